import type { Confirmation } from "../../generated/openapi.types.ts";
import { provisionUserEntitlements as rules } from "../rules/provisionUserEntitlements.ts";
import { loadListing } from "./load.ts";
import type { Handler } from "./operation.ts";

export const provisionUserEntitlements: Handler<"provisionUserEntitlements"> = (call) =>
  call.portal.store.transaction(async (transaction) => {
    const { portal, parameters, actor } = call;
    const listing = await loadListing(call, transaction);
    const { itemId } = listing;
    await transaction.lock(itemId, actor.orgId);
    const facts = {
      ...{ actor, parameters, listing },
      provision: await transaction.provision(itemId, actor.orgId),
      currentAssignments: await transaction.assignments(itemId, actor.orgId),
      members: await transaction.members(actor.orgId, parameters.userEntitlements.users),
      now: portal.now(),
    };
    await transaction.assign(itemId, actor.orgId, portal.decide(rules, facts));
    return { success: true } satisfies Confirmation;
  });
