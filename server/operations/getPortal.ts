import type { Portal } from "../../generated/openapi.types.ts";
import { getPortal as rules } from "../rules/getPortal.ts";
import type { Handler } from "./operation.ts";
import { showUser } from "./show.ts";

export const getPortal: Handler<"getPortal"> = async ({
  portal,
  parameters: { portalID },
  actor,
}): Promise<Portal> => {
  const id = portalID === "self" ? actor?.orgId : portalID;
  const requested = id === undefined ? undefined : await portal.store.organization(id);
  const { organization, member } = portal.decide(rules, { actor, organization: requested });
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
