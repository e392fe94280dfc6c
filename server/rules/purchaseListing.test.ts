/** The order of the rules of a purchase. Who may complete it depends on the price, so there are two tables. */
import { describe } from "vitest";
import { listing, NOW, people, provision } from "../domain/model.testing.ts";
import { precedence } from "./precedence.testing.ts";
import { purchaseListing } from "./purchaseListing.ts";

const itemID = listing().itemId;
const parameters = { itemID, provisionedItemId: "2d2a9c99bb2a43548c31cd8e32217af6" };
const noPurchaser = { purchaser: undefined, isRelated: false, isSecure: true, now: NOW };

describe("a paid listing", () => {
  const bought = provision({ purchased: true });
  const facts = {
    ...noPurchaser,
    parameters,
    actor: people.org2member,
    listing: listing(),
    provision: bought,
  };
  precedence(purchaseListing, [
    ["all rules broken", facts, "purchase.paid-by-vendor"],
    ["by the vendor", { actor: people.org1member }, "purchase.privilege"],
    ["by its manager", { actor: people.org1manager }, "purchase.purchaser-required"],
    [
      "for an unknown organization",
      { purchaser: { orgId: "org9", exists: false } },
      "purchase.purchaser-exists",
    ],
    [
      "for an existing organization",
      { purchaser: { orgId: "org2", exists: true } },
      "purchase.not-purchased",
    ],
    ["for the first time", { provision: provision() }, "purchase.after-interest-or-trial"],
    ["after an interest", { provision: provision({ interested: true }) }, "purchase.related-item"],
    ["of a related item", { isRelated: true }, "nothing"],
  ]);
});

describe("a free listing", () => {
  const free = listing({ licenseType: "free" });
  const bought = provision({ purchased: true });
  const purchaser = { orgId: "org3", exists: true };
  const facts = {
    ...noPurchaser,
    purchaser,
    parameters,
    actor: people.org1member,
    listing: free,
    provision: bought,
  };
  precedence(purchaseListing, [
    ["all rules broken", facts, "purchase.free-by-purchaser"],
    ["by another organization", { actor: people.org2member }, "purchase.privilege"],
    ["by a privileged member", { actor: people.org2user }, "purchase.not-purchased"],
    ["for the first time", { provision: undefined }, "nothing"],
  ]);
});
