import { anyone, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";

/** What everyone may read of an organization. */
const PUBLIC = ["id", "name", "description", "thumbnail"];

export const getPortal = [
  scenario({
    id: "portal.self",
    title: "self is the caller's own organization",
    rules: ["portal.self"],
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      // Shows that the portal knows the caller, without whom self is unknown.
      await caller.getSelf();
      const { id } = await expect("portal.self").accepted(caller.getPortal("self"));
      expect("portal.self").equal("the organization", id, caller.orgId);
    },
  }),
  scenario({
    id: "portal.listing-permissions",
    title: "an organization reads what it may list",
    rules: ["portal.listing-permissions"],
    needs: { caller: vendor.belongs },
    async check({ caller, expect }) {
      const { canListApps, canListData } = await caller.getPortal("self");
      expect("portal.listing-permissions").equal(
        "the types of canListApps and canListData",
        [typeof canListApps, typeof canListData],
        ["boolean", "boolean"],
      );
    },
  }),
  scenario({
    id: "portal.public-face",
    title: "others read only the public face of an organization",
    rules: ["portal.public-face"],
    needs: { caller: purchaser.belongs, other: vendor.belongs },
    async check({ caller, other, expect }) {
      const rule = expect("portal.public-face");
      for (const sent of [{}, { token: null }]) {
        const portal = await rule.accepted(
          caller.getPortal(other.orgId, { sent, example: "publicPortal" }),
        );
        rule.equal("the organization", portal.id, other.orgId);
        const more = Object.keys(portal).filter((name) => !PUBLIC.includes(name));
        rule.equal("members beyond the public ones", more, []);
      }
    },
  }),
  scenario({
    id: "portal.exists",
    title: "a question about an unknown organization is refused",
    rules: ["portal.exists"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      await expect("portal.exists").refused(
        caller.getPortal("no-such-organization"),
        "portalNotFound",
      );
      await caller.getPortal(caller.orgId);
    },
  }),
];
