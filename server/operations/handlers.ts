/** One handler for each operation of the contract. A missing one doesn't compile. */
import type { OperationId } from "../../generated/operations.ts";
import {
  getUserEntitlements,
  listUserEntitlements,
  provisionUserEntitlements,
} from "./entitlements.ts";
import { exportCustomers } from "./exportCustomers.ts";
import { addItem, getItem, listItem, listRelatedItems, unlistItem, updateItem } from "./items.ts";
import { getListing, listProvisionedListings, searchListings } from "./listings.ts";
import { listCustomers, listCustomersOlder, listPurchases } from "./lists.ts";
import { createOAuthToken, revokeToken } from "./oauth.ts";
import type { Handler } from "./operation.ts";
import { getInfo, getPortal, getSelf, getUser } from "./portals.ts";
import {
  deleteProvision,
  expressInterest,
  provisionOrgEntitlements,
  purchaseListing,
  startTrial,
} from "./provisions.ts";
import { addRelationship, deleteRelationship } from "./relationships.ts";
import { authorizeApplication, signIn, signOut } from "./signIn.ts";
import { generateToken } from "./tokens.ts";

export const handlers: { readonly [Op in OperationId]: Handler<Op> } = {
  getInfo,
  generateToken,
  createOAuthToken,
  authorizeApplication,
  signIn,
  revokeToken,
  signOut,
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
