/** Items and how they are related, on the foreign portal. */
import { dealOf } from "./market.testing.ts";
import { type Call, No, type Route } from "./portal.testing.ts";
import type { Person } from "./world.testing.ts";

export const items: readonly Route[] = [
  { path: /^\/content\/items\/([^/]+)$/, answer: (call, caller) => visibleItem(call, caller, call.names[0]) },
  { path: /^\/content\/items\/([^/]+)\/relatedItems$/, answer: listRelatedItems },
];

/** An item that the caller's organization owns or holds. */
function visibleItem(call: Call, caller: Person, id = ""): object {
  const { is, world } = call;
  const product = world.products.find((candidate) => candidate.id === id);
  const isItem = product !== undefined || world.related.some((pair) => pair.includes(id));
  const isHeld = dealOf(call, id, caller.org) !== undefined && !is("items not for purchasers");
  if (!isItem || (caller.org !== (product?.seller ?? world.orgs[0]?.id) && !isHeld)) throw new No(404, "Unbekannt.");
  const shown = { id, owner: "chef.anna", title: product?.title ?? "Beigabe", type: "Application", spatial: false };
  return is("items do not say whether they are listed") ? shown : { ...shown, listed: product !== undefined };
}

function listRelatedItems(call: Call, caller: Person): object {
  const { is, world, fields, names } = call;
  const { relationshipType, direction = "forward" } = fields;
  if (relationshipType !== "Listed2Provisioned" && !is("relationships of any type")) return { relatedItems: [] };
  const isForward = (direction === "forward") !== is("relationships turned round");
  const found = world.related.flatMap(([from, to]) => (isForward ? from === names[0] && [to] : to === names[0] && [from]) || []);
  return { total: found.length, relatedItems: found.map((id) => visibleItem(call, caller, id)) };
}
