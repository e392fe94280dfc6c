/** Error messages if PostgreSQL can't be used. */
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { expect, inject, it, onTestFinished, vi } from "vitest";
import { freePort } from "../../conformance/targets/freePort.testing.ts";
import { engineAt } from "./engineAt.ts";

/** Returns the server's address with some parts changed. */
function changeUrl(
  changes: Partial<Record<"username" | "password" | "pathname" | "port", string>>,
): string {
  return Object.assign(new URL(inject("postgres")), changes).href;
}

/** Returns the error message of opening a URL. */
async function messageOf(url: string): Promise<string> {
  const fault: unknown = await engineAt(url).then(
    () => undefined,
    (error) => error,
  );
  if (!(fault instanceof Error)) throw new Error(`${url} was opened.`);
  return fault.message;
}

it("a server that does not respond is named, with a remedy", async () => {
  const port = String(await freePort());
  expect(await messageOf(changeUrl({ port }))).toBe(
    `PostgreSQL at 127.0.0.1:${port} does not respond (ECONNREFUSED). Start it, or correct host and port in DATABASE_URL or --database.`,
  );
});

it("a server that accepts the connection without a response is named, with a remedy", async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as { port: number };
  // The driver's limit of 5 seconds is long over once it has connected.
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const message = messageOf(changeUrl({ port: String(port) }));
  await once(silent, "connection");
  vi.advanceTimersByTime(5_000);
  expect(await message).toMatch(
    new RegExp(`^PostgreSQL at 127.0.0.1:${port} does not respond \\(.*timeout.*\\)\\. Start it`),
  );
});

it.each([
  ["a wrong password", { password: "wrong-secret" }, "portal"],
  ["no password", { password: "" }, "portal"],
  ["an unknown user", { username: "no one" }, "no one"],
])("%s is reported without the password", async (_, changes, user) => {
  const message = await messageOf(changeUrl(changes));
  expect(message).toContain(
    `rejects user "${user}". Correct user and password in DATABASE_URL or --database.`,
  );
  expect(message).not.toMatch(/secret|p@ss|p%40ss/);
});

it("a missing database is named, with the command that creates it", async () => {
  expect(await messageOf(changeUrl({ pathname: "/nowhere" }))).toMatch(
    /has no database "nowhere"\. Create it \(createdb nowhere\), or name another in DATABASE_URL or --database\.$/,
  );
});
