import { another, members, offers, purchaser } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { assign, purchaseAndAssign } from "./arrange.ts";
import { mustHave } from "./controls.ts";
import { licensing } from "./parties.ts";

export const getUserEntitlements = [
  refusal({
    id: "user-entitlements.one-readers",
    title: "another member cannot read an assignment",
    capabilities: ["write"],
    needs: { ...licensing, member: another(purchaser.isPlain) },
    arrange: (parties) => purchaseAndAssign(parties, [parties.admin.username]),
    refused: ({ admin, member, listing }) => member.getUserEntitlements(listing, admin.username),
    as: "notLicenceManager",
    control: ({ admin, listing }) => admin.getUserEntitlements(listing, admin.username),
  }),
  scenario({
    id: "user-entitlements.one-readers-others",
    title: "other organizations cannot read an assignment",
    rules: ["user-entitlements.one-readers"],
    capabilities: ["write"],
    needs: { ...licensing, users: members(1) },
    arrange: ({ users, ...parties }) => purchaseAndAssign(parties, users),
    async check({ admin, seller, listing, users: [user = ""], expect }) {
      const [rule, why] = [expect("user-entitlements.one-readers"), "notLicenceManager"] as const;
      const call = seller.getUserEntitlements(listing, user);
      if (!refuses(await call.send(why))) {
        // A portal that shows the vendor the whole list breaks another rule.
        const { response } = await seller.exchange("listUserEntitlements", { itemID: listing });
        rule.needs("a list without the user", !response.text.includes(user));
      }
      await rule.refused(call, why);
      await admin.getUserEntitlements(listing, user);
    },
  }),
  scenario({
    id: "user-entitlements.one-readers-admin",
    title: "an administrator reads what members have",
    rules: ["user-entitlements.list-readers", "user-entitlements.one-readers"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(1) },
    arrange: ({ admin, seller, listing, users }) =>
      purchaseAndAssign({ admin, seller, listing }, users),
    async check({ admin, listing, users: [user = ""], expect }) {
      await expect("user-entitlements.list-readers").accepted(admin.listUserEntitlements(listing));
      await expect("user-entitlements.one-readers").accepted(
        admin.getUserEntitlements(listing, user),
      );
    },
  }),
  scenario({
    id: "user-entitlements.one-content",
    title: "an assignment names its user and the entitlements of that user",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(2) },
    async arrange({ waiting, admin, seller, listing, users: [first = "", second = ""] }) {
      await purchaseAndAssign({ admin, seller, listing }, [first]);
      await assign(admin, listing, [second], ["advanced"]);
      await mustHave({ admin, waiting }, listing, {
        [first]: ["standard"],
        [second]: ["advanced"],
      });
    },
    async check({ admin, listing, users: [first = "", second = ""], expect }) {
      const expected = { [first]: ["standard"], [second]: ["advanced"] };
      for (const [username, entitlements] of Object.entries(expected)) {
        const { userEntitlements: one } = await admin.getUserEntitlements(listing, username);
        // That it is a list is another rule's business.
        if (Array.isArray(one)) return;
        expect("user-entitlements.one-content").equal(
          `the assignment of ${username}`,
          { username: one?.username, entitlements: one?.entitlements },
          { username, entitlements },
        );
      }
    },
  }),
  scenario({
    id: "user-entitlements.one-own",
    title: "a member reads its own assignment",
    rules: ["user-entitlements.one-readers", "user-entitlements.one-object"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, member: purchaser.belongs },
    arrange: ({ member, ...parties }) => purchaseAndAssign(parties, [member.username]),
    async check({ member, listing, expect }) {
      const { userEntitlements: one } = await expect("user-entitlements.one-readers").accepted(
        member.getUserEntitlements(listing, member.username),
      );
      expect("user-entitlements.one-object").ok(
        "one object and no list",
        typeof one === "object" && one !== null && !Array.isArray(one),
        one,
      );
    },
  }),
  refusal({
    id: "user-entitlements.one-licensed-by-user",
    title: "a listing not licensed by user has no assignment",
    needs: { admin: purchaser.administrates, listing: offers.noLicences },
    refused: ({ admin, listing }) => admin.getUserEntitlements(listing, admin.username),
    as: "notLicensedByUser",
  }),
];
