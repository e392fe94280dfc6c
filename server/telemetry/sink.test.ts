/** A log that can't be written loses its lines, with no other effect. */
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freePort } from "../../conformance/targets/freePort.testing.ts";
import { type PortalProcess, startProcess } from "../process.testing.ts";
import { newFolder } from "../storage/store.testing.ts";

const LOG_LEVEL = "info";

/** Starts a portal from a shell, after a command that changes its standard streams. */
const startAfter = (command: string, environment: Readonly<Record<string, string>> = {}) =>
  startProcess({ LOG_LEVEL, ...environment }, ["bash", "-c", `${command} && exec "$@"`, "bash"]);

/** Sends requests and expects a response to each. */
async function sendRequests(portal: PortalProcess, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const response = await fetch(`${portal.url}/sharing/rest/info?f=json`, {
      headers: { "X-Request-Id": `ask-${time}` },
    });
    expect(await response.json()).toHaveProperty("owningSystemUrl");
  }
}

async function lostLines({ url }: PortalProcess): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^marketplace_log_lines_lost_total (\d+)$/m.exec(text)?.[1]);
}

describe("a portal", () => {
  it("loses no line if the log can be written", async () => {
    const portal = await startProcess({ LOG_LEVEL });
    await sendRequests(portal, 5);
    await expect.poll(() => portal.errors.length).toBe(5);
    expect(await lostLines(portal)).toBe(0);
  });

  it("responds although its log is on a full disk, and counts the lost lines", async () => {
    const portal = await startAfter("exec 2>/dev/full");
    await sendRequests(portal, 50);
    await expect.poll(() => lostLines(portal)).toBe(50);
    portal.child.kill("SIGTERM");
    expect(await portal.exit).toEqual([0, null]);
  });

  it("responds although the reader of its log is gone", async () => {
    const portal = await startProcess({ LOG_LEVEL });
    portal.child.stderr?.destroy();
    await sendRequests(portal, 50);
    await expect.poll(() => lostLines(portal)).toBe(50);
  });

  it("logs again once there is room, and only one line is incomplete", async () => {
    const file = join(newFolder(), "log");
    writeFileSync(file, "");
    // Limits files to two or four kilobytes, depending on the shell.
    const portal = await startAfter(`exec 2>>'${file}' && ulimit -f 4`);
    await sendRequests(portal, 50);
    const read = () => readFileSync(file, "utf8").split("\n").filter(Boolean);
    const countComplete = () => read().filter((line) => line.endsWith("}")).length;
    // Lines that were written together with an incomplete one also count as lost.
    await expect
      .poll(async () => countComplete() + (await lostLines(portal)))
      .toBeGreaterThanOrEqual(50);
    expect(countComplete()).toBeLessThan(50);
    truncateSync(file);
    await sendRequests(portal, 3);
    await expect.poll(countComplete).toBe(3);
    expect(read().map((line) => JSON.parse(line).requestId)).toEqual(["ask-0", "ask-1", "ask-2"]);
  });

  it.each(["/dev/full", ">(true)"])(
    "responds although its standard output goes to %s",
    async (sink) => {
      // The test can't read the portal's own output, so the shell prints the message, then waits until the reader is gone.
      const PORT = String(await freePort());
      const command = `echo "portal listening on http://127.0.0.1:${PORT}" && exec > ${sink} && sleep 0.2`;
      const portal = await startAfter(command, { PORT });
      const health = () =>
        fetch(`${portal.url}/healthz`).then(
          ({ status }) => status,
          () => 0,
        );
      await expect.poll(health).toBe(200);
      await sendRequests(portal, 5);
    },
  );
});
