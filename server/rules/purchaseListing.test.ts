/** The order of the rules of a purchase. Who may complete it depends on the price, so there is one table for either. */
import { describe } from "vitest";
import { listing, NOW, people, provision } from "../domain/model.testing.ts";
import { precedence } from "./precedence.testing.ts";
import { purchaseListing, purchaseRequest } from "./purchaseListing.ts";

const guards = [...purchaseRequest.refuse, ...purchaseListing.refuse];
const itemID = listing().itemId;
const past = { itemID, endDate: NOW, provisionedItemId: "2d2a9c99bb2a43548c31cd8e32217af6" };
const ahead = { ...past, endDate: NOW + 1 };
const nobody = { purchaser: undefined, isRelated: false, isSecure: true, now: NOW };

describe("a paid listing", () => {
  const bought = provision({ purchased: true });
  const facts = { ...nobody, parameters: past, actor: people.org2member, listing: listing(), provision: bought };
  precedence(guards, [
    ["everything broken", facts, "parameters.valid"],
    ["with an end ahead", { parameters: ahead }, "purchase.paid-by-vendor"],
    ["by the vendor", { actor: people.org1member }, "purchase.privilege"],
    ["by its manager", { actor: people.org1manager }, "purchase.purchaser-required"],
    ["for somebody", { purchaser: { orgId: "org9", exists: false } }, "purchase.purchaser-exists"],
    ["for who exists", { purchaser: { orgId: "org2", exists: true } }, "purchase.not-purchased"],
    ["once", { provision: provision() }, "purchase.after-interest-or-trial"],
    ["after an interest", { provision: provision({ interested: true }) }, "purchase.related-item"],
    ["of a related item", { isRelated: true }, "nothing"],
  ]);
});

describe("a free listing", () => {
  const free = listing({ licenseType: "free" });
  const bought = provision({ purchased: true });
  const purchaser = { orgId: "org3", exists: true };
  const facts = { ...nobody, purchaser, parameters: past, actor: people.org1member, listing: free, provision: bought };
  precedence(guards, [
    ["everything broken", facts, "parameters.valid"],
    ["with an end ahead", { parameters: ahead }, "purchase.free-by-purchaser"],
    ["by another organization", { actor: people.org2member }, "purchase.privilege"],
    ["by a privileged member", { actor: people.org2user }, "purchase.not-purchased"],
    ["once", { provision: undefined }, "nothing"],
  ]);
});
