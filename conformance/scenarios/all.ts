/** All scenarios: those of the rules that operations share, then those of each operation. */
import type { OperationId } from "../../generated/operations.ts";
import type { Scenario } from "../model/scenario.ts";
import { addItem } from "./addItem.ts";
import { addRelationship } from "./addRelationship.ts";
import { authorizationCodes } from "./authorizationCodes.ts";
import { authorizeApplication } from "./authorizeApplication.ts";
import { common } from "./common.ts";
import { createOAuthToken } from "./createOAuthToken.ts";
import { deleteItem } from "./deleteItem.ts";
import { deleteProvision } from "./deleteProvision.ts";
import { deleteRelationship } from "./deleteRelationship.ts";
import { exportCustomers } from "./exportCustomers.ts";
import { expressInterest } from "./expressInterest.ts";
import { generateToken } from "./generateToken.ts";
import { getAuthorizationCode } from "./getAuthorizationCode.ts";
import { getInfo } from "./getInfo.ts";
import { getItem } from "./getItem.ts";
import { getListing } from "./getListing.ts";
import { getPortal } from "./getPortal.ts";
import { getSelf } from "./getSelf.ts";
import { getUser } from "./getUser.ts";
import { getUserEntitlements } from "./getUserEntitlements.ts";
import { getVersion } from "./getVersion.ts";
import { listCustomers } from "./listCustomers.ts";
import { listCustomersOlder } from "./listCustomersOlder.ts";
import { listItem } from "./listItem.ts";
import { listProvisionedListings } from "./listProvisionedListings.ts";
import { listPurchases } from "./listPurchases.ts";
import { listRelatedItems } from "./listRelatedItems.ts";
import { listUserAppBundles } from "./listUserAppBundles.ts";
import { listUserEntitlements } from "./listUserEntitlements.ts";
import { listUserItems } from "./listUserItems.ts";
import { listUsers } from "./listUsers.ts";
import { getItemPicture, getListingPicture, getPortalPicture } from "./pictures.ts";
import { provision } from "./provision.ts";
import { provisionOrgEntitlements } from "./provisionOrgEntitlements.ts";
import { provisionUserEntitlements } from "./provisionUserEntitlements.ts";
import { purchaseListing } from "./purchaseListing.ts";
import { questionsOfChanges } from "./questions/changes.ts";
import { questionsOfReads } from "./questions/reads.ts";
import { questionsOfRequests } from "./questions/requests.ts";
import { refreshTokens } from "./refreshTokens.ts";
import { revokeToken } from "./revokeToken.ts";
import { searchListings } from "./searchListings.ts";
import { signIn } from "./signIn.ts";
import { signOut } from "./signOut.ts";
import { startTrial } from "./startTrial.ts";
import { stateMatrix } from "./stateMatrixScenarios.ts";
import { unlistItem } from "./unlistItem.ts";
import { updateItem } from "./updateItem.ts";

/** Scenarios by operation. An operation that has none does not compile. */
const byOperation: Readonly<Record<OperationId, readonly Scenario[]>> = {
  getVersion,
  getInfo,
  generateToken,
  getSelf,
  getUser,
  getPortal,
  getPortalPicture,
  listUsers,
  searchListings,
  getListing,
  getListingPicture,
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
  createOAuthToken: [...createOAuthToken, ...authorizationCodes, ...refreshTokens],
  authorizeApplication,
  getAuthorizationCode,
  signIn,
  revokeToken,
  signOut,
  listProvisionedListings,
  listUserAppBundles,
  getItem,
  getItemPicture,
  listUserItems,
  listRelatedItems,
  addItem,
  updateItem,
  deleteItem,
  listItem,
  unlistItem,
  addRelationship,
  deleteRelationship,
};

export const scenarios: readonly Scenario[] = [
  ...common,
  ...provision,
  ...Object.values(byOperation).flat(),
  ...stateMatrix,
  ...questionsOfChanges,
  ...questionsOfReads,
  ...questionsOfRequests,
];
