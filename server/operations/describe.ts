/** Handlers that describe the portal, an organization, a user or a listing. */
import type { Portal as PortalAnswer, PortalInfo, User } from "../../generated/openapi.types.ts";
import type { Actor, Organization } from "../domain/model.ts";
import { decide, onAccepted } from "../domain/rule.ts";
import { getInfo } from "../rules/getInfo.ts";
import { getListing } from "../rules/getListing.ts";
import { getPortal } from "../rules/getPortal.ts";
import { getSelf } from "../rules/getSelf.ts";
import { getUser } from "../rules/getUser.ts";
import { onListing } from "./onListing.ts";
import type { Handler } from "./operation.ts";

export const info: Handler<"getInfo"> = async ({ portal, origin }) =>
  onAccepted(decide(getInfo, { portal: origin.portal }, portal.without), showInfo);

export const self: Handler<"getSelf"> = async ({ portal, actor }) =>
  onAccepted(decide(getSelf, { actor }, portal.without), showUser);

export const user: Handler<"getUser"> = async ({ portal, parameters, actor }) => {
  const account = await portal.store.account(parameters.userName);
  return onAccepted(decide(getUser, { actor, user: account?.actor }, portal.without), (found) => showUser(found as Actor));
};

export const organization: Handler<"getPortal"> = async ({ portal, parameters: { portalID }, actor }) => {
  const id = portalID === "self" ? actor?.orgId : portalID;
  const known = id === undefined ? undefined : await portal.store.organization(id);
  return onAccepted(decide(getPortal, { actor, organization: known }, portal.without), (face) =>
    showOrganization(known as Organization, face === "whole" ? actor : undefined),
  );
};

export const listing: Handler<"getListing"> = (call) =>
  onListing(call, call.portal.store, async ({ itemId }) => {
    const { store, without } = call.portal;
    return decide(getListing, { listing: (await store.offer(itemId)) as object }, without);
  });

const showInfo = (portal: string): PortalInfo => ({
  owningSystemUrl: portal,
  authInfo: { tokenServicesUrl: `${portal}/sharing/rest/generateToken`, isTokenBasedSecurity: true },
});

const showUser = ({ username, fullName, email, orgId, role, privileges }: Actor): User => ({
  username,
  fullName,
  email,
  orgId,
  role,
  privileges: [...privileges],
});

/** An organization with all that its own member may know of it; for others its public face. */
function showOrganization(known: Organization, member: Actor | undefined): PortalAnswer {
  const { id, name, description, thumbnail } = known;
  if (member === undefined) return { id, name, description, thumbnail };
  const { canListApps, canListData, canListPreProvisionedItems, canProvisionDirectPurchase } = known;
  return {
    ...{ id, name, description, thumbnail },
    ...{ canListApps, canListData, canListPreProvisionedItems, canProvisionDirectPurchase },
    maxTokenExpirationMinutes: -1,
    user: showUser(member),
  };
}
