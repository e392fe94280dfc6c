/** https://developers.arcgis.com/rest/users-groups-and-items/portal-self */
import type { Actor, Organization } from "../domain/model.ts";
import { defineRules, when } from "../domain/rule.ts";

interface Facts {
  readonly actor: Actor | undefined;
  /** The organization that is asked about, if there is one. */
  readonly organization: Organization | undefined;
}

/** What the caller sees: the whole organization if the caller is a member of it, else its public face. */
export interface PortalView {
  readonly organization: Organization;
  readonly member: Actor | undefined;
}

export const getPortal = defineRules<"getPortal", Facts, PortalView>("getPortal", {
  refuse: [when("portal.exists", ({ organization }) => organization === undefined)],
  accept: ({ actor, organization }) => ({
    organization: organization as Organization,
    member: actor?.orgId === organization?.id ? actor : undefined,
  }),
});
