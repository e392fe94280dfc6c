import type { Provision } from "../../generated/openapi.types.ts";
import { offers } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { withContactIfTaken } from "./arrange.ts";
import { PROVISION_MEMBERS } from "./compareEntries.ts";
import { neighbours } from "./neighbours.ts";
import { admins, forOrg, pair, parties } from "./parties.ts";
import { checkTimes, provisionTimes } from "./provisionTimes.ts";
import { PRINTED_POOL, readProvision } from "./read.ts";

/** The members that all printed provisions share, each with its type. */
const MEMBERS = {
  itemId: ["string"],
  purchaserOrgId: ["string"],
  purchaserUsername: ["string"],
  purchaserFullName: ["string"],
  purchaserEmail: ["string"],
  purchaserPhone: ["string", "null"],
  startDate: ["number"],
  endDate: ["number"],
  purchased: ["boolean"],
  trial: ["boolean"],
  interested: ["boolean"],
  created: ["number"],
  modified: ["number"],
} as const satisfies Partial<Record<keyof Provision, readonly string[]>>;

const typeOf = (value: unknown): string => (value === null ? "null" : typeof value);

/** The members of a provision that are missing or of another type. */
const wrongMembers = (provision: Partial<Provision> | undefined): string[] =>
  Object.entries(MEMBERS).flatMap(([name, types]) => {
    const value = provision?.[name as keyof typeof MEMBERS];
    return (types as readonly string[]).includes(typeOf(value)) ? [] : [name];
  });

/** The values of a member, as JSON, in the provisions that there are. One that lacks it shows as much as one with null. */
const valuesOf = (
  name: (typeof PROVISION_MEMBERS)[number],
  provisions: readonly (Provision | undefined)[],
) =>
  new Set(
    provisions.flatMap((one) => (one === undefined ? [] : [JSON.stringify(one[name] ?? null)])),
  );

/** What a provision is, whichever operation responds with it. Its times have a file of their own. */
export const provision = [
  scenario({
    id: "provision.members",
    title: "interest and purchase, and both lists, show whole provisions",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, rule }) {
      const interest = await buyer.expressInterest(listing);
      const purchase = await seller.purchaseListing(listing, forOrg(buyer));
      const listed = await readProvision(listing, { admin, seller });
      const shown = [interest, purchase, ...listed.provisions];
      for (const one of shown)
        rule.equal("members missing or of another type", wrongMembers(one), []);
    },
  }),
  scenario({
    id: "provision.members-trial",
    title: "trial and pool respond with whole provisions",
    rules: ["provision.members", "provision.instants"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.licences },
    async check({ buyer, seller, listing, expect }) {
      const trial = await buyer.startTrial(listing);
      const pool = await seller.provisionOrgEntitlements(listing, {
        purchaserOrgId: buyer.orgId,
        orgEntitlements: { maxUsers: 1, entitlements: { standard: { num: 1 } } },
      });
      for (const one of [trial, pool]) {
        const wrong = wrongMembers(one);
        expect("provision.members").equal("members missing or of another type", wrong, []);
        checkTimes(expect("provision.instants"), one);
      }
    },
  }),
  scenario({
    id: "provision.vendor-names",
    title: "a provision names its vendor twice",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.interest },
    async check({ buyer, seller, listing, rule }) {
      const { orgId, accountId } = await buyer.expressInterest(listing);
      rule.equal(
        "the vendor",
        { orgId, accountId },
        { orgId: seller.orgId, accountId: seller.orgId },
      );
    },
  }),
  scenario({
    id: "provision.vendor-names-listed",
    title: "a provision in a list names its vendor twice",
    rules: ["provision.vendor-names"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ admin, seller, listing, rule }) {
      const { provisions } = await readProvision(listing, { admin, seller });
      for (const one of provisions)
        rule.equal(
          "the vendor",
          { orgId: one?.orgId, accountId: one?.accountId },
          { orgId: seller.orgId, accountId: seller.orgId },
        );
    },
  }),
  ...(["listing", "licences"] as const).map((kind) =>
    scenario({
      id: kind === "listing" ? "provision.same-everywhere" : "provision.same-everywhere-pool",
      title:
        kind === "listing"
          ? "interest and purchase show the same in the response and both lists"
          : "trial and pool show the same in the response and both lists",
      rules: ["provision.same-everywhere"],
      capabilities: ["stateful", "write"],
      needs: { ...admins, listing: kind === "listing" ? offers.interest : offers.licences },
      async check({ admin, seller, listing, rule }) {
        const purchaserOrgId = admin.orgId;
        const changes =
          kind === "listing"
            ? [
                () => withContactIfTaken((contact) => admin.expressInterest(listing, contact)),
                () => seller.purchaseListing(listing, { purchaserOrgId }),
              ]
            : [
                () => withContactIfTaken((contact) => admin.startTrial(listing, contact)),
                () =>
                  seller.provisionOrgEntitlements(listing, {
                    purchaserOrgId,
                    orgEntitlements: PRINTED_POOL,
                  }),
              ];
        for (const change of changes) {
          const response = await change();
          const { purchase, customer } = await readProvision(listing, { admin, seller });
          const shown = {
            response,
            purchases: purchase?.provision,
            customers: customer?.provision,
          };
          rule.equal(
            "members that are shown with several values",
            PROVISION_MEMBERS.filter((name) => valuesOf(name, Object.values(shown)).size > 1),
            [],
          );
        }
      },
    }),
  ),
  ...provisionTimes,
  ...neighbours,
];
