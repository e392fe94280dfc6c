import { holds, same } from "../broken.ts";
import { DAY } from "../expiry.ts";
import { scenario } from "../scenario.ts";
import { assign, entitled } from "./entitled.ts";

/** Whether a number can be the instant of a sign-in: after the marketplace began, and not ahead. */
const isInstant = (instant: number): boolean => instant > Date.UTC(2010) && instant < Date.now() + DAY;

export const listUserEntitlements = [
  scenario({
    id: "user-entitlements.list-readers",
    title: "assignments are not for a member without the role",
    proves: ["user-entitlements.list-readers"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members", "purchaserMember"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members, purchaserMember }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 2));
      await purchaserMember.listUserEntitlements(byUser, { expect: "notLicenceManager" });
      await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
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
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, { purchaserOrgId: purchaserOrg, expect: "purchased" });
      await purchaserAdmin.listUserEntitlements(paid, { expect: "notLicensedByUser" });
      await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
    },
  }),
  scenario({
    id: "user-entitlements.list-content",
    title: "assignments are listed one per member, with the last sign-in",
    proves: ["user-entitlements.list-content", "user-entitlements.last-login"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 2));
      const { userEntitlements } = await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
      const own = userEntitlements.filter(({ username }) => members.slice(0, 2).includes(username));
      same(
        "what the two members hold",
        own.map(({ entitlements }) => entitlements),
        [["standard"], ["standard"]],
      );
      // The members of a real cast may have signed in to the app.
      const instants = own.map(({ lastLogin }) => lastLogin).filter((lastLogin) => lastLogin !== -1);
      holds("-1 or the instant of a sign-in", instants.every(isInstant), instants);
    },
  }),
  scenario({
    id: "user-entitlements.list-pages",
    title: "assignments come in pages",
    proves: ["user-entitlements.list-pages"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 2));
      const first = await purchaserAdmin.listUserEntitlements(byUser, { start: 1, num: 1, expect: "assignments" });
      same("how many the page holds", first.userEntitlements.length, 1);
      same("where the next one begins", first.nextStart, 2);
      const second = await purchaserAdmin.listUserEntitlements(byUser, { start: 2, num: 1, expect: "assignments" });
      holds("another member", second.userEntitlements[0]?.username !== first.userEntitlements[0]?.username, second);
    },
  }),
];
