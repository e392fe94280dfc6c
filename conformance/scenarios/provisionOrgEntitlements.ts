import type { Actor } from "../model/actor.ts";
import { offers, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { purchase } from "./arrange.ts";
import { mustNotBeForPrivilege, purchaseThatEnds, untilExpired } from "./controls.ts";
import { admins, forOrg, pair } from "./parties.ts";
import { poolEffects } from "./poolEffects.ts";
import { PRINTED_POOL } from "./read.ts";

/** Parameters that provision the printed pool to a purchaser. */
const printedPoolFor = ({ orgId }: Actor) => ({
  purchaserOrgId: orgId,
  orgEntitlements: PRINTED_POOL,
});

/** When a pool is refused. What it leaves has a file of its own. */
export const provisionOrgEntitlements = [
  ...poolEffects,
  refusal({
    id: "org-entitlements.vendor-side",
    title: "entitlements provisioned by the purchaser are refused",
    capabilities: ["write"],
    needs: { ...admins, listing: offers.licences },
    arrange: ({ admin, seller, listing }) => purchase({ buyer: admin, seller }, listing),
    refused: ({ admin, listing }) => admin.provisionOrgEntitlements(listing, printedPoolFor(admin)),
    as: "notVendor",
    control: ({ admin, seller, listing }) =>
      seller.provisionOrgEntitlements(listing, printedPoolFor(admin)),
  }),
  scenario({
    id: "org-entitlements.privilege",
    title: "entitlements by a vendor's member without privilege are refused",
    capabilities: ["write"],
    needs: { ...pair, member: vendor.isPlain, colleague: vendor.sells, listing: offers.licences },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    async check({ buyer, seller, member, colleague, listing, rule }) {
      const pool = printedPoolFor(buyer);
      await rule.refused(member.provisionOrgEntitlements(listing, pool), "noPrivilege");
      const call = colleague.provisionOrgEntitlements(listing, pool);
      const plain = seller.provisionOrgEntitlements(listing, pool);
      await mustNotBeForPrivilege(colleague, call, plain);
      await rule.accepted(call);
    },
  }),
  refusal({
    id: "org-entitlements.https-for-signed",
    title: "entitlements to a signed Esri app over plain HTTP are refused",
    capabilities: ["stateful", "both-schemes", "write"],
    needs: { ...pair, listing: offers.signed },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    refused: ({ buyer, seller, listing }) =>
      seller.provisionOrgEntitlements(listing, {
        ...printedPoolFor(buyer),
        sent: { scheme: "http" },
      }),
    as: "httpsRequired",
    control: ({ buyer, seller, listing }) =>
      seller.provisionOrgEntitlements(listing, {
        ...printedPoolFor(buyer),
        sent: { scheme: "https" },
      }),
  }),
  refusal({
    id: "org-entitlements.licensed-by-user",
    title: "entitlements to a listing that is not licensed by user are refused",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.noLicences },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    refused: ({ buyer, seller, listing }) =>
      seller.provisionOrgEntitlements(listing, printedPoolFor(buyer)),
    as: "notLicensedByUser",
  }),
  scenario({
    id: "org-entitlements.purchased-or-trial",
    title: "entitlements for a purchaser that is only interested are refused",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.licences },
    arrange: async ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, rule }, { trial }) {
      const asked = forOrg(buyer);
      const pool = { ...asked, orgEntitlements: PRINTED_POOL };
      rule.needs("an interest without a trial", !trial);
      await rule.refused(seller.provisionOrgEntitlements(listing, pool), "notProvisioned");
      await seller.purchaseListing(listing, asked);
      await seller.provisionOrgEntitlements(listing, pool);
    },
  }),
  refusal({
    id: "org-entitlements.not-expired",
    title: "entitlements for a purchase that has ended are refused",
    capabilities: ["stateful", "write"],
    needs: { ...pair, admin: purchaser.administrates, listing: offers.licences },
    async arrange({ buyer, seller, admin, listing, waiting }) {
      const { modified } = await buyer.expressInterest(listing);
      const asked = forOrg(buyer);
      await purchaseThatEnds({ buyer, seller, waiting }, listing, modified);
      await seller.provisionOrgEntitlements(listing, { ...asked, orgEntitlements: PRINTED_POOL });
      await untilExpired(listing, { admin, waiting });
    },
    refused: ({ buyer, seller, listing }) =>
      seller.provisionOrgEntitlements(listing, printedPoolFor(buyer)),
    as: "provisionEnded",
  }),
  refusal({
    id: "org-entitlements.parameters-required",
    title: "entitlements without a purchaser or a pool are refused",
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.licences },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    refused: ({ buyer, seller, listing }) =>
      ["purchaserOrgId", "orgEntitlements"].map((name) =>
        seller.provisionOrgEntitlements(listing, {
          ...printedPoolFor(buyer),
          sent: { fields: { [name]: undefined } },
        }),
      ),
    as: "invalidParameters",
    control: ({ buyer, seller, listing }) =>
      seller.provisionOrgEntitlements(listing, printedPoolFor(buyer)),
  }),
];
