/** Start and end of the process. */
import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { freePort } from "../conformance/targets/freePort.testing.ts";
import { startProcess } from "./process.testing.ts";
import { engineAt } from "./storage/engineAt.ts";
import { databases, newFolder } from "./storage/store.testing.ts";

it.each(databases)(
  "the program on $engine prints its address, responds and ends on SIGTERM",
  async ({ database }) => {
    const { child, exit, errors, url } = await startProcess({
      DATABASE_URL: await database(),
      LOG_LEVEL: "info",
    });
    const response = await fetch(`${url}/sharing/rest/generateToken`, {
      method: "POST",
      body: new URLSearchParams({ username: "org2user", password: "marketplace1", f: "json" }),
    });
    expect(await response.json()).toMatchObject({ token: expect.any(String), ssl: false });
    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
    expect(errors.map((line) => JSON.parse(line).operation)).toEqual(["generateToken"]);
  },
);

it("the log is complete when the program ends, even after many requests", async () => {
  const { child, exit, errors, url } = await startProcess({ LOG_LEVEL: "info" });
  const asked = Array.from({ length: 200 }, (_, index) => `last-${index}`);
  const ask = (id: string) =>
    fetch(`${url}/sharing/rest/info?f=json`, { headers: { "X-Request-Id": id } });
  const answers = await Promise.all(asked.map(ask));
  child.kill("SIGTERM");
  for (const answer of answers) expect(answer.status).toBe(200);
  expect(await exit).toEqual([0, null]);
  expect(errors.map((line) => JSON.parse(line).requestId).sort()).toEqual(asked.sort());
});

it("an unread log neither stops the program nor keeps it running", async () => {
  const { child, exit, url } = await startProcess({ LOG_LEVEL: "info" });
  child.stderr?.pause();
  for (let round = 0; round < 10; round++) {
    const asks = Array.from({ length: 100 }, () =>
      fetch(`${url}/sharing/rest/info?f=json`).then((answer) => answer.text()),
    );
    await Promise.all(asks);
  }
  child.kill("SIGTERM");
  const [code, signal] = await exit;
  // If the last lines can't be written, the process ends without them.
  expect([0, "SIGKILL"]).toContain(signal ?? code);
});

it("a delay that a failure adds doesn't keep the program from ending", async () => {
  const { child, exit, url } = await startProcess();
  const failures = `${url}/control/worlds/demo/failures`;
  const failure = { kind: "latency", by: { minutes: 5 } };
  await fetch(failures, { method: "POST", body: JSON.stringify({ failure }) });
  const caller = connect(Number(new URL(url ?? "").port), "127.0.0.1");
  caller.write("GET /sharing/rest/info?f=json HTTP/1.1\r\nHost: x\r\n\r\n");
  await expect.poll(async () => (await fetch(failures)).text()).toContain('"hits":1');
  // A caller that only ended its side could still read. The portal would give the request some seconds.
  caller.resetAndDestroy();
  child.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
});

it("requests are not logged if LOG_LEVEL is warn", async () => {
  const { child, exit, errors, url } = await startProcess({ LOG_LEVEL: "warn" });
  await (await fetch(`${url}/sharing/rest/info?f=json`)).text();
  child.kill("SIGTERM");
  await exit;
  expect(errors).toEqual([]);
});

it("the program ends and says what to do if its port is in use", async () => {
  const first = await startProcess();
  const port = new URL(first.url ?? "").port;
  const folder = join(newFolder(), "data");
  const database = { DATABASE_URL: `sqlite:${folder}/portal.sqlite` };
  const { exit, errors } = await startProcess({ PORT: port, ...database });
  expect(await exit).toEqual([2, null]);
  expect(existsSync(folder)).toBe(false);
  expect(errors).toEqual([
    `The portal cannot start: port ${port} is in use; choose another with PORT or --port`,
  ]);
});

it("the program ends and says what to do if its database doesn't respond", async () => {
  const port = await freePort();
  const { exit, errors } = await startProcess({
    DATABASE_URL: `postgres://portal:secret@127.0.0.1:${port}/portal`,
  });
  expect(await exit).toEqual([2, null]);
  expect(errors).toEqual([
    `The portal cannot start: PostgreSQL at 127.0.0.1:${port} does not respond (ECONNREFUSED). Start it, or correct host and port in DATABASE_URL or --database.`,
  ]);
});

/** Starts the program in a shell whose umask allows everyone to read. */
const OPEN = ["sh", "-c", 'umask 022 && exec "$@"', "sh"];
const modesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]),
  );

describe("the files of SQLite", () => {
  const own = { "portal.sqlite": 0o600, "portal.sqlite-shm": 0o600, "portal.sqlite-wal": 0o600 };

  it("are for their owner only, and so is their new folder", async () => {
    const file = join(newFolder(), "new", "data", "portal.sqlite");
    await startProcess({ DATABASE_URL: `sqlite:${file}` }, OPEN);
    expect(modesIn(dirname(file))).toEqual(own);
    expect(
      [dirname(file), dirname(dirname(file))].map((path) => statSync(path).mode & 0o777),
    ).toEqual([0o700, 0o700]);
  });

  it("are for their owner alone also where an earlier version left them open", async () => {
    const file = join(newFolder(), "portal.sqlite");
    const earlier = await startProcess({ DATABASE_URL: `sqlite:${file}` });
    // A sudden end leaves all three.
    earlier.child.kill("SIGKILL");
    await earlier.exit;
    for (const name of readdirSync(dirname(file))) chmodSync(join(dirname(file), name), 0o644);
    const { url } = await startProcess({ DATABASE_URL: `sqlite:${file}` }, OPEN);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(modesIn(dirname(file))).toEqual(own);
  });
});

describe("a DATABASE_URL that cannot be used", () => {
  it.each<[string, () => string, RegExp]>([
    ["where no folder can be made", () => "/proc/nothing/portal.sqlite", /mkdir/],
    ["where no file can be made", () => "/proc/portal.sqlite", /open/],
    ["a folder", newFolder, /it is a folder/],
    ["a device", () => "/dev/null", /it is not a file/],
    ["below a file", () => join(fileIn(newFolder(), ""), "portal.sqlite"), /ENOTDIR/],
    [
      "below a file that has no room for folders",
      () => join(fileIn(newFolder(), ""), "data", "portal.sqlite"),
      /ENOTDIR/,
    ],
    [
      "no database",
      () => fileIn(newFolder(), "This is a letter, and nothing that SQLite could read."),
      /file is not a database/,
    ],
  ])("%s is refused with the path", async (_, place, reason) => {
    const path = place();
    const problem = await engineAt(`sqlite:${path}`).catch(({ message }: Error) => message);
    expect(problem).toContain(`SQLite can't open a database at ${path}: `);
    expect(problem).toMatch(reason);
  });

  it("ends the program with the path, and is left alone", async () => {
    const file = fileIn(newFolder(), "This is a letter, and nothing that SQLite could read.");
    chmodSync(file, 0o644);
    // Without PORTAL_KEY, the process would store a key there.
    const { exit, errors } = await startProcess({
      DATABASE_URL: `sqlite:${file}`,
      PORTAL_KEY: undefined,
    });
    expect(await exit).toEqual([2, null]);
    expect(errors).toEqual([
      expect.stringContaining(`The portal cannot start: SQLite can't open a database at ${file}: `),
    ]);
    expect(modesIn(dirname(file))).toEqual({ file: 0o644 });
  });
});

function fileIn(folder: string, content: string): string {
  writeFileSync(join(folder, "file"), content);
  return join(folder, "file");
}
