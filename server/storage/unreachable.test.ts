/** What is said where PostgreSQL cannot be used. */
import { createServer, type Socket } from "node:net";
import { expect, inject, it, onTestFinished } from "vitest";
import { freePort } from "../../conformance/freePort.testing.ts";
import { engineAt } from "./engineAt.ts";

/** The address of the server of this run with a part changed. */
function changed(changes: Partial<Record<"username" | "password" | "pathname" | "port", string>>): string {
  return Object.assign(new URL(inject("postgres")), changes).href;
}

/** What opening it rejects with. */
async function message(url: string): Promise<string> {
  const fault: unknown = await engineAt(url).then(
    () => undefined,
    (error) => error,
  );
  if (!(fault instanceof Error)) throw new Error(`${url} was opened`);
  return fault.message;
}

it("a server that does not answer is named, with the cure", async () => {
  const port = String(await freePort());
  expect(await message(changed({ port }))).toBe(
    `PostgreSQL at 127.0.0.1:${port} does not answer (ECONNREFUSED); start it, or correct host and port in DATABASE_URL`,
  );
});

it("a server that takes the connection and says nothing is named, with the cure", async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  silent.listen(0, "127.0.0.1", resolve);
  await promise;
  const { port } = silent.address() as { port: number };
  expect(await message(changed({ port: String(port) }))).toMatch(
    new RegExp(`^PostgreSQL at 127.0.0.1:${port} does not answer \\(.*timeout.*\\); start it`),
  );
});

it.each([
  ["a wrong password", { password: "wrong-secret" }, "portal"],
  ["no password", { password: "" }, "portal"],
  ["a user who is not there", { username: "no one" }, "no one"],
])("%s is told, and no password shown", async (_, changes, user) => {
  const told = await message(changed(changes));
  expect(told).toContain(`does not let "${user}" in; correct user and password in DATABASE_URL`);
  expect(told).not.toMatch(/secret|p@ss|p%40ss/);
});

it("a database that is not there is named, with the command that makes it", async () => {
  expect(await message(changed({ pathname: "/nowhere" }))).toMatch(
    /has no database "nowhere"; create it \(createdb nowhere\), or name another in DATABASE_URL$/,
  );
});
