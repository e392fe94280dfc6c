/** Operations on the entitlements of an organization's members to a listing. */
import type {
  Confirmation,
  UserEntitlements,
  UserEntitlementsList,
  UserEntitlementsOfUser,
} from "../../generated/openapi.types.ts";
import type { Assignment } from "../domain/model.ts";
import { getUserEntitlements as readRules } from "../rules/getUserEntitlements.ts";
import { listUserEntitlements as listRules } from "../rules/listUserEntitlements.ts";
import { provisionUserEntitlements as assignmentRules } from "../rules/provisionUserEntitlements.ts";
import { loadListing } from "./listings.ts";
import type { Handler } from "./operation.ts";

export const getUserEntitlements: Handler<"getUserEntitlements"> = async (
  call,
): Promise<UserEntitlementsOfUser> => {
  const { portal, parameters, actor } = call;
  const { userName } = parameters;
  const { listing } = await loadListing(call, portal.store);
  const assignments = await portal.store.assignments(listing.itemId, actor.orgId);
  const facts = {
    ...{ actor, parameters, listing },
    isColleague: (await portal.store.members(actor.orgId, [userName])).has(userName),
    assignment: assignments.find(({ username }) => username === userName),
  };
  return { userEntitlements: showAssignment(portal.decide(readRules, facts)) };
};

export const listUserEntitlements: Handler<"listUserEntitlements"> = async (
  call,
): Promise<UserEntitlementsList> => {
  const { portal, parameters, actor } = call;
  const { listing } = await loadListing(call, portal.store);
  const assignments = await portal.store.assignments(listing.itemId, actor.orgId);
  const { entries, nextStart } = portal.decide(listRules, {
    actor,
    parameters,
    listing,
    assignments,
  });
  return { userEntitlements: entries.map(showAssignment), nextStart };
};

export const provisionUserEntitlements: Handler<"provisionUserEntitlements"> = (call) =>
  call.portal.store.transaction(async (transaction) => {
    const { portal, parameters, actor } = call;
    transaction.lock(parameters.itemID, [actor.orgId]);
    const { listing, provisions } = await loadListing(call, transaction);
    const { itemId } = listing;
    const facts = {
      ...{ actor, parameters, listing },
      provision: provisions.get(actor.orgId),
      currentAssignments: await transaction.assignments(itemId, actor.orgId),
      members: await transaction.members(actor.orgId, parameters.userEntitlements.users),
      now: portal.now(),
    };
    transaction.assign(itemId, actor.orgId, portal.decide(assignmentRules, facts));
    return { success: true } satisfies Confirmation;
  });

const showAssignment = ({ entitlements, ...rest }: Assignment): UserEntitlements => ({
  ...rest,
  entitlements: [...entitlements],
});
