/** Settings from the environment, and the key that signs tokens. */
import { execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSettings } from "./settings.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const memory = { DATABASE_URL: "sqlite::memory:" };

/** Creates a folder that is removed after the test. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "settings-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe("without an environment", () => {
  it("the portal is reachable only from its own machine", () => {
    const { key, database, certificate: _, ...rest } = readSettings({ PORTAL_KEY: KEY });
    expect({ key: key(), database }).toEqual({ key: KEY, database: "sqlite:data/portal.sqlite" });
    expect(rest).toEqual({
      port: 4000,
      host: "127.0.0.1",
      control: { open: false, hosts: [], origins: [] },
      console: "on",
      trustProxy: false,
      validateResponses: false,
      logLevel: "info",
    });
  });
});

describe("a setting", () => {
  it("is read from the environment", () => {
    const environment = {
      PORT: "0",
      HOST: "::",
      DATABASE_URL: "sqlite:/somewhere/portal.sqlite",
      PORTAL_KEY: KEY,
      OPEN_CONTROL: "Portal.Example, build",
      CONTROL_ORIGINS: "http://localhost:5173, https://store.example",
      CONSOLE: "read-only",
      TRUST_PROXY: "1",
      INSPECT_RESPONSES: "1",
      LOG_LEVEL: "warn",
    };
    const { key, certificate: _, ...rest } = readSettings(environment);
    expect(key()).toBe(KEY);
    expect(rest).toEqual({
      port: 0,
      host: "::",
      database: "sqlite:/somewhere/portal.sqlite",
      control: {
        open: true,
        hosts: ["portal.example", "build"],
        origins: ["http://localhost:5173", "https://store.example"],
      },
      console: "read-only",
      trustProxy: true,
      validateResponses: true,
      logLevel: "warn",
    });
  });

  it("keeps the name INSPECT_ANSWERS for a while", () => {
    expect(readSettings(memory).validateResponses).toBe(false);
    expect(readSettings({ ...memory, INSPECT_ANSWERS: "1" }).validateResponses).toBe(true);
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
    ["OPEN_CONTROL", "*"],
    ["OPEN_CONTROL", "192.168.1.5"],
    ["OPEN_CONTROL", "portal.example:4000"],
    ["OPEN_CONTROL", "http://portal.example"],
    ["OPEN_CONTROL", "1,portal.example"],
    ["OPEN_CONTROL", "portal.example,"],
    ["CONTROL_ORIGINS", ""],
    ["CONTROL_ORIGINS", "*"],
    ["CONTROL_ORIGINS", "null"],
    ["CONTROL_ORIGINS", "localhost:5173"],
    ["CONTROL_ORIGINS", "http://localhost:5173/"],
    ["CONTROL_ORIGINS", "http://localhost:80"],
    ["CONTROL_ORIGINS", "https://Store.Example"],
    ["CONTROL_ORIGINS", "https://user@store.example"],
    ["CONTROL_ORIGINS", "https://store.example,https://store.example/path"],
    ["CONSOLE", "1"],
    ["TRUST_PROXY", "true"],
    ["INSPECT_RESPONSES", "2"],
    ["LOG_LEVEL", "loud"],
    ["LOG_LEVEL", ""],
    ["PORTAL_KEY", ""],
    ["PORTAL_KEY", "a"],
    ["PORTAL_KEY", KEY.slice(1)],
    ["PORTAL_KEY", ` ${KEY.slice(1)} `],
    ["PORTAL_KEY", " ".repeat(64)],
    ["PORTAL_KEY", "a".repeat(64)],
    ["PORTAL_KEY", "\0".repeat(64)],
    ["PORTAL_KEY", "secret".repeat(12)],
    ["HOST", ""],
  ])("%s=%j is refused by name", (name, value) => {
    readSettings(memory);
    expect(() => readSettings({ ...memory, [name]: value })).toThrow(
      new RegExp(`^${name} (must be|is empty)`),
    );
  });
});

it("several problems are named at once, without the key", () => {
  expect(() =>
    readSettings({ PORT: "http", PORTAL_KEY: "hunter2", OPEN_CONTROL: "portal.example,*,build/" }),
  ).toThrow(
    new Error(
      [
        'PORT must be a number from 0 to 65535, not "http"',
        "PORTAL_KEY must be at least 32 bytes long, not 7; create one with: openssl rand -hex 32",
        'OPEN_CONTROL must be 0, 1 or names such as portal.example, separated by commas, not "*"',
        'OPEN_CONTROL must be 0, 1 or names such as portal.example, separated by commas, not "build/"',
      ].join("\n"),
    ),
  );
});

describe("the key", () => {
  it("is created once beside the database, for its owner only", () => {
    const data = join(folder(), "data");
    const environment = { DATABASE_URL: `sqlite:${data}/portal.sqlite` };
    const key = readSettings(environment).key();
    const file = join(data, "portal.key");
    expect(readFileSync(file, "utf8").trim()).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect([data, file].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
    chmodSync(file, 0o644);
    expect(readSettings(environment).key()).toBe(key);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is the same for several processes that start together", async () => {
    const data = folder();
    const script = `import { loadKey } from ${JSON.stringify(import.meta.resolve("./key.ts"))}; console.log(loadKey(process.argv[1]))`;
    const run = () =>
      promisify(execFile)(process.execPath, ["--input-type=module", "-e", script, data]);
    const keys = (await Promise.all(Array.from({ length: 6 }, run))).map(({ stdout }) =>
      stdout.trim(),
    );
    expect(new Set(keys)).toEqual(
      new Set([readSettings({ DATABASE_URL: `sqlite:${data}/portal.sqlite` }).key()]),
    );
    expect(readdirSync(data)).toEqual(["portal.key"]);
  });

  it.each(["", "a\n", "\0".repeat(64), "\n".repeat(64), `${KEY.slice(1)}\n`, "ab".repeat(32)])(
    "that is found as %j is refused, with the cure",
    (text) => {
      const data = folder();
      const environment = { DATABASE_URL: `sqlite:${data}/portal.sqlite` };
      const file = join(data, "portal.key");
      writeFileSync(file, `${KEY}\n`);
      expect(readSettings(environment).key()).toBe(KEY);
      writeFileSync(file, text);
      expect(() => readSettings(environment).key()).toThrow(
        new RegExp(
          `^the key in ${file} must be .*; delete the file to get a new one, or set PORTAL_KEY$`,
        ),
      );
    },
  );

  it("that can't be read or created is refused with its path", () => {
    const data = folder();
    const keyIn = (path: string) =>
      readSettings({ DATABASE_URL: `sqlite:${path}/portal.sqlite` }).key();
    writeFileSync(
      join(data, "portal.key"),
      Buffer.from(Array.from({ length: 64 }, (_, index) => 128 + index)),
    );
    expect(() => keyIn(data)).toThrow(/it is not text; delete it/);
    rmSync(join(data, "portal.key"));
    mkdirSync(join(data, "portal.key"));
    writeFileSync(join(data, "file"), "");
    for (const path of [
      data,
      join(data, "file"),
      join(data, "file", "below"),
      "/proc/nothing",
      "/proc/nothing/below",
    ])
      expect(() => keyIn(path)).toThrow(`cannot read or create the key file ${path}/portal.key: `);
  });

  it("of another database is another", () => {
    const [one, other] = [folder(), folder()];
    const keyOf = (path: string) =>
      readSettings({ DATABASE_URL: `sqlite:${path}/portal.sqlite` }).key();
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it("of a database in memory is new and not stored", () => {
    expect(readSettings(memory).key()).not.toBe(readSettings(memory).key());
  });

  it("from the environment leaves no file", () => {
    const data = folder();
    expect(
      readSettings({ DATABASE_URL: `sqlite:${data}/portal.sqlite`, PORTAL_KEY: KEY }).key(),
    ).toBe(KEY);
    expect(existsSync(join(data, "portal.key"))).toBe(false);
  });
});
