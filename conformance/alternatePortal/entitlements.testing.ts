/** Pools and assignments on the foreign portal. */
import { dealOf, mayBuy, now, shownDeal } from "./market.testing.ts";
import { type Call, No, type Route } from "./portal.testing.ts";
import { productOf } from "./signIn.testing.ts";
import type { Deal, Person } from "./world.testing.ts";

const HOUR = 60 * 60 * 1000;
const path = (name: string) => new RegExp(`^/content/listings/([^/]+)/${name}$`);

export const entitlements: readonly Route[] = [
  {
    path: path("provisionOrgEntitlements"),
    changes: true,
    byGet: "pool by GET",
    answer: provisionOrgEntitlements,
  },
  {
    path: path("provisionUserEntitlements"),
    changes: true,
    byGet: "assignment by GET",
    answer: provisionUserEntitlements,
  },
  {
    path: path("userEntitlements"),
    onlyGet: "assignments by GET alone",
    answer: listUserEntitlements,
  },
  {
    path: path("userEntitlements/([^/]+)"),
    onlyGet: "assignments by GET alone",
    answer: getUserEntitlements,
  },
];

function provisionOrgEntitlements(call: Call, caller: Person): object {
  const { is, world, fields } = call;
  const { id, seller, byUser } = productOf(call);
  const { purchaserSubscriptionId } = fields;
  const purchaserOrgId =
    fields.purchaserOrgId ?? (is("pool without purchaser") ? world.orgs[1]?.id : undefined);
  const orgEntitlements =
    fields.orgEntitlements ??
    (is("pool without pool") ? '{"maxUsers":1,"entitlements":{}}' : undefined);
  if (purchaserOrgId === undefined || orgEntitlements === undefined)
    throw new No(422, "Für wen, und wie viel?");
  const exempt =
    (is("pool by the purchaser") && caller.org === purchaserOrgId) ||
    (is("pool by a stranger") && caller.org !== purchaserOrgId);
  if (caller.org !== seller && !exempt) throw new No(403, "Das tut der Verkäufer.");
  if (!mayBuy(caller) && !is("pool by a vendor's member"))
    throw new No(403, "Das dürfen Sie nicht.");
  if (is("pool wants a subscription") && purchaserSubscriptionId === undefined)
    throw new No(422, "Welches Abonnement?");
  if (!byUser && !is("pool of what is not by user"))
    throw new No(409, "Das ist keine Lizenz für einzelne.");
  const deal = dealOf(call, id, purchaserOrgId);
  const held = deal?.bought || deal?.trial || (deal?.asked && is("pool for the interested"));
  if (deal === undefined && is("pool for nobody"))
    return shownDeal(call, call.world.deals[0] as Deal);
  if (deal === undefined || !held) throw new No(409, "Das hat der Kunde nicht.");
  const { maxUsers, entitlements: wanted } = JSON.parse(orgEntitlements) as NonNullable<
    Deal["pool"]
  >;
  const [first = ""] = Object.keys(wanted);
  const given: Record<string, { num: number; free: number }> = {};
  for (const [name, { num }] of Object.entries(wanted))
    given[name] = { num: is("pool off by one") ? num + 1 : num, free: num };
  if (is("pool lacks a name")) delete given[first];
  const changed = now();
  // What was in the pool before stays in it.
  const pool = { maxUsers, entitlements: { ...deal.pool?.entitlements, ...given }, changed };
  deal.changed = is("pool of another instant") ? changed - HOUR : changed;
  if (is("pool is not kept")) return shownDeal(call, { ...deal, pool });
  for (const other of world.deals)
    if (other === deal || (other.item === id && is("pool for every purchaser"))) other.pool = pool;
  return shownDeal(call, deal);
}

function provisionUserEntitlements(call: Call, caller: Person): object {
  const { is, world, fields } = call;
  const { id } = productOf(call);
  const exempt =
    is("assignment by a member") || (is("assignment by a privileged member") && mayBuy(caller));
  if (caller.role !== "org_admin" && !exempt) throw new No(403, "Das dürfen Sie nicht.");
  const { users, entitlements: names } = JSON.parse(fields.userEntitlements ?? "{}") as Record<
    "users" | "entitlements",
    string[]
  >;
  if (users.length > (is("assignment to 24 at most") ? 24 : 25) && !is("assignment to 26"))
    throw new No(422, "Zu viele Namen.");
  const isMember = (name: string) =>
    world.people.some(
      (who) => who.name === name && (who.org === caller.org || is("assignment to a stranger")),
    );
  const named = is("assignment looks at the last name") ? users.slice(-1) : users;
  if (
    !named.every(isMember) &&
    !(is("assignment to nobody") && !world.people.some(({ name }) => users.includes(name)))
  )
    throw new No(422, "Wer ist das?");
  const deal = dealOf(call, id, caller.org);
  if (deal === undefined && is("assignment of what is not held")) return { success: true };
  const held = deal?.bought || deal?.trial || is("assignment of what is asked for");
  if (deal === undefined || !held) throw new No(400, "item not provisioned");
  const limit = deal.pool?.maxUsers ?? Number.POSITIVE_INFINITY;
  const counted = is("assignment counts every purchaser's users")
    ? world.deals.filter(({ item }) => item === id)
    : [deal];
  const seated = counted
    .flatMap(({ seats }) => [...seats.values()])
    .filter((seat) => seat.length > 0).length;
  // The page adds those who are named to those who hold one, whoever they are.
  const count = (is("assignment beyond maxUsers step by step") ? 0 : seated) + users.length;
  const isOver = is("assignment short of maxUsers") ? count >= limit : count > limit;
  if (isOver && names.length > 0 && !is("assignment beyond maxUsers"))
    throw new No(409, "So viele Plätze gibt es nicht.");
  if (names.length === 0 && is("empty assignment does nothing")) return { success: true };
  if (
    is("assignment in place of all others") ||
    (names.length === 0 && is("empty assignment is for everybody"))
  )
    deal.seats.clear();
  const deals = is("assignment of every listing")
    ? world.deals.filter(({ buyer }) => buyer === caller.org)
    : [deal];
  for (const [index, user] of users.entries()) {
    if (index > 0 && is("assignment to the first user")) continue;
    const before = is("assignment adds") ? (deal.seats.get(user) ?? []) : [];
    const given = is("assignment of the first entitlement")
      ? names.slice(0, 1)
      : names.toReversed();
    for (const { seats } of deals) seats.set(user, [...before, ...given]);
  }
  return { success: !is("assignment says that it failed") };
}

const shownSeat = ({ is }: Call, username: string, entitlements: string[]) => ({
  ...{
    username,
    lastLogin: is("lastLogin 0") ? 0 : -1,
    disconnected: false,
    entitlements,
    level: 1,
  },
});

/** The deal that an organization holds of a listing for single members. */
function heldOf(call: Call, org: string): Deal {
  const { id, byUser } = productOf(call);
  if (!byUser && !call.is("assignments of any listing"))
    throw new No(409, "Das ist keine Lizenz für einzelne.");
  const deal = dealOf(call, id, org);
  if (deal === undefined) throw new No(409, "Das haben Sie nicht.");
  return deal;
}

/** The deals whose seats a list is about; with a fault, more than the caller's own. */
function listedOf(call: Call, { org }: Person): readonly Deal[] {
  const { is, world } = call;
  const { id, seller } = productOf(call);
  if (is("assignments for the vendor") && org === seller)
    return world.deals.filter(({ item }) => item === id);
  const own = heldOf(call, org);
  if (is("assignments of every organization")) return world.deals.filter(({ item }) => item === id);
  return is("assignments of every listing")
    ? world.deals.filter(({ buyer }) => buyer === org)
    : [own];
}

function listUserEntitlements(call: Call, caller: Person): object {
  const { is, fields } = call;
  if (caller.role !== "org_admin" && !is("assignments for members"))
    throw new No(403, "Das dürfen Sie nicht.");
  const { start = "1", num = "1000" } = fields;
  const seated = listedOf(call, caller).flatMap(({ seats }) => [...seats]);
  const seats = seated.toReversed().map(([name, names]) => shownSeat(call, name, names));
  const all = is("assignments of the first") ? seats.slice(0, 1) : seats;
  const [from, size] = [Number(start), Number(num)];
  const isLast = from + size > all.length || is("assignments end with the first page");
  // Only a next page is worth a word.
  return {
    userEntitlements: all.slice(from - 1, from - 1 + size),
    ...(isLast ? {} : { nextStart: from + size }),
  };
}

function getUserEntitlements(call: Call, caller: Person): object {
  const { is, names, world } = call;
  const [, name = ""] = names;
  const own = caller.name === name && !is("own assignment refused");
  if (!own && caller.role !== "org_admin" && !is("assignment for any member"))
    throw new No(403, "Das dürfen Sie nicht.");
  const org = is("assignment for any administrator")
    ? world.people.find((who) => who.name === name)?.org
    : caller.org;
  const { seats } = heldOf(call, org ?? caller.org);
  const seat = is("assignment of a colleague") ? [...seats.values()].at(-1) : seats.get(name);
  if (seat === undefined) throw new No(404, "Dieser hat keinen Platz.");
  const shown = shownSeat(call, name, seat);
  return { userEntitlements: is("assignment in a list") ? [shown] : shown };
}
