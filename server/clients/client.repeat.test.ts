/** The client repeats reads that may succeed later, and ends calls that take too long. */
import { describe, expect, it, test } from "vitest";
import { type CallOptions, type ClientOptions, createClient } from "../../generated/client.ts";

const portal = "http://portal.example/sharing/rest";
const NOW = { "Retry-After": "0" };
const RESULT = () => Response.json({ username: "ada" });

type Next = () => Response | Promise<Response>;

/** Creates a client whose portal responds with the given responses, one after another. */
function served(responses: readonly Next[], options: Partial<ClientOptions> = {}) {
  const requests: Request[] = [];
  const client = createClient({
    portal,
    async fetch(request) {
      const next = responses[requests.length];
      requests.push(request);
      if (next === undefined) throw new Error("there is no further response");
      return next();
    },
    ...options,
  });
  return { client, requests };
}
const busy =
  (status: number, headers: Record<string, string> = NOW) =>
  () =>
    new Response("busy", { status, headers });
const reset: Next = () => Promise.reject(new TypeError("fetch failed"));

describe("a read is repeated", () => {
  it.each([429, 502, 503, 504])("after status %i", async (status) => {
    const { client, requests } = served([busy(status), RESULT]);
    expect((await client.getSelf()).data).toEqual({ username: "ada" });
    expect(requests.map(({ url }) => url)).toEqual(
      Array(2).fill(`${portal}/community/self?f=json`),
    );
  });

  it("after a refusal that says the portal is busy", async () => {
    const refusal = () =>
      Response.json({ error: { code: 503, message: "The portal is busy." } }, { headers: NOW });
    expect((await served([refusal, RESULT]).client.getSelf()).data).toBeDefined();
  });

  it("after a lost connection, and after a date in Retry-After", async () => {
    const past = { "Retry-After": new Date(0).toUTCString() };
    const { client, requests } = served([reset, busy(503, past), RESULT]);
    expect((await client.getSelf()).data).toBeDefined();
    expect(requests).toHaveLength(3);
  });

  it("twice, unless the client or the call says otherwise", async () => {
    const count = async (options: Partial<ClientOptions>, own?: CallOptions) => {
      const { client, requests } = served(Array(9).fill(busy(503)), options);
      expect((await client.getSelf({}, own)).error).toMatchObject({ kind: "http", status: 503 });
      return requests.length;
    };
    expect(await count({})).toBe(3);
    expect(await count({ retries: 0 })).toBe(1);
    expect(await count({ retries: 0 }, { retries: 4 })).toBe(5);
  });

  it("unless the portal asks for too long a wait", async () => {
    const { client, requests } = served([busy(429, { "Retry-After": "31" }), RESULT]);
    expect((await client.getSelf()).error).toMatchObject({ status: 429 });
    expect(requests).toHaveLength(1);
  });

  it("but rejects with the last failure", async () => {
    const { client, requests } = served([reset, reset], { retries: 1 });
    await expect(client.getSelf()).rejects.toThrow("getSelf: no complete response from");
    expect(requests).toHaveLength(2);
  });
});

test.each<[string, Next]>([
  ["status 503", busy(503)],
  ["a lost connection", reset],
])("a change is not repeated after %s", async (_, next) => {
  const { client, requests } = served([next, RESULT], { retries: 5 });
  await client.purchaseListing({ itemID: "1" }).catch(() => {});
  expect(requests).toHaveLength(1);
});

test.each([500, 501, 404, 200])("a read is not repeated after status %i", async (status) => {
  const { client, requests } = served([() => new Response("no", { status }), RESULT]);
  expect((await client.getSelf()).error?.kind).toBe("http");
  expect(requests).toHaveLength(1);
});

describe("a call ends", () => {
  /** A portal that never responds, and doesn't notice signals. */
  const hang: Next = () => new Promise(() => {});

  it("with a TimeoutError after its time limit", async () => {
    const { client } = served([hang, hang], { timeout: 1 });
    await expect(client.getSelf()).rejects.toMatchObject({
      name: "TimeoutError",
      message: `getSelf: no complete response from ${portal}/community/self: TimeoutError`,
    });
    await expect(client.purchaseListing({ itemID: "1" }, { timeout: 2 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  it("with an AbortError when its signal or the client's is aborted", async () => {
    for (const place of ["client", "call"]) {
      const controller = new AbortController();
      const own = { signal: controller.signal };
      const { client, requests } = served(
        [
          () => {
            controller.abort();
            return hang();
          },
        ],
        place === "client" ? own : {},
      );
      await expect(client.getSelf({}, place === "call" ? own : {})).rejects.toMatchObject({
        name: "AbortError",
      });
      expect(requests[0]?.signal.aborted).toBe(true);
      await expect(client.getSelf({}, own)).rejects.toMatchObject({ name: "AbortError" });
      expect(requests).toHaveLength(1);
    }
  });

  it("while it waits for the next attempt", async () => {
    const controller = new AbortController();
    const { client, requests } = served([busy(503, { "Retry-After": "30" })]);
    const call = client.getSelf({}, { signal: controller.signal });
    await expect.poll(() => requests.length).toBe(1);
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(requests).toHaveLength(1);
  });
});
