/** The start and the end of the program. */
import { expect, it } from "vitest";
import { startProcess } from "./process.testing.ts";

it("the program says where it listens, answers and ends on SIGTERM", async () => {
  const { child, exit, errors, url } = await startProcess();
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
