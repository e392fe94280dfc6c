/** Sign-in, people, organizations and listings of the foreign portal. */
import { type Call, No, type Route } from "./portal.testing.ts";
import type { Person, Product } from "./world.testing.ts";

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

export const signIn: readonly Route[] = [
  {
    path: /^\/generateToken\/?$/,
    open: true,
    changes: true,
    byGet: "token by GET",
    answer: generateToken,
  },
  {
    path: /^\/info$/,
    open: true,
    answer: ({ address, is }) => ({
      ...(is("info without address") ? {} : { owningSystemUrl: address }),
      authInfo: {
        isTokenBasedSecurity: true,
        tokenServicesUrl: `${address}/sharing/rest/generateToken`,
      },
    }),
  },
  {
    path: /^\/community\/self$/,
    answer: ({ is, world }, caller) =>
      shownPerson(is("self is somebody else") ? (world.people[1] as Person) : caller),
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
      const { vendor, title, ...rest } = shown;
      return {
        ...rest,
        ...(call.is("listing without vendor") ? {} : { vendor }),
        ...(call.is("listing without title") ? {} : { title }),
      };
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

export function shownProduct(
  { world }: Call,
  { id, title, free, byUser, trial, price, owner, seller, born }: Product,
) {
  const vendor = {
    id: seller,
    name: world.orgs.find((org) => org.id === seller)?.name ?? "",
    region: "DE",
  };
  return {
    ...{
      itemId: id,
      title,
      licenseType: free ? "free" : "ela",
      type: "Application",
      owner,
      created: born,
    },
    ...{ listingAccess: "public", trialSupported: trial !== undefined, vendor, description: null },
    ...(trial === undefined ? {} : { trialDuration: trial }),
    ...(price === undefined ? {} : { priceDesc: price }),
    ...(byUser ? { licenseBy: "licenseByUser" } : { licenseBy: "licenseByOrg" }),
  };
}

function generateToken({ world, is, fields }: Call): object {
  const { username = "", password, client, referer, ip } = fields;
  const { expiration = is("tokens of a day") ? 24 * 60 : 60 } = is("expiration ignored")
    ? {}
    : fields;
  const spelt = (name: string) => (is("user names in any letters") ? name.toLowerCase() : name);
  const who = world.people.find(({ name }) => spelt(name) === spelt(username));
  if (is("unknown users told apart") && username && who === undefined)
    throw new No(401, "Diesen Namen kennt hier niemand.");
  if (who === undefined || (who.password !== password && !is("any password")))
    throw new No(401, `Anmeldung von ${username} misslungen.`);
  if (client === "referer" && !referer && !is("bound to no page"))
    throw new No(422, "An welche Seite?");
  if (client === "ip" && !ip && !is("bound to no address")) throw new No(422, "An welche Adresse?");
  const longest = is("expiration without end") ? Number.MAX_SAFE_INTEGER : YEAR;
  const until = Date.now() + Math.min(Number(expiration) * MINUTE, longest);
  const token = `${Math.random().toString(36)}${Math.random().toString(36)}`;
  world.tokens.set(token, {
    who,
    until,
    ...(client === "referer" && { referer }),
    ...(client === "ip" && { ip }),
  });
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
    ...(is("no listing permissions")
      ? {}
      : { canListApps: org.id === caller.org && mayList(call, org.id), canListData: false }),
  };
}

function searchListings(call: Call): object {
  const { world, is, fields, caller } = call;
  const {
    q,
    mylistings,
    sortField = "",
    start = "1",
    num = is("search of 20 by default") ? "20" : "10",
  } = fields;
  const own = mylistings === "true";
  if (own && caller?.role !== "org_admin") throw new No(403, "Nur für Verwalter.");
  if (Number(num) > 100 && !is("search of 1000")) throw new No(422, "Zu viele.");
  const phrase = /^title:"(.*)"$/.exec(q ?? "")?.[1];
  const found = world.products
    .filter(({ seller }) => !own || is("own listings of everybody") || seller === caller?.org)
    .filter(
      ({ title }) => phrase === undefined || is("search ignores the query") || title === phrase,
    )
    .filter(() => own || !is("search finds nothing"));
  const named = (
    is("search sorts by small letters alone") ? sortField : sortField.toLowerCase()
  ).split(",");
  const fields_ = is("search sorts by the first field") ? named.slice(0, 1) : named;
  const key = ({ title, born }: Product, field: string) =>
    field === "title" ? title : field === "created" ? born : 0;
  const compare = (a: Product, b: Product): number => {
    const field = fields_.find((name) => key(a, name) !== key(b, name));
    return field === undefined ? 0 : key(a, field) < key(b, field) ? -1 : 1;
  };
  const isDown =
    (fields.sortOrder ?? (is("search sorted downwards unless told") ? "desc" : "asc")) === "desc";
  const sign = isDown === is("search sorted downwards") ? 1 : -1;
  if (!is("search unsorted")) found.sort((a, b) => compare(a, b) * sign);
  return page({
    call,
    found: found.map((product) => shownProduct(call, product)),
    start: Number(start),
    num: Number(num),
  });
}

function page({
  call,
  found,
  start,
  num,
}: {
  call: Call;
  found: object[];
  start: number;
  num: number;
}): object {
  const { is } = call;
  const skipped = is("search skips one") ? 1 : 0;
  const from = is("search counts from 0") ? start : start - 1;
  const next = start + num + skipped;
  return {
    ...{
      query: is("search tells no query") ? "" : (call.fields.q ?? ""),
      total: found.length,
      start,
    },
    ...{
      num: is("search tells ten") ? 10 : num,
      ...(next <= found.length ? { nextStart: next } : {}),
    },
    listings: found.slice(from, from + num),
  };
}
