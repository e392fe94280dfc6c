/** Settings from the environment, with the key that signs tokens. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSettings } from "./settings.ts";

const memory = { DATABASE_URL: "sqlite::memory:" };

/** A folder that is removed after the test. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "settings-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe("without an environment", () => {
  it("the portal listens on its own machine and keeps everything closed", () => {
    const { key, database, ...rest } = readSettings({ PORTAL_KEY: "k" });
    expect({ key, database }).toEqual({ key: "k", database: "sqlite:data/portal.sqlite" });
    expect(rest).toEqual({
      port: 4000,
      host: "127.0.0.1",
      openControl: false,
      trustProxy: false,
      inspectAnswers: false,
      logLevel: "info",
    });
  });
});

describe("a setting", () => {
  it("is taken from the environment", () => {
    const environment = {
      PORT: "0",
      HOST: "::",
      DATABASE_URL: "sqlite:/somewhere/portal.sqlite",
      PORTAL_KEY: "k",
      OPEN_CONTROL: "1",
      TRUST_PROXY: "1",
      INSPECT_ANSWERS: "1",
      LOG_LEVEL: "warn",
    };
    expect(readSettings(environment)).toEqual({
      port: 0,
      host: "::",
      database: "sqlite:/somewhere/portal.sqlite",
      key: "k",
      openControl: true,
      trustProxy: true,
      inspectAnswers: true,
      logLevel: "warn",
    });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", ""],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["DATABASE_URL", ""],
    ["DATABASE_URL", "sqlite:"],
    ["DATABASE_URL", "mysql://host/portal"],
    ["DATABASE_URL", "portal.sqlite"],
    ["DATABASE_URL", "postgres:host"],
    ["DATABASE_URL", "postgres://host:port/portal"],
    ["OPEN_CONTROL", "yes"],
    ["OPEN_CONTROL", ""],
    ["TRUST_PROXY", "true"],
    ["INSPECT_ANSWERS", "2"],
    ["LOG_LEVEL", "loud"],
    ["LOG_LEVEL", ""],
    ["PORTAL_KEY", ""],
    ["HOST", ""],
  ])("%s=%j is refused by name", (name, value) => {
    readSettings(memory);
    expect(() => readSettings({ ...memory, [name]: value })).toThrow(new RegExp(`^${name} must be`));
  });
});

describe("the key", () => {
  it("is made once beside the database, for its owner alone", () => {
    const data = join(folder(), "data");
    const environment = { DATABASE_URL: `sqlite:${data}/portal.sqlite` };
    const { key } = readSettings(environment);
    const file = join(data, "portal.key");
    expect(readFileSync(file, "utf8").trim()).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readSettings(environment).key).toBe(key);
  });

  it("is one, whichever of several processes that start at once makes it", async () => {
    const data = folder();
    const script = `import { keptKey } from ${JSON.stringify(import.meta.resolve("./key.ts"))}; console.log(keptKey(process.argv[1]))`;
    const run = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", script, data]);
    const keys = (await Promise.all(Array.from({ length: 6 }, run))).map(({ stdout }) => stdout.trim());
    expect(new Set(keys)).toEqual(new Set([readSettings({ DATABASE_URL: `sqlite:${data}/portal.sqlite` }).key]));
    expect(readdirSync(data)).toEqual(["portal.key"]);
  });

  it("that is found empty is refused, with the cure", () => {
    const data = folder();
    const environment = { DATABASE_URL: `sqlite:${data}/portal.sqlite` };
    readSettings(environment);
    writeFileSync(join(data, "portal.key"), "");
    expect(() => readSettings(environment)).toThrow(/portal\.key holds no key; delete it/);
  });

  it("of another database is another", () => {
    const [one, other] = [folder(), folder()];
    const keyOf = (path: string) => readSettings({ DATABASE_URL: `sqlite:${path}/portal.sqlite` }).key;
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it("of a database in memory is fresh and kept nowhere", () => {
    expect(readSettings(memory).key).not.toBe(readSettings(memory).key);
  });

  it("from the environment leaves no file", () => {
    const data = folder();
    readSettings({ DATABASE_URL: `sqlite:${data}/portal.sqlite`, PORTAL_KEY: "k" });
    expect(existsSync(join(data, "portal.key"))).toBe(false);
  });
});
