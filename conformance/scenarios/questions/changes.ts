import { scenario } from "../../model/scenario.ts";
import { entitled, POOL } from "../entitled.ts";
import { groupsWith, purchaseOf } from "../find.ts";
import { added, listed } from "../ownItem.ts";
import { isRefused, said } from "./ask.ts";

/** Open questions that something has to be changed for. Nothing here can fail a portal. */
export const questionsOfChanges = [
  scenario({
    id: "question.refusal-codes",
    title: "codes of refusals that no source gives",
    proves: [],
    needs: [
      "stateful",
      "observe",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "paid",
    ],
    async run({ observe, vendorAdmin, purchaserAdmin, purchaserOrg, paid }) {
      await purchaserAdmin.exchange("expressInterest", { itemID: paid });
      const purchase = { itemID: paid, purchaserOrgId: purchaserOrg };
      const asked = {
        "a paid purchase by its purchaser": await purchaserAdmin.exchange(
          "purchaseListing",
          purchase,
        ),
        "a pool by its purchaser": await purchaserAdmin.exchange("provisionOrgEntitlements", {
          ...purchase,
          orgEntitlements: POOL,
        }),
        "a purchase for an unknown organization": await vendorAdmin.exchange("purchaseListing", {
          ...purchase,
          purchaserOrgId: "no-such-organization",
        }),
        "a purchase with an endDate of letters": await vendorAdmin.exchange(
          "purchaseListing",
          purchase,
          {
            fields: { endDate: "tomorrow" },
          },
        ),
      };
      for (const [what, made] of Object.entries(asked))
        observe("refusal-codes", `${what} is ${said(made)}`);
    },
  }),
  scenario({
    id: "question.marketplace-codes",
    title: "message codes of the marketplace",
    proves: [],
    needs: [
      "stateful",
      "observe",
      "write",
      "delete",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "paid",
      "free",
      "noTrial",
    ],
    async run({ observe, vendorAdmin, purchaserAdmin, purchaserOrg, paid, free, noTrial }) {
      const purchase = { itemID: paid, purchaserOrgId: purchaserOrg };
      const asked = {
        "a purchase that nobody asked for": await vendorAdmin.exchange("purchaseListing", purchase),
        "a deletion of nothing": await vendorAdmin.exchange("deleteProvision", purchase),
        "an interest in a free listing": await purchaserAdmin.exchange("expressInterest", {
          itemID: free,
        }),
        "a trial of a listing without trials": await purchaserAdmin.exchange("startTrial", {
          itemID: noTrial,
        }),
      };
      for (const [what, made] of Object.entries(asked))
        observe("marketplace-codes", `${what} is ${said(made)}`);
    },
  }),
  scenario({
    id: "question.expiry-effects",
    title: "what the end of a purchase means for later calls",
    proves: [],
    needs: [
      "stateful",
      "observe",
      "expiry",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
    ],
    async run({ observe, expiry, vendorAdmin, purchaserAdmin, purchaserOrg, byUser: itemID }) {
      const { modified } = await purchaserAdmin.expressInterest(itemID, { expect: "interested" });
      const purchase = { itemID, purchaserOrgId: purchaserOrg };
      await vendorAdmin.exchange("purchaseListing", {
        ...purchase,
        endDate: modified + expiry.ahead,
      });
      await expiry.reached(async () => {
        const answer = await purchaserAdmin.listPurchases(purchaserOrg, {
          status: "expired",
          expect: "onePurchase",
        });
        return groupsWith(answer, itemID).length > 0;
      });
      const pool = await vendorAdmin.exchange("provisionOrgEntitlements", {
        ...purchase,
        orgEntitlements: POOL,
      });
      observe("expiry-effects", `a pool for a purchase that has ended is ${said(pool)}`);
      const asked = [
        ["an interest", await purchaserAdmin.exchange("expressInterest", { itemID })],
        ["a trial", await purchaserAdmin.exchange("startTrial", { itemID })],
        ["a second purchase", await vendorAdmin.exchange("purchaseListing", purchase)],
      ] as const;
      // What is accepted changes what the next one finds, so no more is told after that.
      const first = asked.findIndex(([, made]) => !isRefused(made));
      for (const [what, made] of first < 0 ? asked : asked.slice(0, first + 1))
        observe("expiry-effects", `${what} after a purchase that has ended is ${said(made)}`);
    },
  }),
  scenario({
    id: "question.interest-expiry",
    title: "whether an interest ever ends",
    proves: [],
    needs: ["stateful", "observe", "write", "purchaserAdmin", "purchaserOrg", "paid"],
    async run({ observe, purchaserAdmin, purchaserOrg, paid }) {
      const { endDate } = await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const active = await purchaserAdmin.listPurchases(purchaserOrg, {
        status: "active",
        expect: "oneInterest",
      });
      const isActive = groupsWith(active, paid).length > 0;
      const end = endDate === -1 ? "has no end" : "has an end";
      observe(
        "interest-expiry",
        `an interest ${end} and is ${isActive ? "" : "not "}listed as active`,
      );
    },
  }),
  scenario({
    id: "question.deletion-effects",
    title: "what a deletion leaves",
    proves: [],
    needs: [
      "stateful",
      "observe",
      "write",
      "delete",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ observe, vendorAdmin, purchaserAdmin, purchaserOrg, byUser: itemID, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser: itemID });
      const userEntitlements = { users: members.slice(0, 1), entitlements: ["standard"] };
      await purchaserAdmin.exchange("provisionUserEntitlements", { itemID, userEntitlements });
      await vendorAdmin.exchange("deleteProvision", { itemID, purchaserOrgId: purchaserOrg });
      const { response } = await purchaserAdmin.exchange("listUserEntitlements", { itemID });
      const isLeft = response.text.includes(`"${members[0]}"`);
      observe(
        "deletion-effects",
        `what members held ${isLeft ? "outlasts" : "goes with"} a deleted provision`,
      );
      const trial = await purchaserAdmin.exchange("startTrial", { itemID });
      observe("deletion-effects", `a trial after a deletion is ${said(trial)}`);
    },
  }),
  scenario({
    id: "question.pools",
    title: "what a second pool does, and what a trial has without one",
    proves: [],
    needs: [
      "stateful",
      "observe",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ observe, vendorAdmin, purchaserAdmin, purchaserOrg, byUser: itemID, members }) {
      const { orgEntitlements: own } = await purchaserAdmin.startTrial(itemID, {
        expect: "trialStarted",
      });
      observe(
        "pool-of-a-trial",
        own
          ? `a trial comes with a pool for ${own.maxUsers} users`
          : "a trial comes without a pool",
      );
      const userEntitlements = { users: members.slice(0, 1), entitlements: ["standard"] };
      const assigned = await purchaserAdmin.exchange("provisionUserEntitlements", {
        itemID,
        userEntitlements,
      });
      observe(
        "pool-of-a-trial",
        `an assignment before the vendor provisioned a pool is ${said(assigned)}`,
      );
      const names = ["first", "second"];
      for (const name of names) {
        const orgEntitlements = { maxUsers: 2, entitlements: { [name]: { num: 2 } } };
        await vendorAdmin.exchange("provisionOrgEntitlements", {
          itemID,
          purchaserOrgId: purchaserOrg,
          orgEntitlements,
        });
      }
      const entry = purchaseOf(
        await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneTrial" }),
        itemID,
      );
      const kept = entry?.provision.orgEntitlements?.entitlements;
      const what =
        kept === undefined
          ? "is not listed"
          : names.every((name) => name in kept)
            ? "adds to"
            : "replaces";
      observe(
        "pool-replaced",
        kept === undefined ? `a pool ${what} among purchases` : `a second pool ${what} the first`,
      );
    },
  }),
  scenario({
    id: "question.purchaser-parameters",
    title: "which purchaser fields are kept",
    proves: [],
    needs: ["stateful", "observe", "write", "purchaserAdmin", "paid", "byUser"],
    async run({ observe, purchaserAdmin, paid, byUser }) {
      const given = {
        purchaserFullName: "Ada Buyer",
        purchaserEmail: "ada@buyer.example",
        purchaserPhone: "555-0100",
      };
      const provision = await purchaserAdmin.expressInterest(paid, {
        ...given,
        expect: "interested",
      });
      const kept = Object.entries(given).filter(
        ([name, value]) => provision[name as keyof typeof given] === value,
      );
      const names = kept.map(([name]) => name).join(", ");
      observe(
        "purchaser-parameters",
        names ? `the kept purchaser fields are ${names}` : "no purchaser field is kept",
      );
      const plain = await purchaserAdmin.expressInterest(byUser, { expect: "interested" });
      observe(
        "purchaser-parameters",
        `without one, purchaserPhone is ${JSON.stringify(plain.purchaserPhone)}`,
      );
    },
  }),
  scenario({
    id: "question.unlist-effects",
    title: "what unlisting does to a purchase",
    proves: [],
    needs: ["stateful", "observe", "write", "items", "vendorAdmin", "purchaserAdmin"],
    async run({ observe, vendorAdmin, purchaserAdmin }) {
      const own = vendorAdmin.username;
      const id = await listed(vendorAdmin);
      await purchaserAdmin.exchange("purchaseListing", { itemID: id });
      await vendorAdmin.exchange("unlistItem", { userName: own, itemID: id });
      const left = groupsWith(
        await purchaserAdmin.listPurchases("self", { status: "all", expect: "onePurchase" }),
        id,
      );
      observe(
        "unlist-effects",
        `a purchase ${left.length > 0 ? "outlasts" : "goes with"} the listing that is unlisted`,
      );
    },
  }),
  scenario({
    id: "question.listing-parameters",
    title: "under which names an item takes its listing properties",
    proves: [],
    needs: ["stateful", "observe", "items", "vendorAdmin"],
    async run({ observe, vendorAdmin }) {
      const own = vendorAdmin.username;
      const itemID = await added(vendorAdmin);
      const updated = await vendorAdmin.exchange("updateItem", {
        userName: own,
        itemID,
        licenseType: "free",
      });
      observe("listing-parameters", `an update that names licenseType is ${said(updated)}`);
      const made = await vendorAdmin.exchange("listItem", { userName: own, itemID });
      observe(
        "listing-parameters",
        `an item that was so updated is ${isRefused(made) ? "not " : ""}listed`,
      );
      if (!isRefused(made)) await vendorAdmin.exchange("unlistItem", { userName: own, itemID });
    },
  }),
];
