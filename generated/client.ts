// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import { type Call, createCall } from "./call.ts";
import type { Calls, GetVersionInput, GetInfoInput, GenerateTokenInput, CreateOAuthTokenInput, AuthorizeApplicationInput, GetAuthorizationCodeInput, SignInInput, RevokeTokenInput, SignOutInput, GetSelfInput, GetUserInput, GetPortalInput, GetPortalPictureInput, ListUsersInput, SearchListingsInput, GetListingInput, GetListingPictureInput, ExpressInterestInput, StartTrialInput, PurchaseListingInput, DeleteProvisionInput, ProvisionOrgEntitlementsInput, ProvisionUserEntitlementsInput, ListUserEntitlementsInput, GetUserEntitlementsInput, ListPurchasesInput, ListCustomersInput, ListCustomersOlderInput, ExportCustomersInput, ListProvisionedListingsInput, ListUserAppBundlesInput, GetItemInput, GetItemPictureInput, ListRelatedItemsInput, ListUserItemsInput, AddItemInput, UpdateItemInput, DeleteItemInput, ListItemInput, UnlistItemInput, AddRelationshipInput, DeleteRelationshipInput } from "./calls.ts";
import type * as contract from "./openapi.types.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { walk } from "./pages.ts";
import type { Refusals } from "./refusals.types.ts";
import type { Answer, HttpFailure, Refusal } from "./response.ts";
import { type SignInOptions, sourceOf } from "./signIn.ts";
import { outcomesOfRules, wires } from "./wires.ts";

export { encode } from "./call.ts";
export type { CallOptions, ClientOptions, TokenSource } from "./options.ts";
export { CallError, isRefusal, unwrap } from "./refusals.ts";
export type { Refusals } from "./refusals.types.ts";
export type { Answer, ClientError, HttpFailure, Refusal } from "./response.ts";
export type { Credentials, SignInOptions } from "./signIn.ts";

/** Name of an operation. */
export type OperationId = keyof Refusals;

/** Names of an operation's refusals. */
export type Outcome<Id extends OperationId = OperationId> = { [Each in Id]: keyof Refusals[Each] & string }[Id];

/** Message codes of an operation's refusals. Those that begin with MKT are the sandbox's own; the others are Esri's. */
export type MessageCode<Id extends OperationId = OperationId> = {
  [Each in Id]: Extract<Refusals[Each][keyof Refusals[Each]], string>;
}[Id];

/** A refusal of the contract. Its `outcome` determines its message code. */
export interface KnownRefusal<Name extends string, Code extends string> extends Refusal {
  readonly outcome: Name;
  readonly messageCode?: Code;
}

/** A refusal that codes and message don't identify, such as one of several with code 403 of a real portal. */
export interface UnknownRefusal extends Refusal {
  readonly outcome?: never;
}

type CodeOf<Code> = Code extends string ? Code : string;

/** The refusals of an operation. A `switch` over `outcome` can be exhaustive. */
export type RefusalOf<Id extends OperationId> =
  | UnknownRefusal
  | { [Each in Id]: { [Name in keyof Refusals[Each] & string]: KnownRefusal<Name, CodeOf<Refusals[Each][Name]>> }[keyof Refusals[Each] & string] }[Id];

/** Result of an operation: `data`, or an `error` of that operation. */
export type AnswerOf<Id extends OperationId> = Answer<Calls[Id]["result"], RefusalOf<Id> | HttpFailure>;

export interface Client {
  /**
   * Read the version of the portal.
   *
   * Returns the version of the portal. Anyone may call it, without a token. Clients also call it
   * with a token to find out whether the token is still valid. As a page, the response is the
   * services directory.
   */
  getVersion(input?: GetVersionInput, options?: CallOptions): Promise<AnswerOf<"getVersion">>;
  /**
   * Find out where a portal is.
   *
   * Returns the addresses of the portal and of its token service. Anyone may call it, without a
   * token; many clients call it first.
   */
  getInfo(input?: GetInfoInput, options?: CallOptions): Promise<AnswerOf<"getInfo">>;
  /**
   * Generate a token.
   *
   * Exchanges a user name and password for the token that other operations require. Anyone may call
   * it, over HTTPS. The token acts for that user until it expires. Nothing else changes.
   */
  generateToken(input: GenerateTokenInput, options?: CallOptions): Promise<AnswerOf<"generateToken">>;
  /**
   * Obtain a token by OAuth 2.0.
   *
   * Exchanges an authorization code, a refresh token, or the credentials of an application for an access token. Anyone may
   * call it, over HTTPS. A slash at the end of the path is accepted, because many clients send one. The token acts for the
   * application or user until it expires. A code can be used once, and so can a refresh token that is exchanged for a new
   * one.
   */
  createOAuthToken(input: CreateOAuthTokenInput, options?: CallOptions): Promise<AnswerOf<"createOAuthToken">>;
  /**
   * Ask a user to sign in.
   *
   * The page to which an application sends a user's browser. The user signs in there or cancels, and returns to the application
   * with an authorization code, an access token, or an error. Anyone may open it. Nothing changes before the user signs in.
   *
   * The response is a page. JSON has the same content, for tests without a browser: send its `oauth_state` to `signIn`. Browsers
   * also reach it at `/sharing/oauth2/authorize`. Unknown parameters, such as `locale` and `style`, are ignored.
   */
  authorizeApplication(input: AuthorizeApplicationInput, options?: CallOptions): Promise<AnswerOf<"authorizeApplication">>;
  /**
   * Show an authorization code.
   *
   * The page to which a sign-in leads if its `redirect_uri` is `urn:ietf:wg:oauth:2.0:oob`, for
   * programs that have no address of their own. The user copies the code, or the program reads it
   * from the title. Anyone may open it.
   */
  getAuthorizationCode(input?: GetAuthorizationCodeInput, options?: CallOptions): Promise<AnswerOf<"getAuthorizationCode">>;
  /**
   * Sign in for an application.
   *
   * The form of the sign-in page. Anyone may send it, over HTTPS. The user returns to the application that asked: the response
   * is a redirect, or JSON if the request asks for it. A code is saved; nothing else changes. Esri's Python client sends this form
   * too, to `/sharing/oauth2/signin`.
   */
  signIn(input: SignInInput, options?: CallOptions): Promise<AnswerOf<"signIn">>;
  /**
   * Revoke a token.
   *
   * Revokes one access token of a user, or a refresh token with all access tokens that come from it. Anyone who has the token
   * may call it, over HTTPS. A slash at the end of the path is accepted, because many clients send one. Tokens of applications and
   * of `generateToken` stay valid.
   */
  revokeToken(input: RevokeTokenInput, options?: CallOptions): Promise<AnswerOf<"revokeToken">>;
  /**
   * Sign out of the portal.
   *
   * The address to which an application sends a user's browser to end the portal's own sign-in. Anyone may open it. The reference
   * portal sets no cookies, so nothing changes; `revokeToken` ends tokens. Browsers also reach it at `/sharing/oauth2/signout`.
   */
  signOut(input?: SignOutInput, options?: CallOptions): Promise<AnswerOf<"signOut">>;
  /**
   * Find out who the caller is.
   *
   * Describes the user to whom the token belongs: organization, role and privileges. Any caller
   * with a token may call it.
   */
  getSelf(input?: GetSelfInput, options?: CallOptions): Promise<AnswerOf<"getSelf">>;
  /**
   * Describe a user.
   *
   * Describes a member of the caller's organization. Any caller with a token may call it. Users of
   * other organizations stay hidden.
   */
  getUser(input: GetUserInput, options?: CallOptions): Promise<AnswerOf<"getUser">>;
  /**
   * Describe an organization.
   *
   * Describes an organization and what it may do in the marketplace. Anyone may read its public
   * properties, without a token; only its own members see the flags. Without a token, `self` is
   * the portal itself, which map applications read first. If there is no such organization, the
   * request is refused.
   */
  getPortal(input: GetPortalInput, options?: CallOptions): Promise<AnswerOf<"getPortal">>;
  /**
   * Read the picture of an organization.
   *
   * Returns the picture of an organization. Its location below `resources` is the value of the
   * organization's `thumbnail`. Anyone may read it, without a token. If there is no such picture,
   * the request is refused. The reference portal draws its pictures; another portal may send PNG
   * or JPEG.
   */
  getPortalPicture(input: GetPortalPictureInput, options?: CallOptions): Promise<AnswerOf<"getPortalPicture">>;
  /**
   * List the members of an organization.
   *
   * Lists the users of the caller's own organization. Any member may call it. Another
   * organization's users stay hidden. E-mail addresses and groups are shown to administrators
   * only. Filters that are not listed here have no effect.
   */
  listUsers(input: ListUsersInput, options?: CallOptions): Promise<AnswerOf<"listUsers">>;
  /**
   * Search the marketplace.
   *
   * Finds public listings of the marketplace. Anyone may search, without a token. With
   * `mylistings`, an administrator finds all listings of the caller's organization. A request
   * without a query is refused, unless it is for the caller's own listings.
   */
  searchListings(input?: SearchListingsInput, options?: CallOptions): Promise<AnswerOf<"searchListings">>;
  /**
   * Read a listing.
   *
   * Describes a listing as the marketplace offers it. Anyone may read a public listing, without a
   * token. If there is no listing with that id, or the caller may not see it, the request is
   * refused.
   */
  getListing(input: GetListingInput, options?: CallOptions): Promise<AnswerOf<"getListing">>;
  /**
   * Read a picture of a listing.
   *
   * Returns a picture of a listing. Its location below `info` is the value of the listing's
   * `thumbnail`, `largeThumbnail` or `banner`, or one of its `screenshots`. A caller who sees the
   * listing sees its pictures too, without a token if the listing is public. If the listing has no
   * such picture, the request is refused. The reference portal draws its pictures; another portal
   * may send PNG or JPEG.
   */
  getListingPicture(input: GetListingPictureInput, options?: CallOptions): Promise<AnswerOf<"getListingPicture">>;
  /**
   * Express interest in a listing.
   *
   * Informs the vendor that the caller's organization wants the listing. Both then agree on terms
   * outside this API. Administrators of a purchaser organization can call it, and so can members
   * with the privilege to request purchase information.
   *
   * The request is refused if the caller belongs to the vendor, if the listing is free, or if the
   * organization has already purchased the listing or expressed interest in it. On success, the
   * organization holds a provision with `interested` true and, unless a trial is running, no end
   * date.
   */
  expressInterest(input: ExpressInterestInput, options?: CallOptions): Promise<AnswerOf<"expressInterest">>;
  /**
   * Start a trial of a listing.
   *
   * Gives the caller's organization the listing for the number of days in its `trialDuration`.
   * Administrators of a purchaser organization can call it, and so can members with the privilege
   * to request purchase information.
   *
   * The request is refused if the caller belongs to the vendor, if the listing does not support trials, if
   * the organization has already purchased the listing, or if it has already started a trial, even
   * one that has ended. On success, the organization holds a provision with `trial` true that ends
   * after the trial's duration.
   */
  startTrial(input: StartTrialInput, options?: CallOptions): Promise<AnswerOf<"startTrial">>;
  /**
   * Complete the purchase of a listing.
   *
   * Completes a purchase. For a free listing, the purchaser calls it; for any other listing, the
   * vendor calls it and names the purchaser. In both organizations, the caller is an administrator
   * or a member with the privilege to request purchase information.
   *
   * The request is refused if the purchaser has already purchased the listing, or if the provisioned
   * item is not related to the listing. A vendor's request is refused if the purchaser has neither
   * expressed interest nor started a trial. On success, the purchaser holds a provision with
   * `purchased` true, and its trial and interest are over.
   */
  purchaseListing(input: PurchaseListingInput, options?: CallOptions): Promise<AnswerOf<"purchaseListing">>;
  /**
   * Delete a purchaser's provision.
   *
   * Takes a listing away from a purchaser: interest, trial and purchase end at once. Only
   * administrators of the vendor organization can call it; a privilege is not enough.
   *
   * If the purchaser holds no provision of the listing, the request is refused. Purchaser fields are
   * accepted and have no effect. On success, nothing of the provision remains.
   */
  deleteProvision(input: DeleteProvisionInput, options?: CallOptions): Promise<AnswerOf<"deleteProvision">>;
  /**
   * Provision entitlements to an organization.
   *
   * Gives a purchaser organization the pool of entitlements that its administrator can then assign
   * to members. Administrators of the vendor organization can call it, and so can members with the
   * privilege to request purchase information.
   *
   * The request is refused if the listing is not licensed by user, or if the purchaser has no
   * purchase or trial of it. For an Esri app that requires a signature, a request over plain HTTP is
   * refused. On success, the purchaser's provision has the pool, which replaces any earlier one.
   */
  provisionOrgEntitlements(input: ProvisionOrgEntitlementsInput, options?: CallOptions): Promise<AnswerOf<"provisionOrgEntitlements">>;
  /**
   * Assign entitlements to members.
   *
   * Gives members of the purchaser organization the named entitlements of a listing. They replace
   * the entitlements that the members held; if none is named, the members lose access. Only
   * administrators of the purchaser organization can call it.
   *
   * The request is refused if it names more than 25 users or a user outside the organization. It is
   * refused if the listing is not licensed by user, if the organization has no purchase or trial of
   * it, or if the vendor's pool is too small. On success, every named member holds the named
   * entitlements.
   */
  provisionUserEntitlements(input: ProvisionUserEntitlementsInput, options?: CallOptions): Promise<AnswerOf<"provisionUserEntitlements">>;
  /**
   * List who holds entitlements.
   *
   * Lists the members of the caller's organization who hold entitlements of a listing.
   * Administrators of the purchaser organization can call it, and so can members who may manage
   * licences. If the listing is not licensed by user, the request is refused.
   */
  listUserEntitlements(input: ListUserEntitlementsInput, options?: CallOptions): Promise<AnswerOf<"listUserEntitlements">>;
  /**
   * Read the entitlements of a member.
   *
   * Returns the entitlements of a listing that one member holds. That member, administrators of
   * the purchaser organization, and members who may manage licences can call it. If the listing is
   * not licensed by user, the request is refused.
   */
  getUserEntitlements(input: GetUserEntitlementsInput, options?: CallOptions): Promise<AnswerOf<"getUserEntitlements">>;
  /**
   * List the purchases of an organization.
   *
   * Lists the purchases, trials and interests of an organization as a purchaser, each with its
   * listing. The response contains all of them, without pages. The sources do not say who may call
   * it. This contract admits administrators of that organization, and members with the privilege
   * to request purchase information; any other caller is refused.
   */
  listPurchases(input: ListPurchasesInput, options?: CallOptions): Promise<AnswerOf<"listPurchases">>;
  /**
   * List the customers of an organization.
   *
   * Lists the provisions that purchasers hold of an organization's listings, with filters, sorting
   * and pages. The sources do not say who may call it. This contract admits administrators of that
   * organization, and members who may request purchase information or manage listings; any other
   * caller is refused.
   */
  listCustomers(input: ListCustomersInput, options?: CallOptions): Promise<AnswerOf<"listCustomers">>;
  /**
   * List customers, the older way.
   *
   * Lists the same provisions as `customersList`. Callers of `customersList` may call it too.
   * Esri's overview names this resource and real clients read it, but no page describes it.
   */
  listCustomersOlder(input: ListCustomersOlderInput, options?: CallOptions): Promise<AnswerOf<"listCustomersOlder">>;
  /**
   * Export customers as a table.
   *
   * Returns the vendor's customers as comma-separated values. Any caller who can read the
   * customers may call it. A client uses this operation, but no page describes it, so the columns
   * are this project's own.
   *
   * The reference portal gives the table a file name. A spreadsheet can run text as a formula if
   * it begins with `=`, `+`, `-`, `@`, a tab or a line break. The reference portal puts an
   * apostrophe in front of such text.
   */
  exportCustomers(input: ExportCustomersInput, options?: CallOptions): Promise<AnswerOf<"exportCustomers">>;
  /**
   * List the apps assigned to a user.
   *
   * Lists the add-on apps that are assigned to a user. The user and administrators of the user's
   * organization can call it. ArcGIS Enterprise has had this operation since version 10.7.
   */
  listProvisionedListings(input: ListProvisionedListingsInput, options?: CallOptions): Promise<AnswerOf<"listProvisionedListings">>;
  /**
   * List a user's app bundles.
   *
   * Lists the app bundles that are assigned to a user beyond those of the user type. The user and
   * administrators of the user's organization can call it. No operation of this contract assigns a
   * bundle, so the reference portal has none. ArcGIS Enterprise has had this operation since
   * version 10.7.
   */
  listUserAppBundles(input: ListUserAppBundlesInput, options?: CallOptions): Promise<AnswerOf<"listUserAppBundles">>;
  /**
   * Read an item.
   *
   * Describes the item behind a listing. Anyone may read a public item, without a token. A private
   * item is visible only to its own organization and to purchasers that hold it; for any other
   * caller it does not exist.
   */
  getItem(input: GetItemInput, options?: CallOptions): Promise<AnswerOf<"getItem">>;
  /**
   * Read a picture of an item.
   *
   * Returns a picture of an item. Its location below `info` is the value of the item's
   * `thumbnail`. A caller who sees the item sees its pictures too. If the item has no such
   * picture, the request is refused. The reference portal draws its pictures; another portal may
   * send PNG or JPEG.
   */
  getItemPicture(input: GetItemPictureInput, options?: CallOptions): Promise<AnswerOf<"getItemPicture">>;
  /**
   * List related items.
   *
   * Lists the items to which an item is related. Any caller who can see the item may call it.
   */
  listRelatedItems(input: ListRelatedItemsInput, options?: CallOptions): Promise<AnswerOf<"listRelatedItems">>;
  /**
   * List a user's items.
   *
   * Lists the items in a user's content. The user and administrators of the user's organization
   * can call it; any other caller is refused. The reference portal has no folders.
   */
  listUserItems(input: ListUserItemsInput, options?: CallOptions): Promise<AnswerOf<"listUserItems">>;
  /**
   * Add an item.
   *
   * Adds an item to a user's content. The user and administrators of the user's organization
   * can call it. A request without a type or a title, or with an unknown field, is refused. On
   * success, the item exists with the given properties. It is private and not listed.
   *
   * The reference portal stores no data of items: `text` and `extent` are unknown fields, and the files of a multipart
   * form, such as `file` and `thumbnail`, are ignored. It draws the pictures of items itself.
   */
  addItem(input: AddItemInput, options?: CallOptions): Promise<AnswerOf<"addItem">>;
  /**
   * Change an item.
   *
   * Sets properties of an item, among them those that a listing needs. The owner of the item and
   * administrators of the owner's organization can call it. An unknown type or an unknown field is
   * refused. On success, the item has the given properties and keeps all others. Its listing shows
   * them too.
   *
   * The reference portal draws the pictures of items itself: a file in a multipart form, such as `thumbnail`, is ignored.
   */
  updateItem(input: UpdateItemInput, options?: CallOptions): Promise<AnswerOf<"updateItem">>;
  /**
   * Delete an item.
   *
   * Deletes an item and its relationships. The owner of the item and administrators of the owner's
   * organization can call it. The request is refused if the item is listed, or if a purchaser holds
   * it. On success, the item no longer exists. The reference portal has no recycle bin.
   */
  deleteItem(input: DeleteItemInput, options?: CallOptions): Promise<AnswerOf<"deleteItem">>;
  /**
   * List an item in the marketplace.
   *
   * Lists an item in the marketplace. The owner of the item and administrators of the owner's
   * organization can call it. The organization needs the permission to list items of that kind,
   * which getPortal shows. If the listing properties of the item are not set, the request is
   * refused. On success, the marketplace offers the item.
   */
  listItem(input: ListItemInput, options?: CallOptions): Promise<AnswerOf<"listItem">>;
  /**
   * Take an item off the marketplace.
   *
   * Takes a listing off the marketplace. The owner of the item and administrators of the owner's
   * organization can call it. On success, searches no longer find the listing. Purchasers keep what
   * they hold.
   */
  unlistItem(input: UnlistItemInput, options?: CallOptions): Promise<AnswerOf<"unlistItem">>;
  /**
   * Relate two items.
   *
   * Relates one item to another. With Listed2Provisioned, a vendor can provision the second item
   * instead of the first. Only the owner of both items can call it. An unknown type, or an item that the
   * caller does not own, is refused. On success, the relationship exists until it or either item is
   * deleted.
   */
  addRelationship(input: AddRelationshipInput, options?: CallOptions): Promise<AnswerOf<"addRelationship">>;
  /**
   * Delete a relationship.
   *
   * Deletes the relationship between two items. Only the user who created the relationship can call
   * it. On success, the vendor can no longer provision one item instead of the other. Existing
   * provisions stay.
   */
  deleteRelationship(input: DeleteRelationshipInput, options?: CallOptions): Promise<AnswerOf<"deleteRelationship">>;
}

/**
 * Creates a client with one method per operation. Parameters are flat; JSON-valued ones are objects, dates are numbers
 * of milliseconds. `data` is the result; a refusal and any other response is an `error`, as is a body of more than
 * 64 MiB. A method rejects only if no complete response arrives (the connection fails, breaks off or is aborted), or if
 * the token function rejects.
 */
export function createClient(options: ClientOptions): Client {
  const call: Call = createCall(options, wires, outcomesOfRules);
  const methods = Object.keys(wires).map((id) => [id, (input?: object, own?: CallOptions) => call(id, input, own)]);
  return Object.fromEntries(methods) as Client;
}

/**
 * Returns a token function for `createClient` that signs in at the first call, and again a minute before the token ends or
 * when the portal rejects it. Calls at the same time share one sign-in. If the sign-in is refused, calls reject with a
 * `CallError`; the next call tries again.
 */
export const signIn = (options: SignInOptions): ((rejected?: string) => Promise<string>) =>
  sourceOf(createClient({ ...options, token: undefined }), options);

/** The entries of each list. */
export interface Lists {
  readonly listUsers: contract.User;
  readonly searchListings: contract.Listing;
  readonly listUserEntitlements: contract.UserEntitlements;
  readonly listCustomers: contract.CustomerEntry;
  readonly listCustomersOlder: contract.CustomerEntry;
  readonly listProvisionedListings: contract.Listing;
  readonly listUserAppBundles: contract.AppBundle;
  readonly listUserItems: contract.Item;
}

/** Where a page of each list has its entries. */
const ENTRIES: Readonly<Record<keyof Lists, string>> = { listUsers: "users", searchListings: "listings", listUserEntitlements: "userEntitlements", listCustomers: "provisions", listCustomersOlder: "provisions", listProvisionedListings: "provisionedListings", listUserAppBundles: "appBundles", listUserItems: "items" };

/**
 * Yields all entries of a list, in pages of 100 unless `num` says otherwise. Throws a `CallError` if a page is refused.
 * An entry that comes or goes meanwhile can move others to a page that is already read, or has yet to be.
 */
export function paginate<Id extends keyof Lists>(
  client: Client,
  list: Id,
  input: Parameters<Client[Id]>[0],
  options?: CallOptions,
): AsyncGenerator<Lists[Id], void, undefined> {
  const call = client[list] as (input: object, options?: CallOptions) => Promise<Answer<object>>;
  return walk(call, ENTRIES[list], input ?? {}, options) as AsyncGenerator<Lists[Id], void, undefined>;
}
