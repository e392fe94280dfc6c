import type { UserEntitlementsOfUser } from "../../generated/openapi.types.ts";
import { members, offers } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { objectIn, refuses } from "../runner/http/response.ts";
import { assign, mustNotBeRefusedAnyway, purchaseAndAssign, purchaseWithPool } from "./arrange.ts";
import { mustHave, mustHavePool } from "./controls.ts";
import { forOrg, licensing } from "./parties.ts";
import { assignedTo, entitlementsOf } from "./read.ts";

/** What an assignment leaves members with. */
export const assignmentEffects = [
  scenario({
    id: "user-entitlements.effect",
    title: "an assignment gives each named user each named entitlement",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(2) },
    arrange: ({ admin, seller, listing }) =>
      purchaseWithPool({ buyer: admin, seller }, listing, {
        // As many users as are named, so that a portal which counts entitlements in their place is seen.
        pool: { maxUsers: 2, entitlements: { standard: { num: 2 }, advanced: { num: 2 } } },
      }),
    async check({ admin, listing, users, rule }) {
      const entitlements = ["advanced", "standard"];
      const call = assign(admin, listing, users, entitlements);
      await mustHavePool(admin, listing, { made: await call.send(), user: users[0] ?? "" });
      const { success } = await rule.accepted(call);
      rule.equal("the response's success", success, true);
      for (const user of users) {
        const given = await entitlementsOf(admin, listing, { user, expected: entitlements });
        rule.equal(`what ${user} has`, given, entitlements);
      }
    },
  }),
  scenario({
    id: "user-entitlements.named-only",
    title: "users whom an assignment doesn't name keep what they have",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(2) },
    async arrange({ waiting, admin, seller, listing, users: [first = ""] }) {
      await purchaseAndAssign({ admin, seller, listing }, [first]);
      await mustHave({ admin, waiting }, listing, { [first]: ["standard"] });
    },
    async check({ admin, listing, users: [first = "", second = ""], rule }) {
      const given = (user: string, expected: readonly string[]) =>
        entitlementsOf(admin, listing, { user, expected });
      rule.equal("what a user has who wasn't named", await given(second, []), []);
      await assign(admin, listing, [second], ["advanced"]);
      const expected = ["standard"];
      rule.equal("what the other has", await given(first, expected), expected);
    },
  }),
  scenario({
    id: "user-entitlements.named-only-listing",
    title: "an assignment of one listing changes nothing of another",
    rules: ["user-entitlements.named-only"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, other: offers.signed, users: members(1) },
    async arrange({ admin, seller, listing, other }) {
      await purchaseWithPool({ buyer: admin, seller }, listing);
      await admin.startTrial(other);
    },
    async check({ admin, listing, other, users: [user = ""], rule }) {
      await assign(admin, listing, [user]);
      // A user who has nothing of a listing may be unknown there.
      const asked = { itemID: other, userName: user };
      const { response } = await admin.exchange("getUserEntitlements", asked);
      const one = (objectIn(response.text) ?? {}) as Partial<UserEntitlementsOfUser>;
      const given = one.userEntitlements?.entitlements ?? [];
      // That it is no list is another rule's business.
      rule.equal("what it has of the other listing", Array.isArray(given) ? given : [], []);
      const before = await entitlementsOf(admin, listing, { user, expected: ["standard"] });
      // A revocation where nothing was assigned may be refused.
      const userEntitlements = { users: [user], entitlements: [] };
      await admin.exchange("provisionUserEntitlements", { itemID: other, userEntitlements });
      const after = await entitlementsOf(admin, listing, { user, expected: ["standard"] });
      rule.equal("what it has after a revocation of the other", after, before);
    },
  }),
  scenario({
    id: "user-entitlements.counts-distinct",
    title: "a user who has two entitlements counts once",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(2) },
    arrange: ({ admin, seller, listing, users: [first = ""] }) =>
      purchaseAndAssign({ admin, seller, listing }, [first], ["standard", "advanced"]),
    async check({ admin, listing, users: [, second = ""], rule }) {
      await rule.accepted(assign(admin, listing, [second]));
    },
  }),
  scenario({
    id: "user-entitlements.replaces",
    title: "an assignment replaces the user's earlier one",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(1) },
    async arrange({ waiting, admin, seller, listing, users }) {
      await purchaseAndAssign({ admin, seller, listing }, users);
      await assign(admin, listing, users, ["advanced"]);
      await mustHave({ admin, waiting }, listing, { [users[0] ?? ""]: ["advanced"] });
    },
    async check({ admin, listing, users: [user = ""], rule }) {
      const expected = ["advanced"];
      const given = await entitlementsOf(admin, listing, { user, expected });
      rule.equal("what the user has", given, expected);
    },
  }),
  scenario({
    id: "user-entitlements.empty-revokes",
    title: "an empty assignment ends the user's access",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(1) },
    async arrange({ waiting, admin, seller, listing, users }) {
      await purchaseAndAssign({ admin, seller, listing }, users);
      await mustHave({ admin, waiting }, listing, { [users[0] ?? ""]: ["standard"] });
    },
    async check({ admin, listing, users: [user = ""], expect }) {
      const rule = expect("user-entitlements.empty-revokes");
      const call = assign(admin, listing, [user], []);
      await mustNotBeRefusedAnyway(call, assign(admin, listing, [user]));
      await rule.accepted(call);
      const left = await entitlementsOf(admin, listing, { user, expected: [] });
      rule.equal("what the user has", left, []);
    },
  }),
  scenario({
    id: "user-entitlements.named-only-revoked",
    title: "users whom an empty assignment doesn't name keep what they have",
    rules: ["user-entitlements.named-only"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(2) },
    async arrange({ waiting, admin, seller, listing, users }) {
      await purchaseAndAssign({ admin, seller, listing }, users);
      const given = Object.fromEntries(users.map((user) => [user, ["standard"]]));
      await mustHave({ admin, waiting }, listing, given);
    },
    async check({ admin, listing, users: [user = "", other = ""], expect }) {
      await assign(admin, listing, [user], []);
      const expected = ["standard"];
      const kept = await entitlementsOf(admin, listing, { user: other, expected });
      expect("user-entitlements.named-only").equal("what the other user has", kept, expected);
    },
  }),
  scenario({
    id: "delete.user-entitlements",
    title: "deleting a provision deletes its assignments",
    capabilities: ["stateful", "write", "delete"],
    needs: { ...licensing, users: members(1) },
    async arrange({ admin, seller, listing, users }) {
      await purchaseAndAssign({ admin, seller, listing }, users);
      await seller.deleteProvision(listing, forOrg(admin));
    },
    async check({ admin, listing, users: [user = ""], rule }) {
      const call = admin.listUserEntitlements(listing);
      // A portal may also refuse to list what is no longer there.
      const left = refuses(await call.send()) ? [] : assignedTo(await call, user);
      rule.equal("what the user has", left, []);
    },
  }),
];
