import { offers, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { objectIn, refuses, takesToken } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { purchase, withAnyContact } from "./arrange.ts";
import { searched } from "./compareEntries.ts";
import {
  expectApartFrom,
  expectRefusalAfterPurchase,
  expectRefusalOfSecond,
  mustNotBeForPrivilege,
} from "./controls.ts";
import { pair } from "./parties.ts";
import { trialEffects } from "./trialEffects.ts";
import { trialEnd } from "./trialEnd.ts";

/** Who may start a trial, and of what. What it leaves, and its end, have files of their own. */
export const startTrial = [
  refusal({
    id: "trial.purchaser-side",
    title: "a vendor's trial of its own listing is refused",
    capabilities: ["write"],
    needs: { seller: vendor.administrates, buyer: purchaser.buys, listing: offers.trial },
    refused: ({ seller, listing }) => seller.startTrial(listing),
    as: "ownListing",
    control: ({ buyer, listing }) => buyer.startTrial(listing),
  }),
  scenario({
    id: "trial.privilege",
    title: "a trial by a member without privilege is refused",
    capabilities: ["write"],
    needs: {
      member: purchaser.isPlain,
      buyer: purchaser.buys,
      admin: purchaser.administrates,
      listing: offers.trial,
    },
    async check({ member, buyer, admin, listing, rule }) {
      await rule.refused(member.startTrial(listing), "noPrivilege");
      const call = buyer.startTrial(listing);
      await mustNotBeForPrivilege(buyer, call, admin.startTrial(listing));
      await rule.accepted(call);
    },
  }),
  scenario({
    id: "trial.supported",
    title: "a trial of a listing that supports none is refused",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, without: offers.noTrial },
    async check({ buyer, without, rule }) {
      await rule.refused(buyer.startTrial(without), "trialNotSupported");
      // The caller may do what a trial takes.
      await buyer.expressInterest(without);
    },
  }),
  scenario({
    id: "trial.supported-free",
    title: "a free listing that supports trials can be tried",
    rules: ["trial.supported"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.administrates, free: offers.free },
    async check({ buyer, free, expect }) {
      const { trialSupported, title } = await buyer.getListing(free);
      const found = await searched(buyer, { itemId: free, title });
      const { call } = await withAnyContact((contact) => buyer.startTrial(free, contact));
      const tried = await call.send();
      // Whether a token counts, and how a refusal looks, is another rule's business.
      if (!takesToken(tried) || objectIn(tried.response.text) === undefined) return;
      const isRefused = refuses(tried);
      // Where the listing alone says something else, it is wrong itself.
      const isSaid = [trialSupported, found?.trialSupported].includes(!isRefused);
      const expected = isSaid ? isRefused : !trialSupported;
      expect("trial.supported").equal("whether the trial is refused", isRefused, expected);
    },
  }),
  scenario({
    id: "trial.not-purchased",
    title: "a trial of a listing that is purchased is refused",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.trial },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    async check({ buyer, seller, listing, rule }) {
      const call = buyer.startTrial(listing);
      await expectRefusalAfterPurchase(rule, call, "alreadyPurchased", { buyer, seller, listing });
    },
  }),
  scenario({
    id: "trial.once",
    title: "a second trial is refused",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.trial },
    arrange: ({ buyer, listing }) => buyer.startTrial(listing),
    async check({ buyer, seller, listing, rule }) {
      const call = buyer.startTrial(listing);
      await expectRefusalOfSecond(rule, call, "alreadyTried", { buyer, seller, listing });
    },
  }),
  scenario({
    id: "trial.once-apart",
    title: "a trial is accepted after one of another listing",
    rules: ["trial.once"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.trial, other: offers.trial },
    arrange: ({ buyer, other }) => buyer.startTrial(other),
    async check({ buyer, seller, listing, other, rule }) {
      const make = () => buyer.startTrial(listing);
      await expectApartFrom(rule, make, { buyer, seller, listing: other });
    },
  }),
  refusal({
    id: "trial.once-ended",
    title: "a second trial is refused even after the first has ended",
    capabilities: ["stateful", "clock", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async arrange({ buyer, listing, clock }) {
      await buyer.startTrial(listing);
      await clock.advance(31 * DAY);
    },
    refused: ({ buyer, listing }) => buyer.startTrial(listing),
    as: "alreadyTried",
  }),
  ...trialEffects,
  ...trialEnd,
];
