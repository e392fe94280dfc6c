/**
 * Every stage of a provision, every operation, every actor: what the documented rules say of each cell. The listing is licensed
 * by user and supports a trial; the stage is that of the purchaser, so a stranger acts on none.
 */
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { ACCOUNTS, type AccountName } from "../targetSchema.ts";

export const STAGES = ["none", "interested", "trial", "both", "purchased", "expired"] as const;
export type ProvisionStage = (typeof STAGES)[number];

export const CELL_OPERATIONS = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
  "deleteProvision",
  "provisionOrgEntitlements",
  "provisionUserEntitlements",
  "listUserEntitlements",
  "listPurchases",
] as const satisfies readonly OperationId[];
export type CellOperation = (typeof CELL_OPERATIONS)[number];

export interface Cell {
  readonly stage: ProvisionStage;
  readonly operation: CellOperation;
  readonly actor: AccountName;
  /** What the sources say becomes of it; open where they are silent. */
  readonly outcome: "accepted" | "refused" | "open";
  /** The documented rule that says so. */
  readonly rule?: RuleId;
}

type Said = Pick<Cell, "outcome" | "rule">;
const accepted = (rule: RuleId): Said => ({ outcome: "accepted", rule });
const refused = (rule: RuleId): Said => ({ outcome: "refused", rule });
const open: Said = { outcome: "open" };

const isMember = (actor: AccountName) => actor.endsWith("Member");
const isVendor = (actor: AccountName) => actor.startsWith("vendor");

/** What is said of the stages, for an actor to whom nothing else applies. */
type ByStage = Readonly<Record<ProvisionStage, Said>>;

const INTEREST: ByStage = {
  none: accepted("interest.effect"),
  interested: refused("interest.once"),
  trial: open,
  both: refused("interest.once"),
  purchased: refused("interest.not-purchased"),
  expired: open,
};
const TRIAL: ByStage = {
  none: accepted("trial.effect"),
  interested: open,
  trial: refused("trial.once"),
  both: refused("trial.once"),
  purchased: refused("trial.not-purchased"),
  expired: open,
};
const PURCHASE: ByStage = {
  none: refused("purchase.after-interest-or-trial"),
  interested: accepted("purchase.effect"),
  trial: accepted("purchase.effect"),
  both: accepted("purchase.effect"),
  purchased: refused("purchase.not-purchased"),
  expired: open,
};
const held = (refusing: RuleId, effect: RuleId): ByStage => ({
  none: refused(refusing),
  interested: refused(refusing),
  trial: accepted(effect),
  both: accepted(effect),
  purchased: accepted(effect),
  expired: open,
});
const POOL = held("org-entitlements.purchased-or-trial", "org-entitlements.effect");
const ASSIGNMENT = held("user-entitlements.purchased-or-trial", "user-entitlements.effect");
const DELETION: ByStage = {
  ...{ none: refused("delete.provisioned"), expired: open },
  ...{ interested: accepted("delete.effect"), trial: accepted("delete.effect") },
  ...{ both: accepted("delete.effect"), purchased: accepted("delete.effect") },
};

/** What the sources say of an actor at a stage, operation by operation. */
const SAID: Readonly<Record<CellOperation, (stage: ProvisionStage, actor: AccountName) => Said>> = {
  expressInterest(stage, actor) {
    if (isMember(actor)) return refused("interest.privilege");
    return isVendor(actor) ? open : INTEREST[actor === "strangerAdmin" ? "none" : stage];
  },
  startTrial(stage, actor) {
    if (isMember(actor)) return refused("trial.privilege");
    return isVendor(actor) ? open : TRIAL[actor === "strangerAdmin" ? "none" : stage];
  },
  purchaseListing(stage, actor) {
    if (!isVendor(actor)) return refused("purchase.paid-by-vendor");
    return isMember(actor) ? refused("purchase.privilege") : PURCHASE[stage];
  },
  deleteProvision: (stage, actor) =>
    actor === "vendorAdmin" ? DELETION[stage] : refused("delete.vendor-admin"),
  provisionOrgEntitlements(stage, actor) {
    if (!isVendor(actor)) return refused("org-entitlements.vendor-side");
    return isMember(actor) ? refused("org-entitlements.privilege") : POOL[stage];
  },
  provisionUserEntitlements(stage, actor) {
    if (actor === "purchaserAdmin") return ASSIGNMENT[stage];
    // Other organizations hold nothing, and name members that are not theirs.
    return refused(
      actor === "strangerAdmin"
        ? "user-entitlements.members-only"
        : "user-entitlements.purchaser-admin",
    );
  },
  listUserEntitlements(stage, actor) {
    if (isMember(actor)) return refused("user-entitlements.list-readers");
    const isHeld = stage === "trial" || stage === "purchased";
    return actor === "purchaserAdmin" && isHeld ? accepted("user-entitlements.list-content") : open;
  },
  listPurchases: (_, actor) => (actor === "purchaserAdmin" ? accepted("purchases.content") : open),
};

/** All cells. */
export const cells: readonly Cell[] = CELL_OPERATIONS.flatMap((operation) =>
  STAGES.flatMap((stage) =>
    ACCOUNTS.map((actor) => ({ stage, operation, actor, ...SAID[operation](stage, actor) })),
  ),
);
