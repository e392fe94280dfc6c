import { offers, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { withAnyContact } from "./arrange.ts";
import { checkNamesCaller, checkStage, stageOf } from "./checkStage.ts";
import { deviations } from "./compareEntries.ts";
import {
  expectApartFrom,
  expectRefusalAfterPurchase,
  expectRefusalOfSecond,
  mustNotBeForPrivilege,
} from "./controls.ts";
import { adminPair, afterInterest, CONTACT, forOrg, INTERESTED, pair, parties } from "./parties.ts";
import { contactOf, flagsOf, hasTimes, isWrongInPurchases, readProvision } from "./read.ts";

export const expressInterest = [
  refusal({
    id: "interest.purchaser-side",
    title: "a vendor's interest in its own listing is refused",
    capabilities: ["write"],
    needs: { ...adminPair, listing: offers.interest },
    refused: ({ seller, listing }) => seller.expressInterest(listing),
    as: "ownListing",
    control: ({ buyer, listing }) => buyer.expressInterest(listing),
  }),
  scenario({
    id: "interest.privilege",
    title: "an interest by a member without privilege is refused",
    capabilities: ["write"],
    needs: {
      member: purchaser.isPlain,
      buyer: purchaser.buys,
      admin: purchaser.administrates,
      listing: offers.interest,
    },
    async check({ member, buyer, admin, listing, rule }) {
      await rule.refused(member.expressInterest(listing), "noPrivilege");
      const call = buyer.expressInterest(listing);
      await mustNotBeForPrivilege(buyer, call, admin.expressInterest(listing));
      await rule.accepted(call);
    },
  }),
  refusal({
    id: "interest.not-free",
    title: "an interest in a free listing is refused",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, free: offers.free, paid: offers.interest },
    refused: ({ buyer, free }) => buyer.expressInterest(free),
    as: "listingIsFree",
    control: ({ buyer, paid }) => buyer.expressInterest(paid),
  }),
  scenario({
    id: "interest.not-purchased",
    title: "an interest in a listing that is purchased is refused",
    capabilities: ["write"],
    needs: { seller: vendor.administrates, buyer: purchaser.buys, listing: offers.trial },
    async arrange({ seller, buyer, listing }) {
      // After a trial, so that no earlier interest is a second reason to refuse.
      await buyer.startTrial(listing);
      await seller.purchaseListing(listing, forOrg(buyer));
    },
    async check({ buyer, seller, listing, rule }) {
      const call = buyer.expressInterest(listing);
      await expectRefusalAfterPurchase(rule, call, "alreadyPurchased", { buyer, seller, listing });
    },
  }),
  scenario({
    id: "interest.once",
    title: "a second interest is refused",
    capabilities: ["write"],
    ...afterInterest,
    async check({ buyer, seller, listing, rule }) {
      const call = buyer.expressInterest(listing);
      await expectRefusalOfSecond(rule, call, "alreadyInterested", { buyer, seller, listing });
    },
  }),
  ...(["interest.once", "interest.not-purchased"] as const).map((rule) =>
    scenario({
      id: `${rule}-apart`,
      title: `an interest is accepted after ${rule === "interest.once" ? "one in" : "a purchase of"} another listing`,
      rules: [rule],
      capabilities: ["stateful", "write"],
      needs: { ...pair, listing: offers.interest, other: offers.trial },
      async arrange({ buyer, seller, other }) {
        if (rule === "interest.once") {
          await buyer.expressInterest(other);
          return;
        }
        // After a trial, so that no interest is a second reason to refuse.
        await buyer.startTrial(other);
        await seller.purchaseListing(other, forOrg(buyer));
      },
      async check({ buyer, seller, listing, other, expect }) {
        const make = () => buyer.expressInterest(listing);
        await expectApartFrom(expect(rule), make, { buyer, seller, listing: other });
      },
    }),
  ),
  scenario({
    id: "interest.effect",
    title: "an interest makes a provision that is interested and has no end",
    rules: ["interest.effect", "purchaser-fields.optional"],
    capabilities: ["write"],
    needs: { ...adminPair, listing: offers.interest },
    async check({ buyer, seller, listing, expect }) {
      const rule = expect("interest.effect");
      const bare = buyer.expressInterest(listing);
      // Without the purchaser fields, which are optional. Some other reason refuses the call with them, too.
      if (refuses(await bare.send())) await rule.accepted(buyer.expressInterest(listing, CONTACT));
      const provision = await expect("purchaser-fields.optional").accepted(bare);
      const wanted = stageOf(listing, { buyer, seller }, INTERESTED);
      await checkStage(rule, provision, { wanted });
      rule.needs("times in milliseconds", hasTimes(provision));
      rule.equal("the end", provision.endDate, -1);
    },
  }),
  scenario({
    id: "interest.effect-kept",
    title: "an interest is among the purchaser's interests",
    rules: [
      "interest.effect",
      "purchases.content",
      "purchases.groups",
      "purchases.listing-matches",
    ],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, expect }) {
      const rule = expect("interest.effect");
      const { call } = await withAnyContact((contact) => buyer.expressInterest(listing, contact));
      // Whether the buyer may express it is another rule's business.
      rule.needs("an interest", !refuses(await call.send()));
      const interest = await rule.accepted(call);
      const listed = await readProvision(listing, { admin, seller });
      const { groups, purchase, customer, held } = listed;
      rule.ok("the provision in a list", held !== undefined, groups);
      const groupsRule = expect("purchases.groups");
      const flagsRule = isWrongInPurchases(listed, INTERESTED) ? groupsRule : rule;
      flagsRule.equal("the flags in the list", flagsOf(held), INTERESTED);
      rule.needs("times in milliseconds", held !== undefined && hasTimes(held));
      rule.equal("the end in the list", held?.endDate, -1);
      expect("purchases.content").ok("a group with the listing", groups.length > 0, groups);
      const { itemId, purchaserOrgId } = purchase?.provision ?? interest;
      const others = [interest, customer?.provision];
      const ofListing = deviations({ itemId }, ...others);
      expect("purchases.listing-matches").equal("another item's id", ofListing, []);
      const ofPurchaser = deviations({ purchaserOrgId }, ...others);
      expect("purchases.content").equal("another purchaser's id", ofPurchaser, []);
      expect("purchases.groups").equal("the groups with the listing", groups, ["interests"]);
    },
  }),
  scenario({
    id: "interest.purchaser-fields",
    title: "an interest stores its purchaser fields",
    rules: ["interest.purchaser-fields", "purchaser-fields.names"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, expect }) {
      const names = expect("purchaser-fields.names");
      const call = buyer.expressInterest(listing, CONTACT);
      const { response } = await call.send();
      const isAccepted = !refuses({ response });
      names.ok("an interest with the purchaser fields", isAccepted, response.text);
      if (!isAccepted) return;
      const interest = await names.accepted(call);
      const { purchaserUsername, ...fields } = contactOf(interest);
      names.equal("the purchaser fields", fields, CONTACT);
      const listed = await readProvision(listing, { admin, seller });
      for (const one of listed.provisions)
        expect("interest.purchaser-fields").equal("the contact in the list", contactOf(one), {
          purchaserUsername,
          ...CONTACT,
        });
    },
  }),
  scenario({
    id: "interest.purchaser-fields-absent",
    title: "an interest without purchaser fields names the caller",
    rules: ["interest.purchaser-fields"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, rule }) {
      const interest = await buyer.expressInterest(listing);
      const listed = await readProvision(listing, { admin, seller });
      for (const one of [interest, ...listed.provisions]) {
        checkNamesCaller(rule, buyer, one);
        rule.equal("the phone", contactOf(one).purchaserPhone, null);
      }
    },
  }),
  scenario({
    id: "interest.keeps-trial",
    title: "an interest after a trial leaves the trial's dates alone",
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    arrange: async ({ buyer, listing }) => buyer.startTrial(listing),
    async check({ buyer, listing, rule }, trial) {
      const { call } = await withAnyContact((contact) => buyer.expressInterest(listing, contact));
      const { startDate, endDate, ...flags } = await rule.accepted(call);
      rule.equal("the flags", [flags.trial, flags.interested], [true, true]);
      rule.equal("the dates", [startDate, endDate], [trial.startDate, trial.endDate]);
    },
  }),
  scenario({
    id: "interest.after-ended-trial",
    title: "an interest after a trial that has ended succeeds",
    capabilities: ["stateful", "clock", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async arrange({ buyer, listing, clock }) {
      await buyer.startTrial(listing);
      await clock.advance(31 * DAY);
    },
    async check({ buyer, listing, rule }) {
      const { call } = await withAnyContact((contact) => buyer.expressInterest(listing, contact));
      await rule.accepted(call);
    },
  }),
];
