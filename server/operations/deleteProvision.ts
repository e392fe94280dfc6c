import type { Deletion } from "../../generated/openapi.types.ts";
import { deleteProvision as rules } from "../rules/deleteProvision.ts";
import { loadProvisioning } from "./load.ts";
import type { Handler } from "./operation.ts";

export const deleteProvision: Handler<"deleteProvision"> = (call) =>
  call.portal.store.transaction(async (transaction) => {
    const facts = await loadProvisioning(call, transaction, rules);
    const { itemId, purchaserOrgId } = call.portal.decide(rules, facts);
    await transaction.remove(itemId, purchaserOrgId);
    return { success: true, itemId, purchaserOrgId } satisfies Deletion;
  });
