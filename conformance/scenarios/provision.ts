import type { Provision } from "../../generated/openapi.types.ts";
import { offers, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { GROUPS, isTime, PRINTED_POOL, readProvision } from "./read.ts";

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

/** The members that a provision shows alike everywhere. */
const SHOWN = [
  ...(Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]),
  ...(["provisionedItemId", "orgId", "accountId"] as const),
];

/** The values of a member, as JSON, in the provisions that have it. */
const valuesOf = (name: (typeof SHOWN)[number], provisions: readonly (Provision | undefined)[]) =>
  new Set(
    provisions.flatMap((one) => (one?.[name] === undefined ? [] : [JSON.stringify(one[name])])),
  );

const MINUTES = 5 * 60_000;

const parties = {
  buyer: purchaser.buys,
  admin: purchaser.administrates,
  seller: vendor.administrates,
} as const;

/** What a provision is, whichever operation responds with it. */
export const provision = [
  scenario({
    id: "provision.members",
    title: "interest and purchase, and both lists, show whole provisions",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, rule }) {
      const interest = await buyer.expressInterest(listing);
      const purchase = await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      const listed = await readProvision(listing, { admin, seller });
      const shown = [interest, purchase, ...listed.provisions];
      for (const one of shown)
        rule.equal("members missing or of another type", wrongMembers(one), []);
    },
  }),
  scenario({
    id: "provision.members-trial",
    title: "a trial and a pool respond with whole provisions",
    rules: ["provision.members"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, seller: vendor.administrates, listing: offers.licences },
    async check({ buyer, seller, listing, rule }) {
      const trial = await buyer.startTrial(listing);
      const pool = await seller.provisionOrgEntitlements(listing, {
        purchaserOrgId: buyer.orgId,
        orgEntitlements: { maxUsers: 1, entitlements: { standard: { num: 1 } } },
      });
      for (const one of [trial, pool])
        rule.equal("members missing or of another type", wrongMembers(one), []);
    },
  }),
  scenario({
    id: "provision.instants",
    title: "the times of a provision are in milliseconds, and in order",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, seller: vendor.administrates, listing: offers.interest },
    async check({ buyer, seller, listing, waiting, rule }) {
      const interest = await buyer.expressInterest(listing);
      await waiting.past(interest.modified);
      const purchase = await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      for (const { created, modified, startDate } of [interest, purchase]) {
        const times = { created, modified, startDate };
        // What is missing or no number is another rule's business.
        const areNumbers = Object.values(times).every((time) => typeof time === "number");
        rule.needs("numbers as times", areNumbers);
        rule.ok(
          "times in milliseconds, after 2010 and none ahead",
          Object.values(times).every(isTime),
          times,
        );
      }
      const { created, modified } = purchase;
      rule.ok("no change before the creation", created <= modified, { created, modified });
    },
  }),
  scenario({
    id: "provision.one-per-purchaser",
    title: "a provision keeps the time of its creation, and each change has a time",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, rule, waiting }) {
      const { created, modified } = await buyer.expressInterest(listing);
      rule.ok("the creation to be the first change", Math.abs(modified - created) < MINUTES, {
        created,
        modified,
      });
      await waiting.past(modified);
      const purchase = await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      const listed = await readProvision(listing, { admin, seller });
      for (const one of [purchase, ...listed.provisions]) {
        rule.equal("the creation", one?.created, created);
        rule.ok("a later change", Number(one?.modified) > modified, { modified: one?.modified });
      }
      const list = await admin.listPurchases(admin.orgId);
      for (const group of GROUPS) {
        const own = list[group].filter((entry) => entry.provision.itemId === listing);
        rule.ok(`at most one entry among the ${group}`, own.length < 2, own);
      }
    },
  }),
  scenario({
    id: "provision.vendor-names",
    title: "a provision names its vendor twice",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, seller: vendor.administrates, listing: offers.interest },
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
  scenario({
    id: "provision.stage-start",
    title: "each stage of a provision begins with the call that makes it",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, rule, waiting }) {
      const isNear = ({ startDate, modified }: Provision) =>
        Math.abs(startDate - modified) < MINUTES;
      const interest = await buyer.expressInterest(listing);
      rule.ok("an interest that begins with the call", isNear(interest), interest);
      await waiting.past(interest.startDate);
      const purchase = await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      rule.ok("a purchase that begins with the call", isNear(purchase), purchase);
      rule.ok(
        "a purchase that begins after the interest",
        purchase.startDate > interest.startDate,
        {
          interest: interest.startDate,
          purchase: purchase.startDate,
        },
      );
      const listed = await readProvision(listing, { admin, seller });
      for (const one of listed.provisions)
        rule.equal("the start in the list", one?.startDate, purchase.startDate);
    },
  }),
  scenario({
    id: "provision.stage-start-trial",
    title: "a trial after an interest begins with the trial",
    rules: ["provision.stage-start"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    arrange: async ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, admin, seller, listing, rule, waiting }, interest) {
      await waiting.past(interest.modified);
      const trial = await buyer.startTrial(listing);
      const listed = await readProvision(listing, { admin, seller });
      for (const { startDate } of [trial, ...listed.provisions])
        rule.ok("a start after the interest", startDate > interest.startDate, { startDate });
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
      needs: {
        admin: purchaser.administrates,
        seller: vendor.administrates,
        listing: kind === "listing" ? offers.interest : offers.licences,
      },
      async check({ admin, seller, listing, rule }) {
        const purchaserOrgId = admin.orgId;
        const changes =
          kind === "listing"
            ? [
                () => admin.expressInterest(listing),
                () => seller.purchaseListing(listing, { purchaserOrgId }),
              ]
            : [
                () => admin.startTrial(listing),
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
            SHOWN.filter((name) => valuesOf(name, Object.values(shown)).size > 1),
            [],
          );
        }
      },
    }),
  ),
];
