/** Finding a provision in lists that show wrong ids. */
import { expect, it } from "vitest";
import type { PurchaseEntry, Purchases } from "../../generated/openapi.types.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { groupsWith, purchaseOf } from "./read.ts";

const example = outcomes.listPurchases.onePurchase;
const [printed] = (example as unknown as { readonly value: Purchases }).value.purchases;

const entry = (itemId: string, listed: string): PurchaseEntry => {
  const { provision, listing } = printed as PurchaseEntry;
  return {
    provision: { ...provision, itemId },
    listing: { ...(listing as NonNullable<typeof listing>), itemId: listed },
  };
};

it("a provision is found by its own id, whichever listing is beside it and other entries", () => {
  const right = entry("a", "a");
  const wrong = entry("b", "a");
  const list = { purchases: [wrong], trials: [right], interests: [] };
  expect(purchaseOf(list, "a")).toBe(right);
  expect(groupsWith(list, "a")).toEqual(["trials"]);
  expect(groupsWith(list, "b")).toEqual(["purchases"]);
});

it("a provision that shows no id of its own is found by the listing beside it", () => {
  const wrong = entry("b", "a");
  expect(purchaseOf({ purchases: [wrong], trials: [], interests: [] }, "a")).toBe(wrong);
});
