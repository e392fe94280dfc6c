/** https://developers.arcgis.com/rest/users-groups-and-items/portal-self */
import type { Actor, Organization } from "../domain/model.ts";
import { rules, when } from "../domain/rule.ts";

interface Facts {
  readonly actor: Actor | undefined;
  /** The organization that is asked about, if there is one. */
  readonly organization: Organization | undefined;
}

/** How much of itself an organization shows: to its own members all, to others its public face. */
export type Face = "whole" | "public";

export const getPortal = rules<"getPortal", Facts, Face>("getPortal", {
  refuse: [when("portal.exists", ({ organization }) => organization === undefined)],
  accept: ({ actor, organization }) => (actor !== undefined && actor.orgId === organization?.id ? "whole" : "public"),
});
