/** Purchases and customers of the foreign portal. */
import { shownDeal } from "./market.testing.ts";
import { type Call, No, numberOf, type Route } from "./portal.testing.ts";
import { shownProduct } from "./signIn.testing.ts";
import type { Deal, Person, Product } from "./world.testing.ts";

export const lists: readonly Route[] = [
  {
    path: /^\/portals\/([^/]+)\/purchases$/,
    onlyGet: "purchases by GET alone",
    answer: listPurchases,
  },
  {
    path: /^\/portals\/([^/]+)\/customersList$/,
    onlyGet: "customers by GET alone",
    unguarded: "customers without a token",
    answer: (call, caller) => listCustomers(call, caller),
  },
  { path: /^\/community\/users\/([^/]+)\/provisionedListings$/, answer: listProvisionedListings },
  { path: /^\/portals\/([^/]+)\/customers$/, answer: listCustomersOlder },
  { path: /^\/portals\/([^/]+)\/customers\/export$/, answer: exportCustomers },
];

const isOver = ({ end }: Deal): boolean => end !== -1 && end <= Date.now();

/** Only administrators read these, and only of their own organization. */
function own({ names: [id = ""], is }: Call, caller: Person): string {
  if (is("self in purchases is nobody") && id === "self") return "nobody";
  if ((id !== "self" && id !== caller.org) || caller.role !== "org_admin")
    throw new No(403, "Nur für Verwalter.");
  return caller.org;
}

function listPurchases(call: Call, caller: Person): object {
  const { is, world, fields } = call;
  const org = own(call, caller);
  const { status = is("purchases of all by default") ? "all" : "active" } = fields;
  const wanted = (deal: Deal) => {
    if (status === "all") return !is("all purchases are the active ones") || !isOver(deal);
    if (status === "expired") return isOver(deal) || is("active purchases are expired");
    return !isOver(deal) || is("expired purchases are active");
  };
  const isOwn = (deal: Deal) =>
    deal.buyer === org ||
    is("purchases of everybody") ||
    (is("purchases of one's customers") && productIn(call, deal).seller === org);
  const deals = world.deals.filter((deal) => isOwn(deal) && wanted(deal));
  const group = (isIn: (deal: Deal) => boolean, listed: boolean) =>
    deals.filter(isIn).map((deal) => ({
      provision: shownDeal(call, {
        ...deal,
        asked: deal.asked || is("purchases are interests too"),
      }),
      ...(listed
        ? {
            listing: shownProduct(
              call,
              is("listing of another purchase") ? other(call, deal) : productIn(call, deal),
            ),
          }
        : {}),
    }));
  const answer = {
    purchases: group((deal) => deal.bought || (deal.trial && is("trials among purchases")), true),
    trials: group((deal) => deal.trial && !is("trials among purchases"), true),
    // The real service, too, leaves out a listing now and then.
    interests: is("interests left out") ? [] : group(({ asked }) => asked, false),
  };
  if (!is("empty groups left out")) return { ...answer, asOf: Date.now() };
  return Object.fromEntries(Object.entries(answer).filter(([, entries]) => entries.length > 0));
}

const productIn = ({ world }: Call, { item }: Deal): Product =>
  world.products.find(({ id }) => id === item) as Product;
const other = ({ world }: Call, { item }: Deal): Product =>
  world.products.find(({ id }) => id !== item) as Product;

const KINDS: Readonly<Record<string, (deal: Deal) => boolean>> = {
  REQUEST: ({ asked }) => asked,
  TRIAL: ({ trial }) => trial,
  PURCHASE: ({ bought }) => bought,
  REQUESTANDTRIAL: ({ asked, trial }) => asked || trial,
  REQUESTANDPURCHASE: ({ asked, bought }) => asked || bought,
  TRIALANDPURCHASE: ({ trial, bought }) => trial || bought,
};

function filtered(call: Call, org: string): Deal[] {
  const { is, world, fields } = call;
  // Whoever asks for no type in particular wants to see who pays, or may.
  const { type = "TRIALANDPURCHASE", itemId, orgname, modified } = fields;
  const { status = is("active customers by default") ? "active" : "all" } = is(
    "customers' status ignored",
  )
    ? {}
    : fields;
  const alias: Record<string, string> = {
    ...(is("REQUESTANDTRIAL is REQUEST") ? { REQUESTANDTRIAL: "REQUEST" } : {}),
    ...(is("TRIALANDPURCHASE is TRIAL") ? { TRIALANDPURCHASE: "TRIAL" } : {}),
  };
  const isKind = KINDS[alias[type] ?? type];
  if (isKind === undefined) throw new No(422, "Diese Art gibt es nicht.");
  const wantsOver = (status === "expired") !== is("expired customers turned round");
  const nameOf = (deal: Deal) => world.orgs.find(({ id }) => id === deal.buyer)?.name;
  return world.deals
    .filter((deal) => {
      const isOwn = is("customers and what one holds") && deal.buyer === org;
      return productIn(call, deal).seller === org || isOwn || is("customers of everybody");
    })
    .filter((deal) => is("type ignored") || isKind(deal))
    .filter((deal) => status === "all" || isOver(deal) === wantsOver)
    .filter(({ item }) => itemId === undefined || is("itemId ignored") || item === itemId)
    .filter(
      (deal) =>
        orgname === undefined ||
        is("orgname ignored") ||
        (!is("orgname finds nobody") && nameOf(deal) === orgname),
    )
    .filter(
      ({ changed }) =>
        modified === undefined ||
        is("modified ignored") ||
        (!is("modified finds nothing") && changed === Number(modified)),
    );
}

function sorted(call: Call, deals: Deal[]): Deal[] {
  const { is, world, fields } = call;
  const { sortFields = "modified", sortOrder = "desc" } = fields;
  const keys: Record<string, (deal: Deal) => string | number> = {
    created: ({ born }) => born,
    modified: ({ changed }) => changed,
    // What never ends comes last.
    endDate: ({ end, born }) =>
      is("endDate sorts as created") ? born : end === -1 ? Number.POSITIVE_INFINITY : end,
    orgname: ({ buyer }) =>
      is("orgname sorts as id")
        ? buyer
        : (world.orgs.find(({ id }) => id === buyer)?.name ?? "").toLowerCase(),
  };
  const named = sortFields.split(",").flatMap((name) => keys[name] ?? []);
  const used = is("customers sorted by the first field") ? named.slice(0, 1) : named;
  const compare = (a: Deal, b: Deal): number => {
    const key = used.find((of) => of(a) !== of(b));
    return key === undefined ? 0 : key(a) < key(b) ? -1 : 1;
  };
  const sign = sortOrder === "desc" && !is("customers always ascending") ? -1 : 1;
  if (is("customers unsorted")) return deals.toReversed();
  return deals.toSorted((a, b) => compare(a, b) * sign);
}

function listCustomers(call: Call, caller: Person): Record<string, unknown> {
  const { is, world, fields } = call;
  const org = own(call, caller);
  const mayRead = is("customers of everybody") || is("customers and what one holds");
  if (!world.products.some(({ seller }) => seller === org) && !mayRead)
    throw new No(403, "Sie verkaufen nichts.");
  const start = numberOf(fields.start, is("start 0 by default") ? 0 : 1);
  const num = numberOf(fields.num, is("num 20 by default") ? 20 : 10);
  if (num > 100 && !is("num of 1000")) throw new No(422, "Höchstens hundert.");
  const found = sorted(call, filtered(call, org));
  const from = is("start counts from 0") ? start : Math.max(0, start - 1);
  const page = found.slice(from, from + num);
  const next = start + num + (is("nextStart off by one") ? 1 : 0);
  const hasMore = start - 1 + num < found.length && !is("nextStart always -1");
  const total = is("total of the page")
    ? page.length
    : is("total without filters")
      ? world.deals.length
      : found.length;
  const without =
    (fields.includeListing === "false" && !is("includeListing ignored")) ||
    is("customers without listing");
  const provisions = page.map((deal) => ({
    provision: spoiled(call, shownDeal(call, deal, "accountId")),
    ...(is("customers without customer") ? {} : { customer: customer(call, deal) }),
    ...(without ? {} : { listing: shownProduct(call, productIn(call, deal)) }),
  }));
  return {
    total,
    start,
    num,
    nextStart: hasMore ? next : is("nextStart always -1") ? -1 : null,
    provisions,
    served: Date.now(),
  };
}

function spoiled({ is }: Call, provision: Record<string, unknown>): object {
  if (is("customers never end")) return { ...provision, endDate: -1 };
  return is("customers are all interested") ? { ...provision, interested: true } : provision;
}

function customer({ world, is }: Call, deal: Deal): object {
  const id = is("customers with the vendor as customer") ? world.orgs[0]?.id : deal.buyer;
  const name = is("customers called Kunde")
    ? "Kunde"
    : world.orgs.find((org) => org.id === deal.buyer)?.name;
  return { id, name, thumbnail: null };
}

function listCustomersOlder(call: Call, caller: Person): object {
  const { is, fields } = call;
  const { type, includeListing, ...rest } = fields;
  const kept = {
    ...rest,
    ...(is("older list ignores type") ? { type: "REQUESTANDPURCHASE" } : { type }),
    ...(is("older list ignores includeListing") ? {} : { includeListing }),
  };
  const page = listCustomers({ ...call, fields: kept }, caller);
  return is("older list empty") ? { ...page, provisions: [], total: 0 } : page;
}

function listProvisionedListings(call: Call, _: Person): object {
  const { is, world, fields, names } = call;
  const [name = ""] = names;
  const has = ({ seats }: Deal) =>
    (seats.get(name) ?? []).length > 0 || is("assigned listings of anybody");
  const found = world.deals.filter(
    (deal) => deal.seats.size > 0 && has(deal) && !is("assigned listings left out"),
  );
  const [start, num] = [numberOf(fields.start, 1), numberOf(fields.num, 10)];
  const next = start + num;
  return {
    ...{ total: found.length + (is("assigned listings count one more") ? 1 : 0), start, num },
    nextStart: next <= found.length ? next : is("assigned listings end with 0") ? 0 : -1,
    provisionedListings: found
      .slice(start - 1, next - 1)
      .map((deal) => shownProduct(call, productIn(call, deal))),
  };
}

function exportCustomers(call: Call, caller: Person): object | string {
  const rows = sorted(
    call,
    filtered({ ...call, fields: { type: "REQUESTANDPURCHASE" } }, own(call, caller)),
  );
  if (call.is("export as JSON")) return { customers: rows.length };
  const nameOf = ({ buyer }: Deal) => call.world.orgs.find(({ id }) => id === buyer)?.name;
  return [
    "Kunde,Angebot",
    ...rows.map((deal) => `"${nameOf(deal)}","${productIn(call, deal).title}"`),
  ].join("\r\n");
}
