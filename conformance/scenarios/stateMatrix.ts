/**
 * Every stage of a provision, every operation, every account: what the documented rules say. The listing is licensed by user
 * and supports a trial. The stage is that of the purchaser, so a third organization acts on none.
 */
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { type AccountName, accountNames } from "../model/fixtures.ts";

export const STAGES = ["none", "interested", "trial", "both", "purchased", "expired"] as const;
export type Stage = (typeof STAGES)[number];

const OPERATIONS = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
  "deleteProvision",
  "provisionOrgEntitlements",
  "provisionUserEntitlements",
  "listUserEntitlements",
  "listPurchases",
] as const satisfies readonly OperationId[];
export type MatrixOperation = (typeof OPERATIONS)[number];

export interface Cell {
  readonly stage: Stage;
  readonly operation: MatrixOperation;
  readonly account: AccountName;
  readonly isAccepted: boolean;
  /** The documented rule that says so. */
  readonly rule: RuleId;
}

/** What the sources say. Undefined where they are silent. */
type Said = Pick<Cell, "isAccepted" | "rule"> | undefined;
const accepted = (rule: RuleId): Said => ({ isAccepted: true, rule });
const refused = (rule: RuleId): Said => ({ isAccepted: false, rule });
const open = undefined;

const isMember = (account: AccountName) => account.endsWith("Member");
const isVendor = (account: AccountName) => account.startsWith("vendor");

/** What is said of each stage, for an account to which nothing else applies. */
type ByStage = Readonly<Record<Stage, Said>>;

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
  interested: accepted("purchase.after-interest-or-trial"),
  trial: accepted("purchase.after-interest-or-trial"),
  both: accepted("purchase.after-interest-or-trial"),
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

/** What the sources say of an account at a stage, operation by operation. */
const SAID: Readonly<Record<MatrixOperation, (stage: Stage, account: AccountName) => Said>> = {
  expressInterest(stage, account) {
    if (isMember(account)) return refused("interest.privilege");
    return isVendor(account) ? open : INTEREST[account === "strangerAdmin" ? "none" : stage];
  },
  startTrial(stage, account) {
    if (isMember(account)) return refused("trial.privilege");
    return isVendor(account) ? open : TRIAL[account === "strangerAdmin" ? "none" : stage];
  },
  purchaseListing(stage, account) {
    if (!isVendor(account)) return refused("purchase.paid-by-vendor");
    return isMember(account) ? refused("purchase.privilege") : PURCHASE[stage];
  },
  deleteProvision: (stage, account) =>
    account === "vendorAdmin" ? DELETION[stage] : refused("delete.vendor-admin"),
  provisionOrgEntitlements(stage, account) {
    if (!isVendor(account)) return refused("org-entitlements.vendor-side");
    return isMember(account) ? refused("org-entitlements.privilege") : POOL[stage];
  },
  provisionUserEntitlements(stage, account) {
    if (account === "purchaserAdmin") return ASSIGNMENT[stage];
    // Other organizations hold nothing, and name members that are not theirs.
    return refused(
      account === "strangerAdmin"
        ? "user-entitlements.members-only"
        : "user-entitlements.purchaser-admin",
    );
  },
  listUserEntitlements(stage, account) {
    if (isMember(account)) return refused("user-entitlements.list-readers");
    const isHeld = stage === "trial" || stage === "purchased";
    return account === "purchaserAdmin" && isHeld
      ? accepted("user-entitlements.list-content")
      : open;
  },
  listPurchases: (_, account) =>
    account === "purchaserAdmin" ? accepted("purchases.content") : open,
};

/** Everything that the sources say. */
export const cells: readonly Cell[] = OPERATIONS.flatMap((operation) =>
  STAGES.flatMap((stage) =>
    accountNames.flatMap((account) => {
      const said = SAID[operation](stage, account);
      // Whether members may do it, too, is for the rules on privileges.
      const isByMember = said?.isAccepted && account.endsWith("User");
      return said === undefined || isByMember ? [] : [{ stage, operation, account, ...said }];
    }),
  ),
);
