/** Lists an organization's purchases or customers: decide, select, show. */
import { LRUCache } from "lru-cache";
import type { Actor } from "../domain/model.ts";
import type { Rules } from "../domain/rule.ts";
import type { ListFacts, ListId, Selection } from "../domain/selection.ts";
import { MAX_BODIES, type Store } from "../storage/store.ts";
import type { Body, Call } from "./operation.ts";

type Selected = Awaited<ReturnType<Store["select"]>>;

/** Bodies by selection and parameters. The store returns the same object as long as its selection is up to date. */
const bodiesOf = new WeakMap<Selected, LRUCache<string, Body>>();

/** Returns the body that `show` creates from the selected entries. */
export async function showEntries<Op extends ListId>(
  { portal, parameters, actor: caller }: Call<Op>,
  rules: Rules<Op, ListFacts<Op>, Selection>,
  show: (selected: Selected) => Body,
): Promise<Body> {
  // Every list requires a token, but the compiler can't infer that for a generic operation.
  const actor = caller as Actor;
  const organization = parameters.portalID === "self" ? actor.orgId : parameters.portalID;
  const selection = portal.decide(rules, {
    actor,
    parameters,
    portal: organization,
    now: portal.now(),
  });
  const selected = await portal.store.select(selection);
  const bodies = bodiesOf.get(selected) ?? new LRUCache<string, Body>({ max: MAX_BODIES });
  // Format and callback don't affect the body.
  const request = JSON.stringify([
    rules.operation,
    { ...parameters, f: undefined, callback: undefined },
  ]);
  const body = bodies.get(request) ?? show(selected);
  bodiesOf.set(selected, bodies.set(request, body));
  return body;
}
