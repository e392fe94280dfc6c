import { holds, same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { groupsWith, purchaseOf, vendorOf } from "./find.ts";
import { isRefused } from "./questions/ask.ts";

const MINUTE = 60_000;

export const startTrial = [
  scenario({
    id: "trial.purchaser-side",
    title: "a vendor's trial of its own listing is refused",
    proves: ["trial.purchaser-side"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, byUser }) {
      await vendorAdmin.startTrial(byUser, { expect: "ownListing" });
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
    },
  }),
  scenario({
    id: "trial.privilege",
    title: "a trial by a member without privilege is refused",
    proves: ["trial.privilege"],
    needs: ["write", "purchaserMember", "purchaserUser", "byUser"],
    async run({ purchaserMember, purchaserUser, byUser }) {
      await purchaserMember.startTrial(byUser, { expect: "noPrivilege" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
    },
  }),
  scenario({
    id: "trial.supported",
    title: "a trial of a listing that supports none is refused",
    proves: ["trial.supported"],
    needs: ["write", "purchaserUser", "noTrial", "byUser"],
    async run({ purchaserUser, noTrial, byUser }) {
      await purchaserUser.startTrial(noTrial, { expect: "trialNotSupported" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
    },
  }),
  scenario({
    id: "trial.supported-free",
    title: "a free listing that supports a trial may be tried",
    proves: ["trial.supported"],
    needs: ["stateful", "write", "purchaserUser", "free"],
    async run({ purchaserUser, free }) {
      const { trialSupported } = await purchaserUser.getListing(free, { expect: "oneListing" });
      const tried = await purchaserUser.exchange("startTrial", { itemID: free });
      same("whether the trial is refused", isRefused(tried), !trialSupported);
    },
  }),
  scenario({
    id: "trial.not-purchased",
    title: "a trial of a listing that is purchased is refused",
    proves: ["trial.not-purchased"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, byUser, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      await purchaserUser.startTrial(paid, { expect: "alreadyPurchased" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
    },
  }),
  scenario({
    id: "trial.once",
    title: "a second trial is refused",
    proves: ["trial.once"],
    needs: ["write", "purchaserUser", "byUser"],
    async run({ purchaserUser, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await purchaserUser.startTrial(byUser, { expect: "alreadyTried" });
    },
  }),
  scenario({
    id: "trial.once-ended",
    title: "a second trial is refused also when the first has ended",
    proves: ["trial.once-ended"],
    needs: ["stateful", "clock", "write", "purchaserUser", "byUser"],
    async run({ clock, purchaserUser, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(31 * DAY);
      await purchaserUser.startTrial(byUser, { expect: "alreadyTried" });
    },
  }),
  scenario({
    id: "trial.effect",
    title: "a trial makes a provision that is a trial and not purchased",
    proves: ["trial.effect", "purchaser-fields.optional"],
    needs: ["write", "purchaserUser", "vendorOrg", "purchaserOrg", "byUser"],
    async run({ purchaserUser, vendorOrg, purchaserOrg, byUser }) {
      const provision = await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const { itemId, purchaserOrgId, trial, purchased } = provision;
      same("the listing", itemId, byUser);
      same("the vendor", vendorOf(provision), vendorOrg);
      same("the purchaser", purchaserOrgId, purchaserOrg);
      same("the flags", { trial, purchased }, { trial: true, purchased: false });
    },
  }),
  scenario({
    id: "trial.effect-kept",
    title: "a trial stands among the purchaser's trials, as one that is active",
    proves: ["trial.effect", "trial.ends-after-duration"],
    needs: ["stateful", "write", "purchaserUser", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ purchaserUser, purchaserAdmin, purchaserOrg, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, {
        status: "active",
        expect: "oneTrial",
      });
      same("the groups that hold the listing", groupsWith(answer, byUser), ["trials"]);
    },
  }),
  scenario({
    id: "trial.end",
    title: "a trial lasts as long as its listing says, or has no printed end",
    proves: ["trial.ends-after-duration"],
    needs: ["stateful", "write", "purchaserUser", "byUser"],
    async run({ purchaserUser, byUser }) {
      const { trialDuration: days = 0 } = await purchaserUser.getListing(byUser, {
        expect: "oneListing",
      });
      const { created, endDate } = await purchaserUser.startTrial(byUser, {
        expect: "trialStarted",
      });
      // One page prints a trial that ends with its days, another one that has -1; a portal may also let the last day end.
      const beyond = endDate - (created + days * DAY);
      const lasts = beyond > -MINUTE && beyond < DAY - MINUTE;
      holds(`an end after ${days} days, or -1`, endDate === -1 || lasts, { created, endDate });
    },
  }),
  scenario({
    id: "trial.ends-after-duration",
    title: "a trial ends trialDuration days after its start",
    proves: ["trial.duration-days"],
    needs: ["stateful", "write", "purchaserUser", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ purchaserUser, purchaserAdmin, purchaserOrg, byUser }) {
      const { startDate, endDate } = await purchaserUser.startTrial(byUser, {
        expect: "trialStarted",
      });
      const entry = purchaseOf(
        await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneTrial" }),
        byUser,
      );
      const days = entry?.listing?.trialDuration;
      holds("the listing to say how long a trial lasts", days !== undefined, entry?.listing);
      // The one printed trial that has an end is off by the second between its creation and its start.
      const off = endDate - (startDate + (days ?? 0) * DAY);
      holds(`an end ${days} days after the start, to the minute`, Math.abs(off) < MINUTE, {
        startDate,
        endDate,
      });
    },
  }),
  scenario({
    id: "trial.ended",
    title: "a trial is active until its end and expired after it",
    proves: ["trial.ends-after-duration", "purchases.status"],
    needs: [
      "stateful",
      "clock",
      "write",
      "purchaserUser",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
    ],
    async run({ clock, purchaserUser, purchaserAdmin, purchaserOrg, byUser }) {
      const listed = async (status: "active" | "expired") =>
        groupsWith(
          await purchaserAdmin.listPurchases(purchaserOrg, { status, expect: "oneTrial" }),
          byUser,
        );
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(29 * DAY);
      same(
        "the groups with the listing a day before the end",
        [await listed("active"), await listed("expired")],
        [["trials"], []],
      );
      await clock.advance(2 * DAY);
      same(
        "the groups with the listing a day after the end",
        [await listed("active"), await listed("expired")],
        [[], ["trials"]],
      );
    },
  }),
  scenario({
    id: "trial.keeps-interest",
    title: "a trial after an interest is both",
    proves: ["trial.keeps-interest"],
    needs: ["stateful", "write", "purchaserUser", "byUser"],
    async run({ purchaserUser, byUser }) {
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
      const { interested, trial } = await purchaserUser.startTrial(byUser, {
        expect: "trialStarted",
      });
      same("the flags", { interested, trial }, { interested: true, trial: true });
    },
  }),
  scenario({
    id: "trial.purchaser-fields",
    title: "purchaser fields of a trial are kept",
    proves: ["trial.purchaser-fields"],
    needs: ["stateful", "write", "purchaserUser", "byUser"],
    async run({ purchaserUser, byUser }) {
      const given = {
        purchaserFullName: "Ada Buyer",
        purchaserEmail: "ada@buyer.example",
        purchaserPhone: "555-0100",
      };
      const trial = await purchaserUser.startTrial(byUser, { ...given, expect: "trialStarted" });
      const { purchaserFullName, purchaserEmail, purchaserPhone } = trial;
      same("the purchaser fields", { purchaserFullName, purchaserEmail, purchaserPhone }, given);
    },
  }),
];
