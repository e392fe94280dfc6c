/** Several tokens in one request, on every operation and in every place. */
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { describe, expect, it } from "vitest";
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
import { serveForTest } from "../serve.testing.ts";
import { ids, refusalOf, startPortal } from "../testing.ts";

const DETAIL = "token: is given more than once, with different values";
const REFUSAL = { code: 400, message: "Invalid parameters.", details: [DETAIL] };

type Write = (
  one: string,
  other: string,
) => { query?: string; form?: string; headers?: Record<string, string> };

/** Places for two tokens in one request. Those with a form are for POST only. */
const PLACES: readonly (readonly [name: string, write: Write])[] = [
  ["twice in the query", (one, other) => ({ query: `token=${one}&token=${other}` })],
  [
    "in the query and Esri's header",
    (one, other) => ({ query: `token=${one}`, headers: { "X-Esri-Authorization": other } }),
  ],
  [
    "in the query and Authorization",
    (one, other) => ({ query: `token=${one}`, headers: { Authorization: `Bearer ${other}` } }),
  ],
  [
    "in two headers",
    (one, other) => ({
      headers: { "X-Esri-Authorization": `Bearer ${one}`, Authorization: `Bearer ${other}` },
    }),
  ],
  [
    "twice in one header",
    (one, other) => ({ headers: { "X-Esri-Authorization": `Bearer ${one}, Bearer ${other}` } }),
  ],
  [
    "in the query and the form",
    (one, other) => ({ query: `token=${one}`, form: `token=${other}` }),
  ],
  ["twice in the form", (one, other) => ({ form: `token=${one}&token=${other}` })],
  [
    "in the form and Esri's header",
    (one, other) => ({ form: `token=${one}`, headers: { "X-Esri-Authorization": other } }),
  ],
];

type Portal = Awaited<ReturnType<typeof startPortal>>;

function send(
  portal: Portal,
  path: string,
  method: string,
  { query = "", form = "", headers = {} }: ReturnType<Write>,
  f = "json",
) {
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  const init =
    method === "GET"
      ? { headers }
      : { method, headers: { ...type, ...headers }, body: `x=1&${form}` };
  return portal.request(`/sharing/rest${path}?f=${f}&${query}`, init);
}

describe.each(PLACES)("two tokens %s", (_, write) => {
  const methods = write("", "").form === undefined ? ["GET", "POST"] : ["POST"];

  it.each(methods)(
    "are refused by %s, whichever is valid, and one token twice is accepted",
    async (method) => {
      const portal = await startPortal();
      const [token, other] = [portal.token("org2user"), portal.token("org2admin")];
      const ask = (one: string, two: string) =>
        send(portal, "/portals/self/purchases", method, write(one, two));
      expect((await (await ask(token, token)).json()) as object).not.toHaveProperty("error");
      for (const [one, two] of [
        [token, other],
        [other, token],
        [token, "forged"],
        ["forged", token],
        ["forged", "other"],
      ] as const)
        expect(await refusalOf(await ask(one, two))).toEqual(REFUSAL);
    },
  );
});

describe("two tokens", () => {
  it.each(operationIds)("are refused by %s", async (id) => {
    const portal = await startPortal();
    const { method, path }: Operation = operations[id];
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      name === "itemID" ? ids.paid : "self",
    );
    for (const [, write] of PLACES) {
      const sent = write(portal.token("org2user"), portal.token("org2admin"));
      if (sent.form !== undefined || method === "POST")
        expect(await refusalOf(await send(portal, filled, "POST", sent))).toEqual(REFUSAL);
      else expect(await refusalOf(await send(portal, filled, "GET", sent))).toEqual(REFUSAL);
    }
  });

  it("are refused on a page and to a callback, too", async () => {
    const portal = await startPortal();
    const query = `token=${portal.token("org2user")}&token=forged`;
    const page = await send(portal, "/info", "GET", { query }, "html");
    expect([page.headers.get("Content-Type"), await page.text()]).toEqual([
      expect.stringMatching(/^text\/html/),
      expect.stringContaining(DETAIL),
    ]);
    const script = await send(portal, "/info", "GET", { query: `${query}&callback=show` });
    expect(await script.text()).toBe(`show(${JSON.stringify({ error: REFUSAL })});`);
  });

  it("are refused in two headers of one name, over a connection", async () => {
    const url = await serveForTest();
    const ask = async (name: string, ...values: string[]) => {
      const raw = values.flatMap((value) => [name, value]);
      const sent = request(`${url}/sharing/rest/info?f=json`, {
        headers: [...raw, "Host", "localhost"],
      }).end();
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      return JSON.parse((await response.toArray()).join("")) as { error?: object };
    };
    const created = await fetch(`${url}/control/worlds/demo/reset`, { method: "POST" });
    const { accounts } = (await created.json()) as { accounts: Record<string, { token: string }> };
    const token = `Bearer ${accounts.org2user?.token}`;
    for (const name of ["Authorization", "X-Esri-Authorization"]) {
      expect(await ask(name, token, token)).not.toHaveProperty("error");
      expect(await ask(name, token, "Bearer forged")).toEqual({ error: REFUSAL });
    }
    expect(await ask("Authorization", token, "Basic eDp5")).not.toHaveProperty("error");
  });
});
