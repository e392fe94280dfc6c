import type { Provision } from "../../generated/openapi.types.ts";
import { items, offers, purchaser, stranger, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { mustNotBeRefusedAnyway } from "./arrange.ts";
import { checkStage, stageOf } from "./checkStage.ts";
import { mustBeKept } from "./controls.ts";
import { findCustomer } from "./customers.ts";
import { CONTACT, contactOf, GROUPS, hasStart, isTime, readProvision, vendorOf } from "./read.ts";

const INTERESTED = { interested: true, trial: false, purchased: false };
const TRIED = { interested: false, trial: true, purchased: false };
const PURCHASED = { interested: false, trial: false, purchased: true };

const pair = { buyer: purchaser.buys, seller: vendor.administrates } as const;
const parties = { ...pair, admin: purchaser.administrates } as const;

type Readers = Parameters<typeof readProvision>[1];

/** A provision by a list. */
const heldBy = async (listing: string, readers: Readers) =>
  (await readProvision(listing, readers)).held;

/** The end of a purchase in a list. That it still shows what was there before breaks another rule. */
async function endOf(listing: string, readers: Readers): Promise<number | undefined> {
  const held = await heldBy(listing, readers);
  return held?.purchased === false ? undefined : held?.endDate;
}

/** What a purchase leaves the purchaser with. */
export const purchaseEffects = [
  scenario({
    id: "purchase.after-trial",
    title: "a purchase after a trial succeeds and ends the trial",
    rules: ["purchase.after-interest-or-trial", "purchase.effect"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.trial },
    arrange: ({ buyer, listing }) => buyer.startTrial(listing),
    async check({ buyer, seller, listing, expect }, trial) {
      const asked = { purchaserOrgId: buyer.orgId };
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
    id: "purchase.effect",
    title: "a purchase makes a provision that is purchased and nothing else",
    rules: [
      "purchase.effect",
      "purchaser-fields.optional",
      "purchase.unexpiring",
      "purchase.after-interest-or-trial",
    ],
    capabilities: ["write"],
    needs: { ...pair, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, expect }, interest) {
      const rule = expect("purchase.effect");
      const asked = { purchaserOrgId: buyer.orgId };
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
    title: "a purchase is in both lists, among the purchases alone",
    rules: ["purchase.effect", "purchases.content", "purchases.groups"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async arrange({ buyer, listing, ...readers }) {
      await buyer.expressInterest(listing);
      return heldBy(listing, readers);
    },
    async check({ buyer, admin, seller, listing, expect }, interest) {
      await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      const { groups, held } = await readProvision(listing, { admin, seller });
      expect("purchase.effect").ok("the provision in a list", held !== undefined, groups);
      if (held === undefined) return;
      await checkStage(expect("purchase.effect"), held, {
        wanted: PURCHASED,
        other: async () => [interest, INTERESTED],
      });
      expect("purchases.content").ok("a group with the listing", groups.length > 0, groups);
      expect("purchases.groups").equal("the groups with the listing", groups, ["purchases"]);
    },
  }),
  scenario({
    id: "purchase.effect-free",
    title: "a purchaser completes a free purchase alone",
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
    title: "a free purchase is in both lists, among the purchases alone",
    rules: ["purchase.effect", "purchases.content", "purchases.groups"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, free: offers.free },
    async arrange({ buyer, free, ...readers }) {
      // What is free may have no trial.
      await buyer.exchange("startTrial", { itemID: free, ...CONTACT });
      return heldBy(free, readers);
    },
    async check({ buyer, admin, seller, free, expect }, trial) {
      await buyer.purchaseListing(free);
      const { groups, held } = await readProvision(free, { admin, seller });
      expect("purchase.effect").ok("the provision in a list", held !== undefined, groups);
      if (held === undefined) return;
      await checkStage(expect("purchase.effect"), held, {
        wanted: PURCHASED,
        other: async () => [trial, TRIED],
      });
      expect("purchases.content").ok("a group with the listing", groups.length > 0, groups);
      expect("purchases.groups").equal("the groups with the listing", groups, ["purchases"]);
    },
  }),
  scenario({
    id: "purchase.effect-only",
    title: "a purchase is for the named purchaser alone",
    rules: ["purchase.effect"],
    capabilities: ["stateful", "write"],
    needs: {
      admin: purchaser.administrates,
      seller: vendor.administrates,
      other: stranger.administrates,
      listing: offers.interest,
    },
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
      await seller.purchaseListing(listing, { purchaserOrgId: admin.orgId });
      const after = await ownGroups();
      expect("purchase.effect").equal("the groups of the other organization", after, before);
    },
  }),
  scenario({
    id: "purchase.end-date",
    title: "a purchase ends at the given endDate",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async arrange({ buyer, listing, ...readers }) {
      await buyer.expressInterest(listing);
      return (await heldBy(listing, readers))?.endDate ?? -1;
    },
    async check({ buyer, admin, seller, listing, expect }, endOfInterest) {
      const rule = expect("purchase.end-date");
      const endDate = Date.now() + 400 * DAY;
      const asked = { purchaserOrgId: buyer.orgId };
      const call = seller.purchaseListing(listing, { ...asked, endDate });
      await mustNotBeRefusedAnyway(call, seller.purchaseListing(listing, asked));
      const provision = await rule.accepted(call);
      rule.needs("times in milliseconds", isTime(provision.modified) && hasStart(provision));
      rule.needs("no end of the interest in the list", endOfInterest === -1);
      rule.equal("the end", provision.endDate, endDate);
      const shown = await endOf(listing, { admin, seller });
      rule.equal("the end in the list", shown ?? endDate, endDate);
    },
  }),
  scenario({
    id: "purchase.end-date-free",
    title: "a free purchase ends at the given endDate",
    rules: ["purchase.end-date"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, free: offers.free },
    async check({ buyer, admin, seller, free, expect }) {
      const rule = expect("purchase.end-date");
      const endDate = Date.now() + 400 * DAY;
      const call = buyer.purchaseListing(free, { ...CONTACT, endDate });
      await mustNotBeRefusedAnyway(call, buyer.purchaseListing(free, CONTACT));
      const provision = await rule.accepted(call);
      rule.needs("times in milliseconds", isTime(provision.modified) && hasStart(provision));
      rule.equal("the end", provision.endDate, endDate);
      const { provisions } = await readProvision(free, { admin, seller });
      const isShown = ({ purchased }: Provision) => purchased !== false;
      const shown = provisions.filter(isShown).map((one) => one.endDate);
      rule.ok("the end in a list", shown.length === 0 || shown.includes(endDate), shown);
    },
  }),
  scenario({
    id: "purchase.end-date-ahead",
    title: "a purchase that ends in the past is refused",
    rules: ["purchase.end-date-ahead", "parameters.valid"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, expect }) {
      const asked = { purchaserOrgId: buyer.orgId };
      const call = seller.purchaseListing(listing, { ...asked, endDate: Date.now() - DAY });
      const refusal = await expect("purchase.end-date-ahead").refused(call, "invalidParameters");
      expect("parameters.valid").ok(
        "details that name endDate",
        refusal.details?.some((detail) => detail.includes("endDate")) === true,
        refusal,
      );
      await seller.purchaseListing(listing, { ...asked, endDate: Date.now() + DAY });
    },
  }),
  scenario({
    id: "purchase.end-date-never",
    title: "a purchase with endDate -1 never ends",
    rules: ["purchase.end-date-ahead"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, admin, seller, listing, expect }) {
      const rule = expect("purchase.end-date-ahead");
      const asked = { purchaserOrgId: buyer.orgId };
      const call = seller.purchaseListing(listing, { ...asked, endDate: -1 });
      await mustNotBeRefusedAnyway(call, seller.purchaseListing(listing, asked));
      const provision = await rule.accepted(call);
      const { provisions } = await readProvision(listing, { admin, seller });
      for (const one of [provision, ...provisions]) rule.equal("the end", one?.endDate, -1);
    },
  }),
  scenario({
    id: "purchase.unexpiring",
    title: "a purchase without endDate has no end",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, expect }, interest) {
      const provision = await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      expect("purchase.unexpiring").needs("an interest that has no end", interest.endDate === -1);
      expect("purchase.unexpiring").needs("a time as startDate", hasStart(provision));
      expect("purchase.unexpiring").equal("the end", provision.endDate, -1);
    },
  }),
  scenario({
    id: "purchase.unexpiring-free",
    title: "a free purchase without endDate has no end",
    rules: ["purchase.unexpiring"],
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, free: offers.free },
    async check({ buyer, free, expect }) {
      const provision = await buyer.purchaseListing(free, { example: "purchasedFree" });
      expect("purchase.unexpiring").needs("a time as startDate", hasStart(provision));
      expect("purchase.unexpiring").equal("the end", provision.endDate, -1);
    },
  }),
  scenario({
    id: "purchase.unexpiring-after-trial",
    title: "a purchase without endDate does not end with the trial before it",
    rules: ["purchase.unexpiring"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    async arrange({ buyer, listing, ...readers }) {
      await buyer.expressInterest(listing);
      const interest = await heldBy(listing, readers);
      await buyer.startTrial(listing);
      return interest?.endDate ?? -1;
    },
    async check({ buyer, admin, seller, listing, expect }, endOfInterest) {
      const rule = expect("purchase.unexpiring");
      const asked = { purchaserOrgId: buyer.orgId };
      const { endDate } = await seller.purchaseListing(listing, asked);
      rule.needs("no end of the interest in the list", endOfInterest === -1);
      rule.equal("the end", endDate, -1);
      rule.equal("the end in the list", (await endOf(listing, { admin, seller })) ?? -1, -1);
    },
  }),
  scenario({
    id: "purchase.ignores-purchaser-org",
    title: "a purchaser purchases for itself, whatever purchaserOrgId says",
    capabilities: ["write"],
    needs: { ...pair, free: offers.free },
    async check({ buyer, seller, free, expect }) {
      const rule = expect("purchase.ignores-purchaser-org");
      const asked = { ...CONTACT, purchaserOrgId: seller.orgId, example: "purchasedFree" } as const;
      const call = buyer.purchaseListing(free, asked);
      await mustNotBeRefusedAnyway(call, buyer.purchaseListing(free, CONTACT));
      const provision = await rule.accepted(call);
      const { purchaserOrgId } = provision;
      // A portal that names the parties in another way everywhere breaks another rule.
      const isForOther = purchaserOrgId === seller.orgId && vendorOf(provision) !== buyer.orgId;
      rule.ok("a purchase for the caller's organization", !isForOther, purchaserOrgId);
    },
  }),
  scenario({
    id: "purchase.ignores-purchaser-org-kept",
    title: "a purchaser's list has what it purchased under another's id",
    rules: ["purchase.ignores-purchaser-org"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, free: offers.free },
    async check({ buyer, admin, seller, free, expect, waiting }) {
      const listed = () => readProvision(free, { admin, seller });
      await buyer.purchaseListing(free, { purchaserOrgId: seller.orgId });
      const { groups, customer } = await listed();
      const rule = expect("purchase.ignores-purchaser-org");
      const isKept = groups.length > 0 && customer !== undefined;
      if (!(await waiting.until(async () => isKept, 0))) {
        // A portal that keeps no free purchase at all breaks another rule.
        await seller.deleteProvision(free, { purchaserOrgId: buyer.orgId }).send();
        await buyer.purchaseListing(free).send();
        const plain = await listed();
        rule.needs("a free purchase in the purchaser's list", plain.groups.length > 0);
        rule.needs("a free purchase in the vendor's list", plain.customer !== undefined);
      }
      rule.ok("a group with the listing", groups.length > 0, groups);
      rule.ok("an entry in the vendor's list", customer !== undefined, customer);
    },
  }),
  scenario({
    id: "purchase.ignores-provisioned-item",
    title: "a purchaser's provisionedItemId is ignored",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, unrelated: items.unrelated, free: offers.free },
    async check({ buyer, unrelated, free, expect }) {
      const rule = expect("purchase.ignores-provisioned-item");
      const example = "purchasedFree";
      const asked = { ...CONTACT, provisionedItemId: unrelated, example } as const;
      const call = buyer.purchaseListing(free, asked);
      await mustNotBeRefusedAnyway(call, buyer.purchaseListing(free, CONTACT));
      const { itemId, provisionedItemId = itemId } = await rule.accepted(call);
      rule.equal("the provisioned item", provisionedItemId, free);
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
    check: ({ buyer, seller, listing, expect }) =>
      expect("purchase.after-ended-trial").accepted(
        seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId }),
      ),
  }),
  scenario({
    id: "purchase.purchaser-fields",
    title: "a purchase keeps the contact of the interest, except what is given",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing, CONTACT),
    async check({ buyer, admin, seller, listing, expect }, interest) {
      const given = { purchaserPhone: "555-0199" };
      const purchase = await seller.purchaseListing(listing, {
        purchaserOrgId: buyer.orgId,
        ...given,
      });
      const listed = await readProvision(listing, { admin, seller });
      for (const one of [purchase, ...listed.provisions])
        expect("purchase.purchaser-fields").equal("the contact", contactOf(one), {
          ...contactOf(interest),
          ...given,
        });
    },
  }),
  scenario({
    id: "purchase.purchaser-fields-free",
    title: "a free purchase without purchaser fields names the caller",
    rules: ["purchase.purchaser-fields"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, free: offers.free },
    async check({ buyer, admin, seller, free, expect }) {
      const purchase = await buyer.purchaseListing(free);
      const listed = await readProvision(free, { admin, seller });
      for (const one of [purchase, ...listed.provisions]) {
        const { purchaserUsername, purchaserFullName, purchaserEmail } = contactOf(one);
        const rule = expect("purchase.purchaser-fields");
        rule.equal("the user name", purchaserUsername, buyer.username);
        rule.ok("a full name and an e-mail address", Boolean(purchaserFullName && purchaserEmail), {
          purchaserFullName,
          purchaserEmail,
        });
      }
    },
  }),
];
