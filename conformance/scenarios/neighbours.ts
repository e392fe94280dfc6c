import { isDeepStrictEqual } from "node:util";
import type { Provision } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { offers, stranger } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { POOL } from "./arrange.ts";
import { PROVISION_MEMBERS } from "./compareEntries.ts";
import { everyCustomer } from "./customers.ts";
import { adminPair, forOrg } from "./parties.ts";
import { GROUPS } from "./read.ts";

const needs = {
  ...adminPair,
  stranger: stranger.administrates,
  listing: offers.licences,
  other: offers.interest,
  free: offers.free,
} as const;

interface Parties extends Readonly<Record<"buyer" | "stranger" | "seller", Actor>> {
  readonly listing: string;
  readonly other: string;
  readonly free: string;
}

const nameOf = ({ itemId, purchaserOrgId }: Pick<Provision, "itemId" | "purchaserOrgId">): string =>
  `${itemId} of ${purchaserOrgId}`;

/** The provisions by the purchasers' lists, and by the vendor's. */
async function readLists({ buyer, stranger, seller }: Parties) {
  const held: Provision[] = [];
  for (const who of [buyer, stranger]) {
    const list = await who.listPurchases(who.orgId, { status: "all" });
    held.push(...GROUPS.flatMap((group) => list[group].map(({ provision }) => provision)));
  }
  const customers = await everyCustomer(seller);
  return [held, customers.map(({ provision }) => provision)].map(
    (provisions) => new Map(provisions.map((one) => [nameOf(one), one])),
  );
}

type Lists = Awaited<ReturnType<typeof readLists>>;

/** The members of other provisions that all lists show otherwise than before. What one list alone shows is its own rules' business. */
function changesIn(before: Lists, after: Lists, own: string): string[] {
  const names = [...(before[0]?.keys() ?? [])].filter((name) => name !== own);
  return names.flatMap((name) => {
    if (after.every((list) => !list.has(name))) return [`${name} is gone`];
    const isChanged = (member: keyof Provision) =>
      before.every((list, index) => {
        const [was, is] = [list.get(name), after[index]?.get(name)];
        return was && is && !isDeepStrictEqual(was[member], is[member]);
      });
    return PROVISION_MEMBERS.filter(isChanged).map((member) => `${member} of ${name}`);
  });
}

/** Expects a change to leave all other provisions as they were. */
async function checkChange(
  parties: Parties,
  [rule, times]: readonly [Expectations, Expectations],
  change: () => PromiseLike<Pick<Provision, "itemId" | "purchaserOrgId">>,
): Promise<void> {
  const before = await readLists(parties);
  const own = nameOf(await change());
  const changes = changesIn(before, await readLists(parties), own);
  const isTime = (text: string) => text.startsWith("modified ");
  const others = changes.filter((text) => !isTime(text));
  rule.equal("what else is gone or changed", others, []);
  times.equal("what else is modified", changes.filter(isTime), []);
}

/** What a change leaves as it was: what the purchaser has of other listings, and what other purchasers have. */
export const neighbours = [
  scenario({
    id: "provision.neighbours",
    title: "interest, trial, purchase and pool change no other provision",
    rules: [
      "interest.effect",
      "trial.effect",
      "purchase.effect",
      "org-entitlements.effect",
      "provision.one-per-purchaser",
    ],
    capabilities: ["stateful", "write"],
    needs,
    async arrange({ buyer, stranger, listing, other, free }) {
      await buyer.purchaseListing(free);
      await stranger.expressInterest(other);
      await stranger.startTrial(listing);
    },
    async check({ expect, ...parties }) {
      const { buyer, stranger, seller, listing, other } = parties;
      const times = expect("provision.one-per-purchaser");
      const express = () => buyer.expressInterest(other);
      await checkChange(parties, [expect("interest.effect"), times], express);
      const start = () => buyer.startTrial(listing);
      await checkChange(parties, [expect("trial.effect"), times], start);
      const purchase = expect("purchase.effect");
      const complete = (who: Actor) => seller.purchaseListing(other, forOrg(who));
      await checkChange(parties, [purchase, times], () => complete(stranger));
      await checkChange(parties, [purchase, times], () => complete(buyer));
      const asked = { purchaserOrgId: buyer.orgId, orgEntitlements: POOL };
      const pool = () => seller.provisionOrgEntitlements(listing, asked);
      await checkChange(parties, [expect("org-entitlements.effect"), times], pool);
    },
  }),
  scenario({
    id: "provision.neighbours-deletion",
    title: "a deletion changes no other provision",
    rules: ["delete.effect", "provision.one-per-purchaser"],
    capabilities: ["stateful", "write", "delete"],
    needs,
    async arrange({ buyer, stranger, listing, other, free }) {
      await buyer.purchaseListing(free);
      await buyer.expressInterest(other);
      await buyer.startTrial(listing);
      await stranger.startTrial(listing);
    },
    async check({ expect, ...parties }) {
      const { buyer, seller, listing } = parties;
      const own = { itemId: listing, purchaserOrgId: buyer.orgId };
      const remove = async () => {
        await seller.deleteProvision(listing, forOrg(buyer));
        return own;
      };
      const times = expect("provision.one-per-purchaser");
      await checkChange(parties, [expect("delete.effect"), times], remove);
    },
  }),
];
