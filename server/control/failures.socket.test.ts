/** Failures that break or delay a connection, over a socket. */
import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { serveForTest } from "../serve.testing.ts";
import { ids } from "../testing.ts";

const interest = `/content/listings/${ids.paid}/interest`;
const purchases = "/portals/self/purchases";

describe("over a socket, a failure of the kind", () => {
  async function start() {
    const url = await serveForTest();
    const reset = await fetch(`${url}/control/worlds/demo/reset`, { method: "POST" });
    const { accounts } = (await reset.json()) as { accounts: Record<string, { token: string }> };
    const token = accounts.org2user?.token ?? "";
    return {
      arm: (failure: object) =>
        fetch(`${url}/control/worlds/demo/failures`, {
          method: "POST",
          body: JSON.stringify({ failure }),
        }),
      /** Expresses interest. Returns what arrives: the status, the body, and the error that ends it. */
      send: (signal?: AbortSignal) => {
        const { promise, resolve } = Promise.withResolvers<{
          status?: number | undefined;
          body: string;
          error?: string | undefined;
        }>();
        const result: Awaited<typeof promise> = { body: "" };
        const fail = (error: NodeJS.ErrnoException) =>
          resolve({ ...result, error: error.code ?? error.name });
        const sent = request(
          `${url}/sharing/rest${interest}`,
          {
            method: "POST",
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            ...(signal === undefined ? {} : { signal }),
          },
          (response) => {
            result.status = response.statusCode;
            response.setEncoding("utf8");
            response.on("data", (text: string) => {
              result.body += text;
            });
            response.on("end", () => resolve(result)).on("error", fail);
          },
        );
        sent.on("error", fail).end(`f=json&token=${token}`);
        return promise;
      },
      interests: async () => {
        const list = await fetch(`${url}/sharing/rest${purchases}?f=json&token=${token}`);
        return ((await list.json()) as { interests: unknown[] }).interests.length;
      },
    };
  }

  it("drop resets the connection before the change", async () => {
    const portal = await start();
    await portal.arm({ kind: "drop" });
    expect(await portal.send()).toEqual({ body: "", error: "ECONNRESET" });
    expect(await portal.interests()).toBe(0);
  });

  it("applyThenDrop stores the change, and breaks the connection before or within the response", async () => {
    for (const [after, expected] of [
      ["nothing", { body: "", error: "ECONNRESET" }],
      ["headers", { status: 200, body: "", error: "ECONNRESET" }],
      [
        "half",
        { status: 200, body: expect.stringMatching(/^\{"itemId"[^}]*$/), error: "ECONNRESET" },
      ],
    ] as const) {
      const portal = await start();
      await portal.arm({ kind: "applyThenDrop", after });
      expect(await portal.send()).toEqual(expected);
      expect(await portal.interests()).toBe(1);
    }
  });

  it("hang sends nothing until the caller gives up, and changes nothing", async () => {
    const portal = await start();
    await portal.arm({ kind: "hang" });
    expect(await portal.send(AbortSignal.timeout(100))).toEqual({ body: "", error: "ABORT_ERR" });
    expect(await portal.interests()).toBe(0);
  });

  it("trickle sends the whole response in small parts", async () => {
    const portal = await start();
    await portal.arm({ kind: "trickle", bytes: 100, every: { milliseconds: 1 } });
    const { status, body } = await portal.send();
    expect([status, JSON.parse(body).interested]).toEqual([200, true]);
  });
});
