import type { Purchases } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { offers, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { deviations, listingDeviations } from "./compareEntries.ts";
import { purchaseThatEnds } from "./controls.ts";
import { tryAfterInterest } from "./offer.ts";
import { admins, forOrg } from "./parties.ts";
import { groupsWith, purchaseOf } from "./read.ts";

type Status = "active" | "expired" | "all";

/** The groups of the organization's purchases that have a listing, by the status that is asked for. */
const groupsBy = async (admin: Actor, listing: string, status?: Status) =>
  groupsWith(
    await admin.listPurchases(admin.orgId, status === undefined ? {} : { status }),
    listing,
    admin.orgId,
  );

/** The list without a status and by each one, which the rule lets a client send. */
async function readLists(admin: Actor, rule: Pick<Expectations, "accepted">) {
  // Without a status first: a list that can't be read at all is no fault of this rule.
  const plain = await admin.listPurchases(admin.orgId);
  const listBy = (status: Status) => rule.accepted(admin.listPurchases(admin.orgId, { status }));
  return {
    plain,
    active: await listBy("active"),
    expired: await listBy("expired"),
    all: await listBy("all"),
  };
}

type Lists = Awaited<ReturnType<typeof readLists>>;

/** True if a listing is found, by each status. */
function foundIn({ plain: _, ...lists }: Lists, { orgId }: Actor, listing: string) {
  const isIn = (list: Purchases) => groupsWith(list, listing, orgId).length > 0;
  return { active: isIn(lists.active), expired: isIn(lists.expired), all: isIn(lists.all) };
}

const isNowhere = (found: ReturnType<typeof foundIn>): boolean =>
  !Object.values(found).includes(true);

const ACTIVE = { active: true, expired: false, all: true };
const ENDED = { active: false, expired: true, all: true };

const STATUS_RULES = [
  "purchases.status",
  "purchases.status-default-active",
  "purchases.content",
  "purchases.groups",
  "purchases.listing-matches",
  "provision.same-everywhere",
] as const;

interface Checked {
  readonly admin: Actor;
  readonly listing: string;
  readonly expect: (rule: (typeof STATUS_RULES)[number]) => Expectations;
}

/** Expects the entry by a status to be the one without a status, part by part. */
function checkSame({ admin, listing, expect }: Checked, { plain, active, all }: Lists): void {
  const [entry, ...others] = [plain, active, all].map((list) =>
    purchaseOf(list, listing, admin.orgId),
  );
  for (const other of others) {
    const members = deviations(other?.provision, entry?.provision);
    for (const [rule, names] of [
      ["purchases.content", ["purchaserOrgId"]],
      ["purchases.groups", ["interested", "trial", "purchased"]],
      ["provision.same-everywhere", members],
    ] as const) {
      const own = members.filter((name) => (names as readonly string[]).includes(name));
      expect(rule).equal("members that differ by the status", own, []);
    }
    const ofListing = listingDeviations(other?.listing, entry?.listing);
    expect("purchases.listing-matches").equal("properties that differ", ofListing, []);
  }
}

/** The check of every provision that is active: it is found as such, and by the default. */
async function checkActive({ admin, listing, expect }: Checked): Promise<void> {
  const lists = await readLists(admin, expect("purchases.status"));
  const found = foundIn(lists, admin, listing);
  const groups = groupsWith(lists.plain, listing, admin.orgId);
  // Whether it is listed at all is another rule's business.
  if (isNowhere(found) && groups.length === 0) return;
  expect("purchases.status").equal("where it is found", found, ACTIVE);
  const rule = expect("purchases.status-default-active");
  rule.ok("it to be found without a status", groups.length > 0, groups);
  checkSame({ admin, listing, expect }, lists);
}

const active = {
  rules: STATUS_RULES,
  capabilities: ["stateful", "write"],
  check: checkActive,
} as const;

/** Which provisions are active, and which have ended. */
export const purchasesStatus = [
  scenario({
    id: "purchases.status",
    title: "a purchase that has ended is listed as expired",
    rules: ["purchases.status", "purchases.status-default-active"],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.interest },
    async arrange({ admin, seller, listing, waiting }) {
      const { modified } = await admin.expressInterest(listing);
      await purchaseThatEnds({ buyer: admin, seller, waiting }, listing, modified);
      return groupsBy(admin, listing);
    },
    async check({ admin, listing, waiting, expect }, before) {
      const isEnded = await waiting.untilEnded(
        async () => (await groupsBy(admin, listing, "expired")).length > 0,
      );
      const rule = expect("purchases.status");
      // What a purchase leaves of the interest is another rule's business.
      const isAlone = before.every((group) => group === "purchases");
      rule.needs("a purchase and nothing beside it", isAlone);
      const lists = await readLists(admin, rule);
      const found = foundIn(lists, admin, listing);
      // Whether it is listed at all before it ends is another rule's business.
      if (isNowhere(found) && before.length === 0) return;
      rule.ok("the purchase to be expired once its end has come", isEnded, "it isn't listed");
      rule.equal("where the purchase is found", found, ENDED);
      expect("purchases.status-default-active").equal(
        "the groups without a status",
        groupsWith(lists.plain, listing, admin.orgId),
        [],
      );
    },
  }),
  scenario({
    id: "purchases.status-ahead",
    title: "a purchase that ends in the future is active and not expired",
    ...active,
    needs: { ...admins, listing: offers.interest },
    async arrange({ admin, seller, listing }) {
      await admin.expressInterest(listing);
      await seller.purchaseListing(listing, {
        purchaserOrgId: admin.orgId,
        endDate: Date.now() + 10 * DAY,
      });
    },
  }),
  scenario({
    id: "purchases.status-unended",
    title: "a purchase that never ends is active and not expired",
    ...active,
    needs: { ...admins, listing: offers.interest },
    async arrange({ admin, seller, listing }) {
      await admin.expressInterest(listing);
      return seller.purchaseListing(listing, forOrg(admin));
    },
    async check(context, { endDate }) {
      // That a purchase without an end has none is another rule's business.
      context.expect("purchases.status").needs("a purchase without an end", endDate === -1);
      await checkActive(context);
    },
  }),
  scenario({
    id: "purchases.status-existing",
    title: "existing trials and purchases are either active or expired",
    rules: ["purchases.status"],
    capabilities: ["stateful"],
    needs: { admin: purchaser.administrates },
    async check({ admin, rule }) {
      const listed = async (status: Status) => {
        const list = await rule.accepted(admin.listPurchases(admin.orgId, { status }));
        // When an interest has ended is inferred.
        return [...list.purchases, ...list.trials]
          .filter(({ provision }) => !provision.interested)
          .map(({ provision }) => provision.itemId);
      };
      const all = await listed("all");
      const either = [...(await listed("active")), ...(await listed("expired"))];
      rule.equal("active and expired", either.sort(), all.sort());
    },
  }),
  scenario({
    id: "purchases.status-trial",
    title: "a current trial is active and not expired",
    ...active,
    needs: { admin: purchaser.administrates, listing: offers.trial },
    arrange: ({ admin, listing }) => admin.startTrial(listing),
  }),
  scenario({
    id: "purchases.status-interest",
    title: "an interest is active and not expired",
    rules: ["purchases.status", "provision.ended"],
    capabilities: ["stateful", "write"],
    needs: { admin: purchaser.administrates, listing: offers.interest },
    arrange: ({ admin, listing }) => admin.expressInterest(listing),
    async check({ admin, listing, expect }) {
      const lists = await readLists(admin, expect("purchases.status"));
      const found = foundIn(lists, admin, listing);
      // When an interest has ended is inferred, but either way it is among all.
      const isAmongAll = found.all || isNowhere(found);
      expect("purchases.status").ok("the interest among all", isAmongAll, found);
      expect("provision.ended").equal("where it is found", found, ACTIVE);
      const groups = groupsWith(lists.plain, listing, admin.orgId);
      expect("provision.ended").ok("it to be found without a status", groups.length > 0, groups);
    },
  }),
  scenario({
    id: "purchases.both-groups",
    title: "a trial that is also an interest is in both groups",
    rules: ["purchases.status", "purchases.both-groups"],
    capabilities: ["stateful", "write"],
    needs: { admin: purchaser.administrates, listing: offers.trial },
    async arrange({ admin, listing }) {
      await admin.expressInterest(listing);
      await tryAfterInterest(admin, listing);
    },
    async check({ admin, listing, expect }) {
      const lists = await readLists(admin, expect("purchases.status"));
      // When an interest ends is inferred, so only the trial counts.
      const isTrial = (list: Purchases) =>
        groupsWith(list, listing, admin.orgId).includes("trials");
      const { active, expired, all } = lists;
      const found = { active: isTrial(active), expired: isTrial(expired), all: isTrial(all) };
      // Whether it is listed at all is another rule's business.
      if (!isNowhere(found))
        expect("purchases.status").equal("where the trial is found", found, ACTIVE);
      for (const list of [lists.plain, lists.all]) {
        const groups = groupsWith(list, listing, admin.orgId);
        expect("purchases.both-groups").equal("the groups", groups, ["trials", "interests"]);
      }
    },
  }),
  scenario({
    id: "provision.ended",
    title: "an interest stays active for years, and after its trial has ended",
    capabilities: ["stateful", "clock", "write"],
    needs: { admin: purchaser.administrates, tried: offers.trial, wanted: offers.interest },
    async arrange({ admin, tried, wanted, clock }) {
      await admin.expressInterest(wanted);
      await admin.expressInterest(tried);
      await tryAfterInterest(admin, tried);
      await clock.advance(1000 * DAY);
    },
    async check({ admin, tried, wanted, rule }) {
      rule.equal("the groups of the interest", await groupsBy(admin, wanted, "active"), [
        "interests",
      ]);
      rule.equal("the groups of the trial that ended", await groupsBy(admin, tried, "active"), [
        "interests",
      ]);
    },
  }),
];
