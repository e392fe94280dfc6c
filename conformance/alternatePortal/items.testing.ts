/** Items on the alternate portal, which become listings, and how they are related. */
import { isAdministrator } from "./listings.testing.ts";
import { dealOf } from "./provisions.testing.ts";
import { type Call, No, pageOf, type Route, route } from "./route.testing.ts";
import { maySell } from "./signIn.testing.ts";
import type { Person, Thing } from "./world.testing.ts";

const USER = "/content/users/*";
const changes = true;

export const items: readonly Route[] = [
  route("/content/items/*", (call, caller) => visibleItem(call, caller, call.names[0])),
  route("/content/items/*/relatedItems", listRelatedItems),
  // No page says that these need POST.
  route(`${USER}/addItem`, addItem),
  route(`${USER}/items/*/update`, updateItem),
  route(`${USER}/deleteRelationship`, deleteRelationship),
  route(`${USER}/addRelationship`, addRelationship, { changes }),
  route(USER, listContent),
  route(`${USER}/items/*/delete`, deleteItem, { changes }),
  route(`${USER}/items/*/list`, listItem, { changes }),
  route(`${USER}/items/*/unlist`, unlistItem, { changes }),
];

/** An item that the caller's organization owns or has. */
function visibleItem({ world }: Call, caller: Person, id = ""): object {
  const product = world.products.find((candidate) => candidate.id === id);
  const thing = world.things.find((candidate) => candidate.id === id);
  const owned = product ?? thing;
  const org = product?.seller ?? thing?.org;
  const isHeld = dealOf(world, id, caller.org) !== undefined;
  if (owned === undefined || (caller.org !== org && !isHeld)) throw new No(404, "Unbekannt.");
  return {
    id,
    owner: owned.owner,
    title: owned.title,
    type: thing?.type ?? "Application",
    access: "org",
    spatial: false,
    ...(thing?.terms && { licenseType: thing.terms.isFree ? "free" : "ela" }),
    listed: product !== undefined,
  };
}

/** Colleagues may add things for each other, and change them. */
function addItem({ world, fields, names: [owner = ""] }: Call, caller: Person): object {
  if (world.people.find(({ name }) => name === owner)?.org !== caller.org)
    throw new No(403, "Fremdes Haus.");
  const { title, type } = fields;
  if (title === undefined || type === undefined) throw new No(422, "Was soll das sein?");
  const id = crypto.randomUUID().replaceAll("-", "");
  world.things.push({ id, title, type, owner, org: caller.org });
  return { success: true, id, folder: null };
}

function thingOf({ world, names: [, id] }: Call, { org }: Person): Thing {
  const thing = world.things.find((candidate) => candidate.id === id && candidate.org === org);
  if (thing === undefined) throw new No(404, "Unbekannt.");
  return thing;
}

function updateItem(call: Call, caller: Person): object {
  const thing = thingOf(call, caller);
  const { licenseType, priceDesc, trialSupported, trialDuration } = call.fields;
  thing.title = call.fields.title ?? thing.title;
  if (licenseType !== undefined)
    thing.terms = {
      isFree: licenseType === "free",
      ...(trialSupported === "true" && { trialDays: Number(trialDuration ?? 14) }),
      ...(priceDesc !== undefined && { price: priceDesc }),
    };
  return { success: true, id: thing.id };
}

/** The thing in the path, if the caller may list it. */
function manageable(call: Call, caller: Person): Thing {
  const thing = thingOf(call, caller);
  if (caller.name !== thing.owner && !isAdministrator(caller)) throw new No(403, "Nicht Ihr Werk.");
  return thing;
}

function listItem(call: Call, caller: Person): object {
  const { world } = call;
  const { id, title, owner, org: seller, terms } = manageable(call, caller);
  if (!maySell(world, seller)) throw new No(403, "Ihr Haus verkauft hier nicht.");
  // What isn't free has a price. A trial is advertisement enough.
  if (!terms || !(terms.isFree || terms.price || terms.trialDays))
    throw new No(409, "Zu welchen Bedingungen?");
  world.products.push({ id, title, owner, seller, isByUser: false, born: Date.now(), ...terms });
  return { success: true, itemId: id };
}

/** A listing takes along what anyone had of it. */
function unlistItem(call: Call, caller: Person): object {
  const { world } = call;
  const thing = manageable(call, caller);
  world.products = world.products.filter(({ id }) => id !== thing.id);
  world.deals = world.deals.filter(({ item }) => item !== thing.id);
  return { success: true, itemId: thing.id };
}

/** The newest first, unless asked otherwise. */
function listContent(call: Call, caller: Person): object {
  const { world, fields, names } = call;
  const [owner = ""] = names;
  const isOwn = caller.name === owner;
  const isColleague = world.people.find(({ name }) => name === owner)?.org === caller.org;
  if (!isOwn && !(isColleague && isAdministrator(caller))) throw new No(403, "Nicht Ihr Regal.");
  const own = world.things.filter((thing) => thing.owner === owner).reverse();
  if (fields.sortField === "title")
    own.sort((a, b) => (a.title < b.title ? -1 : 1) * (fields.sortOrder === "desc" ? -1 : 1));
  const { page, entries, next = -1 } = pageOf(own, fields, fields.start === undefined ? 1000 : 10);
  return {
    ...{ username: owner, ...page, nextStart: next },
    items: entries.map(({ id, title, type }) => ({ id, title, type, owner, access: "org" })),
  };
}

/** What is listed disappears from the marketplace too. */
function deleteItem(call: Call, caller: Person): object {
  const { world } = call;
  const { id } = manageable(call, caller);
  world.things = world.things.filter((thing) => thing.id !== id);
  world.products = world.products.filter((product) => product.id !== id);
  world.deals = world.deals.filter(({ item }) => item !== id);
  world.related = world.related.filter(({ from, to }) => from !== id && to !== id);
  return { success: true, itemId: id };
}

function listRelatedItems(call: Call, caller: Person): object {
  const { world, fields, names } = call;
  if (fields.relationshipType !== "Listed2Provisioned") return { relatedItems: [] };
  const isForward = (fields.direction ?? "forward") === "forward";
  const ids = world.related
    .map(({ from, to }) => (isForward ? [from, to] : [to, from]))
    .flatMap(([near, far]) => (near === names[0] ? [far] : []));
  return { total: ids.length, relatedItems: ids.map((id) => visibleItem(call, caller, id)) };
}

/** Things that are related already stay so. */
function addRelationship({ world, fields }: Call, caller: Person): object {
  const { originItemId: from = "", destinationItemId: to = "" } = fields;
  const type = fields.relationshipType ?? fields.relationshipTypes;
  if (type !== "Listed2Provisioned") throw new No(422, "Diese Art kennen wir nicht.");
  const isOwn = (id: string) =>
    world.things.some((thing) => thing.id === id && thing.owner === caller.name);
  if (!isOwn(from) || !isOwn(to)) throw new No(403, "Nicht Ihre Werke.");
  world.related.push({ from, to, by: caller.name });
  return { success: true };
}

/** It is as good if nothing related them. */
function deleteRelationship({ world, fields }: Call, caller: Person): object {
  const found = world.related.filter(
    ({ from, to }) => from === fields.originItemId && to === fields.destinationItemId,
  );
  if (found.some(({ by }) => by !== caller.name)) throw new No(403, "Das war jemand anderes.");
  world.related = world.related.filter((pair) => !found.includes(pair));
  return { success: true };
}
