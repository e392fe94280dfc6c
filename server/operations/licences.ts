/** Handlers for what members hold of a listing. */
import type {
  Confirmation,
  UserEntitlements,
  UserEntitlementsList,
  UserEntitlementsOfUser,
} from "../../generated/openapi.types.ts";
import type { Assignment } from "../domain/model.ts";
import { decide, onAccepted } from "../domain/rule.ts";
import { getUserEntitlements } from "../rules/getUserEntitlements.ts";
import { listUserEntitlements } from "../rules/listUserEntitlements.ts";
import { provisionUserEntitlements } from "../rules/provisionUserEntitlements.ts";
import { onListing } from "./onListing.ts";
import type { Handler } from "./operation.ts";

export const assign: Handler<"provisionUserEntitlements"> = (call) =>
  call.portal.store.transaction((ledger) =>
    onListing(call, ledger, async (listing) => {
      const { portal, parameters, actor } = call;
      const { itemId } = listing;
      await ledger.claim(itemId, actor.orgId);
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
    }),
  );

export const listAssignments: Handler<"listUserEntitlements"> = (call) =>
  onListing(call, call.portal.store, async (listing) => {
    const { portal, parameters, actor } = call;
    const held = await portal.store.assignments(listing.itemId, actor.orgId);
    const decision = decide(listUserEntitlements, { actor, parameters, listing, held }, portal.without);
    return onAccepted(
      decision,
      ({ entries, nextStart }): UserEntitlementsList => ({ userEntitlements: entries.map(shown), nextStart }),
    );
  });

export const readAssignment: Handler<"getUserEntitlements"> = (call) =>
  onListing(call, call.portal.store, async (listing) => {
    const { portal, parameters, actor } = call;
    const { userName } = parameters;
    const held = await portal.store.assignments(listing.itemId, actor.orgId);
    const facts = {
      ...{ actor, parameters, listing },
      colleague: (await portal.store.members(actor.orgId, [userName])).has(userName),
      assignment: held.find(({ username }) => username === userName),
    };
    const decision = decide(getUserEntitlements, facts, portal.without);
    return onAccepted(decision, (assignment): UserEntitlementsOfUser => ({ userEntitlements: shown(assignment) }));
  });

const shown = ({ entitlements, ...rest }: Assignment): UserEntitlements => ({ ...rest, entitlements: [...entitlements] });
