/** Listings and searches of the alternate portal. */
import { type Call, No, numberOf, pageOf, type Route, route } from "./route.testing.ts";
import type { Person, Product, World } from "./world.testing.ts";

export const listings: readonly Route[] = [
  route("/content/listings", searchListings, { open: true }),
  route("/content/listings/*", (call) => shownProduct(call.world, productOf(call))),
];

/** The listing in the path. */
export function productOf({ world, names: [id] }: Pick<Call, "world" | "names">): Product {
  const product = world.products.find((candidate) => candidate.id === id);
  if (product === undefined) throw new No(404, "Dieses Angebot gibt es nicht.");
  return product;
}

export function shownProduct({ organizations }: World, product: Product): object {
  const { id, title, isFree, isByUser, trialDays, price, owner, seller, born } = product;
  const name = organizations.find((organization) => organization.id === seller)?.name ?? "";
  return {
    itemId: id,
    title,
    licenseType: isFree ? "free" : "ela",
    licenseBy: isByUser ? "licenseByUser" : "licenseByOrg",
    type: "Application",
    owner,
    created: born,
    listingAccess: "public",
    trialSupported: trialDays !== undefined,
    ...(trialDays === undefined ? {} : { trialDuration: trialDays }),
    ...(price === undefined ? {} : { priceDesc: price }),
    description: null,
    vendor: { id: seller, name, region: "DE" },
  };
}

/** The sort keys of a search. Fields that this portal doesn't know count as equal. */
const KEYS: Readonly<Record<string, (product: Product) => string | number>> = {
  title: ({ title }) => title,
  created: ({ born }) => born,
};

function searchListings({ world, fields, caller }: Call): object {
  const { q, mylistings, sortField = "", sortOrder = "asc" } = fields;
  const isOwn = mylistings === "true";
  if (isOwn && !isAdministrator(caller)) throw new No(403, "Nur für Verwalter.");
  if (numberOf(fields.num, 10) > 100) throw new No(422, "Zu viele.");
  const phrase = /^title:"(.*)"$/.exec(q ?? "")?.[1];
  const found = world.products.filter(
    ({ seller, title }) =>
      (!isOwn || seller === caller?.org) && (phrase === undefined || title === phrase),
  );
  const keys = sortField
    .toLowerCase()
    .split(",")
    .flatMap((name) => KEYS[name] ?? []);
  const sign = sortOrder === "desc" ? -1 : 1;
  found.sort((a, b) => sign * compareBy(keys, a, b));
  const { page, entries, next } = pageOf(found, fields);
  return {
    ...{ query: q ?? "", ...page, ...(next && { nextStart: next }) },
    listings: entries.map((product) => shownProduct(world, product)),
  };
}

export const isAdministrator = (person: Person | undefined): boolean =>
  person?.role === "org_admin";

/** Compares by the first key in which two values differ. */
export function compareBy<Value>(
  keys: readonly ((value: Value) => string | number)[],
  a: Value,
  b: Value,
): number {
  const key = keys.find((of) => of(a) !== of(b));
  return key === undefined ? 0 : key(a) < key(b) ? -1 : 1;
}
