/** Sign-in, people, organizations and listings of the foreign portal. */
import { type Call, No, type Route } from "./portal.testing.ts";
import type { Person, Product } from "./world.testing.ts";

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

export const signIn: readonly Route[] = [
  { path: /^\/generateToken\/?$/, open: true, answer: generateToken },
  {
    path: /^\/info$/,
    open: true,
    answer: ({ address, is }) => ({
      ...(is("info without address") ? {} : { owningSystemUrl: address }),
      authInfo: { isTokenBasedSecurity: true, tokenServicesUrl: `${address}/sharing/rest/generateToken` },
    }),
  },
  {
    path: /^\/community\/self$/,
    answer: ({ is, world }, caller) => shownPerson(is("self is somebody else") ? (world.people[1] as Person) : caller),
  },
  {
    path: /^\/community\/users\/([^/]+)$/,
    answer: ({ world, is, names: [name] }) => {
      const found = world.people.find((candidate) => candidate.name === name);
      if (found === undefined) throw new No(404, "Unbekannt.");
      const { role, ...rest } = shownPerson(found);
      return is("users without role") ? rest : { role, ...rest };
    },
  },
  { path: /^\/portals\/([^/]+)$/, answer: getPortal },
  { path: /^\/content\/listings\/?$/, open: true, answer: searchListings },
  {
    path: /^\/content\/listings\/([^/]+)$/,
    answer: (call) => {
      const product = productOf(call);
      const shown = shownProduct(call, product);
      if (call.is("listing of another id")) return { ...shown, itemId: "f".repeat(32) };
      const { vendor, ...rest } = shown;
      return call.is("listing without vendor") ? rest : { ...rest, vendor };
    },
  },
];

const shownPerson = ({ name, org, role, privileges }: Person) => ({
  ...{ username: name, fullName: name.toUpperCase(), orgId: org, role, privileges, level: "2" },
});

/** The listing in the path; the two other items are none. */
export function productOf({ world, names: [id] }: Call): Product {
  const found = world.products.find((product) => product.id === id);
  if (found === undefined) throw new No(404, "Dieses Angebot gibt es nicht.");
  return found;
}

export function shownProduct({ world }: Call, { id, title, free, byUser, trial, price, owner, seller, born }: Product) {
  const vendor = { id: seller, name: world.orgs.find((org) => org.id === seller)?.name ?? "", region: "DE" };
  return {
    ...{ itemId: id, title, licenseType: free ? "free" : "ela", type: "Application", owner, created: born },
    ...{ listingAccess: "public", trialSupported: trial !== undefined, vendor, description: null },
    ...(trial === undefined ? {} : { trialDuration: trial }),
    ...(price === undefined ? {} : { priceDesc: price }),
    ...(byUser ? { licenseBy: "licenseByUser" } : { licenseBy: "licenseByOrg" }),
  };
}

function generateToken({ world, is, fields }: Call): object {
  const { username, password, expiration = is("tokens of a day") ? 24 * 60 : 60, client, referer } = fields;
  const who = world.people.find(({ name }) => name === username);
  if (is("unknown users told apart") && username && who === undefined) throw new No(401, "Diesen Namen kennt hier niemand.");
  if (who === undefined || (who.password !== password && !is("any password")))
    throw new No(401, `Anmeldung von ${username} misslungen.`);
  const longest = is("expiration without end") ? Number.MAX_SAFE_INTEGER : YEAR;
  const until = Date.now() + Math.min(Number(expiration) * MINUTE, longest);
  const token = `${Math.random().toString(36)}${Math.random().toString(36)}`;
  world.tokens.set(token, { who, until, ...(client === "referer" ? { referer } : {}) });
  return { token, ...(is("reply without expires") ? {} : { expires: until }), ssl: true };
}

/** Only the houses that sell here may list. */
export const mayList = ({ world }: Call, org: string): boolean => org === world.orgs[0]?.id;

function getPortal(call: Call, caller: Person): object {
  const { world, is } = call;
  const [id] = call.names;
  const wanted = id === "self" ? (is("self is the vendor's portal") ? "old0" : caller.org) : id;
  const org = world.orgs.find((candidate) => candidate.id === wanted);
  if (org === undefined) throw new No(404, "Unbekannt.");
  return {
    ...org,
    ...(is("no listing permissions") ? {} : { canListApps: org.id === caller.org && mayList(call, org.id), canListData: false }),
  };
}

function searchListings(call: Call): object {
  const { world, is, fields, caller } = call;
  const {
    q,
    mylistings,
    sortField = "",
    sortOrder = "asc",
    start = "1",
    num = is("search of 20 by default") ? "20" : "10",
  } = fields;
  const own = mylistings === "true";
  if (q === undefined && !own && !is("search without query")) throw new No(422, "Wonach?");
  if (own && caller?.role !== "org_admin") throw new No(403, "Nur für Verwalter.");
  if (Number(num) > 100 && !is("search of 1000")) throw new No(422, "Zu viele.");
  const phrase = /^title:"(.*)"$/.exec(q ?? "")?.[1];
  const found = world.products
    .filter(({ seller }) => !own || is("own listings of everybody") || seller === caller?.org)
    .filter(({ title }) => phrase === undefined || is("search ignores the query") || title === phrase)
    .filter(() => own || !is("search finds nothing"));
  const field = is("search sorts by small letters alone") ? sortField : sortField.toLowerCase();
  const key = ({ title, born }: Product) => (field === "title" ? title : field === "created" ? born : 0);
  const sign = (sortOrder === "desc") === is("search sorted downwards") ? 1 : -1;
  if (!is("search unsorted")) found.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * sign);
  return page({ call, found: found.map((product) => shownProduct(call, product)), start: Number(start), num: Number(num) });
}

function page({ call, found, start, num }: { call: Call; found: object[]; start: number; num: number }): object {
  const skipped = call.is("search skips one") ? 1 : 0;
  const next = start + num + skipped;
  return {
    ...{ query: call.fields.q ?? "", total: found.length, start, num, nextStart: next <= found.length ? next : 0 },
    listings: found.slice(start - 1, start - 1 + num),
  };
}
