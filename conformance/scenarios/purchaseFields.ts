import { items, offers, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { mustNotBeRefusedAnyway, withAnyContact } from "./arrange.ts";
import { checkNamesCaller } from "./checkStage.ts";
import { CONTACT, forOrg, pair, parties } from "./parties.ts";
import { contactOf, readProvision, vendorOf } from "./read.ts";

/** What a purchase keeps of the fields that it sends, and which a purchaser's own one ignores. */
export const purchaseFields = [
  scenario({
    id: "purchase.ignores-purchaser-org",
    title: "a free purchase ignores purchaserOrgId",
    capabilities: ["write"],
    needs: { ...pair, free: offers.free },
    async check({ buyer, seller, free, rule }) {
      const asked = { purchaserOrgId: seller.orgId, example: "purchasedFree" } as const;
      const { call } = await withAnyContact((contact) =>
        buyer.purchaseListing(free, { ...asked, ...contact }),
      );
      await mustNotBeRefusedAnyway(call, buyer.purchaseListing(free));
      const provision = await rule.accepted(call);
      const { purchaserOrgId } = provision;
      // A portal that names the parties in another way everywhere breaks another rule.
      const isForOther = purchaserOrgId === seller.orgId && vendorOf(provision) !== buyer.orgId;
      if (isForOther) {
        await seller.deleteProvision(free, { purchaserOrgId: buyer.orgId }).send();
        await seller.deleteProvision(free, { purchaserOrgId: seller.orgId }).send();
        const plain = await buyer.purchaseListing(free);
        rule.needs("the own id without a purchaserOrgId", plain.purchaserOrgId === buyer.orgId);
      }
      rule.ok("a purchase for the caller's organization", !isForOther, purchaserOrgId);
    },
  }),
  scenario({
    id: "purchase.ignores-purchaser-org-kept",
    title: "a free purchase with another's purchaserOrgId is in the caller's list",
    rules: ["purchase.ignores-purchaser-org"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, free: offers.free },
    async check({ buyer, admin, seller, free, rule, waiting }) {
      const listed = () => readProvision(free, { admin, seller });
      await buyer.purchaseListing(free, forOrg(seller));
      const { groups, customer } = await listed();
      const isKept = groups.length > 0 && customer !== undefined;
      if (!(await waiting.until(async () => isKept, 0))) {
        // A portal that keeps no free purchase at all breaks another rule.
        await seller.deleteProvision(free, forOrg(buyer)).send();
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
    async check({ buyer, unrelated, free, rule }) {
      const asked = { provisionedItemId: unrelated, example: "purchasedFree" } as const;
      const { call } = await withAnyContact((contact) =>
        buyer.purchaseListing(free, { ...asked, ...contact }),
      );
      await mustNotBeRefusedAnyway(call, buyer.purchaseListing(free));
      const { itemId, provisionedItemId = itemId } = await rule.accepted(call);
      rule.equal("the provisioned item", provisionedItemId, free);
    },
  }),
  scenario({
    id: "purchase.purchaser-fields",
    title: "a purchase keeps the interest's contact, except for fields it sends",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async arrange({ buyer, listing }) {
      const withContact = buyer.expressInterest(listing, CONTACT);
      return refuses(await withContact.send()) ? buyer.expressInterest(listing) : withContact;
    },
    async check({ buyer, admin, seller, listing, rule }, interest) {
      const given = { purchaserFullName: "Bea Buyer", purchaserPhone: "555-0199" };
      const asked = { purchaserOrgId: buyer.orgId };
      const call = seller.purchaseListing(listing, { ...asked, ...given });
      const isAccepted = !refuses(await call.send());
      if (!isAccepted) await seller.purchaseListing(listing, asked);
      rule.ok("a purchase with a purchaser field", isAccepted, given);
      if (!isAccepted) return;
      const purchase = await call;
      const listed = await readProvision(listing, { admin, seller });
      for (const one of [purchase, ...listed.provisions])
        rule.equal("the contact", contactOf(one), { ...contactOf(interest), ...given });
    },
  }),
  scenario({
    id: "purchase.purchaser-fields-given",
    title: "a free purchase keeps the purchaser fields that it sends",
    rules: ["purchase.purchaser-fields"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, free: offers.free },
    async check({ buyer, free, expect }) {
      const rule = expect("purchase.purchaser-fields");
      const call = buyer.purchaseListing(free, { ...CONTACT, endDate: Date.now() + DAY });
      const { response } = await call.send();
      const isAccepted = !refuses({ response });
      rule.ok("a purchase with the purchaser fields", isAccepted, response.text);
      if (!isAccepted) return;
      const { purchaserUsername: _, ...fields } = contactOf(await call);
      rule.equal("the purchaser fields", fields, CONTACT);
    },
  }),
  scenario({
    id: "purchase.purchaser-fields-free",
    title: "a free purchase without purchaser fields names the caller",
    rules: ["purchase.purchaser-fields"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, free: offers.free },
    async check({ buyer, admin, seller, free, rule }) {
      const purchase = await buyer.purchaseListing(free);
      const listed = await readProvision(free, { admin, seller });
      for (const one of [purchase, ...listed.provisions]) checkNamesCaller(rule, buyer, one);
    },
  }),
];
