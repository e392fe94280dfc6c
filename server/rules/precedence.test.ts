/** If a request about provisions breaks several rules, the first in the contract's order refuses it. */
import { describe } from "vitest";
import { listing, NOW, people, provision } from "../domain/model.testing.ts";
import { deleteProvision } from "./deleteProvision.ts";
import { expressInterest } from "./expressInterest.ts";
import { listCustomers } from "./listCustomers.ts";
import { listPurchases } from "./listPurchases.ts";
import { precedence } from "./precedence.testing.ts";
import { provisionOrgEntitlements } from "./provisionOrgEntitlements.ts";
import { provisionUserEntitlements } from "./provisionUserEntitlements.ts";
import { startTrial } from "./startTrial.ts";

const itemID = listing().itemId;
const purchaser = { orgId: "org2", exists: true };
const past = NOW - 1;

const untouched = { parameters: { itemID }, purchaser, isRelated: false, isSecure: true, now: NOW };

describe("expressInterest", () => {
  const existing = provision({ purchased: true, interested: true });
  const facts = {
    ...untouched,
    actor: people.org1member,
    listing: listing({ licenseType: "free" }),
    provision: existing,
  };
  precedence(expressInterest, [
    ["all rules broken", facts, "interest.purchaser-side"],
    ["by another organization", { actor: people.org2member }, "interest.privilege"],
    ["by a privileged member", { actor: people.org2user }, "interest.not-free"],
    ["in a paid listing", { listing: listing() }, "interest.not-purchased"],
    ["before a purchase", { provision: provision({ interested: true }) }, "interest.once"],
    ["for the first time", { provision: provision() }, "nothing"],
  ]);
});

describe("startTrial", () => {
  const existing = provision({ purchased: true, trial: true });
  const facts = {
    ...untouched,
    actor: people.org1member,
    listing: listing({ trialSupported: false }),
    provision: existing,
  };
  precedence(startTrial, [
    ["all rules broken", facts, "trial.purchaser-side"],
    ["by another organization", { actor: people.org2starter }, "trial.privilege"],
    ["by a privileged member", { actor: people.org2user }, "trial.supported"],
    ["of a listing with trials", { listing: listing() }, "trial.not-purchased"],
    ["before a purchase", { provision: provision({ trial: true, endDate: past }) }, "trial.once"],
    ["for the first time", { provision: provision() }, "nothing"],
  ]);
});

describe("provisionOrgEntitlements", () => {
  const parameters = {
    itemID,
    purchaserOrgId: "org2",
    orgEntitlements: { maxUsers: 1, entitlements: {} },
  };
  const existing = provision({ interested: true, endDate: past });
  const signed = listing({ requiresSignature: true });
  const facts = {
    ...untouched,
    parameters,
    actor: people.org2member,
    listing: signed,
    provision: existing,
    isSecure: false,
  };
  precedence(provisionOrgEntitlements, [
    ["all rules broken", facts, "org-entitlements.vendor-side"],
    ["by the vendor", { actor: people.org1member }, "org-entitlements.privilege"],
    ["by its manager", { actor: people.org1manager }, "org-entitlements.https-for-signed"],
    ["over HTTPS", { isSecure: true }, "org-entitlements.licensed-by-user"],
    [
      "licensed by user",
      { listing: listing({ licenseBy: "licenseByUser" }) },
      "org-entitlements.purchased-or-trial",
    ],
    [
      "during a trial that has ended",
      { provision: provision({ trial: true, endDate: past }) },
      "org-entitlements.not-expired",
    ],
    [
      "during a current trial",
      { provision: provision({ trial: true, endDate: NOW + 1 }) },
      "nothing",
    ],
  ]);
});

describe("deleteProvision", () => {
  const parameters = { itemID, purchaserOrgId: "org2" };
  const facts = {
    ...untouched,
    parameters,
    actor: people.org1user,
    listing: listing(),
    provision: undefined,
  };
  precedence(deleteProvision, [
    ["all rules broken", facts, "delete.vendor-admin"],
    ["by an administrator of the vendor", { actor: people.org1admin }, "delete.provisioned"],
    ["of an existing provision", { provision: provision() }, "nothing"],
  ]);
});

describe("listPurchases", () => {
  const parameters = { portalID: "org2", status: "active" as const };
  precedence(listPurchases, [
    [
      "by a member",
      { actor: people.org2member, parameters, portal: "org2", now: NOW },
      "purchases.who",
    ],
    ["by a privileged member", { actor: people.org2user }, "nothing"],
  ]);
});

describe("listCustomers", () => {
  const parameters = {
    portalID: "org1",
    status: "all",
    sortOrder: "asc",
    includeListing: true,
    num: 10,
    start: 1,
  } as const;
  precedence(listCustomers, [
    [
      "by another organization",
      { actor: people.org2admin, parameters, portal: "org1", now: NOW },
      "customers.who",
    ],
    ["by a manager of the vendor", { actor: people.org1manager }, "nothing"],
  ]);
});

describe("provisionUserEntitlements", () => {
  const many = Array.from({ length: 26 }, (_, index) => `user${index}`);
  const request = (users: readonly string[], entitlements = ["advanced"]) => ({
    ...{ itemID, suppressCustomerEmail: false },
    userEntitlements: { users: [...users], entitlements },
  });
  const offline = many.map((username) => ({
    username,
    entitlements: ["standard"],
    lastLogin: -1,
    disconnected: true,
  }));
  const pool = (maxUsers: number) => ({
    maxUsers,
    entitlementsModified: NOW,
    entitlements: { standard: { num: 9 } },
  });
  const facts = {
    actor: people.org2member,
    listing: listing(),
    provision: provision({ interested: true, endDate: past, orgEntitlements: pool(1) }),
    currentAssignments: offline,
    members: new Set<string>(),
    now: NOW,
  };
  const [one, two] = [many.slice(0, 1), many.slice(0, 2)];
  const byUser = listing({ licenseBy: "licenseByUser" });
  precedence(provisionUserEntitlements, [
    [
      "all rules broken",
      { ...facts, parameters: request(many) },
      "user-entitlements.purchaser-admin",
    ],
    ["by an administrator", { actor: people.org2admin }, "user-entitlements.at-most-25"],
    ["for two users", { parameters: request(two) }, "user-entitlements.members-only"],
    ["for members", { members: new Set(two) }, "user-entitlements.licensed-by-user"],
    ["of a listing by user", { listing: byUser }, "user-entitlements.purchased-or-trial"],
    [
      "of a purchase",
      { provision: provision({ purchased: true, endDate: past, orgEntitlements: pool(1) }) },
      "user-entitlements.not-expired",
    ],
    [
      "that has not ended",
      { provision: provision({ purchased: true, orgEntitlements: pool(1) }) },
      "user-entitlements.not-offline",
    ],
    ["with no user offline", { currentAssignments: [] }, "user-entitlements.within-max-users"],
    // Every object inherits `toString`, but the pool has no such entitlement.
    ["for one user", { parameters: request(one, ["toString"]) }, "user-entitlements.within-pool"],
    ["of an entitlement in the pool", { parameters: request(one, ["standard"]) }, "nothing"],
  ]);
});
