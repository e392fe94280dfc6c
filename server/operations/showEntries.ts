/** Lists what an organization holds, or what others hold of its listings: decide, select, show. */

import { LRUCache } from "lru-cache";
import type { Actor } from "../domain/model.ts";
import type { Rules } from "../domain/rule.ts";
import type { ListFacts, ListId, Selection } from "../domain/selection.ts";
import { MAX_BODIES, type Store } from "../storage/store.ts";
import type { Body, Call } from "./operation.ts";

type Selected = Awaited<ReturnType<Store["select"]>>;

/** Bodies by selection and parameters. The store returns the same selection until another could be right. */
const bodiesOf = new WeakMap<Selected, LRUCache<string, Body>>();

/** The body that `show` makes of the selected entries. The portal id `self` is the caller's own organization. */
export async function showEntries<Op extends ListId>(
  { portal, parameters, actor: caller }: Call<Op>,
  rules: Rules<Op, ListFacts<Op>, Selection>,
  show: (selected: Selected) => Body,
): Promise<Body> {
  // Every list requires a token, which the compiler can't tell of all of them at once.
  const actor = caller as Actor;
  const organization = parameters.portalID === "self" ? actor.orgId : parameters.portalID;
  const selection = portal.decide(rules, { actor, parameters, portal: organization, now: portal.now() });
  const selected = await portal.store.select(selection);
  const bodies = bodiesOf.get(selected) ?? new LRUCache<string, Body>({ max: MAX_BODIES });
  // The format and the callback change nothing of the body.
  const request = JSON.stringify([rules.operation, { ...parameters, f: undefined, callback: undefined }]);
  const body = bodies.get(request) ?? show(selected);
  bodiesOf.set(selected, bodies.set(request, body));
  return body;
}
