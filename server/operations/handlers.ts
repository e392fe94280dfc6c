/** One handler per operation of the contract; a missing one does not compile. */
import type { OperationId } from "../../generated/operations.ts";
import { deleteProvision } from "../rules/deleteProvision.ts";
import { exportCustomers } from "../rules/exportCustomers.ts";
import { expressInterest } from "../rules/expressInterest.ts";
import { listCustomers } from "../rules/listCustomers.ts";
import { listCustomersOlder } from "../rules/listCustomersOlder.ts";
import { listItem } from "../rules/listItem.ts";
import { listPurchases } from "../rules/listPurchases.ts";
import { provisionOrgEntitlements } from "../rules/provisionOrgEntitlements.ts";
import { purchaseListing } from "../rules/purchaseListing.ts";
import { startTrial } from "../rules/startTrial.ts";
import { unlistItem } from "../rules/unlistItem.ts";
import { updateItem } from "../rules/updateItem.ts";
import { assignedListings } from "./assigned.ts";
import { commanding } from "./command.ts";
import { info, listing, organization, self, user } from "./describe.ts";
import { add, changing, item, relatedItems, showChanged, showListed } from "./items.ts";
import { assign, listAssignments, readAssignment } from "./licences.ts";
import { exchange } from "./oauth.ts";
import type { Handler } from "./operation.ts";
import { reading } from "./read.ts";
import { relate, separate } from "./relationships.ts";
import { search } from "./search.ts";
import { showCustomers, showDeletion, showProvision, showPurchases } from "./show.ts";
import { signIn } from "./signIn.ts";
import { tableOf } from "./table.ts";

export const handlers: { readonly [Op in OperationId]: Handler<Op> } = {
  getInfo: info,
  generateToken: signIn,
  createOAuthToken: exchange,
  getSelf: self,
  getUser: user,
  getPortal: organization,
  searchListings: search,
  getListing: listing,
  expressInterest: commanding(expressInterest, showProvision),
  startTrial: commanding(startTrial, showProvision),
  purchaseListing: commanding(purchaseListing, showProvision),
  deleteProvision: commanding(deleteProvision, showDeletion),
  provisionOrgEntitlements: commanding(provisionOrgEntitlements, showProvision),
  provisionUserEntitlements: assign,
  listUserEntitlements: listAssignments,
  getUserEntitlements: readAssignment,
  listPurchases: reading(listPurchases, ({ entries }, { parameters: { status }, portal }) =>
    showPurchases(entries, status, portal.now()),
  ),
  listCustomers: reading(listCustomers, ({ entries, total }, { parameters }) => showCustomers(entries, { ...parameters, total })),
  listCustomersOlder: reading(listCustomersOlder, ({ entries, total }, { parameters }) =>
    showCustomers(entries, { ...parameters, total }),
  ),
  exportCustomers: reading(exportCustomers, ({ entries }) => tableOf(entries)),
  listProvisionedListings: assignedListings,
  getItem: item,
  listRelatedItems: relatedItems,
  addItem: add,
  updateItem: changing(updateItem, showChanged),
  listItem: changing(listItem, showListed),
  unlistItem: changing(unlistItem, showListed),
  addRelationship: relate,
  deleteRelationship: separate,
};
