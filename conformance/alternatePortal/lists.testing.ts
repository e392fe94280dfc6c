/** Purchases, customers and assigned listings on the alternate portal. */
import { compareBy, isAdministrator, shownProduct } from "./listings.testing.ts";
import { isOver, shownDeal } from "./provisions.testing.ts";
import { type Call, No, numberOf, pageOf, type Route, route } from "./route.testing.ts";
import type { Deal, Person, Product, World } from "./world.testing.ts";

export const lists: readonly Route[] = [
  route("/portals/*/purchases", listPurchases),
  route("/portals/*/customersList", listCustomers),
  route("/portals/*/customers", listCustomers),
  route("/portals/*/customers/export", exportCustomers),
  route("/community/users/*/provisionedListings", listProvisionedListings),
];

const productIn = ({ products }: World, { item }: Deal): Product =>
  products.find(({ id }) => id === item) as Product;

const nameOf = ({ organizations }: World, { buyer }: Deal): string =>
  organizations.find(({ id }) => id === buyer)?.name ?? "";

/** Only administrators read these, and only of their own organization. */
function ownOrganization({ names: [id] }: Call, caller: Person): string {
  if ((id !== "self" && id !== caller.org) || !isAdministrator(caller))
    throw new No(403, "Nur für Verwalter.");
  return caller.org;
}

/** Which deals a status selects. */
const STATUSES: Readonly<Record<string, (world: World, deal: Deal) => boolean>> = {
  active: (world, deal) => !isOver(world, deal),
  expired: isOver,
  all: () => true,
};

function listPurchases(call: Call, caller: Person): object {
  const { world, fields } = call;
  const org = ownOrganization(call, caller);
  const isWanted = STATUSES[fields.status ?? "active"] ?? (() => true);
  const deals = world.deals.filter((deal) => deal.buyer === org && isWanted(world, deal));
  const entry = (deal: Deal) => ({
    provision: shownDeal(world, deal),
    listing: shownProduct(world, productIn(world, deal)),
  });
  return {
    purchases: deals.filter(({ bought }) => bought).map(entry),
    trials: deals.filter(({ trial }) => trial).map(entry),
    // The real service, too, leaves out a listing now and then.
    interests: deals
      .filter(({ asked }) => asked)
      .map((deal) => ({ provision: shownDeal(world, deal) })),
    asOf: Date.now(),
  };
}

const KINDS: Readonly<Record<string, (deal: Deal) => boolean>> = {
  REQUEST: ({ asked }) => asked,
  TRIAL: ({ trial }) => trial,
  PURCHASE: ({ bought }) => bought,
  REQUESTANDTRIAL: ({ asked, trial }) => asked || trial,
  REQUESTANDPURCHASE: ({ asked, bought }) => asked || bought,
  TRIALANDPURCHASE: ({ trial, bought }) => trial || bought,
};

/** Without a type, this portal lists who pays, or may. */
function customersOf({ world, fields }: Call, org: string): Deal[] {
  const { status = "all", type = "TRIALANDPURCHASE", itemId, orgname, modified } = fields;
  const isKind = KINDS[type];
  if (isKind === undefined) throw new No(422, "Diese Art gibt es nicht.");
  const isWanted = STATUSES[status] ?? (() => true);
  const found = world.deals.filter(
    (deal) =>
      productIn(world, deal).seller === org &&
      isKind(deal) &&
      isWanted(world, deal) &&
      (itemId === undefined || deal.item === itemId) &&
      (orgname === undefined || nameOf(world, deal) === orgname) &&
      (modified === undefined || deal.changed === Number(modified)),
  );
  return sorted(world, found, fields);
}

function sorted(world: World, deals: Deal[], fields: Call["fields"]): Deal[] {
  const { sortFields = "modified", sortOrder = "desc" } = fields;
  const keys: Record<string, (deal: Deal) => string | number> = {
    created: ({ born }) => born,
    modified: ({ changed }) => changed,
    // What never ends comes last.
    endDate: ({ end }) => (end === -1 ? Number.POSITIVE_INFINITY : end),
    orgname: (deal) => nameOf(world, deal).toLowerCase(),
  };
  const named = sortFields.split(",").flatMap((name) => keys[name] ?? []);
  const sign = sortOrder === "desc" ? -1 : 1;
  return deals.toSorted((a, b) => sign * compareBy(named, a, b));
}

function listCustomers(call: Call, caller: Person): object {
  const { world, fields } = call;
  const org = ownOrganization(call, caller);
  if (!world.products.some(({ seller }) => seller === org))
    throw new No(403, "Sie verkaufen nichts.");
  if (numberOf(fields.num, 10) > 100) throw new No(422, "Höchstens hundert.");
  const { page, entries, next = null } = pageOf(customersOf(call, org), fields);
  return {
    ...page,
    nextStart: next,
    provisions: entries.map((deal) => ({
      provision: shownDeal(world, deal, "accountId"),
      customer: { id: deal.buyer, name: nameOf(world, deal), thumbnail: null },
      ...(fields.includeListing === "false"
        ? {}
        : { listing: shownProduct(world, productIn(world, deal)) }),
    })),
    served: Date.now(),
  };
}

function exportCustomers(call: Call, caller: Person): string {
  const { world } = call;
  const fields = { type: "REQUESTANDPURCHASE" };
  const deals = customersOf({ ...call, fields }, ownOrganization(call, caller));
  const rows = deals.map((deal) => `"${nameOf(world, deal)}","${productIn(world, deal).title}"`);
  return ["Kunde,Angebot", ...rows].join("\r\n");
}

function listProvisionedListings({ world, fields, names: [name = ""] }: Call): object {
  const found = world.deals.filter(({ seats }) => (seats.get(name) ?? []).length > 0);
  const { page, entries, next = -1 } = pageOf(found, fields);
  return {
    ...page,
    nextStart: next,
    provisionedListings: entries.map((deal) => shownProduct(world, productIn(world, deal))),
  };
}
