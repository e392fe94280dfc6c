import { offers, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { objectIn, refuses } from "../runner/http/response.ts";
import { withAnyContact } from "./arrange.ts";
import { checkNamesCaller, checkStage, stageOf } from "./checkStage.ts";
import { adminPair, CONTACT, parties } from "./parties.ts";
import { contactOf, flagsOf, isWrongInPurchases, readProvision } from "./read.ts";

const TRIAL = { trial: true, purchased: false };

/** What a trial leaves the purchaser with. */
export const trialEffects = [
  scenario({
    id: "trial.effect",
    title: "a trial makes a provision that is a trial and not purchased",
    rules: ["trial.effect", "purchaser-fields.optional"],
    capabilities: ["write"],
    needs: { ...adminPair, listing: offers.trial },
    async check({ buyer, seller, listing, expect }) {
      const rule = expect("trial.effect");
      const bare = buyer.startTrial(listing);
      // Without the purchaser fields, which are optional. Some other reason refuses the call with them, too.
      if (refuses(await bare.send())) {
        const call = buyer.startTrial(listing, CONTACT);
        // A trial of no days is none. That the listing says otherwise is not this rule's business.
        if (refuses(await call.send()))
          rule.needs(
            "a listing with a trial",
            Number((await buyer.getListing(listing)).trialDuration) > 0,
          );
        await rule.accepted(call);
      }
      const provision = await expect("purchaser-fields.optional").accepted(bare);
      await checkStage(rule, provision, {
        wanted: stageOf(listing, { buyer, seller }, TRIAL),
        async other() {
          const { response } = await buyer.exchange("expressInterest", { itemID: listing });
          return [objectIn(response.text), stageOf(listing, { buyer, seller })];
        },
      });
    },
  }),
  scenario({
    id: "trial.effect-kept",
    title: "a trial is in both lists, and in the purchaser's among the trials",
    rules: ["trial.effect", "purchases.content", "purchases.groups"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    async check({ buyer, admin, seller, listing, expect }) {
      const { call } = await withAnyContact((contact) => buyer.startTrial(listing, contact));
      // Whether the buyer may start it is another rule's business.
      expect("trial.effect").needs("a trial", !refuses(await call.send()));
      await expect("trial.effect").accepted(call);
      const listed = await readProvision(listing, { admin, seller });
      const { groups, held } = listed;
      expect("trial.effect").ok("the provision in a list", held !== undefined, groups);
      const flagsRule = isWrongInPurchases(listed, TRIAL) ? "purchases.groups" : "trial.effect";
      const { trial, purchased } = flagsOf(held);
      expect(flagsRule).equal("the flags in the list", { trial, purchased }, TRIAL);
      // A list of active provisions leaves out a trial that is over at once.
      await call;
      expect("purchases.content").ok("a group with the listing", groups.length > 0, groups);
      expect("purchases.groups").equal("the groups with the listing", groups, ["trials"]);
    },
  }),
  scenario({
    id: "trial.keeps-interest",
    title: "a trial after an interest is trial and interest",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, admin, seller, listing, rule }) {
      const { call } = await withAnyContact((contact) => buyer.startTrial(listing, contact));
      const { interested, trial } = await rule.accepted(call);
      rule.equal("the flags", { interested, trial }, { interested: true, trial: true });
      const { provisions } = await readProvision(listing, { admin, seller });
      for (const one of provisions) {
        const { purchased: _, ...flags } = flagsOf(one);
        rule.equal("the flags in the list", flags, { interested: true, trial: true });
      }
    },
  }),
  scenario({
    id: "trial.purchaser-fields",
    title: "a trial stores its purchaser fields",
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async check({ buyer, listing, rule }) {
      const call = buyer.startTrial(listing, CONTACT);
      const { response } = await call.send();
      const isAccepted = !refuses({ response });
      rule.ok("a trial with the purchaser fields", isAccepted, response.text);
      if (!isAccepted) return;
      const trial = await rule.accepted(call);
      rule.equal("the contact", contactOf(trial), {
        purchaserUsername: buyer.username,
        ...CONTACT,
      });
    },
  }),
  scenario({
    id: "trial.purchaser-fields-absent",
    title: "a trial without purchaser fields names the caller",
    rules: ["trial.purchaser-fields"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    async check({ buyer, admin, seller, listing, rule }) {
      const trial = await buyer.startTrial(listing);
      const listed = await readProvision(listing, { admin, seller });
      for (const one of [trial, ...listed.provisions]) {
        checkNamesCaller(rule, buyer, one);
        rule.equal("the phone", contactOf(one).purchaserPhone, null);
      }
    },
  }),
];
