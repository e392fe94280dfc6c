/** Interest, trial, purchase and deletion on the foreign portal. */
import { type Call, No, numberOf, type Route } from "./portal.testing.ts";
import { productOf } from "./signIn.testing.ts";
import type { Deal, Person, Product } from "./world.testing.ts";

const DAY = 24 * 60 * 60 * 1000;
const path = (name: string) => new RegExp(`^/content/listings/([^/]+)/${name}$`);

export const market: readonly Route[] = [
  { path: path("interest"), changes: true, byGet: "interest by GET", answer: expressInterest },
  { path: path("trial"), changes: true, byGet: "trial by GET", answer: startTrial },
  {
    path: path("purchase"),
    changes: true,
    byGet: "purchase by GET",
    unguarded: "purchase without a token",
    answer: purchaseListing,
  },
  {
    path: path("deleteProvision"),
    changes: true,
    byGet: "deletion by GET",
    answer: deleteProvision,
  },
];

export const mayBuy = ({ role, privileges }: Person): boolean =>
  role === "org_admin" || privileges.includes("marketplace:admin:purchase");

/** This portal counts in whole seconds. */
export const now = (): number => Math.floor(Date.now() / 1000) * 1000;

export const dealOf = ({ world }: Call, item: string, buyer: string): Deal | undefined =>
  world.deals.find((deal) => deal.item === item && deal.buyer === buyer);

/** Puts a deal in the place of the one before: here every stage is a provision of its own. */
function put(
  { world }: Call,
  item: string,
  buyer: string,
  contact: Person,
  kind: Partial<Deal>,
): Deal {
  const [born, begin] = [now(), now()];
  const deal: Deal = {
    ...{
      item,
      buyer,
      contact,
      begin,
      born,
      changed: born,
      end: -1,
      bought: false,
      trial: false,
      asked: false,
    },
    ...{ seats: new Map(), ...kind },
  };
  world.deals = [
    ...world.deals.filter((other) => other.item !== item || other.buyer !== buyer),
    deal,
  ];
  return deal;
}

/** A provision as this portal shows it: the vendor under its older name alone, and things that nobody asked for. */
export function shownDeal(
  { world, is }: Call,
  deal: Deal,
  vendorName = "orgId",
): Record<string, unknown> {
  const { item, buyer, contact, delivered, begin, end, bought, trial, asked, born, changed, pool } =
    deal;
  return {
    ...{
      itemId: item,
      [vendorName]: world.products.find(({ id }) => id === item)?.seller ?? "?",
      purchaserOrgId: buyer,
    },
    ...(delivered === undefined ? {} : { provisionedItemId: delivered }),
    ...{ purchaserUsername: contact.name, purchaserFullName: contact.name },
    ...(is("provision without an address")
      ? {}
      : { purchaserEmail: `${contact.name}@aue.example` }),
    ...{
      purchaserPhone: "",
      startDate: is("provision begins in seconds") ? begin / 1000 : begin,
      endDate: end,
      purchased: bought,
      trial,
      interested: asked,
    },
    ...{ created: born, modified: changed, ticket: Math.random() },
    ...(pool && {
      orgEntitlements: {
        maxUsers: pool.maxUsers,
        entitlements: pool.entitlements,
        entitlementsModified: pool.changed,
      },
    }),
  };
}

function expressInterest(call: Call, caller: Person): object {
  const { is, world, fields } = call;
  if (
    is("unknown listing in an interest") &&
    !world.products.some(({ id }) => id === call.names[0])
  )
    return shownDeal(call, { ...(world.deals[0] as Deal), item: call.names[0] ?? "" });
  const { id, free, seller } = productOf(call);
  if (!mayBuy(caller) && !is("interest by a member")) throw new No(403, "Das dürfen Sie nicht.");
  if (caller.role !== "org_admin" && is("interest by no administrator"))
    throw new No(403, "Das dürfen Sie nicht.");
  if (free && !is("interest in a free listing")) throw new No(409, "Das gibt es umsonst.");
  if (fields.purchaserPhone === undefined && is("interest wants a phone"))
    throw new No(422, "Und die Rufnummer?");
  const deal = is("interest of anybody counts as one's own")
    ? world.deals.find(({ item, asked, born }) => item === id && asked && born > 1_700_000_000_000)
    : dealOf(call, id, caller.org);
  if (deal?.bought && !is("interest in what is purchased")) throw new No(409, "Schon gekauft.");
  if (deal?.asked && !is("second interest")) throw new No(409, "Schon gefragt.");
  // Whoever tries it need not ask.
  if (deal?.trial) throw new No(409, "Schon in Erprobung.");
  const end = is("interest with an end") ? now() + 30 * DAY : -1;
  const before = [...world.deals];
  const made = put(
    call,
    id,
    is("interest of the wrong organization") ? "old3" : caller.org,
    caller,
    { asked: true, end },
  );
  if (is("interest is not kept")) world.deals = before;
  const shown = shownDeal(call, made);
  return is("interest of the wrong vendor") ? { ...shown, orgId: caller.org, seller } : shown;
}

function startTrial(call: Call, caller: Person): object {
  const { is, world } = call;
  if (is("unknown listing in a trial") && !world.products.some(({ id }) => id === call.names[0]))
    return shownDeal(call, { ...(world.deals[0] as Deal), item: call.names[0] ?? "" });
  const { id, trial, free } = productOf(call);
  if (!mayBuy(caller) && !is("trial by a member")) throw new No(403, "Das dürfen Sie nicht.");
  if (
    (trial === undefined && !is("trial of what has none")) ||
    (free && is("trial of what is free refused"))
  )
    throw new No(409, "Das kann man nicht erproben.");
  const deal = dealOf(call, id, caller.org);
  if (deal?.bought && !is("trial of what is purchased")) throw new No(409, "Schon gekauft.");
  if (deal?.trial && !is("second trial")) throw new No(409, "Schon erprobt.");
  const off = is("trial ends a day early") ? -1 : is("trial ends a day late") ? 1 : 0;
  const end = is("trial ends at once") ? now() : now() + ((trial ?? 14) + off) * DAY;
  const before = [...world.deals];
  const made = put(
    call,
    id,
    caller.org,
    caller,
    is("trial is an interest") ? { asked: true } : { trial: true, end },
  );
  if (is("trial is not kept")) world.deals = before;
  return shownDeal(call, made);
}

function purchaseListing(call: Call, caller: Person): object {
  const { is, world, fields } = call;
  const product = productOf(call);
  const member = !mayBuy(caller);
  if (product.free) {
    if (member && !is("free purchase by a member")) throw new No(403, "Das dürfen Sie nicht.");
    const isOther =
      is("free purchase for whom it names") ||
      (is("free purchase by the vendor") && caller.org === product.seller);
    const buyer = isOther ? (fields.purchaserOrgId ?? caller.org) : caller.org;
    if (is("free purchase refused with another item") && fields.provisionedItemId)
      throw new No(409, "Nur dieses.");
    const delivered = is("free purchase of another item") ? fields.provisionedItemId : undefined;
    const end = is("free purchase of a year")
      ? now() + 365 * DAY
      : is("endDate of a free purchase ignored")
        ? -1
        : endOf(call);
    return shownDeal(
      call,
      buy(call, product, buyer, { delivered, end, again: is("second free purchase") }),
    );
  }
  const exempt =
    (is("paid purchase by the purchaser") && caller.org === fields.purchaserOrgId) ||
    (is("paid purchase by a stranger") && caller.org !== fields.purchaserOrgId);
  if (caller.org !== product.seller && !exempt) throw new No(403, "Das tut der Verkäufer.");
  if (member && !is("purchase by a vendor's member")) throw new No(403, "Das dürfen Sie nicht.");
  const buyer =
    fields.purchaserOrgId ?? (is("purchase for nobody") ? world.orgs[1]?.id : undefined);
  if (buyer === undefined) throw new No(422, "Für wen?");
  const deal = dealOf(call, product.id, buyer);
  const asked = is("purchase after interest alone") ? deal?.asked : deal !== undefined;
  const anybody =
    is("purchase after anybody's interest") &&
    world.deals.some(({ item, bought }) => item === product.id && !bought);
  if (!asked && !anybody && !is("purchase unasked")) throw new No(409, "Niemand hat gefragt.");
  const { provisionedItemId: delivered } = fields;
  const isRelated = world.related.some(({ from, to }) => from === product.id && to === delivered);
  if (delivered && delivered !== product.id && !isRelated && !is("unrelated item"))
    throw new No(409, "Das gehört nicht dazu.");
  return shownDeal(
    call,
    buy(call, product, buyer, { delivered, end: endOf(call), again: is("second purchase") }),
  );
}

function endOf({ is, fields: { endDate } }: Call): number {
  if (endDate === undefined) return is("purchase of a year") ? now() + 365 * DAY : -1;
  if (is("endDate ignored")) return -1;
  const end = numberOf(endDate, -1);
  return is("endDate in seconds")
    ? Math.floor(end / 1000)
    : end + (is("endDate a day later") ? DAY : 0);
}

function buy(
  call: Call,
  { id, seller }: Product,
  buyer: string,
  { delivered, end, again }: { delivered: string | undefined; end: number; again: boolean },
): Deal {
  const { is, world } = call;
  const before = is("purchase by another organization counts")
    ? world.deals.find(
        ({ item, bought, born }) => item === id && bought && born > 1_700_000_000_000,
      )
    : dealOf(call, id, buyer);
  // What has ended may be purchased anew.
  if (before?.bought && (before.end === -1 || before.end > Date.now()) && !again)
    throw new No(409, "Schon gekauft.");
  const contact = world.people.find(({ org }) => org === buyer) ?? (world.people[0] as Person);
  const others = world.deals.filter(
    (deal) => deal.item === id && deal.asked && deal.born > 1_700_000_000_000,
  );
  if (is("purchase for everybody who asked"))
    for (const { buyer: other } of others) put(call, id, other, contact, { bought: true });
  return put(call, id, is("purchase in the name of the vendor") ? seller : buyer, contact, {
    ...{
      bought: true,
      end: before?.trial && is("purchase ends with its trial") ? before.end : end,
    },
    ...{ delivered: is("provisioned item not told") && delivered ? id : delivered },
    asked: is("purchase stays interested") && before?.asked === true,
    trial: is("purchase stays a trial") && before?.trial === true,
  });
}

function deleteProvision(call: Call, caller: Person): object {
  const { is, world, fields } = call;
  const { id, seller } = productOf(call);
  const { purchaserOrgId = "" } = fields;
  const exempt =
    is("deletion by anybody") ||
    (is("deletion by the vendor's member") && caller.org === seller && mayBuy(caller)) ||
    (is("deletion by the purchaser") &&
      caller.org === purchaserOrgId &&
      caller.role === "org_admin");
  if ((caller.org !== seller || caller.role !== "org_admin") && !exempt)
    throw new No(403, "Das dürfen Sie nicht.");
  const deal = dealOf(call, id, purchaserOrgId);
  if (deal === undefined && !is("deletion of nothing")) throw new No(409, "Da ist nichts.");
  const goes = (other: Deal) =>
    other === deal ||
    (is("deletion of everybody's") && other.item === id) ||
    (is("deletion of every listing") && other.buyer === purchaserOrgId);
  if (!is("deletion of nothing done")) world.deals = world.deals.filter((other) => !goes(other));
  const itemId = is("deletion names another item") ? "e".repeat(32) : id;
  return { success: true, itemId, ...(is("deletion without purchaser") ? {} : { purchaserOrgId }) };
}
