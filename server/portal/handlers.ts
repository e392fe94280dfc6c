/** One handler per operation of the contract that the portal serves; a missing one does not compile. */
import type { OperationId } from "../../generated/operations.ts";
import { deleteProvision } from "../rules/deleteProvision.ts";
import { exportCustomers } from "../rules/exportCustomers.ts";
import { expressInterest } from "../rules/expressInterest.ts";
import { listCustomers } from "../rules/listCustomers.ts";
import { listCustomersOlder } from "../rules/listCustomersOlder.ts";
import { listPurchases } from "../rules/listPurchases.ts";
import { provisionOrgEntitlements } from "../rules/provisionOrgEntitlements.ts";
import { purchaseListing } from "../rules/purchaseListing.ts";
import { startTrial } from "../rules/startTrial.ts";
import { commanding } from "./command.ts";
import { info, listing, organization, self, user } from "./describe.ts";
import { assign, listAssignments, readAssignment } from "./licences.ts";
import type { Handler } from "./portal.ts";
import { reading } from "./read.ts";
import { search } from "./search.ts";
import { showCustomers, showDeletion, showProvision, showPurchases } from "./show.ts";
import { signIn } from "./signIn.ts";
import { tableOf } from "./table.ts";

/** Operations of the contract that the portal does not serve yet; they answer like unknown ones. */
const UNSERVED = [
  "createOAuthToken",
  "listProvisionedListings",
  "getItem",
  "listRelatedItems",
  "addItem",
  "updateItem",
  "listItem",
  "unlistItem",
  "addRelationship",
  "deleteRelationship",
] as const satisfies readonly OperationId[];

export type ServedId = Exclude<OperationId, (typeof UNSERVED)[number]>;

export const handlers: { readonly [Op in ServedId]: Handler<Op> } = {
  getInfo: info,
  generateToken: signIn,
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
};

export const servedIds = Object.keys(handlers) as ServedId[];
