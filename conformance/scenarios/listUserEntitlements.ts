import type { UserEntitlementsList } from "../../generated/openapi.types.ts";
import { holds, json, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { assign, entitled, purchased } from "./entitled.ts";
import { assignedTo } from "./find.ts";
import { isInstant } from "./instant.ts";

export const listUserEntitlements = [
  scenario({
    id: "user-entitlements.list-readers",
    title: "assignments are not for a member without the role",
    proves: ["user-entitlements.list-readers"],
    needs: [
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
      "purchaserMember",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members, purchaserMember }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 2));
      await purchaserMember.listUserEntitlements(byUser, { expect: "notLicenceManager" });
      await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
    },
  }),
  scenario({
    id: "user-entitlements.list-readers-others",
    title: "the assignments of a purchaser are not for others to read",
    proves: ["user-entitlements.list-readers"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "strangerAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, strangerAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 2));
      for (const other of [vendorAdmin, strangerAdmin]) {
        // A list of its own organization's assignments, of which there are none, is as good as a refusal.
        const { response } = await other.exchange("listUserEntitlements", { itemID: byUser });
        const { userEntitlements = [] } = json(
          "the answer",
          response.text,
        ) as Partial<UserEntitlementsList>;
        const told = userEntitlements
          .map(({ username }) => username)
          .filter((name) => members.includes(name));
        same(`the purchaser's members in the answer to ${other.username}`, told, []);
      }
      const answer = await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
      same("what the first of them holds", assignedTo(answer, members[0] ?? ""), ["standard"]);
    },
  }),
  scenario({
    id: "user-entitlements.list-content-own",
    title: "assignments are listed for the caller's organization alone",
    proves: ["user-entitlements.list-content"],
    needs: [
      ...([
        "stateful",
        "write",
        "vendorAdmin",
        "purchaserAdmin",
        "strangerAdmin",
        "purchaserOrg",
        "strangerOrg",
      ] as const),
      ...(["byUser", "members"] as const),
    ],
    async run({
      vendorAdmin,
      purchaserAdmin,
      strangerAdmin,
      purchaserOrg,
      strangerOrg,
      byUser,
      members,
    }) {
      const [member = ""] = members;
      const stranger = strangerAdmin.username;
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await entitled({
        vendorAdmin,
        purchaserAdmin: strangerAdmin,
        purchaserOrg: strangerOrg,
        byUser,
      });
      await assign(purchaserAdmin, byUser, [member]);
      await assign(strangerAdmin, byUser, [stranger]);
      const [own, other] = [
        await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" }),
        await strangerAdmin.listUserEntitlements(byUser, { expect: "assignments" }),
      ];
      const both = [own, other].map((answer) => [
        assignedTo(answer, member),
        assignedTo(answer, stranger),
      ]);
      same("what either list tells of the two", both, [
        [["standard"], []],
        [[], ["standard"]],
      ]);
    },
  }),
  scenario({
    id: "user-entitlements.list-content-listing",
    title: "assignments of another listing are not among those of a listing",
    proves: ["user-entitlements.list-content"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "signed",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, signed, members }) {
      const [member = ""] = members;
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, signed);
      await assign(purchaserAdmin, byUser, [member]);
      const answer = await purchaserAdmin.listUserEntitlements(signed, { expect: "assignments" });
      same("what the member holds of the other listing", assignedTo(answer, member), []);
    },
  }),
  scenario({
    id: "user-entitlements.list-licensed-by-user",
    title: "a listing not licensed by user has no assignments",
    proves: ["user-entitlements.list-licensed-by-user"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "paid", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, paid, byUser }) {
      // Both are held, so that the licence is all that differs.
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, paid);
      await purchaserAdmin.listUserEntitlements(paid, { expect: "notLicensedByUser" });
      await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
    },
  }),
  scenario({
    id: "user-entitlements.list-content",
    title: "assignments are listed one per member, with the last sign-in",
    proves: ["user-entitlements.list-content", "user-entitlements.last-login"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 2));
      const { userEntitlements } = await purchaserAdmin.listUserEntitlements(byUser, {
        expect: "assignments",
      });
      const own = userEntitlements.filter(({ username }) => members.slice(0, 2).includes(username));
      same(
        "what the two members hold",
        own.map(({ entitlements }) => entitlements),
        [["standard"], ["standard"]],
      );
      // The members of a real cast may have signed in to the app.
      const instants = own
        .map(({ lastLogin }) => lastLogin)
        .filter((lastLogin) => lastLogin !== -1);
      holds("-1 or the instant of a sign-in", instants.every(isInstant), instants);
    },
  }),
  scenario({
    id: "user-entitlements.list-pages",
    title: "whoever follows nextStart meets every member once",
    proves: ["user-entitlements.list-pages"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      const both = members.slice(0, 2);
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, both);
      const met: string[] = [];
      // One page that holds everything and names no next one serves clients as well as many pages.
      for (let start = 1; ; ) {
        const page = await purchaserAdmin.listUserEntitlements(byUser, {
          start,
          num: 1,
          expect: "assignments",
        });
        const { userEntitlements, nextStart = -1 } = page;
        met.push(...userEntitlements.map(({ username }) => username));
        if (nextStart <= 0) break;
        holds(
          "a next page that lies ahead, after one that is not empty",
          nextStart > start && userEntitlements.length > 0,
          page,
        );
        start = nextStart;
      }
      same(
        "how often each member is met",
        both.map((member) => met.filter((name) => name === member).length),
        [1, 1],
      );
    },
  }),
];
