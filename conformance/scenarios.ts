/** All scenarios: those of the rules that operations share, then those of each operation. */
import type { OperationId } from "../generated/operations.ts";
import type { Scenario } from "./scenario.ts";
import { common } from "./scenarios/common.ts";
import { deleteProvision } from "./scenarios/deleteProvision.ts";
import { exportCustomers } from "./scenarios/exportCustomers.ts";
import { expressInterest } from "./scenarios/expressInterest.ts";
import { generateToken } from "./scenarios/generateToken.ts";
import { getInfo } from "./scenarios/getInfo.ts";
import { getListing } from "./scenarios/getListing.ts";
import { getPortal } from "./scenarios/getPortal.ts";
import { getSelf } from "./scenarios/getSelf.ts";
import { getUser } from "./scenarios/getUser.ts";
import { getUserEntitlements } from "./scenarios/getUserEntitlements.ts";
import { listCustomers } from "./scenarios/listCustomers.ts";
import { listCustomersOlder } from "./scenarios/listCustomersOlder.ts";
import { listPurchases } from "./scenarios/listPurchases.ts";
import { listUserEntitlements } from "./scenarios/listUserEntitlements.ts";
import { provisionOrgEntitlements } from "./scenarios/provisionOrgEntitlements.ts";
import { provisionUserEntitlements } from "./scenarios/provisionUserEntitlements.ts";
import { purchaseListing } from "./scenarios/purchaseListing.ts";
import { searchListings } from "./scenarios/searchListings.ts";
import { startTrial } from "./scenarios/startTrial.ts";
import type { untold } from "./untested.ts";

/** Scenarios by operation; an operation that has none and is not listed as untold does not compile. */
const byOperation: Readonly<Record<Exclude<OperationId, (typeof untold)[number]>, readonly Scenario[]>> = {
  getInfo,
  generateToken,
  getSelf,
  getUser,
  getPortal,
  searchListings,
  getListing,
  expressInterest,
  startTrial,
  purchaseListing,
  deleteProvision,
  provisionOrgEntitlements,
  provisionUserEntitlements,
  listUserEntitlements,
  getUserEntitlements,
  listPurchases,
  listCustomers,
  listCustomersOlder,
  exportCustomers,
};

export const scenarios: readonly Scenario[] = [...common, ...Object.values(byOperation).flat()];
