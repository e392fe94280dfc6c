/** Every check fails on a response, store or exchange with one planted fault. */
import { expect, it, onTestFinished } from "vitest";
import { outcomes } from "../../generated/outcomes.ts";
import type { Store, Transaction } from "../storage/store.ts";
import { checks } from "./checks.ts";
import { MARK } from "./hostile.ts";
import { type Exchange, type FuzzedOptions, openFuzzed } from "./portal.ts";
import { type GeneratedRequest, writeRequest } from "./request.ts";

const itemID = "6489da7f08f045ac8c0a5b1de37d56fe";
const self = writeRequest("getSelf", {}, { actor: "org2admin" });
const refused = writeRequest("expressInterest", { itemID }, { actor: "org2member" });
const purchaserFullName = `"><${MARK} onload=alert(1)>`;
const page = writeRequest("expressInterest", { itemID, purchaserFullName, f: "html" });

/** Alters the text of responses. */
const text = (change: (text: string) => string): FuzzedOptions => ({
  alterResponse: async (response) => new Response(change(await response.text()), response),
});

/** Makes a change that no request asked for. */
async function meddle(transaction: Transaction): Promise<void> {
  const item = await transaction.item(itemID);
  if (item !== undefined) await transaction.saveItem({ ...item, modified: item.modified + 1 });
}

interface Planted {
  readonly request: GeneratedRequest;
  readonly fault?: FuzzedOptions;
  /** Alters the exchange, if neither response nor store can show the error. */
  readonly instead?: (exchange: Exchange) => Exchange;
}

const PLANTED: Readonly<Record<keyof typeof checks, Planted>> = {
  "The portal reports no error.": {
    request: self,
    fault: {
      alterStore: (store) => ({
        ...store,
        account: () => Promise.reject(new Error("the database is gone")),
      }),
    },
  },
  "The HTTP status is an allowed one.": {
    request: self,
    fault: {
      alterResponse: async (response) =>
        new Response(response.body, { status: 500, headers: response.headers }),
    },
  },
  "The response has the requested type, and browsers must not guess another.": {
    request: self,
    fault: {
      async alterResponse(response) {
        const headers = new Headers(response.headers);
        headers.delete("X-Content-Type-Options");
        return new Response(response.body, { headers });
      },
    },
  },
  "The body is a result of the operation, or an envelope.": {
    request: self,
    fault: {
      alterStore: (store) => ({
        ...store,
        async account(username) {
          const account = await store.account(username);
          return (
            account && { ...account, actor: { ...account.actor, email: 1 as unknown as string } }
          );
        },
      }),
    },
  },
  "A refusal is one that the operation has.": {
    request: self,
    instead: (exchange) => ({
      ...exchange,
      result: {
        operation: "getSelf",
        body: outcomes.expressInterest.alreadyInterested?.value as object,
      },
    }),
  },
  "The text contains the body in the requested format.": {
    request: self,
    fault: text((json) => `${json} `),
  },
  "Pages and headers contain no markup from the request.": {
    request: page,
    fault: text((html) => html.replaceAll("&lt;", "<")),
  },
  "No response reveals internals of the program.": {
    request: page,
    fault: text((html) => html.replace("</html>", "at run (node_modules/pg/client.js)</html>")),
  },
  "A refusal changes nothing.": {
    request: refused,
    fault: {
      alterStore: (store): Store => ({
        ...store,
        transaction: (work) =>
          store.transaction(async (transaction) => {
            await meddle(transaction);
            return work(transaction);
          }),
      }),
    },
  },
  "A read changes nothing.": {
    request: self,
    fault: {
      alterStore: (store) => ({
        ...store,
        async account(username) {
          await store.transaction(meddle);
          return store.account(username);
        },
      }),
    },
  },
};

/** Returns the checks that the response to a request fails. */
async function failing({
  request,
  fault = {},
  instead = (exchange) => exchange,
}: Planted): Promise<string[]> {
  const portal = await openFuzzed(fault);
  onTestFinished(() => portal.close());
  await portal.reset();
  const exchange = instead(await portal.send(request));
  return Object.entries(checks)
    .filter(([, check]) => check(exchange) !== undefined)
    .map(([sentence]) => sentence);
}

it.each(Object.entries(PLANTED))("%s", async (sentence, planted) => {
  expect(await failing({ request: planted.request })).toEqual([]);
  expect(await failing(planted)).toContain(sentence);
});
