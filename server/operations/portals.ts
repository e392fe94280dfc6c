/** Operations that read portals and users. */
import type { Portal, PortalInfo, User } from "../../generated/openapi.types.ts";
import type { Actor } from "../domain/model.ts";
import { getPortal as portalRules } from "../rules/getPortal.ts";
import { getUser as userRules } from "../rules/getUser.ts";
import type { Handler } from "./operation.ts";

export const getInfo: Handler<"getInfo"> = async ({ origin: { portal } }): Promise<PortalInfo> => ({
  owningSystemUrl: portal,
  authInfo: {
    tokenServicesUrl: `${portal}/sharing/rest/generateToken`,
    isTokenBasedSecurity: true,
  },
});

export const getSelf: Handler<"getSelf"> = async ({ actor }) => showUser(actor);

export const getUser: Handler<"getUser"> = async ({ portal, parameters, actor }) => {
  const user = (await portal.store.account(parameters.userName))?.actor;
  return showUser(portal.decide(userRules, { actor, user }));
};

export const getPortal: Handler<"getPortal"> = async ({
  portal,
  parameters: { portalID },
  actor,
}): Promise<Portal> => {
  const id = portalID === "self" ? actor?.orgId : portalID;
  const requested = id === undefined ? undefined : await portal.store.organization(id);
  const { organization, member } = portal.decide(portalRules, { actor, organization: requested });
  const { name, description, thumbnail } = organization;
  const publicFields = { id: organization.id, name, description, thumbnail };
  if (member === undefined) return publicFields;
  const { canListApps, canListData, canListPreProvisionedItems, canProvisionDirectPurchase } =
    organization;
  return {
    ...publicFields,
    ...{ canListApps, canListData, canListPreProvisionedItems, canProvisionDirectPurchase },
    maxTokenExpirationMinutes: -1,
    user: showUser(member),
  };
};

const showUser = ({ username, fullName, email, orgId, role, privileges }: Actor): User => ({
  username,
  fullName,
  email,
  orgId,
  role,
  privileges: [...privileges],
});
