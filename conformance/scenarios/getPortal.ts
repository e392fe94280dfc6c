import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";

export const getPortal = [
  scenario({
    id: "portal.self",
    title: "self is the caller's own organization",
    proves: ["portal.self"],
    needs: ["vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      const { id } = await vendorAdmin.getPortal("self", { expect: "ownPortal" });
      same("the organization", id, vendorOrg);
    },
  }),
  scenario({
    id: "portal.listing-permissions",
    title: "an organization reads what it may list",
    proves: ["portal.listing-permissions"],
    needs: ["vendorAdmin"],
    async run({ vendorAdmin }) {
      const { canListApps, canListData } = await vendorAdmin.getPortal("self", {
        expect: "ownPortal",
      });
      same(
        "the kinds of the flags",
        [typeof canListApps, typeof canListData],
        ["boolean", "boolean"],
      );
    },
  }),
  scenario({
    id: "portal.public-face",
    title: "others read the public face of an organization",
    proves: ["portal.public-face"],
    needs: ["purchaserUser", "vendorOrg"],
    async run({ purchaserUser, vendorOrg }) {
      const { id, canListApps, user } = await purchaserUser.getPortal(vendorOrg, {
        expect: "publicPortal",
      });
      same("the organization", id, vendorOrg);
      same("what is for members", [canListApps, user], [undefined, undefined]);
    },
  }),
  scenario({
    id: "portal.exists",
    title: "a question about an unknown organization is refused",
    proves: ["portal.exists"],
    needs: ["vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      await vendorAdmin.getPortal("no-such-organization", { expect: "portalNotFound" });
      await vendorAdmin.getPortal(vendorOrg, { expect: "ownPortal" });
    },
  }),
];
