import { members, offers, purchaser, vendor } from "../../model/needs.ts";
import { scenario } from "../../model/scenario.ts";
import { refuses } from "../../runner/http/response.ts";
import { POOL, purchaseWithPool } from "../arrange.ts";
import { untilExpired } from "../controls.ts";
import { addItem, addListing } from "../ownItem.ts";
import { admins, CONTACT } from "../parties.ts";
import { groupsWith, purchaseOf } from "../read.ts";
import { describeOutcome } from "./ask.ts";

/** Open questions that a run answers by changing something. Nothing here can fail a portal. */
export const questionsOfChanges = [
  scenario({
    id: "question.refusal-codes",
    title: "codes of refusals that no source states",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.interest },
    async check({ admin, seller, listing: itemID, observe }) {
      await admin.exchange("expressInterest", { itemID });
      const purchase = { itemID, purchaserOrgId: admin.orgId };
      const pool = { ...purchase, orgEntitlements: POOL };
      const unknown = { ...purchase, purchaserOrgId: "no-such-organization" };
      const asked = {
        "a paid purchase by its purchaser": await admin.exchange("purchaseListing", purchase),
        "a pool by its purchaser": await admin.exchange("provisionOrgEntitlements", pool),
        "a purchase for an unknown organization": await seller.exchange("purchaseListing", unknown),
        "a purchase with an endDate of letters": await seller.exchange(
          "purchaseListing",
          purchase,
          { fields: { endDate: "tomorrow" } },
        ),
      };
      for (const [what, exchange] of Object.entries(asked))
        observe("refusal-codes", `${what} is ${describeOutcome(exchange)}`);
    },
  }),
  scenario({
    id: "question.marketplace-codes",
    title: "message codes of the marketplace",
    rules: [],
    capabilities: ["stateful", "write", "delete"],
    needs: { ...admins, listing: offers.interest, free: offers.free, noTrial: offers.noTrial },
    async check({ admin, seller, listing, free, noTrial, observe }) {
      const purchase = { itemID: listing, purchaserOrgId: admin.orgId };
      const asked = {
        "a purchase without an interest": await seller.exchange("purchaseListing", purchase),
        "a deletion of nothing": await seller.exchange("deleteProvision", purchase),
        "an interest in a free listing": await admin.exchange("expressInterest", { itemID: free }),
        "a trial of a listing without trials": await admin.exchange("startTrial", {
          itemID: noTrial,
        }),
      };
      for (const [what, exchange] of Object.entries(asked))
        observe("marketplace-codes", `${what} is ${describeOutcome(exchange)}`);
    },
  }),
  scenario({
    id: "question.expiry-effects",
    title: "what the end of a purchase means for later calls",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.trial },
    async arrange({ admin, seller, listing: itemID, waiting }) {
      const { modified } = await admin.expressInterest(itemID);
      const asked = { itemID, purchaserOrgId: admin.orgId, endDate: modified + waiting.ahead };
      await seller.exchange("purchaseListing", asked);
      await untilExpired(itemID, { admin, waiting });
    },
    async check({ admin, seller, listing: itemID, observe }) {
      const purchase = { itemID, purchaserOrgId: admin.orgId };
      const asked = [
        ["an interest", () => admin.exchange("expressInterest", { itemID })],
        ["a trial", () => admin.exchange("startTrial", { itemID })],
        ["a second purchase", () => seller.exchange("purchaseListing", purchase)],
      ] as const;
      let isChanged = false;
      for (const [what, ask] of asked) {
        const exchange = await ask();
        // What is accepted changes what the next one finds.
        if (!isChanged)
          observe(
            "expiry-effects",
            `${what} after a purchase that has ended is ${describeOutcome(exchange)}`,
          );
        isChanged ||= !refuses(exchange);
      }
    },
  }),
  scenario({
    id: "question.interest-expiry",
    title: "whether an interest ever ends",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { admin: purchaser.administrates, listing: offers.interest },
    async check({ admin, listing, observe }) {
      const { endDate } = await admin.expressInterest(listing);
      const active = await admin.listPurchases(admin.orgId, { status: "active" });
      const isActive = groupsWith(active, listing).length > 0;
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
    rules: [],
    capabilities: ["stateful", "write", "delete"],
    needs: { ...admins, users: members(1), listing: offers.licences },
    arrange: ({ admin, seller, listing }) => purchaseWithPool({ buyer: admin, seller }, listing),
    async check({ admin, seller, users, listing: itemID, observe }) {
      const userEntitlements = { users, entitlements: ["standard"] };
      await admin.exchange("provisionUserEntitlements", { itemID, userEntitlements });
      await seller.exchange("deleteProvision", { itemID, purchaserOrgId: admin.orgId });
      const { response } = await admin.exchange("listUserEntitlements", { itemID });
      const isLeft = response.text.includes(`"${users[0]}"`);
      observe(
        "deletion-effects",
        `what members had ${isLeft ? "outlasts" : "goes with"} a deleted provision`,
      );
      const trial = await admin.exchange("startTrial", { itemID });
      observe("deletion-effects", `a trial after a deletion is ${describeOutcome(trial)}`);
    },
  }),
  scenario({
    id: "question.pools",
    title: "what a second pool does, and what a trial has without one",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { ...admins, users: members(1), listing: offers.licences },
    async check({ admin, seller, users, listing: itemID, observe }) {
      const { orgEntitlements: own } = await admin.startTrial(itemID);
      const pool = own ? `with a pool for ${own.maxUsers} users` : "without a pool";
      observe("pool-of-a-trial", `a trial comes ${pool}`);
      const userEntitlements = { users, entitlements: ["standard"] };
      const assigned = await admin.exchange("provisionUserEntitlements", {
        itemID,
        userEntitlements,
      });
      observe(
        "pool-of-a-trial",
        `an assignment before the vendor provisioned a pool is ${describeOutcome(assigned)}`,
      );
      const names = ["first", "second"];
      for (const name of names) {
        const orgEntitlements = { maxUsers: 2, entitlements: { [name]: { num: 2 } } };
        const asked = { itemID, purchaserOrgId: admin.orgId, orgEntitlements };
        await seller.exchange("provisionOrgEntitlements", asked);
      }
      const list = await admin.listPurchases(admin.orgId, { example: "oneTrial" });
      const kept = purchaseOf(list, itemID)?.provision.orgEntitlements?.entitlements;
      observe(
        "pool-replaced",
        kept === undefined
          ? "a pool is not listed among purchases"
          : `a second pool ${names.every((name) => name in kept) ? "adds to" : "replaces"} the first`,
      );
    },
  }),
  scenario({
    id: "question.purchaser-parameters",
    title: "which purchaser fields are kept",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    async check({ buyer, listing, observe }) {
      const call = buyer.expressInterest(listing, CONTACT);
      if (refuses(await call.send())) {
        await buyer.expressInterest(listing);
        observe("purchaser-parameters", "purchaser fields are refused");
        return;
      }
      const provision = await call;
      const kept = Object.entries(CONTACT).filter(
        ([name, value]) => provision[name as keyof typeof CONTACT] === value,
      );
      const names = kept.map(([name]) => name).join(", ");
      observe(
        "purchaser-parameters",
        names ? `the kept purchaser fields are ${names}` : "no purchaser field is kept",
      );
    },
  }),
  scenario({
    id: "question.unlist-effects",
    title: "what unlisting does to a purchase",
    rules: [],
    capabilities: ["stateful", "write", "items"],
    needs: admins,
    async check({ admin, seller, observe }) {
      const itemID = await addListing(seller);
      await admin.exchange("purchaseListing", { itemID });
      await seller.exchange("unlistItem", { userName: seller.username, itemID });
      const left = groupsWith(await admin.listPurchases(admin.orgId, { status: "all" }), itemID);
      observe(
        "unlist-effects",
        `a purchase ${left.length > 0 ? "outlasts" : "goes with"} the listing that is unlisted`,
      );
    },
  }),
  scenario({
    id: "question.listing-parameters",
    title: "under which names an item takes its listing properties",
    rules: [],
    capabilities: ["stateful", "items"],
    needs: { seller: vendor.administrates },
    async check({ seller, observe }) {
      const item = { userName: seller.username, itemID: await addItem(seller) };
      const updated = await seller.exchange("updateItem", { ...item, licenseType: "free" });
      observe(
        "listing-parameters",
        `an update that names licenseType is ${describeOutcome(updated)}`,
      );
      const made = await seller.exchange("listItem", item);
      observe(
        "listing-parameters",
        `an item that was so updated is ${refuses(made) ? "not " : ""}listed`,
      );
      if (!refuses(made)) await seller.exchange("unlistItem", item);
    },
  }),
];
