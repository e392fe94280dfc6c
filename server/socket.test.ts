/** The start and the end of the program. */
import { expect, it } from "vitest";
import { freePort } from "../conformance/targets/freePort.ts";
import { startProcess } from "./process.testing.ts";
import { databases } from "./store/store.testing.ts";

it.each(databases)("the program on $engine says where it listens, answers and ends on SIGTERM", async ({ database }) => {
  const { child, exit, errors, url } = await startProcess({ DATABASE_URL: await database() });
  const response = await fetch(`${url}/sharing/rest/generateToken`, {
    method: "POST",
    body: new URLSearchParams({ username: "org2user", password: "marketplace1", f: "json" }),
  });
  expect(await response.json()).toMatchObject({ token: expect.any(String), ssl: false });
  child.kill("SIGTERM");
  expect(await exit).toEqual([0, null]);
  expect(errors).toEqual([]);
});

it("the program ends with a cure where its port is taken", async () => {
  const first = await startProcess();
  const port = new URL(first.url ?? "").port;
  const { exit, errors } = await startProcess({ PORT: port });
  expect(await exit).toEqual([1, null]);
  expect(errors).toEqual([`The portal cannot start: port ${port} is taken; choose another with PORT`]);
});

it("the program ends with a cure where its database does not answer", async () => {
  const port = await freePort();
  const { exit, errors } = await startProcess({ DATABASE_URL: `postgres://portal:secret@127.0.0.1:${port}/portal` });
  expect(await exit).toEqual([1, null]);
  expect(errors).toEqual([
    `The portal cannot start: PostgreSQL at 127.0.0.1:${port} does not answer (ECONNREFUSED); start it, or correct host and port in DATABASE_URL`,
  ]);
});
