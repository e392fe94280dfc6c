/** Carries out a command: load what the rules need, decide, keep the effect, all in one transaction. */

import type { Actor, Listing, Provision } from "../domain/model.ts";
import type { Command, CommandId, Facts } from "../domain/provisioning.ts";
import { decide, refusal } from "../domain/rule.ts";
import { LISTED_TO_PROVISIONED } from "../rules/addRelationship.ts";
import type { Ledger } from "../storage/store.ts";
import { onListing } from "./onListing.ts";
import type { Call, Handler } from "./operation.ts";

/**
 * A handler for the rules of a command. `show` makes the answer of the provision that the purchaser holds afterwards or,
 * where none is left, of the one that it held before.
 */
export function commanding<Op extends CommandId>(rules: Command<Op>, show: (provision: Provision) => object): Handler<Op> {
  return async (call) => {
    const { parameters, portal } = call;
    const hasty = refusal(rules.beforehand ?? [], { parameters, now: portal.now() }, portal.without);
    if (hasty !== undefined) return hasty;
    return portal.store.transaction((ledger) =>
      onListing(call, ledger, async (listing) => {
        const facts = await gather(rules, call, listing, ledger);
        const decision = decide(rules, facts, portal.without);
        if (decision.refused !== undefined) return decision;
        return { accepted: show(await keep(ledger, facts.provision, decision.accepted)) };
      }),
    );
  };
}

async function gather<Op extends CommandId>(
  rules: Command<Op>,
  { portal, parameters, actor: caller, origin }: Call<Op>,
  listing: Listing,
  ledger: Ledger,
): Promise<Facts<Op>> {
  // Every command asks for a token, which the compiler cannot see of all of them at once.
  const actor = caller as Actor;
  const { provisionedItemId } = parameters as { provisionedItemId?: string };
  const orgId = rules.purchaser({ actor, parameters, listing });
  if (orgId !== undefined) await ledger.claim(listing.itemId, orgId);
  return {
    actor,
    parameters,
    listing,
    purchaser: orgId === undefined ? undefined : { orgId, exists: (await ledger.organization(orgId)) !== undefined },
    provision: orgId === undefined ? undefined : await ledger.provision(listing.itemId, orgId),
    related: provisionedItemId !== undefined && (await isRelated(ledger, listing.itemId, provisionedItemId)),
    secure: origin.secure,
    now: portal.now(),
  };
}

async function isRelated(ledger: Ledger, listed: string, provisioned: string): Promise<boolean> {
  return (await ledger.relationship(listed, provisioned, LISTED_TO_PROVISIONED)) !== undefined;
}

async function keep(ledger: Ledger, before: Provision | undefined, after: Provision | undefined): Promise<Provision> {
  if (after !== undefined) {
    await ledger.save(after);
    return after;
  }
  if (before === undefined) throw new Error("a command neither found nor left a provision");
  await ledger.remove(before.itemId, before.purchaserOrgId);
  return before;
}
