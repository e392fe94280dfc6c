/**
 * Which operations an account may call on a listing, and which rule would refuse it. The portal's own rules decide. They
 * are pure, so nothing is sent or saved.
 */
import type { RuleId } from "../../generated/rules.ts";
import type { Actor, Listing, Provision } from "../domain/model.ts";
import { type Decide, type Decision, Refusal } from "../domain/rule.ts";
import { deleteProvision } from "../rules/deleteProvision.ts";
import { expressInterest } from "../rules/expressInterest.ts";
import { provisionOrgEntitlements } from "../rules/provisionOrgEntitlements.ts";
import { provisionUserEntitlements } from "../rules/provisionUserEntitlements.ts";
import { purchaseListing } from "../rules/purchaseListing.ts";
import { startTrial } from "../rules/startTrial.ts";
import { organizationOf, type View } from "./view.ts";

/** Operations on a listing, in the order in which a purchase proceeds. */
export const STEPS = {
  expressInterest: "Express interest",
  startTrial: "Start trial",
  purchaseListing: "Complete purchase",
  provisionOrgEntitlements: "Set licence pool",
  provisionUserEntitlements: "Assign licences",
  deleteProvision: "Delete provision",
} as const;
export type StepId = keyof typeof STEPS;
export const STEP_IDS = Object.keys(STEPS) as StepId[];

/** Operations that only act for the caller's own organization. */
const OWN: readonly StepId[] = ["expressInterest", "startTrial", "provisionUserEntitlements"];

const RULES = {
  expressInterest,
  startTrial,
  purchaseListing,
  provisionOrgEntitlements,
  provisionUserEntitlements,
  deleteProvision,
} satisfies Record<StepId, unknown>;

/** One purchaser and one listing, at a time. */
export interface Situation {
  /** Applies rules, except those disabled in the world. */
  readonly decide: Decide;
  readonly listing: Listing;
  /** Organization id of the purchaser. */
  readonly purchaserOrgId: string;
  readonly provision: Provision | undefined;
  /** True if requests go over HTTPS. */
  readonly isSecure: boolean;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** The rule that would refuse a request, or why the account can't make one. */
export type Obstacle = { readonly rule: RuleId } | { readonly reason: string };

/** Returns what keeps an account from an operation. Returns undefined if a request would succeed. */
export function findObstacle(
  step: StepId,
  actor: Actor,
  { decide, ...situation }: Situation,
): Obstacle | undefined {
  const { listing, purchaserOrgId } = situation;
  const isOutsider = actor.orgId !== purchaserOrgId && actor.orgId !== listing.orgId;
  if (isOutsider && OWN.includes(step))
    return { reason: `${actor.username} would act for ${actor.orgId}, not for ${purchaserOrgId}.` };
  // The numbers and names of a form are not known yet, so these parameters are the least that the rules accept.
  const facts = {
    ...{ ...situation, actor, isRelated: false },
    purchaser: { orgId: purchaserOrgId, exists: true },
    parameters: {
      purchaserOrgId,
      orgEntitlements: { maxUsers: 1, entitlements: {} },
      userEntitlements: { users: [], entitlements: [] },
    },
    ...{ currentAssignments: [], members: new Set() },
  };
  try {
    decide(RULES[step] as unknown as Decision<typeof facts, unknown>, facts);
    return undefined;
  } catch (fault) {
    if (fault instanceof Refusal) return { rule: fault.rule };
    throw fault;
  }
}

/** Returns the first of the accounts that may call an operation. */
export const findCapable = (
  step: StepId,
  actors: readonly Actor[],
  situation: Situation,
): Actor | undefined => actors.find((actor) => findObstacle(step, actor, situation) === undefined);

/** Loads the situation of a purchaser and a listing. Returns undefined if one of them doesn't exist. */
export async function loadSituation(
  { world: { portal }, overview, isSecure, now }: View,
  itemId = "",
  purchaserOrgId = "",
): Promise<Situation | undefined> {
  const found = await portal.store.listing(itemId, { orgIds: [purchaserOrgId] });
  if (found === undefined || organizationOf(overview, purchaserOrgId) === undefined)
    return undefined;
  const provision = found.provisions.get(purchaserOrgId);
  const { listing } = found;
  return { decide: portal.decide, listing, purchaserOrgId, provision, isSecure, now };
}
