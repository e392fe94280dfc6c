/** A short `make fuzz`. It finds planted faults, shrinks them, and repeats them. */
import { expect, inject, it, onTestFinished } from "vitest";
import type { Store } from "../storage/store.ts";
import { Coverage } from "./outcomes.ts";
import { type FuzzedOptions, openFuzzed } from "./portal.ts";
import { searches } from "./search.ts";

async function open(options: FuzzedOptions = {}) {
  const portal = await openFuzzed(options);
  onTestFinished(() => portal.close());
  return portal;
}

it("arbitrary requests break nothing", async () => {
  const coverage = new Coverage();
  const portal = await open({ onExchange: coverage.count });
  expect(
    await searches.requests(portal, { seed: 1, sequences: 25 * inject("soak") }),
  ).toBeUndefined();
  expect(coverage.requests).toBeGreaterThan(500);
});

it("calls get the responses that the model predicts", async () => {
  expect(await searches.model(await open(), { seed: 1, sequences: 50 })).toBeUndefined();
});

/** A store with wrong modification times, and one whose lists lack the last entry. */
const late = (store: Store): Store => ({
  ...store,
  transaction: (work) =>
    store.transaction((transaction) =>
      work({
        ...transaction,
        save: (provision) => transaction.save({ ...provision, modified: provision.modified + 1 }),
      }),
    ),
});
const forgetful = (store: Store): Store => ({
  ...store,
  async select(selection) {
    const { total, entries } = await store.select(selection);
    return { total, entries: entries.slice(0, -1) };
  },
});

/** A disabled rule, and what the model then expects but the portal doesn't send. */
const disabled = (rule: string, refusal: string, most: number) =>
  [`a disabled rule ${rule}`, "model", { without: [rule] }, `expects "${refusal}"`, most] as const;

// The smallest sequence, with at most so many requests, depends on the search.
it.each([
  ["a modification in the future", "requests", { alterStore: late }, "all of it in the past", 1],
  ["a list that lacks an entry", "requests", { alterStore: forgetful }, "The lists show", 2],
  disabled("interest.once", "alreadyInterested", 2),
  disabled("trial.once", "alreadyTried", 2),
  disabled("purchase.after-interest-or-trial", "neitherInterestedNorTried", 1),
  disabled("org-entitlements.not-expired", "provisionEnded", 3),
  disabled("user-entitlements.within-pool", "beyondPool", 3),
  disabled("delete.vendor-admin", "notVendorAdmin", 1),
  disabled("purchases.who", "notOwnPurchases", 1),
] as const)(
  "%s is found, and the smallest sequence repeats it",
  async (_, kind, fault, what, most) => {
    const options = { seed: 1, sequences: 2_000 };
    const finding = await searches[kind](await open(fault), options);
    expect(finding?.message).toContain(what);
    expect(finding?.message.match(/^\{.*\}/gm)?.length).toBeLessThanOrEqual(most);

    const coverage = new Coverage();
    const portal = await open({ ...fault, onExchange: coverage.count });
    expect(await searches[kind](portal, { ...options, replay: finding?.replay })).toEqual(finding);
    // It plays the smallest sequence only once, and the lists once.
    expect(coverage.requests).toBeLessThan(25);
  },
);
