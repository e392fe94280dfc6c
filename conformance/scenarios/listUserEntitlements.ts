import type {
  UserEntitlementsList,
  UserEntitlementsOfUser,
} from "../../generated/openapi.types.ts";
import { members, offers, purchaser, stranger } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { objectIn } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { assign, purchase, purchaseAndAssign, purchaseWithPool } from "./arrange.ts";
import { mustHave } from "./controls.ts";
import { licensing } from "./parties.ts";
import { assignedTo } from "./read.ts";

export const listUserEntitlements = [
  refusal({
    id: "user-entitlements.list-readers",
    title: "a member without the role cannot read assignments",
    capabilities: ["write"],
    needs: { ...licensing, member: purchaser.isPlain, users: members(1) },
    arrange: ({ users, ...parties }) => purchaseAndAssign(parties, users),
    refused: ({ member, listing }) => member.listUserEntitlements(listing),
    as: "notLicenceManager",
    control: ({ admin, listing }) => admin.listUserEntitlements(listing),
  }),
  scenario({
    id: "user-entitlements.list-readers-others",
    title: "other organizations cannot list a purchaser's assignments",
    rules: ["user-entitlements.list-readers"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(1) },
    arrange: ({ users, ...parties }) => purchaseAndAssign(parties, users),
    async check({ seller, listing, users, rule }) {
      // A list of its own organization's assignments, of which there are none, is as good as a refusal.
      const { response } = await seller.exchange("listUserEntitlements", { itemID: listing });
      const { userEntitlements } = (objectIn(response.text) ?? {}) as Partial<UserEntitlementsList>;
      const shown = (Array.isArray(userEntitlements) ? userEntitlements : [])
        .map(({ username }) => username)
        .filter((name) => users.includes(name));
      rule.equal("the members shown to the vendor", shown, []);
    },
  }),
  scenario({
    id: "user-entitlements.list-content-own",
    title: "only the caller's organization's assignments are listed",
    rules: ["user-entitlements.list-content"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, other: stranger.administrates, users: members(1) },
    async arrange({ waiting, admin, seller, other, listing, users }) {
      await purchaseWithPool({ buyer: admin, seller }, listing);
      await purchaseWithPool({ buyer: other, seller }, listing);
      await assign(admin, listing, users);
      await assign(other, listing, [other.username]);
      await mustHave({ admin, waiting }, listing, { [users[0] ?? ""]: ["standard"] });
    },
    async check({ admin, other, listing, users: [user = ""], rule }) {
      const own = await admin.listUserEntitlements(listing);
      rule.equal("what the own user has", assignedTo(own, user), ["standard"]);
      rule.equal("what is shown of the other organization", assignedTo(own, other.username), []);
    },
  }),
  scenario({
    id: "user-entitlements.list-content-listing",
    title: "a listing's assignments do not include another listing's",
    rules: ["user-entitlements.list-content"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, other: offers.signed, users: members(1) },
    async arrange({ admin, seller, listing, other, users }) {
      await purchaseWithPool({ buyer: admin, seller }, listing);
      await admin.startTrial(other);
      await assign(admin, listing, users);
    },
    async check({ admin, other, users: [user = ""], rule }) {
      const list = await admin.listUserEntitlements(other);
      const given = assignedTo(list, user);
      rule.equal("what the user has there", given, []);
    },
  }),
  refusal({
    id: "user-entitlements.list-licensed-by-user",
    title: "a listing not licensed by user has no assignments",
    capabilities: ["write"],
    needs: { ...licensing, listing: offers.noLicences },
    // It is purchased, so that the licence is the only reason to refuse.
    arrange: ({ admin, seller, listing }) => purchase({ buyer: admin, seller }, listing),
    refused: ({ admin, listing }) => admin.listUserEntitlements(listing),
    as: "notLicensedByUser",
  }),
  scenario({
    id: "user-entitlements.list-content",
    title: "each member has one assignment in the list",
    rules: ["user-entitlements.list-content", "user-entitlements.list-holders"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(2) },
    async arrange({ waiting, admin, seller, listing, users: [first = "", second = ""] }) {
      await purchaseAndAssign({ admin, seller, listing }, [first], ["advanced", "standard"]);
      await assign(admin, listing, [second]);
      await mustHave({ admin, waiting }, listing, {
        [first]: ["advanced", "standard"],
        [second]: ["standard"],
      });
    },
    async check({ admin, listing, users, expect }) {
      const rule = expect("user-entitlements.list-content");
      const { userEntitlements } = await admin.listUserEntitlements(listing);
      const own = userEntitlements.filter(({ username }) => users.includes(username));
      rule.equal("how many entries the two users have", own.length, users.length);
      for (const { username, entitlements } of own) {
        const input = { itemID: listing, userName: username };
        const { response } = await admin.exchange("getUserEntitlements", input);
        const one = objectIn(response.text) as Partial<UserEntitlementsOfUser> | undefined;
        const shown = one?.userEntitlements?.entitlements?.toSorted();
        // What was assigned is another rule's business. So is what is shown of one user.
        if (shown?.join() === (username === users[0] ? "advanced,standard" : "standard"))
          rule.equal(`what ${username} has`, entitlements.toSorted(), shown);
      }
      const idle = userEntitlements.filter(({ entitlements }) => entitlements.length === 0);
      expect("user-entitlements.list-holders").equal("entries of members without any", idle, []);
    },
  }),
  scenario({
    id: "user-entitlements.last-login",
    title: "assignments are listed with the last sign-in",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(1) },
    arrange: ({ users, ...parties }) => purchaseAndAssign(parties, users),
    async check({ admin, listing, users, expect }) {
      const { userEntitlements } = await admin.listUserEntitlements(listing);
      const own = userEntitlements.filter(({ username }) => users.includes(username));
      // The members of a real organization may have signed in to the app.
      const times = own.map(({ lastLogin }) => lastLogin);
      expect("user-entitlements.last-login").ok(
        "-1, or the time of a sign-in",
        times.every((time) => time === -1 || (time > Date.UTC(2010) && time < Date.now() + DAY)),
        times,
      );
    },
  }),
  scenario({
    id: "user-entitlements.list-pages",
    title: "a client that follows nextStart receives every member once",
    capabilities: ["stateful", "write"],
    needs: { ...licensing, users: members(2) },
    arrange: ({ users, ...parties }) => purchaseAndAssign(parties, users),
    async check({ admin, listing, users, rule }) {
      // What the list has is another rule's business.
      const whole = (await admin.listUserEntitlements(listing)).userEntitlements;
      const received: string[] = [];
      // One page that has everything and names no next one serves clients as well as many pages.
      for (let start = 1; ; ) {
        const page = await admin.listUserEntitlements(listing, { start, num: 1 });
        const { userEntitlements, nextStart = -1 } = page;
        received.push(...userEntitlements.map(({ username }) => username));
        if (nextStart <= 0) break;
        const isAhead = nextStart > start && userEntitlements.length > 0;
        rule.ok("a nextStart after this page, which isn't empty", isAhead, page);
        if (!isAhead) break;
        start = nextStart;
      }
      const timesIn = (names: readonly string[]) =>
        users.map((user) => names.filter((name) => name === user).length);
      const expected = timesIn(whole.map(({ username }) => username));
      rule.equal("how often each user is received", timesIn(received), expected);
    },
  }),
];
