/** Items and how they are related, on the foreign portal: added, changed, listed and unlisted by those who sell them. */
import type { Fault } from "./faults.testing.ts";
import { dealOf } from "./market.testing.ts";
import { type Call, No, type Route } from "./portal.testing.ts";
import { mayList } from "./signIn.testing.ts";
import type { Person, Thing } from "./world.testing.ts";

const ofUser = (rest: string) => new RegExp(`^/content/users/([^/]+)/${rest}$`);

export const items: readonly Route[] = [
  {
    path: /^\/content\/items\/([^/]+)$/,
    answer: (call, caller) => visibleItem(call, caller, call.names[0]),
  },
  { path: /^\/content\/items\/([^/]+)\/relatedItems$/, answer: listRelatedItems },
  // Of these, the pages do not say that they want POST.
  { path: ofUser("addItem"), answer: addItem },
  { path: ofUser("items/([^/]+)/update"), answer: updateItem },
  { path: ofUser("deleteRelationship"), answer: separate },
  { path: ofUser("addRelationship"), changes: true, byGet: "relationship by GET", answer: relate },
  { path: ofUser("items/([^/]+)/list"), changes: true, byGet: "listing by GET", answer: listItem },
  {
    path: ofUser("items/([^/]+)/unlist"),
    changes: true,
    byGet: "unlisting by GET",
    answer: unlistItem,
  },
];

/** An item that the caller's organization owns or holds. */
function visibleItem(call: Call, caller: Person, id = ""): object {
  const { is, world } = call;
  const product = world.products.find((candidate) => candidate.id === id);
  const thing = world.things.find((candidate) => candidate.id === id);
  const isHeld = dealOf(call, id, caller.org) !== undefined && !is("items not for purchasers");
  const isShared = product !== undefined && thing !== undefined && is("listed item for everybody");
  const org = product?.seller ?? thing?.org ?? (is("any item is there") ? caller.org : undefined);
  if (org === undefined || (caller.org !== org && !isHeld && !isShared))
    throw new No(404, "Unbekannt.");
  const { title, owner } = product ?? thing ?? { title: "Nichts", owner: caller.name };
  const terms = thing?.terms && { licenseType: thing.terms.free ? "free" : "ela" };
  const shown = {
    id,
    owner,
    title,
    type: thing?.type ?? "Application",
    access: "org",
    spatial: false,
    ...terms,
  };
  return is("items do not say whether they are listed")
    ? shown
    : { ...shown, listed: product !== undefined };
}

/** Whoever is of the same house may add things for a colleague, and change them. */
function addItem({ is, world, fields, names: [owner = ""] }: Call, caller: Person): object {
  if (world.people.find(({ name }) => name === owner)?.org !== caller.org)
    throw new No(403, "Fremdes Haus.");
  const {
    title = is("item without title") ? "Ohne Titel" : undefined,
    type = is("item without type") ? "Image" : undefined,
  } = fields;
  if (title === undefined || type === undefined) throw new No(422, "Was soll das sein?");
  const id = crypto.randomUUID().replaceAll("-", "");
  world.things.push({ id, title, type, owner, org: caller.org });
  return { success: true, id, folder: null };
}

function thingOf(
  { world, names: [, id] }: Call,
  caller: Person,
  { ofAnybody = false } = {},
): Thing {
  const found = world.things.find(
    (thing) => thing.id === id && (thing.org === caller.org || ofAnybody),
  );
  if (found === undefined) throw new No(404, "Unbekannt.");
  return found;
}

function updateItem(call: Call, caller: Person): object {
  const { fields } = call;
  const thing = thingOf(call, caller);
  const { title = thing.title, licenseType, priceDesc, trialSupported, trialDuration } = fields;
  thing.title = title;
  if (licenseType !== undefined) {
    const trial = trialSupported === "true" ? { trial: Number(trialDuration ?? 14) } : {};
    const price = priceDesc === undefined ? {} : { price: priceDesc };
    thing.terms = { free: licenseType === "free", ...trial, ...price };
  }
  return { success: true, id: thing.id };
}

/** Whether the caller may list and unlist the thing, but for a fault that lets somebody more, or less. */
function mayManage(
  { is }: Call,
  caller: Person,
  { owner, org }: Thing,
  what: "listing" | "unlisting",
): boolean {
  const isOwner = caller.name === owner;
  const isAdmin = caller.role === "org_admin" && caller.org === org;
  if (is(`${what} by a colleague`) || (is(`${what} by a stranger`) && caller.org !== org))
    return true;
  return (
    (isOwner && !is(`${what} not by the owner`)) ||
    (isAdmin && !is(`${what} not by an administrator`))
  );
}

function listItem(call: Call, caller: Person): object {
  const { is, world } = call;
  const thing = thingOf(call, caller, { ofAnybody: is("listing by a stranger") });
  if (!mayManage(call, caller, thing, "listing")) throw new No(403, "Nicht Ihr Werk.");
  const isPermitted = mayList(call, thing.org)
    ? !is("listing by nobody")
    : is("listing without permission");
  if (!isPermitted) throw new No(403, "Ihr Haus verkauft hier nicht.");
  const terms = thing.terms ?? (is("listing without properties") ? { free: true } : undefined);
  // What is not free has to say what it costs; but a trial is advertisement enough.
  if (terms === undefined || !(terms.free || terms.price || terms.trial))
    throw new No(409, "Zu welchen Bedingungen?");
  const { id, title, owner, org: seller } = thing;
  const listed = { id: is("listing under another id") ? "d".repeat(32) : id, title, owner, seller };
  if (!is("listing of nothing"))
    world.products.push({ ...listed, byUser: false, born: Date.now(), ...terms });
  return listedReply(call, id, "listing names another item");
}

/** Here a listing takes along what was held of it. */
function unlistItem(call: Call, caller: Person): object {
  const { is, world } = call;
  const thing = thingOf(call, caller, { ofAnybody: is("unlisting by a stranger") });
  if (!mayManage(call, caller, thing, "unlisting")) throw new No(403, "Nicht Ihr Werk.");
  if (!is("unlisting of nothing")) {
    world.products = world.products.filter(({ id }) => id !== thing.id);
    world.deals = world.deals.filter(({ item }) => item !== thing.id);
  }
  return listedReply(call, thing.id, "unlisting names another item");
}

const listedReply = ({ is }: Call, id: string, wrong: Fault) => ({
  success: true,
  itemId: is(wrong) ? "c".repeat(32) : id,
});

function listRelatedItems(call: Call, caller: Person): object {
  const { is, world, fields, names } = call;
  const { relationshipType, direction = "forward" } = fields;
  if (relationshipType !== "Listed2Provisioned" && !is("relationships of any type"))
    return { relatedItems: [] };
  const isForward = (direction === "forward") !== is("relationships turned round");
  const found = world.related.flatMap(
    ({ from, to }) => (isForward ? from === names[0] && [to] : to === names[0] && [from]) || [],
  );
  return { total: found.length, relatedItems: found.map((id) => visibleItem(call, caller, id)) };
}

/** Relates two items; those that are related already stay so. */
function relate({ is, world, fields }: Call, caller: Person): object {
  const { originItemId: from = "", destinationItemId: to = "" } = fields;
  const byOneName = is("relationshipTypes unknown") ? undefined : fields.relationshipTypes;
  const type = (is("relationshipType unknown") ? undefined : fields.relationshipType) ?? byOneName;
  if (type !== "Listed2Provisioned" && !is("relationship of any type made"))
    throw new No(422, "Diese Art kennen wir nicht.");
  const isOwn = (id: string) =>
    world.things.some((thing) => thing.id === id && thing.owner === caller.name);
  if (!(isOwn(from) && isOwn(to)) && !is("relationship of anybody's items"))
    throw new No(403, "Nicht Ihre Werke.");
  const made = [
    { from, to, by: caller.name },
    ...(is("relationship both ways") ? [{ from: to, to: from, by: caller.name }] : []),
  ];
  if (!is("relationship is not kept")) world.related.push(...made);
  return { success: true };
}

/** Separates two items. That nothing related them is as good. */
function separate({ is, world, fields }: Call, caller: Person): object {
  const found = world.related.filter(
    ({ from, to }) => from === fields.originItemId && to === fields.destinationItemId,
  );
  if (found.some(({ by }) => by !== caller.name) && !is("separation by anybody"))
    throw new No(403, "Das war jemand anderes.");
  if (!is("separation of nothing"))
    world.related = world.related.filter((pair) => !found.includes(pair));
  return { success: true };
}
