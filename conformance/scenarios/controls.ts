/** Shows that what a scenario builds on is there, and blocks it if it isn't: then another rule is broken. */
import type { OperationId, Refusal } from "../../generated/operations.ts";
import type { Actor, Call } from "../model/actor.ts";
import type { Expectations, Waiting } from "../model/context.ts";
import type { Exchange } from "../model/exchange.ts";
import { Blocked } from "../runner/blocked.ts";
import { objectIn, refuses } from "../runner/http/response.ts";
import { findCustomer } from "./customers.ts";
import type { Parties } from "./parties.ts";
import { entitlementsOf, groupsWith, isTime } from "./read.ts";

/**
 * Sends a call. If it is refused, blocks the scenario unless the vendor's list has the provision that the call is about: a portal
 * that didn't store it breaks another rule.
 */
export async function mustBeKept<Id extends OperationId>(
  call: Call<Id>,
  seller: Actor,
  { listing, purchaserOrgId }: { readonly listing: string; readonly purchaserOrgId: string },
): Promise<void> {
  const exchange = await call.send();
  // After a deletion that the portal makes and denies, nothing is listed either.
  const isDenied = objectIn(exchange.response.text)?.success === false;
  if (refuses(exchange) && !isDenied && !(await findCustomer(seller, listing, purchaserOrgId)))
    throw new Blocked(exchange, `${call.operation} was refused, and what it is about isn't listed`);
}

/**
 * Expects a call to be refused because the buyer has purchased the listing. If it is accepted, blocks the scenario unless the
 * vendor's list had the purchase before: a portal that didn't store it breaks another rule.
 */
export async function expectRefusalAfterPurchase<Id extends OperationId>(
  rule: Expectations,
  call: Call<Id>,
  outcome: Refusal<Id>,
  { buyer, seller, listing }: Parties,
): Promise<void> {
  const kept = await findCustomer(seller, listing, buyer.orgId);
  if (!refuses(await call.send(outcome)))
    rule.needs("the purchase in the vendor's list", kept?.provision.purchased === true);
  await rule.refused(call, outcome);
}

/**
 * Expects the second of two equal calls to be refused. If it is accepted, blocks the scenario unless the vendor's list has what
 * either made: a portal that stores neither breaks another rule.
 */
export async function expectRefusalOfSecond<Id extends OperationId>(
  rule: Expectations,
  call: Call<Id>,
  outcome: Refusal<Id>,
  { buyer, seller, listing }: Parties,
): Promise<void> {
  if (!refuses(await call.send(outcome))) {
    const kept = await findCustomer(seller, listing, buyer.orgId);
    rule.needs("one of them in the vendor's list", kept !== undefined);
  }
  await rule.refused(call, outcome);
}

/**
 * Expects a call about a listing to be accepted, whatever the buyer has of another one. If it is refused, blocks the scenario
 * unless it is accepted once the other is deleted.
 */
export async function expectApartFrom<Id extends OperationId>(
  rule: Expectations,
  make: () => Call<Id>,
  { buyer, seller, listing: other }: Parties,
): Promise<void> {
  const call = make();
  if (refuses(await call.send())) {
    await seller.deleteProvision(other, { purchaserOrgId: buyer.orgId });
    await make();
  }
  await rule.accepted(call);
}

/** The privilege that the pages of the marketplace name. */
const REQUESTS_PURCHASES = "marketplace:admin:purchase";

/**
 * Sends a call of a member. If it is refused, blocks the scenario unless the portal says that the member has the privilege, and an
 * administrator may make the same call.
 */
export async function mustNotBeForPrivilege<Id extends OperationId>(
  member: Actor,
  call: Call<Id>,
  byAdministrator: Call<Id>,
): Promise<void> {
  if (!refuses(await call.send())) return;
  const { user } = await member.getPortal("self");
  if (user?.privileges?.includes(REQUESTS_PURCHASES)) await byAdministrator;
  else await call;
}

/** Blocks the scenario unless members have these entitlements, by the list of assignments or by their own. */
export async function mustHave(
  { admin, waiting }: { readonly admin: Actor; readonly waiting: Waiting },
  listing: string,
  wanted: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  for (const [user, names] of Object.entries(wanted)) {
    const expected = [...names].toSorted();
    const hasThem = async () => {
      const given = await entitlementsOf(admin, listing, { user, expected });
      return expected.every((name) => given.includes(name));
    };
    if (!(await waiting.until(hasThem, 0)))
      throw new Blocked(
        await admin.listUserEntitlements(listing).send(),
        `${user} doesn't have ${expected.join(" and ")}, although it was assigned`,
      );
  }
}

/**
 * Blocks the scenario if an assignment is refused and one of nothing isn't. Then the portal accepts assignments, and hasn't kept
 * the pool.
 */
export async function mustHavePool(
  admin: Actor,
  listing: string,
  { made, user }: { readonly made: Exchange; readonly user: string },
): Promise<void> {
  if (!refuses(made)) return;
  const userEntitlements = { users: [user], entitlements: [] };
  const input = { itemID: listing, userEntitlements };
  if (!refuses(await admin.exchange("provisionUserEntitlements", input)))
    throw new Blocked(made, "an assignment was refused, as if there were no pool");
}

/** Lets a purchase end once a run can wait for it, so long after a time. Blocks the scenario if the portal doesn't store it. */
export async function purchaseThatEnds(
  { buyer, seller, waiting }: { buyer: Actor; seller: Actor; waiting: Waiting },
  listing: string,
  from: number,
): Promise<void> {
  const endDate = from + waiting.ahead;
  const asked = { purchaserOrgId: buyer.orgId, endDate, example: "purchasedUntil" } as const;
  const call = seller.purchaseListing(listing, asked);
  await call;
  const kept = (await findCustomer(seller, listing, buyer.orgId))?.provision;
  if (!isTime(from) || kept?.purchased === false)
    throw new Blocked(await call.send(), "the list shows no purchase, or no times in milliseconds");
}

/** Lets the end of a purchase come, until the purchaser's list has it as expired. Returns false if it never has. */
export const untilExpired = (
  listing: string,
  { admin, waiting }: { readonly admin: Actor; readonly waiting: Waiting },
): Promise<boolean> =>
  waiting.untilEnded(async () => {
    const list = await admin.listPurchases(admin.orgId, { status: "expired" });
    return groupsWith(list, listing, admin.orgId).length > 0;
  });
