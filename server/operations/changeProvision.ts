/** Changes a provision: load, decide, save. */
import type { Provision } from "../domain/model.ts";
import type { ProvisioningId, ProvisioningRules } from "../domain/provisioning.ts";
import { loadProvisioning } from "./load.ts";
import type { Call } from "./operation.ts";

/** Returns the provision as saved. */
export const changeProvision = <Op extends ProvisioningId>(
  call: Call<Op>,
  rules: ProvisioningRules<Op>,
): Promise<Provision> =>
  call.portal.store.transaction(async (transaction) => {
    const facts = await loadProvisioning(call, transaction, rules);
    const provision = call.portal.decide(rules, facts);
    await transaction.save(provision);
    return provision;
  });
