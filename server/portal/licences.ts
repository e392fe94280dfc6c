/** Handlers for what members hold of a listing. */
import type {
  Confirmation,
  UserEntitlements,
  UserEntitlementsList,
  UserEntitlementsOfUser,
} from "../../generated/openapi.types.ts";
import { found } from "../rules/common.ts";
import type { Assignment, Listing } from "../rules/facts.ts";
import { getUserEntitlements } from "../rules/getUserEntitlements.ts";
import { listUserEntitlements } from "../rules/listUserEntitlements.ts";
import { provisionUserEntitlements } from "../rules/provisionUserEntitlements.ts";
import { type Decision, decide, refusal } from "../rules/rule.ts";
import type { Ledger } from "../store/store.ts";
import type { Handler, Portal } from "./portal.ts";

export const assign: Handler<"provisionUserEntitlements"> = ({ portal, parameters, actor }) =>
  onListing(portal, parameters.itemID, async (listing, ledger) => {
    const { itemId } = listing;
    const facts = {
      ...{ actor, parameters, listing },
      provision: await ledger.provision(itemId, actor.orgId),
      held: await ledger.assignments(itemId, actor.orgId),
      members: await ledger.members(actor.orgId, parameters.userEntitlements.users),
      now: portal.now(),
    };
    const decision = decide(provisionUserEntitlements, facts, portal.without);
    if (decision.refused !== undefined) return decision;
    await ledger.assign(itemId, actor.orgId, decision.accepted);
    return { accepted: { success: true } satisfies Confirmation };
  });

export const listAssignments: Handler<"listUserEntitlements"> = ({ portal, parameters, actor }) =>
  onListing(portal, parameters.itemID, async (listing, ledger) => {
    const held = await ledger.assignments(listing.itemId, actor.orgId);
    const decision = decide(listUserEntitlements, { actor, parameters, listing, held }, portal.without);
    if (decision.refused !== undefined) return decision;
    const { entries, nextStart } = decision.accepted;
    return { accepted: { userEntitlements: entries.map(shown), nextStart } satisfies UserEntitlementsList };
  });

export const readAssignment: Handler<"getUserEntitlements"> = ({ portal, parameters, actor }) =>
  onListing(portal, parameters.itemID, async (listing, ledger) => {
    const { userName } = parameters;
    const held = await ledger.assignments(listing.itemId, actor.orgId);
    const facts = {
      ...{ actor, parameters, listing },
      colleague: (await ledger.members(actor.orgId, [userName])).has(userName),
      assignment: held.find(({ username }) => username === userName),
    };
    const decision = decide(getUserEntitlements, facts, portal.without);
    if (decision.refused !== undefined) return decision;
    return { accepted: { userEntitlements: shown(decision.accepted) } satisfies UserEntitlementsOfUser };
  });

/** Works on a listing in one transaction, if there is such a listing. */
function onListing(
  { store, without }: Portal,
  itemID: string,
  work: (listing: Listing, ledger: Ledger) => Promise<Decision<object>>,
): Promise<Decision<object>> {
  return store.transaction(async (ledger) => {
    const listing = await ledger.listing(itemID);
    return refusal(found, { listing }, without) ?? (await work(listing as Listing, ledger));
  });
}

const shown = ({ entitlements, ...rest }: Assignment): UserEntitlements => ({ ...rest, entitlements: [...entitlements] });
