// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type * as contract from "./openapi.types.ts";
import type { OperationId } from "./operations.ts";

/** Find out where a portal is. */
export interface GetInfoInput {

}

/** Generate a token. */
export interface GenerateTokenInput {
  /** Name of the user, case-sensitive. */
  readonly username: string;
  /** Password of the user. */
  readonly password: string;
  /**
   * What the token is bound to: the web application named by referer, the address named by ip, or the address from
   * which this request comes. Without it, the token is bound to the referer, if there is one, and to nothing else.
   */
  readonly client?: "referer" | "ip" | "requestip";
  /**
   * Address of the web application that will send the token. Needed with client=referer. The Referer of a request fits
   * if scheme, host and port are the same and its path is the same or leads on; capitals of scheme and host, the
   * scheme's own port, a slash at the end, query and fragment do not count. A host without a scheme fits both http
   * and https. Any other text has to be the Referer itself.
   */
  readonly referer?: string;
  /** Network address that will send the token, of IPv4 or IPv6 in any spelling. Needed with client=ip. */
  readonly ip?: string;
  /**
   * Address of a federated server for which a portal's token is exchanged. The reference portal has no such servers
   * and ignores it.
   */
  readonly serverUrl?: string;
  /** How long the token is to be valid, in minutes. Beyond the portal's maximum, the maximum applies. (in minutes, 60 without it) */
  readonly expiration?: number;
}

/** Obtain a token by OAuth 2.0. */
export interface CreateOAuthTokenInput {
  /**
   * What is exchanged: client_credentials or refresh_token. Esri's page knows authorization_code and
   * exchange_refresh_token too, which need a sign-in page.
   */
  readonly grant_type: string;
  /** Id of the application. */
  readonly client_id: string;
  /** Secret of the application. Needed with client_credentials. */
  readonly client_secret?: string;
  /** The refresh token. Needed with refresh_token. */
  readonly refresh_token?: string;
  /** How long the access token is to be valid. Beyond the portal's maximum, the maximum applies. (in minutes, 120 without it) */
  readonly expiration?: number;
}

/** Find out who the caller is. */
export interface GetSelfInput {

}

/** Describe a user. */
export interface GetUserInput {
  /** Name of the user, case-sensitive. */
  readonly userName: string;
}

/** Describe an organization. */
export interface GetPortalInput {
  /** Id of the organization, or the word self for the caller's own. */
  readonly portalID: string;
}

/** Search the marketplace. */
export interface SearchListingsInput {
  /** Words to look for, or a field with a word or a quoted phrase; at most 100 of them. An asterisk finds everything. Optional with mylistings. */
  readonly q?: string;
  /** Whether to search all listings of the caller's organization instead of the public ones of all. (false without it) */
  readonly mylistings?: boolean;
  /**
   * Fields to sort by, the weightiest first, joined by commas: title, created, listingpublisheddate, type, owner, avgrating,
   * numratings, numcomments, numviews. Capitals do not count.
   */
  readonly sortField?: string;
  /** Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's. (asc without it) */
  readonly sortOrder?: "asc" | "desc";
  /** How many entries a page holds at most. The largest page holds 100; a greater num counts as 100. (in entries, 10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (in position, 1 without it) */
  readonly start?: number;
}

/** Read a listing. */
export interface GetListingInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
}

/** Express interest in a listing. */
export interface ExpressInterestInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Name of the contact at the purchaser organization, as people write it. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
}

/** Start a trial of a listing. */
export interface StartTrialInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Name of the contact at the purchaser organization, as people write it. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
}

/** Complete the purchase of a listing. */
export interface PurchaseListingInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Name of the contact at the purchaser organization, as people write it. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
  /** Organization id of the purchaser. Needed when the vendor calls, ignored when the purchaser does. */
  readonly purchaserOrgId?: string;
  /**
   * Id of the item to provision, where it is another than the listed one. The listing must be related to it by
   * Listed2Provisioned. Ignored when the purchaser calls.
   */
  readonly provisionedItemId?: string;
  /**
   * Instant at which the purchase ends, in milliseconds since the epoch. It lies ahead; -1, or no value, means
   * that the purchase never ends. (in milliseconds since the epoch)
   */
  readonly endDate?: number;
}

/** Delete a purchaser's provision. */
export interface DeleteProvisionInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Name of the contact at the purchaser organization, as people write it. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
  /** Organization id of the purchaser whose provision is deleted. */
  readonly purchaserOrgId: string;
}

/** Provision entitlements to an organization. */
export interface ProvisionOrgEntitlementsInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Organization id of the purchaser that receives the entitlements. */
  readonly purchaserOrgId: string;
  /** Subscription (SMS) id of the purchaser organization. */
  readonly purchaserSubscriptionId?: string;
  /** The pool of entitlements, as JSON text. */
  readonly orgEntitlements: contract.EntitlementPool;
}

/** Assign entitlements to members. */
export interface ProvisionUserEntitlementsInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Members and the entitlements that they are to hold, as JSON text. */
  readonly userEntitlements: contract.UserAssignment;
  /** Whether nobody is told by e-mail. Clients send it, no page documents it. (false without it) */
  readonly suppressCustomerEmail?: boolean;
}

/** List who holds entitlements. */
export interface ListUserEntitlementsInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** How many members a page holds at most. Without it, the answer holds all of them. Clients page by 100. (in users) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (in position, 1 without it) */
  readonly start?: number;
}

/** Read what a member holds. */
export interface GetUserEntitlementsInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Name of the user, case-sensitive. */
  readonly userName: string;
}

/** List what an organization has obtained. */
export interface ListPurchasesInput {
  /** Id of the organization, or the word self for the caller's own. */
  readonly portalID: string;
  /** Which provisions to list, by whether they have ended. (active without it) */
  readonly status?: "active" | "expired" | "all";
}

/** List what others have obtained from an organization. */
export interface ListCustomersInput {
  /** Id of the organization, or the word self for the caller's own. */
  readonly portalID: string;
  /**
   * Which provisions to list, by whether they have ended. Esri's page explains the last value under the label
   * "all active"; the value itself is `all`. (all without it)
   */
  readonly status?: "all" | "expired" | "active";
  /**
   * Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three;
   * there is no value for that.
   */
  readonly type?: "REQUEST" | "TRIAL" | "PURCHASE" | "REQUESTANDTRIAL" | "REQUESTANDPURCHASE" | "TRIALANDPURCHASE";
  /** Id of the listing whose provisions to list. */
  readonly itemId?: string;
  /**
   * Name of the purchaser organization whose provisions to list. Esri's page does not say whether a part of the name
   * is enough; on the reference portal it is, in either case of letters.
   */
  readonly orgname?: string;
  /**
   * Instant of the last change of the provisions to list, in milliseconds since the epoch. Esri's page does not say how it
   * is compared; the reference portal lists what was modified then or later. (in milliseconds since the epoch)
   */
  readonly modified?: number;
  /** Fields to sort by, the weightiest first, joined by commas. Without it, the reference portal sorts by created. */
  readonly sortFields?: readonly ("orgname" | "created" | "endDate" | "modified")[];
  /** Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's. (asc without it) */
  readonly sortOrder?: "asc" | "desc";
  /** Whether each entry holds its listing. (true without it) */
  readonly includeListing?: boolean;
  /** How many entries a page holds at most. The largest page holds 100; a greater num counts as 100. (in entries, 10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (in position, 1 without it) */
  readonly start?: number;
}

/** List customers, the older way. */
export interface ListCustomersOlderInput {
  /** Id of the organization, or the word self for the caller's own. */
  readonly portalID: string;
  /** Which provisions to list, by whether they have ended. Esri's Python client says that active is the default, and sends all. (all without it) */
  readonly status?: "all" | "expired" | "active";
  /**
   * Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three;
   * there is no value for that.
   */
  readonly type?: "REQUEST" | "TRIAL" | "PURCHASE" | "REQUESTANDTRIAL" | "REQUESTANDPURCHASE" | "TRIALANDPURCHASE";
  /** Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's. (asc without it) */
  readonly sortOrder?: "asc" | "desc";
  /** Whether each entry holds its listing. (true without it) */
  readonly includeListing?: boolean;
  /** How many entries a page holds at most. The largest page holds 100; a greater num counts as 100. (in entries, 10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (in position, 1 without it) */
  readonly start?: number;
}

/** Export customers as a table. */
export interface ExportCustomersInput {
  /** Id of the organization, or the word self for the caller's own. */
  readonly portalID: string;
}

/** List what is assigned to a user. */
export interface ListProvisionedListingsInput {
  /** Name of the user, case-sensitive. */
  readonly userName: string;
  /** Whether the answer tells the client ids of apps. A client sends it, no page documents it. (false without it) */
  readonly returnAppClientIds?: boolean;
  /** Whether listings count that are provisioned to the organization as a whole. A client sends it, no page documents it. (false without it) */
  readonly returnAllProvisions?: boolean;
  /** Whether listings count whose trial or purchase has ended. A client sends it, no page documents it. (false without it) */
  readonly includeExpired?: boolean;
  /** How many entries a page holds at most. The largest page holds 100; a greater num counts as 100. (in entries, 10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (in position, 1 without it) */
  readonly start?: number;
}

/** Read an item. */
export interface GetItemInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
}

/** List related items. */
export interface ListRelatedItemsInput {
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Type of the relationship; Listed2Provisioned leads from a listed item to the one provisioned in its place. */
  readonly relationshipType: string;
  /** Whether to follow relationships from the item or to it. (forward without it) */
  readonly direction?: "forward" | "reverse";
}

/** Add an item. */
export interface AddItemInput {
  /** Name of the user, case-sensitive. */
  readonly userName: string;
  /** Title of the item. */
  readonly title?: string;
  /** Type of the item, such as Application or Web Mapping Application. */
  readonly type?: string;
  /** Tags of the item, joined by commas. They replace the tags that the item has. */
  readonly tags?: readonly (string)[];
  /**
   * Keywords that refine the type, joined by commas. They replace those that the item has, except for Listed, which listItem and
   * unlistItem set. A new item without any has its type as keyword.
   */
  readonly typeKeywords?: readonly (string)[];
  /** What the item is, in one line of plain text. */
  readonly snippet?: string;
  /** What the item is, as HTML. */
  readonly description?: string;
  /** Address at which the app or service runs; one that does not begin with http:// or https:// is refused. */
  readonly url?: string;
  /** Credits and attribution of the item. */
  readonly accessInformation?: string;
  /** Terms of use of the item, as HTML. */
  readonly licenseInfo?: string;
  /** Language and country of the item. */
  readonly culture?: string;
  /** Who sees the item. No request changes it, so another value than the item has is refused; a new item is private. */
  readonly access?: "private" | "public";
  /** Whether the item is listed. Only listItem and unlistItem change it, so another value than the item has is refused. */
  readonly listed?: boolean;
  /** How the listing is licensed. Needed before the item can be listed. */
  readonly licenseType?: "free" | "ela";
  /** Whom a licence covers. Esri's pages print only licenseByUser; the other value is this project's own. */
  readonly licenseBy?: "licenseByUser" | "licenseByOrg";
  /** The price in free text, such as free or 100$. */
  readonly priceDesc?: string;
  /** Service credits that one transaction with the app consumes. (in credits) */
  readonly creditsPerTransaction?: number;
  /** Who finds the listing in a search. A private one is found by its vendor alone. */
  readonly listingAccess?: "public" | "private";
  /** Whether a purchaser may start a trial. */
  readonly trialSupported?: boolean;
  /** Length of a trial, a hundred years at most. Needed where trials are supported. (in days) */
  readonly trialDuration?: number;
  /** Categories under which the marketplace shows the app, joined by commas. */
  readonly appCategories?: readonly (string)[];
  /** Industries for which the app is meant, joined by commas. */
  readonly industries?: readonly (string)[];
  /** Languages that the app speaks, joined by commas. */
  readonly languages?: readonly (string)[];
  /** Whether a text or list that is sent empty is cleared. Title and type are never empty. Of a new item nothing is left to clear. */
  readonly clearEmptyFields?: boolean;
}

/** Change an item. */
export interface UpdateItemInput {
  /** Name of the user, case-sensitive. */
  readonly userName: string;
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
  /** Title of the item. */
  readonly title?: string;
  /** Type of the item, such as Application or Web Mapping Application. */
  readonly type?: string;
  /** Tags of the item, joined by commas. They replace the tags that the item has. */
  readonly tags?: readonly (string)[];
  /**
   * Keywords that refine the type, joined by commas. They replace those that the item has, except for Listed, which listItem and
   * unlistItem set. A new item without any has its type as keyword.
   */
  readonly typeKeywords?: readonly (string)[];
  /** What the item is, in one line of plain text. */
  readonly snippet?: string;
  /** What the item is, as HTML. */
  readonly description?: string;
  /** Address at which the app or service runs; one that does not begin with http:// or https:// is refused. */
  readonly url?: string;
  /** Credits and attribution of the item. */
  readonly accessInformation?: string;
  /** Terms of use of the item, as HTML. */
  readonly licenseInfo?: string;
  /** Language and country of the item. */
  readonly culture?: string;
  /** Who sees the item. No request changes it, so another value than the item has is refused; a new item is private. */
  readonly access?: "private" | "public";
  /** Whether the item is listed. Only listItem and unlistItem change it, so another value than the item has is refused. */
  readonly listed?: boolean;
  /** How the listing is licensed. Needed before the item can be listed. */
  readonly licenseType?: "free" | "ela";
  /** Whom a licence covers. Esri's pages print only licenseByUser; the other value is this project's own. */
  readonly licenseBy?: "licenseByUser" | "licenseByOrg";
  /** The price in free text, such as free or 100$. */
  readonly priceDesc?: string;
  /** Service credits that one transaction with the app consumes. (in credits) */
  readonly creditsPerTransaction?: number;
  /** Who finds the listing in a search. A private one is found by its vendor alone. */
  readonly listingAccess?: "public" | "private";
  /** Whether a purchaser may start a trial. */
  readonly trialSupported?: boolean;
  /** Length of a trial, a hundred years at most. Needed where trials are supported. (in days) */
  readonly trialDuration?: number;
  /** Categories under which the marketplace shows the app, joined by commas. */
  readonly appCategories?: readonly (string)[];
  /** Industries for which the app is meant, joined by commas. */
  readonly industries?: readonly (string)[];
  /** Languages that the app speaks, joined by commas. */
  readonly languages?: readonly (string)[];
  /** Whether a text or list that is sent empty is cleared. Title and type are never empty. Of a new item nothing is left to clear. */
  readonly clearEmptyFields?: boolean;
}

/** List an item in the marketplace. */
export interface ListItemInput {
  /** Name of the user, case-sensitive. */
  readonly userName: string;
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
}

/** Take an item off the marketplace. */
export interface UnlistItemInput {
  /** Name of the user, case-sensitive. */
  readonly userName: string;
  /** Id of the item; its listing has the same. */
  readonly itemID: string;
}

/** Relate two items. */
export interface AddRelationshipInput {
  /** Name of the user, case-sensitive. */
  readonly userName: string;
  /** Id of the item that the relationship leads from, such as the listed one. */
  readonly originItemId: string;
  /** Id of the item that the relationship leads to, such as the provisioned one. */
  readonly destinationItemId: string;
  /** Type of the relationship. Esri's page calls the parameter relationshipTypes, Esri's own client sends this name. */
  readonly relationshipType?: string;
  /** Type of the relationship, under the name of Esri's page; either name is taken. */
  readonly relationshipTypes?: string;
}

/** Separate two items. */
export interface DeleteRelationshipInput {
  /** Name of the user, case-sensitive. */
  readonly userName: string;
  /** Id of the item that the relationship leads from, such as the listed one. */
  readonly originItemId: string;
  /** Id of the item that the relationship leads to, such as the provisioned one. */
  readonly destinationItemId: string;
  /** Type of the relationship. Esri's page calls the parameter relationshipTypes, Esri's own client sends this name. */
  readonly relationshipType?: string;
  /** Type of the relationship, under the name of Esri's page; either name is taken. */
  readonly relationshipTypes?: string;
}

/** Input and result of each operation, and the parameters that have a default. */
export interface Calls {
  getInfo: { input: GetInfoInput; defaulted: never; result: contract.PortalInfo };
  generateToken: { input: GenerateTokenInput; defaulted: "expiration"; result: contract.Token };
  createOAuthToken: { input: CreateOAuthTokenInput; defaulted: "expiration"; result: contract.OAuthToken };
  getSelf: { input: GetSelfInput; defaulted: never; result: contract.User };
  getUser: { input: GetUserInput; defaulted: never; result: contract.User };
  getPortal: { input: GetPortalInput; defaulted: never; result: contract.Portal };
  searchListings: { input: SearchListingsInput; defaulted: "mylistings" | "sortOrder" | "num" | "start"; result: contract.ListingsPage };
  getListing: { input: GetListingInput; defaulted: never; result: contract.Listing };
  expressInterest: { input: ExpressInterestInput; defaulted: never; result: contract.Provision };
  startTrial: { input: StartTrialInput; defaulted: never; result: contract.Provision };
  purchaseListing: { input: PurchaseListingInput; defaulted: never; result: contract.Provision };
  deleteProvision: { input: DeleteProvisionInput; defaulted: never; result: contract.Deletion };
  provisionOrgEntitlements: { input: ProvisionOrgEntitlementsInput; defaulted: never; result: contract.Provision };
  provisionUserEntitlements: { input: ProvisionUserEntitlementsInput; defaulted: "suppressCustomerEmail"; result: contract.Confirmation };
  listUserEntitlements: { input: ListUserEntitlementsInput; defaulted: "start"; result: contract.UserEntitlementsList };
  getUserEntitlements: { input: GetUserEntitlementsInput; defaulted: never; result: contract.UserEntitlementsOfUser };
  listPurchases: { input: ListPurchasesInput; defaulted: "status"; result: contract.Purchases };
  listCustomers: { input: ListCustomersInput; defaulted: "status" | "sortOrder" | "includeListing" | "num" | "start"; result: contract.CustomersPage };
  listCustomersOlder: { input: ListCustomersOlderInput; defaulted: "status" | "sortOrder" | "includeListing" | "num" | "start"; result: contract.CustomersPage };
  exportCustomers: { input: ExportCustomersInput; defaulted: never; result: contract.CustomersCsv };
  listProvisionedListings: { input: ListProvisionedListingsInput; defaulted: "returnAppClientIds" | "returnAllProvisions" | "includeExpired" | "num" | "start"; result: contract.ProvisionedListingsPage };
  getItem: { input: GetItemInput; defaulted: never; result: contract.Item };
  listRelatedItems: { input: ListRelatedItemsInput; defaulted: "direction"; result: contract.RelatedItems };
  addItem: { input: AddItemInput; defaulted: never; result: contract.ItemChanged };
  updateItem: { input: UpdateItemInput; defaulted: never; result: contract.ItemChanged };
  listItem: { input: ListItemInput; defaulted: never; result: contract.ItemListed };
  unlistItem: { input: UnlistItemInput; defaulted: never; result: contract.ItemListed };
  addRelationship: { input: AddRelationshipInput; defaulted: never; result: contract.Confirmation };
  deleteRelationship: { input: DeleteRelationshipInput; defaulted: never; result: contract.Confirmation };
}

/** Parameters as a portal reads them, with defaults. */
export type Parameters<Id extends OperationId> = Calls[Id]["input"] &
  Required<Pick<Calls[Id]["input"], Calls[Id]["defaulted"] & keyof Calls[Id]["input"]>>;
