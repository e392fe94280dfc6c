/** https://developers.arcgis.com/rest/users-groups-and-items/portal-self */
import type { Actor, Organization } from "../domain/model.ts";
import { type Rules, when } from "../domain/rule.ts";

interface Facts {
  readonly actor: Actor | undefined;
  /** The requested organization, if it exists. */
  readonly organization: Organization | undefined;
}

/** The organization, with the caller if the caller is a member. Other callers see only its public fields. */
export interface PortalView {
  readonly organization: Organization;
  readonly member: Actor | undefined;
}

export const getPortal: Rules<"getPortal", Facts, PortalView> = {
  operation: "getPortal",
  refuse: [when("portal.exists", ({ organization }) => organization === undefined)],
  accept: ({ actor, organization }) => ({
    organization: organization as Organization,
    member: actor?.orgId === organization?.id ? actor : undefined,
  }),
};
