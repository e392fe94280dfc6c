import { anyone, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { whoAsks } from "./whoAsks.ts";

/** What only members read of their organization. */
const OWN = ["user", "canListApps", "canListData", "canProvisionDirectPurchase"];

export const getPortal = [
  scenario({
    id: "portal.self",
    title: "self is the caller's own organization",
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      // Shows that the portal knows the caller, without whom self is unknown.
      await whoAsks(caller);
      const { id, user } = await rule.accepted(caller.getPortal("self"));
      rule.equal("the organization", id, caller.orgId);
      const name = user?.username ?? caller.username;
      rule.equal("the user", name, caller.username);
    },
  }),
  scenario({
    id: "portal.listing-permissions",
    title: "an organization reads what it may list",
    needs: { caller: vendor.belongs },
    async check({ caller, rule }) {
      const { id, canListApps, canListData } = await caller.getPortal("self");
      rule.needs("the caller's own organization", id === caller.orgId);
      rule.equal(
        "the types of canListApps and canListData",
        [typeof canListApps, typeof canListData],
        ["boolean", "boolean"],
      );
    },
  }),
  scenario({
    id: "portal.public-face",
    title: "others read only the public face of an organization",
    needs: { caller: purchaser.belongs, other: vendor.belongs },
    async check({ caller, other, rule }) {
      for (const sent of [{}, { token: null }]) {
        const portal = await rule.accepted(
          caller.getPortal(other.orgId, { sent, example: "publicPortal" }),
        );
        rule.equal("the organization", portal.id, other.orgId);
        const more = Object.keys(portal).filter((name) => OWN.includes(name));
        rule.equal("members that only the organization reads", more, []);
      }
    },
  }),
  scenario({
    id: "portal.default-view",
    title: "without a token, self is the portal without a user",
    rules: ["portal.default-view", "portal.default-nameless", "portal.no-user"],
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      const portal = await expect("portal.default-view").accepted(
        caller.getPortal("self", { sent: { token: null }, example: "defaultPortal" }),
      );
      expect("portal.no-user").equal("the user", portal.user, undefined);
      // A portal at an organization's own address shows that organization.
      expect("portal.default-nameless").equal(
        "id and access",
        [portal.id, portal.access],
        [undefined, undefined],
      );
      // With a token, the same address is the caller's organization.
      await caller.getPortal("self");
    },
  }),
  scenario({
    id: "portal.version",
    title: "a portal says its version and mode before anyone signs in",
    rules: ["portal.version", "portal.mode"],
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      const sent = { token: null } as const;
      const { currentVersion, portalName, portalMode } = await caller.getPortal("self", { sent });
      expect("portal.version").ok(
        "currentVersion as numbers joined by dots",
        /^\d+(\.\d+)*$/.test(String(currentVersion)),
        currentVersion,
      );
      expect("portal.mode").equal(
        "the types of portalName and portalMode",
        [typeof portalName, typeof portalMode],
        ["string", "string"],
      );
    },
  }),
  refusal({
    id: "portal.exists",
    title: "reading an unknown organization is refused",
    needs: { caller: anyone },
    refused: ({ caller }) => caller.getPortal("no-such-organization"),
    as: "portalNotFound",
    control: ({ caller }) => caller.getPortal(caller.orgId),
  }),
];
