import type { UserEntitlementsOfUser } from "../../generated/openapi.types.ts";
import { getUserEntitlements as rules } from "../rules/getUserEntitlements.ts";
import { loadListing } from "./load.ts";
import type { Handler } from "./operation.ts";
import { showAssignment } from "./show.ts";

export const getUserEntitlements: Handler<"getUserEntitlements"> = async (
  call,
): Promise<UserEntitlementsOfUser> => {
  const { portal, parameters, actor } = call;
  const { userName } = parameters;
  const listing = await loadListing(call, portal.store);
  const assignments = await portal.store.assignments(listing.itemId, actor.orgId);
  const facts = {
    ...{ actor, parameters, listing },
    isColleague: (await portal.store.members(actor.orgId, [userName])).has(userName),
    assignment: assignments.find(({ username }) => username === userName),
  };
  return { userEntitlements: showAssignment(portal.decide(rules, facts)) };
};
