/** Interest, trial, purchase and deletion on the alternate portal. Each stage is a provision of its own. */
import { isAdministrator, productOf } from "./listings.testing.ts";
import { type Call, No, numberOf, type Route, route } from "./route.testing.ts";
import type { Deal, Person, Product, World } from "./world.testing.ts";

const DAY = 24 * 60 * 60 * 1000;

const changes = true;

export const provisions: readonly Route[] = [
  route("/content/listings/*/interest", expressInterest, { changes }),
  route("/content/listings/*/trial", startTrial, { changes }),
  route("/content/listings/*/purchase", purchaseListing, { changes }),
  route("/content/listings/*/deleteProvision", deleteProvision, { changes }),
];

export const mayBuy = (person: Person): boolean =>
  isAdministrator(person) || person.privileges.includes("marketplace:admin:purchase");

/** This portal counts in whole seconds. */
export const now = ({ ahead }: World): number => Math.floor((Date.now() + ahead) / 1000) * 1000;

export const dealOf = ({ deals }: World, item: string, buyer: string): Deal | undefined =>
  deals.find((deal) => deal.item === item && deal.buyer === buyer);

export const isOver = ({ ahead }: World, { end }: Deal): boolean =>
  end !== -1 && end <= Date.now() + ahead;

/** Puts a deal in the place of the one before. */
function put(world: World, { item, buyer, contact, ...kind }: NewDeal): Deal {
  const [begin, born] = [now(world), now(world)];
  const deal: Deal = {
    ...{ item, buyer, contact, begin, born, changed: born, end: -1, seats: new Map() },
    ...{ asked: false, trial: false, bought: false, ...kind },
  };
  const others = world.deals.filter((other) => other.item !== item || other.buyer !== buyer);
  world.deals = [...others, deal];
  return deal;
}
type NewDeal = Pick<Deal, "item" | "buyer" | "contact"> & Partial<Deal>;

/** A provision as this portal shows it: the vendor under one name, and members that no page has. */
export function shownDeal(world: World, deal: Deal, vendorName = "orgId"): object {
  const { item, buyer, contact, delivered, pool } = deal;
  return {
    itemId: item,
    [vendorName]: world.products.find(({ id }) => id === item)?.seller ?? "?",
    purchaserOrgId: buyer,
    ...(delivered === undefined ? {} : { provisionedItemId: delivered }),
    purchaserUsername: contact.name,
    purchaserFullName: contact.name,
    purchaserEmail: `${contact.name}@aue.example`,
    purchaserPhone: "",
    startDate: deal.begin,
    endDate: deal.end,
    purchased: deal.bought,
    trial: deal.trial,
    interested: deal.asked,
    created: deal.born,
    modified: deal.changed,
    ticket: Math.random(),
    ...(pool && {
      orgEntitlements: {
        maxUsers: pool.maxUsers,
        entitlements: pool.entitlements,
        entitlementsModified: pool.changed,
      },
    }),
  };
}

/** The listing, and what the caller's organization has of it, if the caller may ask for it. */
function asked(call: Call, caller: Person): { product: Product; deal: Deal | undefined } {
  const product = productOf(call);
  if (!mayBuy(caller)) throw new No(403, "Das dürfen Sie nicht.");
  const deal = dealOf(call.world, product.id, caller.org);
  if (deal?.bought) throw new No(409, "Schon gekauft.");
  return { product, deal };
}

function expressInterest(call: Call, caller: Person): object {
  const { product, deal } = asked(call, caller);
  if (product.isFree) throw new No(409, "Das gibt es umsonst.");
  if (deal?.asked) throw new No(409, "Schon gefragt.");
  // Here no one needs to ask who tries.
  if (deal?.trial) throw new No(409, "Schon in Erprobung.");
  const { world } = call;
  const made = { item: product.id, buyer: caller.org, contact: caller, asked: true };
  return shownDeal(world, put(world, made));
}

function startTrial(call: Call, caller: Person): object {
  const { product, deal } = asked(call, caller);
  if (product.trialDays === undefined) throw new No(409, "Das kann man nicht erproben.");
  if (deal?.trial) throw new No(409, "Schon erprobt.");
  const { world } = call;
  const end = now(world) + product.trialDays * DAY;
  const made = { item: product.id, buyer: caller.org, contact: caller, trial: true, end };
  return shownDeal(world, put(world, made));
}

function purchaseListing(call: Call, caller: Person): object {
  const { world, fields } = call;
  const product = productOf(call);
  const end = numberOf(fields.endDate, -1);
  if (product.isFree) {
    if (!mayBuy(caller)) throw new No(403, "Das dürfen Sie nicht.");
    if (caller.org === product.seller) throw new No(403, "Das ist Ihr eigenes.");
    return buy(world, { item: product.id, buyer: caller.org, contact: caller, end });
  }
  if (caller.org !== product.seller) throw new No(403, "Das tut der Verkäufer.");
  if (!mayBuy(caller)) throw new No(403, "Das dürfen Sie nicht.");
  const { purchaserOrgId: buyer, provisionedItemId: delivered } = fields;
  if (buyer === undefined) throw new No(422, "Für wen?");
  const deal = dealOf(world, product.id, buyer);
  if (deal === undefined) throw new No(409, "Keiner hat gefragt.");
  const isRelated = world.related.some(({ from, to }) => from === product.id && to === delivered);
  if (delivered && delivered !== product.id && !isRelated)
    throw new No(409, "Das gehört nicht dazu.");
  const made = { item: product.id, buyer, contact: deal.contact, end };
  return buy(world, delivered ? { ...made, delivered } : made);
}

/** What has ended may be purchased again. */
function buy(world: World, made: NewDeal): object {
  const before = dealOf(world, made.item, made.buyer);
  if (before?.bought && !isOver(world, before)) throw new No(409, "Schon gekauft.");
  return shownDeal(world, put(world, { ...made, bought: true }));
}

function deleteProvision(call: Call, caller: Person): object {
  const { world, fields } = call;
  const { id, seller } = productOf(call);
  const { purchaserOrgId = "" } = fields;
  if (caller.org !== seller || !isAdministrator(caller)) throw new No(403, "Das dürfen Sie nicht.");
  const deal = dealOf(world, id, purchaserOrgId);
  if (deal === undefined) throw new No(409, "Da ist nichts.");
  world.deals = world.deals.filter((other) => other !== deal);
  return { success: true, itemId: id, purchaserOrgId };
}
