import { isDeepStrictEqual } from "node:util";
import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { assign, entitled, POOL } from "./entitled.ts";
import { customerOf, groupsWith } from "./find.ts";
import { added, described, orNotOffered } from "./ownItem.ts";

/** GET and POST: a change answers to POST alone, a read to both. */
export const methods = [
  scenario({
    id: "transport.post-only",
    title: "an interest sent by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest(paid, {
        sent: { method: "GET" },
        expect: "methodNotAllowed",
      });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "transport.post-only-trial",
    title: "a trial sent by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "purchaserUser", "byUser"],
    async run({ purchaserUser, byUser }) {
      await purchaserUser.startTrial(byUser, {
        sent: { method: "GET" },
        expect: "methodNotAllowed",
      });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
    },
  }),
  scenario({
    id: "transport.post-only-vendor",
    title: "a purchase and a deletion sent by GET are refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "delete", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      const purchaser = { purchaserOrgId: purchaserOrg };
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        ...purchaser,
        sent: { method: "GET" },
        expect: "methodNotAllowed",
      });
      await vendorAdmin.purchaseListing(paid, { ...purchaser, expect: "purchased" });
      await vendorAdmin.deleteProvision(paid, {
        ...purchaser,
        sent: { method: "GET" },
        expect: "methodNotAllowed",
      });
      await vendorAdmin.deleteProvision(paid, { ...purchaser, expect: "provisionDeleted" });
    },
  }),
  scenario({
    id: "transport.post-only-entitlements",
    title: "a pool sent by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        sent: { method: "GET" },
        expect: "methodNotAllowed",
      });
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
    },
  }),
  scenario({
    id: "transport.post-only-assignments",
    title: "an assignment sent by GET is refused",
    proves: ["transport.post-only"],
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
      const assigned = {
        userEntitlements: { users: members.slice(0, 1), entitlements: ["standard"] },
      };
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        ...assigned,
        sent: { method: "GET" },
        expect: "methodNotAllowed",
      });
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        ...assigned,
        expect: "entitlementsAssigned",
      });
    },
  }),
  scenario({
    id: "transport.post-only-listing",
    title: "an item is neither listed nor unlisted by GET",
    proves: ["transport.post-only"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const [own, sent] = [vendorAdmin.username, { method: "GET" }] as const;
      const id = await described(vendorAdmin);
      await vendorAdmin.listItem(own, id, { sent, expect: "methodNotAllowed" });
      await orNotOffered(vendorAdmin, id, () =>
        vendorAdmin.listItem(own, id, { expect: "itemListed" }),
      );
      await vendorAdmin.unlistItem(own, id, { sent, expect: "methodNotAllowed" });
      await vendorAdmin.unlistItem(own, id, { expect: "itemUnlisted" });
    },
  }),
  scenario({
    id: "transport.post-only-relationship",
    title: "a relationship sent by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const pair = {
        ...{ originItemId: await added(vendorAdmin), destinationItemId: await added(vendorAdmin) },
        relationshipType: "Listed2Provisioned",
      };
      const own = vendorAdmin.username;
      await vendorAdmin.addRelationship(own, {
        ...pair,
        sent: { method: "GET" },
        expect: "methodNotAllowed",
      });
      await vendorAdmin.addRelationship(own, { ...pair, expect: "related" });
      await vendorAdmin.deleteRelationship(own, { ...pair, expect: "unrelated" });
    },
  }),
  scenario({
    id: "transport.post-only-token",
    title: "a token asked for by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      // A password in an address ends up in logs. So it is sent only to a portal that takes a wrong one by GET just as by POST.
      // A name of its own each time, since portals count wrong passwords by name.
      const username = `no.such.user.${crypto.randomUUID()}`;
      const nobody = {
        username,
        password: "not the password",
        expect: "wrongCredentials",
      } as const;
      const byPost = await purchaserUser.generateToken(nobody);
      const sent = { method: "GET" } as const;
      const byGet = await purchaserUser.generateToken({
        ...nobody,
        sent,
        expect: "methodNotAllowed",
      });
      if (isDeepStrictEqual(byGet, byPost))
        await purchaserUser.generateToken({ ...credentials, sent, expect: "methodNotAllowed" });
      await purchaserUser.generateToken({ ...credentials, expect: "tokenGenerated" });
    },
  }),
  scenario({
    id: "transport.post-for-reads",
    title: "a read sent by POST answers as by GET",
    proves: ["transport.post-for-reads"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserAdmin, vendorOrg, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const read = async (method: "GET" | "POST") => {
        const purchases = await purchaserAdmin.listPurchases(purchaserOrg, {
          sent: { method },
          expect: "oneInterest",
        });
        const asked = {
          itemId: paid,
          type: "REQUEST",
          num: 100,
          sent: { method },
          expect: "oneCustomer",
        } as const;
        const customers = await vendorAdmin.listCustomers(vendorOrg, asked);
        const listing = await purchaserAdmin.getListing(paid, {
          sent: { method },
          expect: "oneListing",
        });
        const self = await purchaserAdmin.getSelf({ sent: { method }, expect: "self" });
        const provision = customerOf(customers.provisions, paid, purchaserOrg)?.provision;
        return [
          groupsWith(purchases, paid),
          customers.num,
          provision?.created,
          listing.itemId,
          self.username,
        ];
      };
      same("the answers to POST", await read("POST"), await read("GET"));
    },
  }),
  scenario({
    id: "transport.post-for-assignments",
    title: "assignments are read by POST too",
    proves: ["transport.post-for-reads"],
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
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      const [member = ""] = members;
      const read = async (method: "GET" | "POST") => {
        const { userEntitlements: all } = await purchaserAdmin.listUserEntitlements(byUser, {
          sent: { method },
          expect: "assignments",
        });
        const one = await purchaserAdmin.getUserEntitlements(byUser, member, {
          sent: { method },
          expect: "assignment",
        });
        return [all.some(({ username }) => username === member), one.userEntitlements.entitlements];
      };
      same("the answers to POST", await read("POST"), await read("GET"));
    },
  }),
];
