import { same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { groupsWith, vendorOf } from "./find.ts";
import { provision } from "./provision.ts";

export const expressInterest = [
  ...provision,
  scenario({
    id: "interest.purchaser-side",
    title: "a vendor's interest in its own listing is refused",
    proves: ["interest.purchaser-side"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "paid"],
    async run({ vendorAdmin, purchaserAdmin, paid }) {
      await vendorAdmin.expressInterest(paid, { expect: "ownListing" });
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "interest.privilege",
    title: "an interest by a member without privilege is refused",
    proves: ["interest.privilege"],
    needs: ["write", "purchaserMember", "purchaserUser", "paid"],
    async run({ purchaserMember, purchaserUser, paid }) {
      await purchaserMember.expressInterest(paid, { expect: "noPrivilege" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "interest.not-free",
    title: "an interest in a free listing is refused",
    proves: ["interest.not-free"],
    needs: ["write", "purchaserUser", "free", "paid"],
    async run({ purchaserUser, free, paid }) {
      await purchaserUser.expressInterest(free, { expect: "listingIsFree" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "interest.not-purchased",
    title: "an interest in a listing that is purchased is refused",
    proves: ["interest.not-purchased"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, byUser, paid }) {
      // After a trial, so that no earlier interest is a second reason to refuse.
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await vendorAdmin.purchaseListing(byUser, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      await purchaserUser.expressInterest(byUser, { expect: "alreadyPurchased" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "interest.once",
    title: "a second interest is refused",
    proves: ["interest.once"],
    needs: ["write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await purchaserUser.expressInterest(paid, { expect: "alreadyInterested" });
    },
  }),
  scenario({
    id: "interest.effect",
    title: "an interest makes a provision that is interested and has no end",
    proves: ["interest.effect", "purchaser-fields.optional"],
    needs: ["write", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ purchaserUser, vendorOrg, purchaserOrg, paid }) {
      const provision = await purchaserUser.expressInterest(paid, { expect: "interested" });
      const { itemId, purchaserOrgId, interested, trial, purchased, endDate } = provision;
      same("the listing", itemId, paid);
      same("the vendor", vendorOf(provision), vendorOrg);
      same("the purchaser", purchaserOrgId, purchaserOrg);
      same(
        "the flags and the end",
        { interested, trial, purchased, endDate },
        { interested: true, trial: false, purchased: false, endDate: -1 },
      );
    },
  }),
  scenario({
    id: "interest.effect-kept",
    title: "an interest stands among the purchaser's interests",
    proves: ["interest.effect", "purchases.content"],
    needs: ["stateful", "write", "purchaserUser", "purchaserAdmin", "purchaserOrg", "paid"],
    async run({ purchaserUser, purchaserAdmin, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneInterest" });
      same("the groups that hold the listing", groupsWith(answer, paid), ["interests"]);
    },
  }),
  scenario({
    id: "interest.purchaser-fields",
    title: "purchaser fields are kept, and the phone is null without one",
    proves: ["interest.purchaser-fields", "purchaser-fields.names"],
    needs: ["stateful", "write", "purchaserUser", "paid", "byUser"],
    async run({ purchaserUser, paid, byUser }) {
      const given = {
        purchaserFullName: "Ada Buyer",
        purchaserEmail: "ada@buyer.example",
        purchaserPhone: "555-0100",
      };
      const { purchaserFullName, purchaserEmail, purchaserPhone } =
        await purchaserUser.expressInterest(paid, {
          ...given,
          expect: "interested",
        });
      same("the purchaser fields", { purchaserFullName, purchaserEmail, purchaserPhone }, given);
      const plain = await purchaserUser.expressInterest(byUser, { expect: "interested" });
      same("the phone that nobody gave", plain.purchaserPhone, null);
    },
  }),
  scenario({
    id: "interest.keeps-trial",
    title: "an interest after a trial leaves the trial's dates alone",
    proves: ["interest.keeps-trial"],
    needs: ["stateful", "write", "purchaserUser", "byUser"],
    async run({ purchaserUser, byUser }) {
      const before = await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const after = await purchaserUser.expressInterest(byUser, { expect: "interested" });
      same("the flags", [after.trial, after.interested], [true, true]);
      same("the dates", [after.startDate, after.endDate], [before.startDate, before.endDate]);
    },
  }),
  scenario({
    id: "interest.after-ended-trial",
    title: "an interest after a trial that has ended succeeds",
    proves: ["interest.after-ended-trial"],
    needs: ["stateful", "clock", "write", "purchaserUser", "byUser"],
    async run({ clock, purchaserUser, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(31 * DAY);
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
    },
  }),
];
