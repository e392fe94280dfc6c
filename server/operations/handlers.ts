/** One handler for each operation of the contract. A missing one doesn't compile. */
import type { OperationId } from "../../generated/operations.ts";
import {
  getUserEntitlements,
  listUserEntitlements,
  provisionUserEntitlements,
} from "./entitlements.ts";
import { exportCustomers } from "./exportCustomers.ts";
import {
  addItem,
  deleteItem,
  getItem,
  listItem,
  listRelatedItems,
  unlistItem,
  updateItem,
} from "./items.ts";
import { getListing, listProvisionedListings, searchListings } from "./listings.ts";
import { listCustomers, listCustomersOlder, listPurchases } from "./lists.ts";
import type { Handler } from "./operation.ts";
import { getItemPicture, getListingPicture, getPortalPicture } from "./pictures.ts";
import { getInfo, getPortal, getVersion } from "./portals.ts";
import {
  deleteProvision,
  expressInterest,
  provisionOrgEntitlements,
  purchaseListing,
  startTrial,
} from "./provisions.ts";
import { addRelationship, deleteRelationship } from "./relationships.ts";
import { authorizeApplication, getAuthorizationCode, signIn, signOut } from "./signIn.ts";
import { createOAuthToken, generateToken, revokeToken } from "./tokens.ts";
import { getSelf, getUser, listUserAppBundles, listUserItems, listUsers } from "./users.ts";

export const handlers: { readonly [Op in OperationId]: Handler<Op> } = {
  getVersion,
  getInfo,
  generateToken,
  createOAuthToken,
  authorizeApplication,
  getAuthorizationCode,
  signIn,
  revokeToken,
  signOut,
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
  listProvisionedListings,
  listUserAppBundles,
  getItem,
  getItemPicture,
  listRelatedItems,
  listUserItems,
  addItem,
  updateItem,
  deleteItem,
  listItem,
  unlistItem,
  addRelationship,
  deleteRelationship,
};
