import type { Provision } from "../../generated/openapi.types.ts";
import { offers, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { mustNotBeRefusedAnyway, withAnyContact } from "./arrange.ts";
import { tryAfterInterest } from "./offer.ts";
import { afterInterest, forOrg, parties } from "./parties.ts";
import { hasTimes, readProvision } from "./read.ts";

type Readers = Parameters<typeof readProvision>[1];

/** The end of a provision in a list, -1 if there is none. */
const endOfHeld = async (listing: string, readers: Readers) =>
  (await readProvision(listing, readers)).held?.endDate ?? -1;

/** The end of a purchase in a list. That it still shows what was there before breaks another rule. */
async function endOf(listing: string, readers: Readers): Promise<number | undefined> {
  const { held } = await readProvision(listing, readers);
  return held?.purchased === false ? undefined : held?.endDate;
}

/** An end that a portal which counts in seconds can store. */
const endAhead = () => Math.ceil(Date.now() / 1000) * 1000 + 400 * DAY;

/** When a purchase ends. */
export const purchaseEnd = [
  scenario({
    id: "purchase.end-date",
    title: "a purchase ends at the given endDate",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async arrange({ buyer, listing, ...readers }) {
      await buyer.expressInterest(listing);
      return endOfHeld(listing, readers);
    },
    async check({ buyer, admin, seller, listing, rule }, endOfInterest) {
      const endDate = endAhead();
      const asked = forOrg(buyer);
      const call = seller.purchaseListing(listing, { ...asked, endDate });
      await mustNotBeRefusedAnyway(call, seller.purchaseListing(listing, asked));
      const provision = await rule.accepted(call);
      rule.needs("times in milliseconds", hasTimes(provision));
      rule.needs("a purchase in the response", provision.purchased !== false);
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
    async check({ buyer, admin, seller, free, rule }) {
      const endDate = endAhead();
      const { call } = await withAnyContact((contact) =>
        buyer.purchaseListing(free, { ...contact, endDate }),
      );
      await mustNotBeRefusedAnyway(call, buyer.purchaseListing(free));
      const provision = await rule.accepted(call);
      rule.needs("times in milliseconds", hasTimes(provision));
      rule.equal("the end", provision.endDate, endDate);
      const { provisions } = await readProvision(free, { admin, seller });
      const isShown = (one: Provision) => one.purchased !== false && hasTimes(one);
      const shown = provisions.filter(isShown).map((one) => one.endDate);
      rule.ok("the end in a list", shown.length === 0 || shown.includes(endDate), shown);
    },
  }),
  scenario({
    id: "purchase.end-date-ahead",
    title: "a purchase that ends in the past is refused",
    rules: ["purchase.end-date-ahead", "parameters.valid"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ buyer, seller, listing, expect }) {
      const asked = forOrg(buyer);
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
    async check({ buyer, admin, seller, listing, rule }) {
      const asked = forOrg(buyer);
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
    ...afterInterest,
    async check({ buyer, seller, listing, rule }, interest) {
      const provision = await seller.purchaseListing(listing, forOrg(buyer));
      rule.needs("an interest that has no end", interest.endDate === -1);
      rule.needs("times in milliseconds", hasTimes(provision));
      rule.equal("the end", provision.endDate, -1);
    },
  }),
  scenario({
    id: "purchase.unexpiring-free",
    title: "a free purchase without endDate has no end",
    rules: ["purchase.unexpiring"],
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, free: offers.free },
    async check({ buyer, free, rule }) {
      const provision = await buyer.purchaseListing(free, { example: "purchasedFree" });
      rule.needs("times in milliseconds", hasTimes(provision));
      rule.equal("the end", provision.endDate, -1);
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
      const endOfInterest = await endOfHeld(listing, readers);
      await tryAfterInterest(buyer, listing);
      return endOfInterest;
    },
    async check({ buyer, admin, seller, listing, rule }, endOfInterest) {
      const asked = forOrg(buyer);
      const purchase = await seller.purchaseListing(listing, asked);
      const { endDate } = purchase;
      rule.needs("times in milliseconds", hasTimes(purchase));
      rule.needs("an interest without an end in the list", endOfInterest === -1);
      rule.equal("the end", endDate, -1);
      rule.equal("the end in the list", (await endOf(listing, { admin, seller })) ?? -1, -1);
    },
  }),
];
