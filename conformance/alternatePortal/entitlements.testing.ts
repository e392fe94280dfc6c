/** Pools and assignments on the alternate portal. */
import { isAdministrator, productOf } from "./listings.testing.ts";
import { dealOf, mayBuy, now, shownDeal } from "./provisions.testing.ts";
import { type Call, No, pageOf, type Route, route } from "./route.testing.ts";
import type { Deal, Person } from "./world.testing.ts";

const LISTING = "/content/listings/*";
const changes = true;

export const entitlements: readonly Route[] = [
  route(`${LISTING}/provisionOrgEntitlements`, provisionOrgEntitlements, { changes }),
  route(`${LISTING}/provisionUserEntitlements`, provisionUserEntitlements, { changes }),
  route(`${LISTING}/userEntitlements`, listUserEntitlements),
  route(`${LISTING}/userEntitlements/*`, getUserEntitlements),
];

type Pool = NonNullable<Deal["pool"]>;

/** What was in a pool before stays in it. */
function provisionOrgEntitlements(call: Call, caller: Person): object {
  const { world, fields } = call;
  const { id, seller, isByUser } = productOf(call);
  const { purchaserOrgId, orgEntitlements } = fields;
  if (purchaserOrgId === undefined || orgEntitlements === undefined)
    throw new No(422, "Für wen, und wie viel?");
  if (caller.org !== seller) throw new No(403, "Das tut der Verkäufer.");
  if (!mayBuy(caller)) throw new No(403, "Das dürfen Sie nicht.");
  if (!isByUser) throw new No(409, "Das ist keine Lizenz für einzelne.");
  const deal = dealOf(world, id, purchaserOrgId);
  if (!deal?.bought && !deal?.trial) throw new No(409, "Das hat der Kunde nicht.");
  const { maxUsers, entitlements: wanted } = parse(orgEntitlements) as Pool;
  const given = Object.entries(wanted).map(([name, { num }]) => [name, { num, free: num }]);
  const changed = now(world);
  const all = { ...deal.pool?.entitlements, ...Object.fromEntries(given) };
  Object.assign(deal, { pool: { maxUsers, entitlements: all, changed }, changed });
  return shownDeal(world, deal);
}

function provisionUserEntitlements(call: Call, caller: Person): object {
  const { world, fields } = call;
  const { id } = productOf(call);
  if (!isAdministrator(caller)) throw new No(403, "Das dürfen Sie nicht.");
  const { users, entitlements: names } = parse(fields.userEntitlements ?? "{}") as Record<
    "users" | "entitlements",
    string[]
  >;
  if (users.length > 25) throw new No(422, "Zu viele Namen.");
  const isMember = (name: string) =>
    world.people.some((person) => person.name === name && person.org === caller.org);
  if (!users.every(isMember)) throw new No(422, "Wer ist das?");
  const deal = dealOf(world, id, caller.org);
  if (!deal?.bought && !deal?.trial) throw new No(400, "item not provisioned");
  const seated = [...deal.seats.values()].filter((seat) => seat.length > 0).length;
  // The page adds those who are named to those who have one, whatever these are.
  const isOver = seated + users.length > (deal.pool?.maxUsers ?? Number.POSITIVE_INFINITY);
  if (isOver && names.length > 0) throw new No(409, "So viele Plätze gibt es nicht.");
  for (const user of users) deal.seats.set(user, names.toReversed());
  return { success: true };
}

const shownSeat = (username: string, names: readonly string[]) => ({
  username,
  lastLogin: -1,
  disconnected: false,
  entitlements: names,
  level: 1,
});

/** What the caller's organization has of a listing that is for single members. */
function ownDeal(call: Call, { org }: Person): Deal {
  const { id, isByUser } = productOf(call);
  if (!isByUser) throw new No(409, "Das ist keine Lizenz für einzelne.");
  const deal = dealOf(call.world, id, org);
  if (deal === undefined) throw new No(409, "Das haben Sie nicht.");
  return deal;
}

/** Only a next page has a number. */
function listUserEntitlements(call: Call, caller: Person): object {
  if (!isAdministrator(caller)) throw new No(403, "Das dürfen Sie nicht.");
  const seats = [...ownDeal(call, caller).seats].toReversed();
  const { entries, next } = pageOf(seats, call.fields, 1000);
  return {
    userEntitlements: entries.map(([name, names]) => shownSeat(name, names)),
    ...(next && { nextStart: next }),
  };
}

function getUserEntitlements(call: Call, caller: Person): object {
  const [, name = ""] = call.names;
  if (caller.name !== name && !isAdministrator(caller)) throw new No(403, "Das dürfen Sie nicht.");
  const seat = ownDeal(call, caller).seats.get(name);
  if (seat === undefined) throw new No(404, "Dieser hat keinen Platz.");
  return { userEntitlements: shownSeat(name, seat) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new No(422, "Das ist kein JSON.");
  }
}
