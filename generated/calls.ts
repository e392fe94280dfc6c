// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type * as contract from "./openapi.types.ts";
import type { OperationId } from "./operations.ts";

/** Read the version of the portal. */
export interface GetVersionInput {

}

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
   * which this request comes. Without it, the token is bound to the referer, if the request has one.
   */
  readonly client?: "referer" | "ip" | "requestip";
  /**
   * Address of the web application that sends the token. Required with client=referer. The Referer of a request
   * matches if scheme, host and port are the same and its path is the same or below it. The comparison ignores
   * the case of scheme and host, the scheme's default port, a slash at the end, query and fragment. A host
   * without a scheme matches both http and https. Any other string matches only an identical Referer.
   */
  readonly referer?: string;
  /** IPv4 or IPv6 address that sends the token, in any spelling. Required with client=ip. */
  readonly ip?: string;
  /**
   * Address of the federated server for which a portal's token is exchanged. The reference portal has no such servers
   * and ignores it.
   */
  readonly serverUrl?: string;
  /** How long the token is valid, in minutes. If it exceeds the portal's maximum, the maximum applies. (in minutes, 120 without it) */
  readonly expiration?: number;
}

/** Obtain a token by OAuth 2.0. */
export interface CreateOAuthTokenInput {
  /**
   * What to exchange for an access token: authorization_code, refresh_token or client_credentials. With
   * exchange_refresh_token, the response also has a new refresh token.
   */
  readonly grant_type: string;
  /** Id of the application. */
  readonly client_id: string;
  /** Secret of the application. Required with client_credentials. */
  readonly client_secret?: string;
  /** The refresh token. Required with refresh_token and exchange_refresh_token. */
  readonly refresh_token?: string;
  /** The authorization code. Required with authorization_code. */
  readonly code?: string;
  /**
   * The redirect_uri of the request to authorize, exactly. Required with authorization_code and
   * exchange_refresh_token; the latter does not compare it.
   */
  readonly redirect_uri?: string;
  /** The verifier of PKCE, if the code was requested with a challenge. */
  readonly code_verifier?: string;
  /**
   * How long the access token is valid, in minutes. If it exceeds the portal's maximum, the maximum applies, which is 30
   * minutes for a user's token. (in minutes, 120 without it)
   */
  readonly expiration?: number;
}

/** Ask a user to sign in. */
export interface AuthorizeApplicationInput {
  /** Id of the application. */
  readonly client_id: string;
  /** Address of the application to which the user returns. Characters beyond ASCII are percent-encoded. */
  readonly redirect_uri: string;
  /** What the application receives: code or token. With token, the access token is in the fragment of the address. */
  readonly response_type?: string;
  /** Any string. The application receives it unchanged, to match the user's return with this request. */
  readonly state?: string;
  /** How long the refresh token (with code) or the access token (with token) is valid, in minutes. For -1, or a value above the maximum, the maximum applies. (in minutes) */
  readonly expiration?: number;
  /** Challenge of PKCE, which is the verifier itself or its SHA-256 hash in base64url. */
  readonly code_challenge?: string;
  /** How the challenge was made: S256 or plain. Defaults to plain. */
  readonly code_challenge_method?: string;
}

/** Show an authorization code. */
export interface GetAuthorizationCodeInput {
  /** The authorization code. A cancelled sign-in has none. */
  readonly code?: string;
}

/** Sign in for an application. */
export interface SignInInput {
  /** The request that the sign-in page contains. */
  readonly oauth_state: string;
  /** Name of the user, case-sensitive. */
  readonly username?: string;
  /** Password of the user. */
  readonly password?: string;
  /**
   * An account that the sign-in page offers, instead of user name and password. Only the reference portal offers
   * accounts, and only to those who may use its control API.
   */
  readonly account?: string;
  /** True if the user cancels. (false without it) */
  readonly cancel?: boolean;
}

/** Revoke a token. */
export interface RevokeTokenInput {
  /** The access token or refresh token. */
  readonly auth_token: string;
  /** Id of the application to which the token was issued. */
  readonly client_id?: string;
  /** Kind of the token, access_token or refresh_token. The reference portal recognizes the kind by itself, and ignores the field. */
  readonly token_type_hint?: string;
}

/** Sign out of the portal. */
export interface SignOutInput {
  /** Id of the application. */
  readonly client_id?: string;
  /** Where the user returns to. */
  readonly redirect_uri?: string;
}

/** Find out who the caller is. */
export interface GetSelfInput {

}

/** Describe a user. */
export interface GetUserInput {
  /** Name of the user, case-sensitive, or the id of the user. */
  readonly userName: string;
}

/** Describe an organization. */
export interface GetPortalInput {
  /** Id of the organization, or self for the caller's own organization. */
  readonly portalID: string;
}

/** Read the picture of an organization. */
export interface GetPortalPictureInput {
  /** Id of the organization, or self for the caller's own organization. */
  readonly portalID: string;
  /** Name of the picture, the last part of its location. */
  readonly fileName: string;
}

/** List the members of an organization. */
export interface ListUsersInput {
  /** Id of the organization, or self for the caller's own organization. */
  readonly portalID: string;
  /** How many entries a page holds at most. A num above 100 counts as 100. (10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (1 without it) */
  readonly start?: number;
  /**
   * Field by which users are sorted; its case does not matter. Esri's page also names created, lastlogin, mfaenabled and
   * level, for which the reference portal has no values. (username without it)
   */
  readonly sortField?: string;
  /** Direction of the sort. If Esri's page names no default, the reference portal sorts ascending. (asc without it) */
  readonly sortOrder?: "asc" | "desc";
  /** Role of the users to list, such as org_admin. */
  readonly role?: string;
  /** Part of the user name, in any case. */
  readonly username?: string;
  /** Part of the full name, in any case. */
  readonly fullname?: string;
}

/** Search the marketplace. */
export interface SearchListingsInput {
  /** At most 100 words to search for, or a field with a word or a quoted phrase. An asterisk finds everything. Optional with mylistings. */
  readonly q?: string;
  /** True to search all listings of the caller's organization instead of the public listings of all organizations. (false without it) */
  readonly mylistings?: boolean;
  /**
   * Fields to sort by, separated by commas, the most significant first: title, created, listingpublisheddate, type, owner,
   * avgrating, numratings, numcomments, numviews. The case of the names does not matter.
   */
  readonly sortField?: string;
  /** Direction of the sort. If Esri's page names no default, the reference portal sorts ascending. (asc without it) */
  readonly sortOrder?: "asc" | "desc";
  /** How many entries a page holds at most. A num above 100 counts as 100. (10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (1 without it) */
  readonly start?: number;
}

/** Read a listing. */
export interface GetListingInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
}

/** Read a picture of a listing. */
export interface GetListingPictureInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** Kind of picture, the first part of the picture's location. */
  readonly kind: "thumbnail" | "largethumbnail" | "banner" | "screenshots";
  /** Name of the picture, the last part of its location. */
  readonly fileName: string;
}

/** Express interest in a listing. */
export interface ExpressInterestInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** Full name of the contact at the purchaser organization. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
}

/** Start a trial of a listing. */
export interface StartTrialInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** Full name of the contact at the purchaser organization. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
}

/** Complete the purchase of a listing. */
export interface PurchaseListingInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** Full name of the contact at the purchaser organization. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
  /** Organization id of the purchaser. Required if the vendor calls; ignored if the purchaser calls. */
  readonly purchaserOrgId?: string;
  /**
   * Id of the item to provision instead of the listed item. The listing must be related to it by
   * Listed2Provisioned. Ignored if the purchaser calls.
   */
  readonly provisionedItemId?: string;
  /**
   * Time at which the purchase ends, in milliseconds since the epoch. It must be in the future; -1 or no value
   * means that the purchase never ends. Esri's page prints 1378501088700, which was three days after the start of
   * the purchase on that page. (in milliseconds since the epoch)
   */
  readonly endDate?: number;
}

/** Delete a purchaser's provision. */
export interface DeleteProvisionInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** Full name of the contact at the purchaser organization. */
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
  /** Id of the item, whose listing is licensed by user. The listing has the same id. */
  readonly itemID: string;
  /** Organization id of the purchaser that receives the entitlements. */
  readonly purchaserOrgId: string;
  /** Subscription (SMS) id of the purchaser organization. The reference portal ignores it. */
  readonly purchaserSubscriptionId?: string;
  /** The pool of entitlements. */
  readonly orgEntitlements: contract.EntitlementPool;
}

/** Assign entitlements to members. */
export interface ProvisionUserEntitlementsInput {
  /** Id of the item, whose listing is licensed by user. The listing has the same id. */
  readonly itemID: string;
  /** The members and the entitlements to assign to them. */
  readonly userEntitlements: contract.UserAssignment;
  /** True to send no e-mail to users. Clients send it, but no page documents it. The reference portal sends none, and ignores it. (false without it) */
  readonly suppressCustomerEmail?: boolean;
}

/** List who holds entitlements. */
export interface ListUserEntitlementsInput {
  /** Id of the item, whose listing is licensed by user. The listing has the same id. */
  readonly itemID: string;
  /** How many members a page holds at most. Without it, the response holds all of them. Clients request pages of 100. */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (1 without it) */
  readonly start?: number;
}

/** Read the entitlements of a member. */
export interface GetUserEntitlementsInput {
  /** Id of the item, whose listing is licensed by user. The listing has the same id. */
  readonly itemID: string;
  /** Name of the user, case-sensitive, or the id of the user. */
  readonly userName: string;
}

/** List the purchases of an organization. */
export interface ListPurchasesInput {
  /** Id of the organization, or self for the caller's own organization. */
  readonly portalID: string;
  /** Which provisions to list: active (not ended), expired (ended), or all. (active without it) */
  readonly status?: "active" | "expired" | "all";
}

/** List the customers of an organization. */
export interface ListCustomersInput {
  /** Id of the organization, or self for the caller's own organization. */
  readonly portalID: string;
  /**
   * Which provisions to list: active (not ended), expired (ended), or all. Esri's page explains the
   * value `all` under the label "all active". (all without it)
   */
  readonly status?: "all" | "expired" | "active";
  /**
   * Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three
   * are listed; there is no value that means all three.
   */
  readonly type?: "REQUEST" | "TRIAL" | "PURCHASE" | "REQUESTANDTRIAL" | "REQUESTANDPURCHASE" | "TRIALANDPURCHASE";
  /** Id of the listing whose provisions to list. */
  readonly itemId?: string;
  /**
   * Name of the purchaser organization whose provisions to list. Esri's page does not say whether part of the name
   * is enough. On the reference portal it is, and case does not matter.
   */
  readonly orgname?: string;
  /**
   * Time of the last change to the provisions to list, in milliseconds since the epoch. Esri's page does not say how it
   * is compared. The reference portal lists what was modified at that time or later. (in milliseconds since the epoch)
   */
  readonly modified?: number;
  /** Fields to sort by, separated by commas, the most significant first. Without it, the reference portal sorts by created. */
  readonly sortFields?: readonly ("orgname" | "created" | "endDate" | "modified")[];
  /** Direction of the sort. If Esri's page names no default, the reference portal sorts ascending. (asc without it) */
  readonly sortOrder?: "asc" | "desc";
  /** True if each entry contains its listing. (true without it) */
  readonly includeListing?: boolean;
  /** How many entries a page holds at most. A num above 100 counts as 100. (10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (1 without it) */
  readonly start?: number;
}

/** List customers, the older way. */
export interface ListCustomersOlderInput {
  /** Id of the organization, or self for the caller's own organization. */
  readonly portalID: string;
  /** Which provisions to list: active (not ended), expired (ended), or all. Esri's Python client documents active as the default, but sends all. (all without it) */
  readonly status?: "all" | "expired" | "active";
  /**
   * Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three
   * are listed; there is no value that means all three.
   */
  readonly type?: "REQUEST" | "TRIAL" | "PURCHASE" | "REQUESTANDTRIAL" | "REQUESTANDPURCHASE" | "TRIALANDPURCHASE";
  /** Direction of the sort. If Esri's page names no default, the reference portal sorts ascending. (asc without it) */
  readonly sortOrder?: "asc" | "desc";
  /** True if each entry contains its listing. (true without it) */
  readonly includeListing?: boolean;
  /** How many entries a page holds at most. A num above 100 counts as 100. (10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (1 without it) */
  readonly start?: number;
}

/** Export customers as a table. */
export interface ExportCustomersInput {
  /** Id of the organization, or self for the caller's own organization. */
  readonly portalID: string;
}

/** List the apps assigned to a user. */
export interface ListProvisionedListingsInput {
  /** Name of the user, case-sensitive, or the id of the user. */
  readonly userName: string;
  /** True to include the client ids of apps in the response. A client sends it, but no page documents it. The reference portal ignores it. (false without it) */
  readonly returnAppClientIds?: boolean;
  /** True to include listings that are provisioned to the organization as a whole. A client sends it, but no page documents it. (false without it) */
  readonly returnAllProvisions?: boolean;
  /** True to include listings whose trial or purchase has ended. A client sends it, but no page documents it. (false without it) */
  readonly includeExpired?: boolean;
  /** How many entries a page holds at most. A num above 100 counts as 100. (10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (1 without it) */
  readonly start?: number;
}

/** List a user's app bundles. */
export interface ListUserAppBundlesInput {
  /** Name of the user, case-sensitive, or the id of the user. */
  readonly userName: string;
  /** How many entries a page holds at most. A num above 100 counts as 100. (10 without it) */
  readonly num?: number;
  /** Position of the first entry of the page, counted from 1. (1 without it) */
  readonly start?: number;
}

/** Read an item. */
export interface GetItemInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
}

/** Read a picture of an item. */
export interface GetItemPictureInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** Kind of picture, the first part of the picture's location. */
  readonly kind: "thumbnail" | "largethumbnail" | "banner" | "screenshots";
  /** Name of the picture, the last part of its location. */
  readonly fileName: string;
}

/** List related items. */
export interface ListRelatedItemsInput {
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** Type of the relationship. Listed2Provisioned leads from a listed item to the item that is provisioned instead. */
  readonly relationshipType: string;
  /** Direction in which to follow relationships, from the item or to it. (forward without it) */
  readonly direction?: "forward" | "reverse";
}

/** List a user's items. */
export interface ListUserItemsInput {
  /** Name of the user, case-sensitive, or the id of the user. */
  readonly userName: string;
  /** How many items a page holds at most. A num above 100 counts as 100. Without start and num, it is 1000; with only start, 10. */
  readonly num?: number;
  /** Position of the first item of the page, counted from 1. It is 1 by default. */
  readonly start?: number;
  /** Field by which items are sorted: title, created, modified or type. Its case does not matter. (title without it) */
  readonly sortField?: string;
  /** Direction of the sort. If Esri's page names no default, the reference portal sorts ascending. (asc without it) */
  readonly sortOrder?: "asc" | "desc";
}

/** Add an item. */
export interface AddItemInput {
  /** Name of the user to whom the item belongs, case-sensitive. */
  readonly userName: string;
  /** Title of the item. */
  readonly title?: string;
  /** Type of the item, such as Application or Web Mapping Application. */
  readonly type?: string;
  /** Tags of the item, separated by commas. They replace the tags that the item has. */
  readonly tags?: readonly (string)[];
  /**
   * Keywords that refine the type, separated by commas. They replace those that the item has, except for Listed, which
   * listItem and unlistItem set. A new item without keywords has its type as its keyword.
   */
  readonly typeKeywords?: readonly (string)[];
  /** Summary of the item, in one line of plain text. */
  readonly snippet?: string;
  /** Description of the item, as HTML. */
  readonly description?: string;
  /** Address at which the app or service runs. An address that does not begin with http:// or https:// is refused. */
  readonly url?: string;
  /** Credits and attribution of the item. */
  readonly accessInformation?: string;
  /** Terms of use of the item, as HTML. */
  readonly licenseInfo?: string;
  /** Language and country of the item. */
  readonly culture?: string;
  /** Who can see the item. No request changes it, so a value that differs from the item's is refused. A new item is private. */
  readonly access?: "private" | "public";
  /** True if the item is listed. Only listItem and unlistItem change it, so a value that differs from the item's is refused. */
  readonly listed?: boolean;
  /** How the listing is licensed. Required before the item can be listed. */
  readonly licenseType?: "free" | "ela";
  /** Whom a licence covers. Esri's pages print only licenseByUser; the other value is this project's own. */
  readonly licenseBy?: "licenseByUser" | "licenseByOrg";
  /** The price in free text, such as free or 100$. */
  readonly priceDesc?: string;
  /** Service credits that one transaction with the app consumes. (in credits) */
  readonly creditsPerTransaction?: number;
  /** Who can find the listing in a search. Only its vendor finds a private listing. */
  readonly listingAccess?: "public" | "private";
  /** True if a purchaser may start a trial. */
  readonly trialSupported?: boolean;
  /** Length of a trial, a hundred years at most. Required if trials are supported. (in days) */
  readonly trialDuration?: number;
  /** Categories under which the marketplace shows the app, separated by commas. */
  readonly appCategories?: readonly (string)[];
  /** Industries for which the app is meant, separated by commas. */
  readonly industries?: readonly (string)[];
  /** Languages that the app supports, separated by commas. */
  readonly languages?: readonly (string)[];
  /** True to clear a string or list that is sent empty. Title and type are never empty. A new item has nothing to clear. */
  readonly clearEmptyFields?: boolean;
}

/** Change an item. */
export interface UpdateItemInput {
  /** Name of the user to whom the item belongs, case-sensitive. */
  readonly userName: string;
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** Title of the item. */
  readonly title?: string;
  /** Type of the item, such as Application or Web Mapping Application. */
  readonly type?: string;
  /** Tags of the item, separated by commas. They replace the tags that the item has. */
  readonly tags?: readonly (string)[];
  /**
   * Keywords that refine the type, separated by commas. They replace those that the item has, except for Listed, which
   * listItem and unlistItem set. A new item without keywords has its type as its keyword.
   */
  readonly typeKeywords?: readonly (string)[];
  /** Summary of the item, in one line of plain text. */
  readonly snippet?: string;
  /** Description of the item, as HTML. */
  readonly description?: string;
  /** Address at which the app or service runs. An address that does not begin with http:// or https:// is refused. */
  readonly url?: string;
  /** Credits and attribution of the item. */
  readonly accessInformation?: string;
  /** Terms of use of the item, as HTML. */
  readonly licenseInfo?: string;
  /** Language and country of the item. */
  readonly culture?: string;
  /** Who can see the item. No request changes it, so a value that differs from the item's is refused. A new item is private. */
  readonly access?: "private" | "public";
  /** True if the item is listed. Only listItem and unlistItem change it, so a value that differs from the item's is refused. */
  readonly listed?: boolean;
  /** How the listing is licensed. Required before the item can be listed. */
  readonly licenseType?: "free" | "ela";
  /** Whom a licence covers. Esri's pages print only licenseByUser; the other value is this project's own. */
  readonly licenseBy?: "licenseByUser" | "licenseByOrg";
  /** The price in free text, such as free or 100$. */
  readonly priceDesc?: string;
  /** Service credits that one transaction with the app consumes. (in credits) */
  readonly creditsPerTransaction?: number;
  /** Who can find the listing in a search. Only its vendor finds a private listing. */
  readonly listingAccess?: "public" | "private";
  /** True if a purchaser may start a trial. */
  readonly trialSupported?: boolean;
  /** Length of a trial, a hundred years at most. Required if trials are supported. (in days) */
  readonly trialDuration?: number;
  /** Categories under which the marketplace shows the app, separated by commas. */
  readonly appCategories?: readonly (string)[];
  /** Industries for which the app is meant, separated by commas. */
  readonly industries?: readonly (string)[];
  /** Languages that the app supports, separated by commas. */
  readonly languages?: readonly (string)[];
  /** True to clear a string or list that is sent empty. Title and type are never empty. A new item has nothing to clear. */
  readonly clearEmptyFields?: boolean;
}

/** Delete an item. */
export interface DeleteItemInput {
  /** Name of the user, case-sensitive, or the id of the user. */
  readonly userName: string;
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
  /** True to delete the item even if others depend on it. The reference portal ignores it. */
  readonly force?: boolean;
  /** True to delete the item without the recycle bin. The reference portal has no recycle bin and ignores the field. */
  readonly permanentDelete?: boolean;
}

/** List an item in the marketplace. */
export interface ListItemInput {
  /** Name of the user to whom the item belongs, case-sensitive. */
  readonly userName: string;
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
}

/** Take an item off the marketplace. */
export interface UnlistItemInput {
  /** Name of the user to whom the item belongs, case-sensitive. */
  readonly userName: string;
  /** Id of the item. Its listing has the same id. */
  readonly itemID: string;
}

/** Relate two items. */
export interface AddRelationshipInput {
  /** Name of the user to whom the item belongs, case-sensitive. */
  readonly userName: string;
  /** Id of the item that the relationship leads from, such as the listed item. */
  readonly originItemId: string;
  /** Id of the item that the relationship leads to, such as the provisioned item. */
  readonly destinationItemId: string;
  /** Type of the relationship. Esri's page calls the parameter relationshipTypes; Esri's own client sends this name. */
  readonly relationshipType?: string;
  /** Type of the relationship, under the name on Esri's page. Either name is accepted. */
  readonly relationshipTypes?: string;
}

/** Delete a relationship. */
export interface DeleteRelationshipInput {
  /** Name of the user to whom the item belongs, case-sensitive. */
  readonly userName: string;
  /** Id of the item that the relationship leads from, such as the listed item. */
  readonly originItemId: string;
  /** Id of the item that the relationship leads to, such as the provisioned item. */
  readonly destinationItemId: string;
  /** Type of the relationship. Esri's page calls the parameter relationshipTypes; Esri's own client sends this name. */
  readonly relationshipType?: string;
  /** Type of the relationship, under the name on Esri's page. Either name is accepted. */
  readonly relationshipTypes?: string;
}

/** Input and result of each operation, and the parameters that have a default. */
export interface Calls {
  getVersion: { input: GetVersionInput; defaulted: never; result: contract.Version };
  getInfo: { input: GetInfoInput; defaulted: never; result: contract.PortalInfo };
  generateToken: { input: GenerateTokenInput; defaulted: "expiration"; result: contract.Token };
  createOAuthToken: { input: CreateOAuthTokenInput; defaulted: "expiration"; result: contract.OAuthToken };
  authorizeApplication: { input: AuthorizeApplicationInput; defaulted: never; result: contract.SignInRequest };
  getAuthorizationCode: { input: GetAuthorizationCodeInput; defaulted: never; result: contract.ShownCode };
  signIn: { input: SignInInput; defaulted: "cancel"; result: contract.SignInResult };
  revokeToken: { input: RevokeTokenInput; defaulted: never; result: contract.Confirmation };
  signOut: { input: SignOutInput; defaulted: never; result: contract.SignOutResult };
  getSelf: { input: GetSelfInput; defaulted: never; result: contract.User };
  getUser: { input: GetUserInput; defaulted: never; result: contract.User };
  getPortal: { input: GetPortalInput; defaulted: never; result: contract.Portal };
  getPortalPicture: { input: GetPortalPictureInput; defaulted: never; result: Blob };
  listUsers: { input: ListUsersInput; defaulted: "num" | "start" | "sortField" | "sortOrder"; result: contract.UsersPage };
  searchListings: { input: SearchListingsInput; defaulted: "mylistings" | "sortOrder" | "num" | "start"; result: contract.ListingsPage };
  getListing: { input: GetListingInput; defaulted: never; result: contract.Listing };
  getListingPicture: { input: GetListingPictureInput; defaulted: never; result: Blob };
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
  listUserAppBundles: { input: ListUserAppBundlesInput; defaulted: "num" | "start"; result: contract.AppBundlesPage };
  getItem: { input: GetItemInput; defaulted: never; result: contract.Item };
  getItemPicture: { input: GetItemPictureInput; defaulted: never; result: Blob };
  listRelatedItems: { input: ListRelatedItemsInput; defaulted: "direction"; result: contract.RelatedItems };
  listUserItems: { input: ListUserItemsInput; defaulted: "sortField" | "sortOrder"; result: contract.UserItemsPage };
  addItem: { input: AddItemInput; defaulted: never; result: contract.ItemChanged };
  updateItem: { input: UpdateItemInput; defaulted: never; result: contract.ItemChanged };
  deleteItem: { input: DeleteItemInput; defaulted: never; result: contract.ItemDeleted };
  listItem: { input: ListItemInput; defaulted: never; result: contract.ItemListed };
  unlistItem: { input: UnlistItemInput; defaulted: never; result: contract.ItemListed };
  addRelationship: { input: AddRelationshipInput; defaulted: never; result: contract.Confirmation };
  deleteRelationship: { input: DeleteRelationshipInput; defaulted: never; result: contract.Confirmation };
}

/** Parameters as a portal reads them, with defaults. */
export type Parameters<Id extends OperationId> = Calls[Id]["input"] &
  Required<Pick<Calls[Id]["input"], Calls[Id]["defaulted"] & keyof Calls[Id]["input"]>>;
