import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { offers, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { purchaseThatEnds } from "./controls.ts";
import { tryAfterInterest } from "./offer.ts";
import { admins, forOrg } from "./parties.ts";
import { groupsWith } from "./read.ts";

type Status = "active" | "expired" | "all";

/** The groups of the organization's purchases that have a listing, by the status that is asked for. */
const groupsBy = async (admin: Actor, listing: string, status?: Status) =>
  groupsWith(
    await admin.listPurchases(admin.orgId, status === undefined ? {} : { status }),
    listing,
    admin.orgId,
  );

/** True if a listing is found, by each status, which the rule lets a client send. */
async function isFound(admin: Actor, listing: string, rule: Pick<Expectations, "accepted">) {
  // Without a status first: a list that can't be read at all is no fault of this rule.
  await admin.listPurchases(admin.orgId);
  const found = async (status: Status) => {
    const list = await rule.accepted(admin.listPurchases(admin.orgId, { status }));
    return groupsWith(list, listing, admin.orgId).length > 0;
  };
  return {
    active: await found("active"),
    expired: await found("expired"),
    all: await found("all"),
  };
}

const isNowhere = (found: Awaited<ReturnType<typeof isFound>>): boolean =>
  !Object.values(found).includes(true);

const ACTIVE = { active: true, expired: false, all: true };
const ENDED = { active: false, expired: true, all: true };

interface Checked {
  readonly admin: Actor;
  readonly listing: string;
  readonly expect: (rule: "purchases.status" | "purchases.status-default-active") => Expectations;
}

/** The check of every provision that is active: it is found as such, and by the default. */
async function checkActive({ admin, listing, expect }: Checked): Promise<void> {
  const found = await isFound(admin, listing, expect("purchases.status"));
  const groups = await groupsBy(admin, listing);
  // Whether it is listed at all is another rule's business.
  if (isNowhere(found) && groups.length === 0) return;
  expect("purchases.status").equal("where it is found", found, ACTIVE);
  expect("purchases.status-default-active").ok(
    "it to be found without a status",
    groups.length > 0,
    groups,
  );
}

const active = {
  rules: ["purchases.status", "purchases.status-default-active"],
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
      const found = await isFound(admin, listing, rule);
      // Whether it is listed at all before it ends is another rule's business.
      if (isNowhere(found) && before.length === 0) return;
      rule.ok("the purchase to be expired once its end has come", isEnded, "it isn't listed");
      rule.equal("where the purchase is found", found, ENDED);
      expect("purchases.status-default-active").equal(
        "the groups without a status",
        await groupsBy(admin, listing),
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
    title: "each trial or purchase that there is, is active or expired",
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
      const found = await isFound(admin, listing, expect("purchases.status"));
      // When an interest has ended is inferred, but either way it is among all.
      const isAmongAll = found.all || isNowhere(found);
      expect("purchases.status").ok("the interest among all", isAmongAll, found);
      expect("provision.ended").equal("where it is found", found, ACTIVE);
    },
  }),
  scenario({
    id: "purchases.both-groups",
    title: "a trial that is also an interest is in both groups",
    capabilities: ["stateful", "write"],
    needs: { admin: purchaser.administrates, listing: offers.trial },
    async arrange({ admin, listing }) {
      await admin.expressInterest(listing);
      await tryAfterInterest(admin, listing);
    },
    async check({ admin, listing, rule }) {
      const groups = await groupsBy(admin, listing, "all");
      rule.equal("the groups", groups, ["trials", "interests"]);
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
