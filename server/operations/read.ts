/** Carries out a read: decide who may, let the store select, show what it found. */

import type { Read, ReadId } from "../domain/listing.ts";
import type { Actor } from "../domain/model.ts";
import { decide } from "../domain/rule.ts";
import { Latest } from "../storage/latest.ts";
import { MAX_SHOWN, type Store } from "../storage/store.ts";
import type { Body, Call, Handler } from "./operation.ts";

/** What was shown of a selection. One that is known is the same until it may be another, and so is all that is shown of it. */
const shown = new WeakMap<Found, Latest<string, Body>>();

type Found = Awaited<ReturnType<Store["select"]>>;

/** A handler for the rules of a read. The portal id `self` stands for the caller's own organization. */
export function reading<Op extends ReadId>(rules: Read<Op>, show: (found: Found, call: Call<Op>) => Body): Handler<Op> {
  return async (call) => {
    const { portal, parameters } = call;
    // Every list asks for a token, which the compiler cannot see of all of them at once.
    const actor = call.actor as Actor;
    const organization = parameters.portalID === "self" ? actor.orgId : parameters.portalID;
    const decision = decide(rules, { actor, parameters, portal: organization, now: portal.now() }, portal.without);
    if (decision.refused !== undefined) return decision;
    const found = await portal.store.select(decision.accepted);
    const bodies = shown.get(found) ?? new Latest<string, Body>({ entries: MAX_SHOWN });
    // How a body is written changes nothing of it, and callbacks there are without number.
    const request = JSON.stringify([rules.operation, { ...parameters, f: undefined, callback: undefined }]);
    const body = bodies.get(request) ?? show(found, call);
    shown.set(found, bodies.set(request, body));
    return { accepted: body };
  };
}
