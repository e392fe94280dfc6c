import type { UserEntitlementsList } from "../../generated/openapi.types.ts";
import { listUserEntitlements as rules } from "../rules/listUserEntitlements.ts";
import { loadListing } from "./load.ts";
import type { Handler } from "./operation.ts";
import { showAssignment } from "./show.ts";

export const listUserEntitlements: Handler<"listUserEntitlements"> = async (
  call,
): Promise<UserEntitlementsList> => {
  const { portal, parameters, actor } = call;
  const listing = await loadListing(call, portal.store);
  const assignments = await portal.store.assignments(listing.itemId, actor.orgId);
  const { entries, nextStart } = portal.decide(rules, { actor, parameters, listing, assignments });
  return { userEntitlements: entries.map(showAssignment), nextStart };
};
