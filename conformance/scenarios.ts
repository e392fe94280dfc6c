/** All scenarios: those of the rules that operations share, then those of each operation. */
import type { OperationId } from "../generated/operations.ts";
import type { Scenario } from "./scenario.ts";
import { addItem } from "./scenarios/addItem.ts";
import { addRelationship } from "./scenarios/addRelationship.ts";
import { cellScenarios } from "./scenarios/cellScenarios.ts";
import { common } from "./scenarios/common.ts";
import { createOAuthToken } from "./scenarios/createOAuthToken.ts";
import { deleteProvision } from "./scenarios/deleteProvision.ts";
import { deleteRelationship } from "./scenarios/deleteRelationship.ts";
import { exportCustomers } from "./scenarios/exportCustomers.ts";
import { expressInterest } from "./scenarios/expressInterest.ts";
import { generateToken } from "./scenarios/generateToken.ts";
import { getInfo } from "./scenarios/getInfo.ts";
import { getItem } from "./scenarios/getItem.ts";
import { getListing } from "./scenarios/getListing.ts";
import { getPortal } from "./scenarios/getPortal.ts";
import { getSelf } from "./scenarios/getSelf.ts";
import { getUser } from "./scenarios/getUser.ts";
import { getUserEntitlements } from "./scenarios/getUserEntitlements.ts";
import { listCustomers } from "./scenarios/listCustomers.ts";
import { listCustomersOlder } from "./scenarios/listCustomersOlder.ts";
import { listItem } from "./scenarios/listItem.ts";
import { listProvisionedListings } from "./scenarios/listProvisionedListings.ts";
import { listPurchases } from "./scenarios/listPurchases.ts";
import { listRelatedItems } from "./scenarios/listRelatedItems.ts";
import { listUserEntitlements } from "./scenarios/listUserEntitlements.ts";
import { provisionOrgEntitlements } from "./scenarios/provisionOrgEntitlements.ts";
import { provisionUserEntitlements } from "./scenarios/provisionUserEntitlements.ts";
import { purchaseListing } from "./scenarios/purchaseListing.ts";
import { questionsOfChanges } from "./scenarios/questions/changes.ts";
import { questionsOfReads } from "./scenarios/questions/reads.ts";
import { searchListings } from "./scenarios/searchListings.ts";
import { startTrial } from "./scenarios/startTrial.ts";
import { unlistItem } from "./scenarios/unlistItem.ts";
import { updateItem } from "./scenarios/updateItem.ts";

/** Scenarios by operation; an operation that has none does not compile. */
const byOperation: Readonly<Record<OperationId, readonly Scenario[]>> = {
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
  createOAuthToken,
  listProvisionedListings,
  getItem,
  listRelatedItems,
  addItem,
  updateItem,
  listItem,
  unlistItem,
  addRelationship,
  deleteRelationship,
};

export const scenarios: readonly Scenario[] = [
  ...common,
  ...Object.values(byOperation).flat(),
  ...cellScenarios,
  ...questionsOfChanges,
  ...questionsOfReads,
];
