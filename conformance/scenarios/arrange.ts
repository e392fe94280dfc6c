/** Brings a purchaser to a stage of its provision. Each call blocks the scenario if the portal refuses it. */
import type { EntitlementPool } from "../../generated/openapi.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { Actor, Call, Sent } from "../model/actor.ts";
import { refuses } from "../runner/http/response.ts";
import { type Admins, CONTACT, forOrg, type Parties } from "./parties.ts";

/** A pool for two users, of whom one may have the advanced entitlement. */
export const POOL = { maxUsers: 2, entitlements: { standard: { num: 2 }, advanced: { num: 1 } } };

type Pair = Pick<Parties, "buyer" | "seller">;

/**
 * The call that the portal accepts, without the purchaser fields or with them; the latter if it accepts neither. That the fields
 * are optional, and what they are called, is for other scenarios to judge.
 */
export async function withAnyContact<Id extends OperationId>(
  make: (contact: Partial<typeof CONTACT>) => Call<Id>,
): Promise<{ readonly call: Call<Id> }> {
  const bare = make({});
  return { call: refuses(await bare.send()) ? make(CONTACT) : bare };
}

/** The result of the call with the purchaser fields, or without them if the portal refuses those. */
export async function withContactIfTaken<Id extends OperationId>(
  make: (contact: Partial<typeof CONTACT>) => Call<Id>,
) {
  const call = make(CONTACT);
  return refuses(await call.send()) ? make({}) : call;
}

/** Lets a purchaser purchase listings that aren't free, each after an interest. */
export async function purchase(
  { buyer, seller }: Pair,
  ...listings: readonly string[]
): Promise<void> {
  for (const listing of listings) {
    await buyer.expressInterest(listing);
    await seller.purchaseListing(listing, forOrg(buyer));
  }
}

/** Provisions a pool of entitlements to a purchaser that has a trial or a purchase. */
export async function provisionPool(
  { buyer, seller }: Pair,
  listing: string,
  {
    pool = POOL,
    sent = {},
  }: {
    readonly pool?: EntitlementPool;
    /** How the pool is sent, if the listing demands a special way. */
    readonly sent?: Sent;
  } = {},
): Promise<void> {
  await seller.provisionOrgEntitlements(listing, {
    purchaserOrgId: buyer.orgId,
    orgEntitlements: pool,
    sent,
  });
}

/** Lets a purchaser purchase a listing licensed by user, with a pool to assign from. */
export async function purchaseWithPool(
  parties: Pair,
  listing: string,
  options?: Parameters<typeof provisionPool>[2],
): Promise<void> {
  await purchase(parties, listing);
  await provisionPool(parties, listing, options);
}

/** Lets a purchaser try a listing licensed by user, with a pool to assign from. */
export async function tryWithPool({ buyer, seller, listing }: Parties): Promise<void> {
  await buyer.startTrial(listing);
  await provisionPool({ buyer, seller }, listing);
}

/** Gives users entitlements of a listing, in place of those that they had. */
export const assign = (
  admin: Actor,
  listing: string,
  users: readonly string[],
  entitlements: readonly string[] = ["standard"],
): Call<"provisionUserEntitlements"> =>
  admin.provisionUserEntitlements(listing, {
    userEntitlements: { users: [...users], entitlements: [...entitlements] },
  });

/** Lets a purchaser purchase a listing licensed by user, with a pool, and give users entitlements of it. */
export async function purchaseAndAssign(
  { admin, seller, listing }: Admins,
  users: readonly string[],
  entitlements?: readonly string[],
): Promise<void> {
  await purchaseWithPool({ buyer: admin, seller }, listing);
  await assign(admin, listing, users, entitlements);
}

/**
 * Sends a call. If it is refused, sends the plain one, which blocks the scenario if it is refused too: then what the call has
 * beyond the plain one isn't the reason.
 */
export async function mustNotBeRefusedAnyway<Id extends OperationId>(
  call: Call<Id>,
  plain: Call<Id>,
): Promise<void> {
  if (refuses(await call.send())) await plain;
}
