import type { Provision } from "../../generated/openapi.types.ts";
import type { Expectations } from "../model/context.ts";
import { offers, stranger } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { withAnyContact } from "./arrange.ts";
import { checkStage, type Stage, stageOf } from "./checkStage.ts";
import { mustBeKept } from "./controls.ts";
import { findCustomer } from "./customers.ts";
import {
  type Admins,
  admins,
  afterInterest,
  afterTrial,
  CONTACT,
  forOrg,
  INTERESTED,
  PURCHASED,
  pair,
  parties,
  TRIED,
} from "./parties.ts";
import { GROUPS, isWrongInPurchases, readProvision } from "./read.ts";

interface Kept extends Admins {
  readonly expect: (
    rule: "purchase.effect" | "purchases.content" | "purchases.groups",
  ) => Expectations;
}

/**
 * Expects a purchase to be in both lists, and in the purchaser's among its purchases alone. Before, the lists had what they
 * must say of the stage before.
 */
async function checkKept(
  { listing, expect, ...readers }: Kept,
  before: readonly [Provision | undefined, Stage],
): Promise<void> {
  const rule = expect("purchase.effect");
  const listed = await readProvision(listing, readers);
  const { groups, flagged, held } = listed;
  rule.ok("the provision in a list", held !== undefined, groups);
  if (held === undefined) return;
  // A purchase that the purchaser's list alone doesn't call one is in the group of another flag.
  const isInOwnGroup = !isWrongInPurchases(listed, { purchased: true });
  expect("purchases.groups").ok("a provision that is purchased", isInOwnGroup, held);
  await checkStage(rule, held, { wanted: PURCHASED, other: async () => before });
  expect("purchases.content").ok("a group with the listing", groups.length > 0, groups);
  rule.ok("nothing beside the purchase", flagged.length < 2, flagged);
  expect("purchases.groups").equal("the groups with the listing", groups, ["purchases"]);
}

/** What a purchase makes of what the purchaser had. Its end and its purchaser fields have files of their own. */
export const purchaseEffects = [
  scenario({
    id: "purchase.after-trial",
    title: "a purchase after a trial succeeds and ends the trial",
    rules: ["purchase.after-interest-or-trial", "purchase.effect"],
    capabilities: ["stateful", "write"],
    ...afterTrial,
    async check({ buyer, seller, listing, expect }, trial) {
      const asked = forOrg(buyer);
      const call = seller.purchaseListing(listing, asked);
      if (refuses(await call.send())) {
        await mustBeKept(call, seller, { listing, ...asked });
        // After an interest too, so that only the trial can be the reason.
        await buyer.expressInterest(listing);
        await seller.purchaseListing(listing, asked);
      }
      const provision = await expect("purchase.after-interest-or-trial").accepted(call);
      await checkStage(expect("purchase.effect"), provision, {
        wanted: PURCHASED,
        other: async () => [trial, TRIED],
      });
    },
  }),
  scenario({
    id: "purchase.after-ended-trial",
    title: "a purchase after a trial that has ended succeeds",
    capabilities: ["stateful", "clock", "write"],
    needs: { ...pair, listing: offers.trial },
    async arrange({ buyer, listing, clock }) {
      await buyer.startTrial(listing);
      await clock.advance(31 * DAY);
    },
    check: ({ buyer, seller, listing, rule }) =>
      rule.accepted(seller.purchaseListing(listing, forOrg(buyer))),
  }),
  scenario({
    id: "purchase.effect",
    title: "a purchase makes a provision purchased and nothing else",
    rules: [
      "purchase.effect",
      "purchaser-fields.optional",
      "purchase.unexpiring",
      "purchase.after-interest-or-trial",
    ],
    capabilities: ["write"],
    ...afterInterest,
    async check({ buyer, seller, listing, expect }, interest) {
      const rule = expect("purchase.effect");
      const asked = forOrg(buyer);
      const call = seller.purchaseListing(listing, asked);
      if (refuses(await call.send())) {
        await mustBeKept(call, seller, { listing, ...asked });
        // Not without the purchaser fields, or not without an end, which are optional.
        if (!refuses(await seller.purchaseListing(listing, { ...asked, ...CONTACT }).send()))
          await expect("purchaser-fields.optional").accepted(call);
        const endDate = Date.now() + DAY;
        if (!refuses(await seller.purchaseListing(listing, { ...asked, endDate }).send()))
          await expect("purchase.unexpiring").accepted(call);
        // Not after an interest alone.
        if (!refuses(await buyer.startTrial(listing).send())) {
          const plain = seller.purchaseListing(listing, asked);
          if (!refuses(await plain.send()))
            await expect("purchase.after-interest-or-trial").accepted(call);
        }
      }
      const provision = await rule.accepted(call);
      // It had no purchaser fields and no end, and came after an interest alone.
      await expect("purchaser-fields.optional").accepted(call);
      await expect("purchase.unexpiring").accepted(call);
      await expect("purchase.after-interest-or-trial").accepted(call);
      const sides = { buyer, seller };
      await checkStage(rule, provision, {
        wanted: stageOf(listing, sides, PURCHASED),
        other: async () => [interest, stageOf(listing, sides, INTERESTED)],
      });
    },
  }),
  scenario({
    id: "purchase.effect-kept",
    title: "a purchase is in both lists, among the purchases only",
    rules: ["purchase.effect", "purchases.content", "purchases.groups"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async arrange({ buyer, listing, ...readers }) {
      await buyer.expressInterest(listing);
      return (await readProvision(listing, readers)).held;
    },
    async check({ buyer, admin, seller, listing, expect }, interest) {
      await seller.purchaseListing(listing, forOrg(buyer));
      await checkKept({ admin, seller, listing, expect }, [interest, INTERESTED]);
    },
  }),
  scenario({
    id: "purchase.effect-free",
    title: "a purchaser completes a free purchase without the vendor",
    rules: ["purchase.free-by-purchaser", "purchaser-fields.optional", "purchase.effect"],
    capabilities: ["write"],
    needs: { ...pair, free: offers.free },
    async check({ buyer, seller, free, expect }) {
      const example = "purchasedFree";
      const bare = buyer.purchaseListing(free, { example });
      // Without the purchaser fields, which are optional. Some other reason refuses the call with them, too.
      const isRefused = refuses(await bare.send());
      const call = isRefused ? buyer.purchaseListing(free, { ...CONTACT, example }) : bare;
      await expect("purchase.free-by-purchaser").accepted(call);
      const provision = await expect("purchaser-fields.optional").accepted(bare);
      const rule = expect("purchase.effect");
      const wanted = stageOf(free, { buyer, seller }, PURCHASED);
      // What is free has no interest before, so the list is the other response.
      await checkStage(rule, provision, {
        wanted,
        other: async () => [(await findCustomer(seller, free, buyer.orgId))?.provision, wanted],
      });
    },
  }),
  scenario({
    id: "purchase.effect-free-kept",
    title: "a free purchase is in both lists, among the purchases only",
    rules: ["purchase.effect", "purchases.content", "purchases.groups"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, free: offers.free },
    async arrange({ buyer, free, ...readers }) {
      // What is free may have no trial.
      await withAnyContact((contact) => buyer.startTrial(free, contact));
      return (await readProvision(free, readers)).held;
    },
    async check({ buyer, admin, seller, free, expect }, trial) {
      await buyer.purchaseListing(free);
      await checkKept({ admin, seller, listing: free, expect }, [trial, TRIED]);
    },
  }),
  scenario({
    id: "purchase.effect-only",
    title: "a purchase is made for the named purchaser only",
    rules: ["purchase.effect"],
    capabilities: ["stateful", "write"],
    needs: { ...admins, other: stranger.administrates, listing: offers.interest },
    async arrange({ admin, other, listing }) {
      await admin.expressInterest(listing);
      await other.expressInterest(listing);
    },
    async check({ admin, seller, other, listing, expect }) {
      // A list that also shows what others have breaks a rule of that list.
      const ownGroups = async () => {
        const purchases = await other.listPurchases(other.orgId);
        return GROUPS.filter((group) =>
          purchases[group].some(
            ({ provision }) =>
              provision.itemId === listing && provision.purchaserOrgId === other.orgId,
          ),
        );
      };
      const before = await ownGroups();
      await seller.purchaseListing(listing, forOrg(admin));
      const after = await ownGroups();
      expect("purchase.effect").equal("the groups of the other organization", after, before);
    },
  }),
];
