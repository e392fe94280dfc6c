/** The work for a text is linear in its length; the check finds a portal where it isn't. */
import { describe, expect, it, onTestFinished } from "vitest";
import { isSuspicious, tooMuch } from "./budget.ts";
import type { Draft, Field } from "./draft.ts";
import { type FuzzedOptions, openFuzzed, work } from "./portal.ts";
import { FRAGMENTS, jsonOf, repeated } from "./repetitive.ts";
import { play } from "./sequence.ts";
import { asked } from "./story.ts";

const LISTING = { itemID: "6489da7f08f045ac8c0a5b1de37d56fe" };
/** Long enough to show quadratic growth, within the limit of a request's head. */
const LONG = 64 * 1024;
const SHORT = 8_000;
/** Almost the limit of a body. */
const BODY = 1_000_000;

const self = asked("org2admin", "getSelf", {});
const withForm = (draft: Draft, ...fields: Field[]): Draft => ({
  ...draft,
  form: [...draft.form, ...fields],
});
const signIn = asked("org2admin", "generateToken", {});
const application = asked("org2admin", "createOAuthToken", { grant_type: "client_credentials" });
const search = asked("org2admin", "searchListings", {});
const customers = asked("org1admin", "listCustomers", { portalID: "self" });
const pool = asked("org1admin", "provisionOrgEntitlements", { ...LISTING, purchaserOrgId: "org2" });
const assign = asked("org2admin", "provisionUserEntitlements", LISTING);
const addItem = asked("org1admin", "addItem", { userName: "org1admin", type: "Application" });
const inHead = (text: string) => encodeURIComponent(text.toWellFormed()).slice(0, SHORT);

/** Requests with a repeated fragment in one place. */
const PLACES: Readonly<Record<string, (fragment: string) => readonly Draft[]>> = {
  "a field that no operation knows": (fragment) => [
    withForm(self, ["x", repeated(fragment, LONG)]),
  ],
  "a field of a page": (fragment) => [{ ...search, form: [["q", repeated(fragment, LONG)]] }],
  "the name of a field": (fragment) => [withForm(self, [repeated(fragment, LONG), "1"])],
  "many fields": (fragment) => [
    { ...self, tail: { query: "", form: `&${repeated(fragment, BODY)}` } },
  ],
  "a user name and a password": (fragment) => [
    withForm(
      signIn,
      ["username", repeated(fragment, LONG)],
      ["password", repeated(fragment, LONG)],
    ),
  ],
  "a client id and a secret": (fragment) => [
    withForm(
      application,
      ["client_id", repeated(fragment, LONG)],
      ["client_secret", repeated(fragment, LONG)],
    ),
  ],
  "a query of the longest": (fragment) => [
    withForm(search, ["q", repeated(fragment, LONG)]),
    withForm(
      search,
      ["q", repeated(fragment, 1_000)],
      ["sortField", `${repeated("title,", 198)}type`],
    ),
  ],
  "a filter of a list": (fragment) => [
    withForm(
      customers,
      ["orgname", repeated(fragment, LONG)],
      ["sortFields", repeated(fragment, LONG)],
    ),
    withForm(customers, ["orgname", repeated(fragment, 256)]),
  ],
  "a callback": (fragment) => [withForm(self, ["callback", repeated(fragment, LONG)])],
  "a token": (fragment) => [withForm({ ...self, tokens: [] }, ["token", repeated(fragment, LONG)])],
  "the JSON of a pool": (fragment) =>
    jsonOf(fragment, LONG).map((json) => withForm(pool, ["orgEntitlements", json])),
  "the JSON of an assignment": (fragment) =>
    jsonOf(fragment, LONG).map((json) => withForm(assign, ["userEntitlements", json])),
  "a title": (fragment) => [withForm(addItem, ["title", repeated(fragment, LONG)])],
  "the query": (fragment) => [{ ...self, query: [["x", repeated(fragment, SHORT / 3)]] }],
  "the path": (fragment) => [
    { ...self, path: `/community/users/${inHead(repeated(fragment, SHORT))}` },
    {
      ...self,
      path: `/${inHead(repeated(fragment, SHORT)).replaceAll("%2F", "/")}`,
      form: [["f", "html"]],
    },
  ],
  "a header": (fragment) =>
    [
      "Referer",
      "Authorization",
      "X-Esri-Authorization",
      "X-Forwarded-For",
      "X-Forwarded-Proto",
      "X-Request-Id",
    ].map((name) => ({
      ...self,
      headers: [[name, inHead(repeated(fragment, SHORT))] as const],
    })),
};

async function open(options: FuzzedOptions = {}) {
  const portal = await openFuzzed(options);
  onTestFinished(() => portal.close());
  return portal;
}

describe("a repetitive text takes no more work than an ordinary one of its length in", () => {
  it.each(Object.entries(PLACES))("%s", async (_, draftsOf) => {
    const portal = await open();
    for (const fragment of FRAGMENTS) {
      for (const draft of draftsOf(fragment)) {
        const exchange = await portal.send(draft);
        expect(exchange.faults).toEqual([]);
        const problem = isSuspicious(exchange) ? await tooMuch(portal, exchange) : undefined;
        expect(problem, `of ${JSON.stringify(fragment)}`).toBeUndefined();
      }
    }
  });
});

it("a response that takes too much work for its size is found", async () => {
  const portal = await open({
    async spoilAnswer(response) {
      const isCall = response.headers.get("Content-Type")?.startsWith("text/javascript");
      const began = work();
      while (isCall && work() - began < 500_000);
      return response;
    },
  });
  await play(portal, [self]);
  await expect(play(portal, [withForm(self, ["callback", "show"])])).rejects.toThrow(
    "no more work than others of its size",
  );
});
