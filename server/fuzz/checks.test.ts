/** Every check fails on a response, store or exchange with one error. */
import { expect, it, onTestFinished } from "vitest";
import { outcomes } from "../../generated/outcomes.ts";
import type { Store, Transaction } from "../storage/store.ts";
import { checks } from "./checks.ts";
import type { Draft } from "./draft.ts";
import { MARK } from "./hostile.ts";
import { type Exchange, type FuzzedOptions, openFuzzed } from "./portal.ts";
import { asked } from "./story.ts";

const LISTING = { itemID: "6489da7f08f045ac8c0a5b1de37d56fe" };
const self = asked("org2admin", "getSelf", {});
const interest = asked("org2admin", "expressInterest", LISTING);
const refused = asked("org2member", "expressInterest", LISTING);
const page: Draft = { ...interest, form: [["purchaserFullName", `"><${MARK} onload=alert(1)>`]] };

/** Alters the text of responses. */
const text = (change: (text: string) => string): FuzzedOptions => ({
  spoilAnswer: async (response) => new Response(change(await response.text()), response),
});

/** Makes a change that no request asked for. */
async function meddle(transaction: Transaction): Promise<void> {
  const item = await transaction.item(LISTING.itemID);
  if (item !== undefined) await transaction.saveItem({ ...item, modified: item.modified + 1 });
}

interface Planted {
  readonly draft: Draft;
  readonly spoilt?: FuzzedOptions;
  /** Alters the exchange, if neither response nor store can show the error. */
  readonly instead?: (exchange: Exchange) => Exchange;
}

const PLANTED: Readonly<Record<string, Planted>> = {
  "The portal reports no error.": {
    draft: self,
    spoilt: {
      spoilStore: (store) => ({
        ...store,
        account: () => Promise.reject(new Error("the database is gone")),
      }),
    },
  },
  "The HTTP status is an allowed one.": {
    draft: self,
    spoilt: {
      spoilAnswer: async (response) =>
        new Response(response.body, { status: 500, headers: response.headers }),
    },
  },
  "The response has the requested type, and browsers must not guess another.": {
    draft: self,
    spoilt: {
      async spoilAnswer(response) {
        const headers = new Headers(response.headers);
        headers.delete("X-Content-Type-Options");
        return new Response(response.body, { headers });
      },
    },
  },
  "The body is a result of the operation, or an envelope.": {
    draft: self,
    spoilt: {
      spoilStore: (store) => ({
        ...store,
        async account(username) {
          const account = await store.account(username);
          return (
            account && { ...account, actor: { ...account.actor, fullName: 1 as unknown as string } }
          );
        },
      }),
    },
  },
  "A refusal is one that the operation has.": {
    draft: self,
    instead: (exchange) => ({
      ...exchange,
      answered: {
        id: "getSelf",
        body: outcomes.expressInterest.alreadyInterested?.value as object,
      },
    }),
  },
  "The text contains the body in the requested format.": {
    draft: self,
    spoilt: text((json) => `${json} `),
  },
  "Pages and headers contain no markup from the request.": {
    draft: page,
    spoilt: text((html) => html.replaceAll("&lt;", "<")),
  },
  "No response reveals internals of the program.": {
    draft: page,
    spoilt: text((html) => html.replace("</html>", "at run (node_modules/pg/client.js)</html>")),
  },
  "A refusal changes nothing.": {
    draft: refused,
    spoilt: {
      spoilStore: (store): Store => ({
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
    draft: self,
    spoilt: {
      spoilStore: (store) => ({
        ...store,
        async account(username) {
          await store.transaction(meddle);
          return store.account(username);
        },
      }),
    },
  },
};

/** Returns the checks that a response to the draft fails. */
async function broken({
  draft,
  spoilt = {},
  instead = (exchange) => exchange,
}: Planted): Promise<string[]> {
  const portal = await openFuzzed(spoilt);
  onTestFinished(() => portal.close());
  await portal.reset();
  const exchange = instead(await portal.send(draft));
  return checks
    .filter(({ wrong }) => wrong(exchange) !== undefined)
    .map(({ sentence }) => sentence);
}

it("there is an error for every check", () => {
  expect(Object.keys(PLANTED)).toEqual(checks.map(({ sentence }) => sentence));
});

it.each(Object.entries(PLANTED))("%s", async (sentence, planted) => {
  expect(await broken({ draft: planted.draft })).toEqual([]);
  expect(await broken(planted)).toContain(sentence);
});
