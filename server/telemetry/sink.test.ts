/** A log that cannot be written costs its lines, and nothing else. */
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freePort } from "../../conformance/freePort.testing.ts";
import { type PortalProcess, startProcess } from "../process.testing.ts";
import { newFolder } from "../storage/store.testing.ts";

const LOG_LEVEL = "info";
const PATIENCE = { timeout: 20_000 };

/** A portal that a shell starts after a command, which does something to its standard streams. */
const startAfter = (command: string, environment: Readonly<Record<string, string>> = {}) =>
  startProcess({ LOG_LEVEL, ...environment }, ["bash", "-c", `${command} && exec "$@"`, "bash"]);

/** Sends some requests, all of which are answered. */
async function ask(portal: PortalProcess, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const response = await fetch(`${portal.url}/sharing/rest/info?f=json`, { headers: { "X-Request-Id": `ask-${time}` } });
    expect(await response.json()).toHaveProperty("owningSystemUrl");
  }
}

async function lost({ url }: PortalProcess): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^marketplace_log_lines_lost_total (\d+)$/m.exec(text)?.[1]);
}

describe("a portal", () => {
  it("has lost no line where the log is written", async () => {
    const portal = await startProcess({ LOG_LEVEL });
    await ask(portal, 5);
    await expect.poll(() => portal.errors.length, PATIENCE).toBe(5);
    expect(await lost(portal)).toBe(0);
  });

  it("answers though its log is on a full disk, and counts the lines that are lost", async () => {
    const portal = await startAfter("exec 2>/dev/full");
    await ask(portal, 50);
    await expect.poll(() => lost(portal), PATIENCE).toBe(50);
    portal.child.kill("SIGTERM");
    expect(await portal.exit).toEqual([0, null]);
  });

  it("answers though nobody is left who could read its log", async () => {
    const portal = await startProcess({ LOG_LEVEL });
    portal.child.stderr?.destroy();
    await ask(portal, 50);
    await expect.poll(() => lost(portal), PATIENCE).toBe(50);
  });

  it("logs again once there is room, each line whole but the one that the disk had no room for", async () => {
    const file = join(newFolder(), "log");
    writeFileSync(file, "");
    // No file may grow beyond two or four kilobytes, as the shell counts.
    const portal = await startAfter(`exec 2>>'${file}' && ulimit -f 4`);
    await ask(portal, 50);
    const read = () => readFileSync(file, "utf8").split("\n").filter(Boolean);
    const whole = () => read().filter((line) => line.endsWith("}")).length;
    // Of those that were written at once with one that was not, all count as lost.
    await expect.poll(async () => whole() + (await lost(portal)), PATIENCE).toBeGreaterThanOrEqual(50);
    expect(whole()).toBeLessThan(50);
    truncateSync(file);
    await ask(portal, 3);
    await expect.poll(whole, PATIENCE).toBe(3);
    expect(read().map((line) => JSON.parse(line).requestId)).toEqual(["ask-0", "ask-1", "ask-2"]);
  });

  it.each(["/dev/full", ">(true)"])("answers though what it prints when it is ready goes to %s", async (sink) => {
    // The shell prints what nobody can hear of the portal itself, and waits until the reader is gone.
    const PORT = String(await freePort());
    const command = `echo "portal listening on http://127.0.0.1:${PORT}" && exec > ${sink} && sleep 0.2`;
    const portal = await startAfter(command, { PORT });
    const health = () =>
      fetch(`${portal.url}/healthz`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(health, PATIENCE).toBe(200);
    await ask(portal, 5);
  });
});
