import { members, offers, purchaser, stranger } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import {
  assign,
  mustNotBeRefusedAnyway,
  provisionPool,
  purchase,
  purchaseWithPool,
} from "./arrange.ts";
import { assignmentEffects } from "./assignmentEffects.ts";
import { mustHave, purchaseThatEnds, untilExpired } from "./controls.ts";
import { type Admins, licensing } from "./parties.ts";
import { entitlementsOf } from "./read.ts";

/** Lets the purchaser purchase, with a pool for so many users. */
const purchaseFor = (users: number, { admin, seller, listing }: Admins): Promise<void> =>
  purchaseWithPool({ buyer: admin, seller }, listing, {
    pool: { maxUsers: users, entitlements: { standard: { num: 30 }, advanced: { num: 1 } } },
  });

/** When an assignment is refused. What it leaves has a file of its own. */
export const provisionUserEntitlements = [
  ...assignmentEffects,
  refusal({
    id: "user-entitlements.purchaser-admin",
    title: "an assignment by a member without the role is refused",
    capabilities: ["write"],
    needs: { ...licensing, member: purchaser.isPlain, users: members(1) },
    arrange: (parties) => purchaseFor(2, parties),
    refused: ({ member, listing, users }) => assign(member, listing, users),
    as: "notPurchaserAdmin",
    control: ({ admin, listing, users }) => assign(admin, listing, users),
  }),
  refusal({
    id: "user-entitlements.purchaser-admin-only",
    title: "an assignment by a member who may request purchases is refused",
    rules: ["user-entitlements.purchaser-admin"],
    capabilities: ["write"],
    needs: {
      ...licensing,
      member: { ...purchaser.buys, from: ["purchaserUser"] },
      users: members(1),
    },
    arrange: (parties) => purchaseFor(2, parties),
    refused: ({ member, listing, users }) => assign(member, listing, users),
    as: "notPurchaserAdmin",
    control: ({ admin, listing, users }) => assign(admin, listing, users),
  }),
  refusal({
    id: "user-entitlements.purchaser-admin-vendor",
    title: "an assignment by the vendor is refused",
    rules: ["user-entitlements.purchaser-admin"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(1) },
    arrange: (parties) => purchaseFor(2, parties),
    refused: ({ seller, listing, users }) => assign(seller, listing, users),
    as: "notPurchaserAdmin",
    control: ({ admin, listing, users }) => assign(admin, listing, users),
  }),
  scenario({
    id: "user-entitlements.at-most-25",
    title: "an assignment to 26 users is refused",
    rules: ["user-entitlements.at-most-25", "user-entitlements.effect"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(26) },
    arrange: (parties) => purchaseFor(30, parties),
    async check({ admin, listing, users, expect }) {
      await assign(admin, listing, users.slice(0, 1));
      await expect("user-entitlements.at-most-25").refused(
        assign(admin, listing, users),
        "tooManyUsers",
      );
      const named = users.slice(0, 25);
      const call = assign(admin, listing, named);
      const plain = assign(admin, listing, users.slice(0, 1));
      await mustNotBeRefusedAnyway(call, plain);
      await expect("user-entitlements.at-most-25").accepted(call);
      const expected = ["standard"];
      for (const user of named.slice(-1))
        expect("user-entitlements.effect").equal(
          `what ${user} has`,
          await entitlementsOf(admin, listing, { user, expected }),
          expected,
        );
    },
  }),
  refusal({
    id: "user-entitlements.members-only",
    title: "an assignment to an unknown user is refused",
    capabilities: ["write"],
    needs: { ...licensing, users: members(1) },
    arrange: (parties) => purchaseFor(2, parties),
    refused: ({ admin, listing }) => assign(admin, listing, ["no.such.user"]),
    as: "notMembers",
    control: ({ admin, listing, users }) => assign(admin, listing, users),
  }),
  refusal({
    id: "user-entitlements.members-only-others",
    title: "an assignment to another organization's user is refused",
    rules: ["user-entitlements.members-only"],
    capabilities: ["write"],
    needs: { ...licensing, users: members(1) },
    arrange: (parties) => purchaseFor(2, parties),
    refused: ({ admin, seller, listing, users: [member = ""] }) =>
      [
        [member, seller.username],
        [seller.username, member],
      ].map((users) => assign(admin, listing, users)),
    as: "notMembers",
    control: ({ admin, listing, users: [member = ""] }) => assign(admin, listing, [member]),
  }),
  refusal({
    id: "user-entitlements.licensed-by-user",
    title: "an assignment of a listing not licensed by user is refused",
    capabilities: ["write"],
    needs: { ...licensing, listing: offers.noLicences, users: members(1) },
    arrange: ({ admin, seller, listing }) => purchase({ buyer: admin, seller }, listing),
    refused: ({ admin, listing, users }) => assign(admin, listing, users),
    as: "notLicensedByUser",
  }),
  refusal({
    id: "user-entitlements.purchased-or-trial",
    title: "an assignment without a purchase or trial is refused",
    capabilities: ["write"],
    needs: { ...licensing, users: members(1) },
    refused: ({ admin, listing, users }) => assign(admin, listing, users),
    as: "itemNotProvisioned",
    async control({ admin, seller, listing, users }) {
      await purchaseFor(2, { admin, seller, listing });
      await assign(admin, listing, users);
    },
  }),
  refusal({
    id: "user-entitlements.not-expired",
    title: "an assignment from a purchase that has ended is refused",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(1) },
    async arrange({ admin, seller, listing, users, waiting }) {
      const { modified } = await admin.expressInterest(listing);
      await purchaseThatEnds({ buyer: admin, seller, waiting }, listing, modified);
      await provisionPool({ buyer: admin, seller }, listing);
      await assign(admin, listing, users);
      await untilExpired(listing, { admin, waiting });
    },
    refused: ({ admin, listing, users }) => assign(admin, listing, users),
    as: "provisionEnded",
  }),
  refusal({
    id: "user-entitlements.within-max-users",
    title: "an assignment beyond maxUsers is refused",
    capabilities: ["write"],
    needs: { ...licensing, users: members(2) },
    arrange: (parties) => purchaseFor(1, parties),
    refused: ({ admin, listing, users }) => assign(admin, listing, users),
    as: "beyondMaxUsers",
    control: ({ admin, listing, users }) => assign(admin, listing, users.slice(0, 1)),
  }),
  scenario({
    id: "user-entitlements.within-max-users-so-far",
    title: "one user more than maxUsers is refused, in any order",
    rules: ["user-entitlements.within-max-users"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(3) },
    async arrange({ users, ...context }) {
      await purchaseFor(2, context);
      await assign(context.admin, context.listing, users.slice(0, 1));
      return { [users[0] ?? ""]: ["standard"] };
    },
    async check({ waiting, admin, listing, users: [, second = "", third = ""], rule }, first) {
      const last = assign(admin, listing, [second]);
      const again = assign(admin, listing, Object.keys(first));
      await mustNotBeRefusedAnyway(last, again);
      await rule.accepted(last);
      const call = assign(admin, listing, [third]);
      // A portal that takes it from the first user, or never gave it, breaks another rule.
      if (!refuses(await call.send("beyondMaxUsers")))
        await mustHave({ admin, waiting }, listing, first);
      await rule.refused(call, "beyondMaxUsers");
    },
  }),
  scenario({
    id: "user-entitlements.within-max-users-others",
    title: "users of another purchaser do not count against maxUsers",
    rules: ["user-entitlements.within-max-users"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, other: stranger.administrates, users: members(1) },
    async arrange({ admin, seller, other, listing }) {
      await purchaseFor(1, { admin, seller, listing });
      await purchaseFor(1, { admin: other, seller, listing });
      await assign(other, listing, [other.username]);
    },
    check: ({ admin, listing, users, rule }) => rule.accepted(assign(admin, listing, users)),
  }),
  refusal({
    id: "user-entitlements.within-pool",
    title: "an assignment beyond an entitlement's number is refused",
    capabilities: ["write"],
    needs: { ...licensing, users: members(2) },
    arrange: (parties) => purchaseFor(2, parties),
    refused: ({ admin, listing, users }) => assign(admin, listing, users, ["advanced"]),
    as: "beyondPool",
    control: ({ admin, listing, users }) => assign(admin, listing, users.slice(0, 1), ["advanced"]),
  }),
  refusal({
    id: "user-entitlements.no-pool",
    title: "an assignment without any pool is refused",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(1) },
    arrange: ({ admin, listing }) => admin.startTrial(listing),
    refused: ({ admin, listing, users }) => assign(admin, listing, users),
    as: "beyondPool",
  }),
];
