/** The start and the end of the program. */
import { expect, it } from "vitest";
import { freePort } from "../conformance/targets/freePort.ts";
import { startProcess } from "./process.testing.ts";
import { databases } from "./store/store.testing.ts";

it.each(databases)("the program on $engine says where it listens, answers and ends on SIGTERM", async ({ database }) => {
  const { child, exit, errors, url } = await startProcess({ DATABASE_URL: await database(), LOG_LEVEL: "info" });
  const response = await fetch(`${url}/sharing/rest/generateToken`, {
    method: "POST",
    body: new URLSearchParams({ username: "org2user", password: "marketplace1", f: "json" }),
  });
  expect(await response.json()).toMatchObject({ token: expect.any(String), ssl: false });
  child.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
  expect(errors.map((line) => JSON.parse(line).operation)).toEqual(["generateToken"]);
});

it("the log is complete when the program ends, however many requests were answered last", async () => {
  const { child, exit, errors, url } = await startProcess({ LOG_LEVEL: "info" });
  const asked = Array.from({ length: 200 }, (_, index) => `last-${index}`);
  const ask = (id: string) => fetch(`${url}/sharing/rest/info?f=json`, { headers: { "X-Request-Id": id } });
  const answers = await Promise.all(asked.map(ask));
  child.kill("SIGTERM");
  for (const answer of answers) expect(answer.status).toBe(200);
  expect(await exit).toEqual([0, null]);
  expect(errors.map((line) => JSON.parse(line).requestId).sort()).toEqual(asked.sort());
});

it("a log that nobody reads neither stops the program nor keeps it", async () => {
  const { child, exit, url } = await startProcess({ LOG_LEVEL: "info" });
  child.stderr?.pause();
  for (let round = 0; round < 30; round++) {
    const asks = Array.from({ length: 100 }, () => fetch(`${url}/sharing/rest/info?f=json`).then((answer) => answer.text()));
    await Promise.all(asks);
  }
  child.kill("SIGTERM");
  const [code, signal] = await exit;
  // Where the last lines cannot be written the program ends without them.
  expect([0, "SIGKILL"]).toContain(signal ?? code);
});

it("requests are not logged where LOG_LEVEL wants warnings", async () => {
  const { child, exit, errors, url } = await startProcess({ LOG_LEVEL: "warn" });
  await (await fetch(`${url}/sharing/rest/info?f=json`)).text();
  child.kill("SIGTERM");
  await exit;
  expect(errors).toEqual([]);
});

it("the program ends with a cure where its port is taken", async () => {
  const first = await startProcess();
  const port = new URL(first.url ?? "").port;
  const { exit, errors } = await startProcess({ PORT: port });
  expect(await exit).toEqual([2, null]);
  expect(errors).toEqual([`The portal cannot start: port ${port} is taken; choose another with PORT`]);
});

it("the program ends with a cure where its database does not answer", async () => {
  const port = await freePort();
  const { exit, errors } = await startProcess({ DATABASE_URL: `postgres://portal:secret@127.0.0.1:${port}/portal` });
  expect(await exit).toEqual([2, null]);
  expect(errors).toEqual([
    `The portal cannot start: PostgreSQL at 127.0.0.1:${port} does not answer (ECONNREFUSED); start it, or correct host and port in DATABASE_URL`,
  ]);
});
