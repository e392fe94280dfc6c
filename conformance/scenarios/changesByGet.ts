/** A change accepts only POST. */
import { isDeepStrictEqual } from "node:util";
import type { Actor } from "../model/actor.ts";
import { anyone, credentials as credentialsOf, offers, purchaser, vendor } from "../model/needs.ts";
import { NotOffered } from "../model/optionalFeatures.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { isDeclined, refusalIn } from "../runner/http/response.ts";
import { assign, POOL, tryWithPool } from "./arrange.ts";
import { addItem } from "./ownItem.ts";
import { forOrg, pair } from "./parties.ts";

const GET = { method: "GET" } as const;

const parties = { buyer: purchaser.buys, seller: vendor.sells };

const poolFor = ({ orgId }: Actor) => ({ purchaserOrgId: orgId, orgEntitlements: POOL });

export const changesByGet = [
  refusal({
    id: "transport.post-only",
    title: "an interest sent by GET is refused",
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    refused: ({ buyer, listing }) => buyer.expressInterest(listing, { sent: GET }),
    as: "methodNotAllowed",
    control: ({ buyer, listing }) => buyer.expressInterest(listing),
  }),
  refusal({
    id: "transport.post-only-trial",
    title: "a trial sent by GET is refused",
    rules: ["transport.post-only"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    refused: ({ buyer, listing }) => buyer.startTrial(listing, { sent: GET }),
    as: "methodNotAllowed",
    control: ({ buyer, listing }) => buyer.startTrial(listing),
  }),
  refusal({
    id: "transport.post-only-vendor",
    title: "a purchase sent by GET is refused",
    rules: ["transport.post-only"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    refused: ({ seller, buyer, listing }) =>
      seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId, sent: GET }),
    as: "methodNotAllowed",
    control: ({ seller, buyer, listing }) => seller.purchaseListing(listing, forOrg(buyer)),
  }),
  refusal({
    id: "transport.post-only-delete",
    title: "a deletion sent by GET is refused",
    rules: ["transport.post-only"],
    capabilities: ["stateful", "write", "delete"],
    needs: { ...pair, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    refused: ({ seller, buyer, listing }) =>
      seller.deleteProvision(listing, { purchaserOrgId: buyer.orgId, sent: GET }),
    as: "methodNotAllowed",
    control: ({ seller, buyer, listing }) => seller.deleteProvision(listing, forOrg(buyer)),
  }),
  refusal({
    id: "transport.post-only-entitlements",
    title: "a pool sent by GET is refused",
    rules: ["transport.post-only"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.licences },
    arrange: ({ buyer, listing }) => buyer.startTrial(listing),
    refused: ({ seller, buyer, listing }) =>
      seller.provisionOrgEntitlements(listing, { ...poolFor(buyer), sent: GET }),
    as: "methodNotAllowed",
    control: ({ seller, buyer, listing }) =>
      seller.provisionOrgEntitlements(listing, poolFor(buyer)),
  }),
  refusal({
    id: "transport.post-only-assignments",
    title: "an assignment sent by GET is refused",
    rules: ["transport.post-only"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.administrates, seller: vendor.sells, listing: offers.licences },
    arrange: tryWithPool,
    refused: ({ buyer, listing }) =>
      buyer.provisionUserEntitlements(listing, {
        userEntitlements: { users: [buyer.username], entitlements: ["standard"] },
        sent: GET,
      }),
    as: "methodNotAllowed",
    control: ({ buyer, listing }) => assign(buyer, listing, [buyer.username]),
  }),
  scenario({
    id: "transport.post-only-listing",
    title: "listing and unlisting an item by GET are refused",
    rules: ["transport.post-only"],
    capabilities: ["stateful", "items"],
    needs: { owner: vendor.administrates },
    async arrange({ owner }) {
      const id = await addItem(owner);
      const update = owner.updateItem(owner.username, id, { licenseType: "free" });
      if (isDeclined(await update.send())) throw new NotOffered("listing-properties");
      return id;
    },
    async check({ owner, rule }, id) {
      const own = owner.username;
      await rule.refused(owner.listItem(own, id, { sent: GET }), "methodNotAllowed");
      const list = owner.listItem(own, id);
      if (isDeclined(await list.send())) throw new NotOffered("listing-properties");
      await rule.refused(owner.unlistItem(own, id, { sent: GET }), "methodNotAllowed");
      await owner.unlistItem(own, id);
    },
  }),
  refusal({
    id: "transport.post-only-relationship",
    title: "a relationship sent by GET is refused",
    rules: ["transport.post-only"],
    capabilities: ["stateful", "items"],
    needs: { owner: vendor.administrates },
    arrange: async ({ owner }) => ({
      originItemId: await addItem(owner),
      destinationItemId: await addItem(owner),
      relationshipType: "Listed2Provisioned",
    }),
    refused: ({ owner }, relationship) =>
      owner.addRelationship(owner.username, { ...relationship, sent: GET }),
    as: "methodNotAllowed",
    async control({ owner }, relationship) {
      await owner.addRelationship(owner.username, relationship);
      await owner.deleteRelationship(owner.username, relationship);
    },
  }),
  scenario({
    id: "transport.post-only-token",
    title: "a request for a token sent by GET is refused",
    rules: ["transport.post-only"],
    capabilities: ["stateful", "passwords"],
    needs: { caller: anyone, credentials: credentialsOf },
    async check({ caller, credentials, rule }) {
      // A password in an address ends up in logs. So the real one is sent only if the portal takes a wrong one by GET as it
      // does by POST. A new name each time, since portals count wrong passwords by name.
      const wrong = {
        username: `no.such.user.${crypto.randomUUID()}`,
        password: "not the password",
      };
      const byPost = await caller.exchange("generateToken", wrong);
      const byGet = await rule.refused(
        caller.generateToken({ ...wrong, sent: GET }),
        "methodNotAllowed",
      );
      if (isDeepStrictEqual(byGet, refusalIn(byPost)))
        await rule.refused(caller.generateToken({ ...credentials, sent: GET }), "methodNotAllowed");
      await caller.generateToken(credentials);
    },
  }),
];
