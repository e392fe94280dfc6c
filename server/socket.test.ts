/** The portal as a process of its own, on a real socket. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Starts the program on a free port, with nothing kept, and waits for its first line. */
async function start(environment: Record<string, string> = {}) {
  const child = spawn(join(root, "node_modules/.bin/node"), ["server/main.ts"], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: "0", DATABASE_URL: "sqlite::memory:", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const exit = once(child, "exit") as Promise<[code: number | null, signal: string | null]>;
  const errors: string[] = [];
  createInterface(child.stderr).on("line", (line) => errors.push(line));
  const first = once(createInterface(child.stdout), "line") as Promise<[string]>;
  const line = await Promise.race([first.then(([text]) => text), exit.then(() => "")]);
  return { child, exit, errors, url: /^portal listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1] };
}

it("the program says where it listens, answers and ends on SIGTERM", async () => {
  const { child, exit, errors, url } = await start();
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
  const first = await start();
  const port = new URL(first.url ?? "").port;
  const { exit, errors } = await start({ PORT: port });
  expect(await exit).toEqual([1, null]);
  expect(errors).toEqual([`The portal cannot start: port ${port} is taken; choose another with PORT`]);
});
