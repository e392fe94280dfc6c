// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import createFetchClient from "openapi-fetch";
import type { Calls, GetVersionInput, GetInfoInput, GenerateTokenInput, CreateOAuthTokenInput, GetSelfInput, GetUserInput, GetPortalInput, GetPortalPictureInput, ListUsersInput, SearchListingsInput, GetListingInput, GetListingPictureInput, ExpressInterestInput, StartTrialInput, PurchaseListingInput, DeleteProvisionInput, ProvisionOrgEntitlementsInput, ProvisionUserEntitlementsInput, ListUserEntitlementsInput, GetUserEntitlementsInput, ListPurchasesInput, ListCustomersInput, ListCustomersOlderInput, ExportCustomersInput, ListProvisionedListingsInput, ListUserAppBundlesInput, GetItemInput, GetItemPictureInput, ListRelatedItemsInput, ListUserItemsInput, AddItemInput, UpdateItemInput, DeleteItemInput, ListItemInput, UnlistItemInput, AddRelationshipInput, DeleteRelationshipInput } from "./calls.ts";
import type * as contract from "./openapi.types.ts";
import { type Operation, type OperationId, operations } from "./operations.ts";
import { type Answer, receive } from "./response.ts";

export type { Answer, ClientError, HttpFailure, Refusal } from "./response.ts";

export interface Client {
  /**
   * Find out the version.
   *
   * Returns the version of the portal. Anyone may call it, without a token. Clients also call it with a
   * token to find out whether the token is still valid. Nothing changes. As a page, this is the
   * services directory.
   */
  getVersion(input?: GetVersionInput): Promise<Answer<Calls["getVersion"]["result"]>>;
  /**
   * Find out where a portal is.
   *
   * Says where the portal is and where it issues tokens. Anyone may call it, without a token; many
   * clients call it first. Nothing changes.
   */
  getInfo(input?: GetInfoInput): Promise<Answer<Calls["getInfo"]["result"]>>;
  /**
   * Generate a token.
   *
   * Exchanges a user name and password for the token that other operations require. Anyone may call
   * it, over HTTPS. The token acts for that user until it expires. Nothing else changes.
   */
  generateToken(input: GenerateTokenInput): Promise<Answer<Calls["generateToken"]["result"]>>;
  /**
   * Obtain a token by OAuth 2.0.
   *
   * Exchanges the credentials of an application, or a refresh token, for an access token. Anyone may
   * call it, over HTTPS; many clients add a slash to the path. The token acts for the application or
   * user until it expires. Nothing else changes.
   */
  createOAuthToken(input: CreateOAuthTokenInput): Promise<Answer<Calls["createOAuthToken"]["result"]>>;
  /**
   * Find out who the caller is.
   *
   * Describes the user to whom the token belongs: organization, role and privileges. Any caller with
   * a token may call it. Nothing changes.
   */
  getSelf(input?: GetSelfInput): Promise<Answer<Calls["getSelf"]["result"]>>;
  /**
   * Describe a user.
   *
   * Describes a member of the caller's organization. Any caller with a token may call it. Users of
   * other organizations stay hidden. Nothing changes.
   */
  getUser(input: GetUserInput): Promise<Answer<Calls["getUser"]["result"]>>;
  /**
   * Describe an organization.
   *
   * Describes an organization and what it may do in the marketplace. Anyone may read its public
   * properties, without a token; only its own members see the flags. Without a token, self is the
   * portal itself, with which map applications begin. If there is no such organization, the request is
   * refused. Nothing changes.
   */
  getPortal(input: GetPortalInput): Promise<Answer<Calls["getPortal"]["result"]>>;
  /**
   * Read the picture of an organization.
   *
   * Returns the picture of an organization. Its location below `resources` is the value of the
   * organization's `thumbnail`. Anyone may read it, without a token. If there is no such picture, the
   * request is refused. Nothing changes. The reference portal draws its pictures; another portal may
   * send PNG or JPEG.
   */
  getPortalPicture(input: GetPortalPictureInput): Promise<Answer<Calls["getPortalPicture"]["result"]>>;
  /**
   * List the members of an organization.
   *
   * Lists the users of the caller's own organization. Any member may call it. Another organization's
   * users stay hidden. E-mail addresses and groups are shown to administrators only. Nothing changes.
   * Filters that are not listed here have no effect.
   */
  listUsers(input: ListUsersInput): Promise<Answer<Calls["listUsers"]["result"]>>;
  /**
   * Search the marketplace.
   *
   * Finds public listings of the marketplace. Anyone may search, without a token. With `mylistings`,
   * an administrator finds all listings of the caller's organization. A request without a query is
   * refused, unless it is for the caller's own listings. Nothing changes.
   */
  searchListings(input?: SearchListingsInput): Promise<Answer<Calls["searchListings"]["result"]>>;
  /**
   * Read a listing.
   *
   * Describes a listing as the marketplace offers it. Anyone may read a public listing, without a
   * token. If there is no listing with that id, or the caller may not see it, the request is
   * refused. Nothing changes.
   */
  getListing(input: GetListingInput): Promise<Answer<Calls["getListing"]["result"]>>;
  /**
   * Read a picture of a listing.
   *
   * Returns a picture of a listing. Its location below `info` is the value of the listing's
   * `thumbnail`, `largeThumbnail` or `banner`, or one of its `screenshots`. A caller who sees the
   * listing sees its pictures too, without a token if the listing is public. If the listing has no such
   * picture, the request is refused. Nothing changes. The reference portal draws its pictures; another
   * portal may send PNG or JPEG.
   */
  getListingPicture(input: GetListingPictureInput): Promise<Answer<Calls["getListingPicture"]["result"]>>;
  /**
   * Express interest in a listing.
   *
   * Informs the vendor that the caller's organization wants the listing. Both then agree on terms
   * outside this API. Administrators of a purchaser organization call it, and members with the
   * privilege to request purchase information.
   *
   * The request is refused if the caller belongs to the vendor, if the listing is free, or if the
   * organization has already purchased the listing or expressed interest in it. On success, the
   * organization holds a provision with `interested` true and, unless a trial is running, no end
   * date.
   */
  expressInterest(input: ExpressInterestInput): Promise<Answer<Calls["expressInterest"]["result"]>>;
  /**
   * Start a trial of a listing.
   *
   * Gives the caller's organization the listing for the number of days in its `trialDuration`.
   * Administrators of a purchaser organization call it, and members with the privilege to request
   * purchase information.
   *
   * The request is refused if the caller belongs to the vendor, if the listing supports no trial, if
   * the organization has already purchased the listing, or if it has already started a trial, even
   * one that has ended. On success, the organization holds a provision with `trial` true that ends
   * after the trial's duration.
   */
  startTrial(input: StartTrialInput): Promise<Answer<Calls["startTrial"]["result"]>>;
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
  purchaseListing(input: PurchaseListingInput): Promise<Answer<Calls["purchaseListing"]["result"]>>;
  /**
   * Delete a purchaser's provision.
   *
   * Takes a listing away from a purchaser: interest, trial and purchase end at once. Administrators
   * of the vendor organization call it; a privilege is not enough.
   *
   * If the purchaser holds no provision of the listing, the request is refused. Purchaser fields are
   * accepted and have no effect. On success, nothing of the provision remains.
   */
  deleteProvision(input: DeleteProvisionInput): Promise<Answer<Calls["deleteProvision"]["result"]>>;
  /**
   * Provision entitlements to an organization.
   *
   * Gives a purchaser organization the pool of entitlements that its administrator can then assign
   * to members. The listing is licensed by user. Administrators of the vendor organization call it,
   * and members with the privilege to request purchase information.
   *
   * The request is refused if the listing is not licensed by user, or if the purchaser has no
   * purchase or trial of it. For an Esri app that requires a signature, a request over plain HTTP is
   * refused. On success, the purchaser's provision carries the pool, and nothing of an earlier pool
   * remains.
   */
  provisionOrgEntitlements(input: ProvisionOrgEntitlementsInput): Promise<Answer<Calls["provisionOrgEntitlements"]["result"]>>;
  /**
   * Assign entitlements to members.
   *
   * Gives members of the purchaser organization the named entitlements of a listing. They replace
   * the entitlements that the members held; if none is named, the members lose access.
   * Administrators of the purchaser organization call it.
   *
   * The request is refused if it names more than 25 users or a user outside the organization. It is
   * refused if the listing is not licensed by user, if the organization has no purchase or trial of
   * it, or if the vendor's pool is too small. On success, every named member holds the named
   * entitlements.
   */
  provisionUserEntitlements(input: ProvisionUserEntitlementsInput): Promise<Answer<Calls["provisionUserEntitlements"]["result"]>>;
  /**
   * List who holds entitlements.
   *
   * Lists the members of the caller's organization who hold entitlements of a listing.
   * Administrators of the purchaser organization call it, and members who may manage licences. If
   * the listing is not licensed by user, the request is refused. Nothing changes.
   */
  listUserEntitlements(input: ListUserEntitlementsInput): Promise<Answer<Calls["listUserEntitlements"]["result"]>>;
  /**
   * Read the entitlements of a member.
   *
   * Returns the entitlements of a listing that one member holds. That member calls it, an
   * administrator of the purchaser organization, or a member who may manage licences. If the listing
   * is not licensed by user, the request is refused. Nothing changes.
   */
  getUserEntitlements(input: GetUserEntitlementsInput): Promise<Answer<Calls["getUserEntitlements"]["result"]>>;
  /**
   * List what an organization has obtained.
   *
   * Lists the purchases, trials and interests of an organization as a purchaser, each with its
   * listing. The response has no pages. The sources do not say who may call it. Here, administrators
   * of that organization may, and members with the privilege to request purchase information; any
   * other caller is refused. Nothing changes.
   */
  listPurchases(input: ListPurchasesInput): Promise<Answer<Calls["listPurchases"]["result"]>>;
  /**
   * List what others have obtained from an organization.
   *
   * Lists the provisions that purchasers hold of an organization's listings, with filters, sorting
   * and pages. The sources do not say who may call it. Here, administrators of that organization
   * may, and members who may request purchase information or manage listings; any other caller is
   * refused. Nothing changes.
   */
  listCustomers(input: ListCustomersInput): Promise<Answer<Calls["listCustomers"]["result"]>>;
  /**
   * List customers, the older way.
   *
   * Lists the same provisions as `customersList`. Callers of `customersList` may call it too.
   * Nothing changes. Esri's overview names this resource and real clients read it, but no page
   * describes it.
   */
  listCustomersOlder(input: ListCustomersOlderInput): Promise<Answer<Calls["listCustomersOlder"]["result"]>>;
  /**
   * Export customers as a table.
   *
   * Returns the vendor's customers as comma-separated values. Any caller who can read the customers
   * may call it. Nothing changes. A client uses this operation, but no page describes it, so the
   * columns are this project's own.
   *
   * The reference portal gives the table a file name. If a text begins with `=`, `+`, `-`, `@`, a
   * tab or a line end, a spreadsheet would run it as a formula. The reference portal puts an
   * apostrophe in front of such a text.
   */
  exportCustomers(input: ExportCustomersInput): Promise<Answer<Calls["exportCustomers"]["result"]>>;
  /**
   * List what is assigned to a user.
   *
   * Lists the add-on apps that are assigned to a user. The user calls it, or an administrator of the
   * user's organization. Nothing changes. ArcGIS Enterprise has this operation since version 10.7.
   */
  listProvisionedListings(input: ListProvisionedListingsInput): Promise<Answer<Calls["listProvisionedListings"]["result"]>>;
  /**
   * List a user's app bundles.
   *
   * Lists the app bundles that are assigned to a user beyond those of the user type. The user calls it,
   * or an administrator of the user's organization. Nothing changes. No operation of this contract
   * assigns a bundle, so the reference portal has none. ArcGIS Enterprise has this operation since
   * version 10.7.
   */
  listUserAppBundles(input: ListUserAppBundlesInput): Promise<Answer<Calls["listUserAppBundles"]["result"]>>;
  /**
   * Read an item.
   *
   * Describes the item behind a listing. Anyone may read a public item, without a token. A private
   * item is visible only to its own organization and to purchasers that hold it; for any other
   * caller it does not exist. Nothing changes.
   */
  getItem(input: GetItemInput): Promise<Answer<Calls["getItem"]["result"]>>;
  /**
   * Read a picture of an item.
   *
   * Returns a picture of an item. Its location below `info` is the value of the item's `thumbnail`.
   * A caller who sees the item sees its pictures too. If the item has no such picture, the request is refused.
   * Nothing changes. The reference portal draws its pictures; another portal may send PNG or JPEG.
   */
  getItemPicture(input: GetItemPictureInput): Promise<Answer<Calls["getItemPicture"]["result"]>>;
  /**
   * List related items.
   *
   * Lists the items to which an item is related. Any caller who can see the item may call it.
   * Nothing changes.
   */
  listRelatedItems(input: ListRelatedItemsInput): Promise<Answer<Calls["listRelatedItems"]["result"]>>;
  /**
   * List a user's items.
   *
   * Lists the items in a user's content. The user calls it, or an administrator of the user's
   * organization; any other caller is refused. Nothing changes. The reference portal has no folders.
   */
  listUserItems(input: ListUserItemsInput): Promise<Answer<Calls["listUserItems"]["result"]>>;
  /**
   * Add an item.
   *
   * Adds an item to a user's content. The user calls it, or an administrator of the user's
   * organization. A request without a type or a title, or with an unknown field, is refused. On
   * success, the item exists with the given properties. It is private and not listed. This portal
   * stores no data of items, so file, text, thumbnail and extent are unknown fields.
   */
  addItem(input: AddItemInput): Promise<Answer<Calls["addItem"]["result"]>>;
  /**
   * Change an item.
   *
   * Sets properties of an item, among them those that a listing needs. The owner of the item calls
   * it, or an administrator of the owner's organization. An unknown type or an unknown field is
   * refused. On success, the item has the given properties and keeps all others. Its listing shows
   * them too.
   */
  updateItem(input: UpdateItemInput): Promise<Answer<Calls["updateItem"]["result"]>>;
  /**
   * Delete an item.
   *
   * Deletes an item, with its relationships. The owner of the item calls it, or an administrator of
   * the owner's organization. An item that is listed, or that a purchaser holds, is not deleted. On
   * success, the item no longer exists. The reference portal has no recycle bin.
   */
  deleteItem(input: DeleteItemInput): Promise<Answer<Calls["deleteItem"]["result"]>>;
  /**
   * List an item in the marketplace.
   *
   * Lists an item in the marketplace. The item's user calls it, or an administrator of that user's
   * organization. The organization needs the permission to list items of that kind, which getPortal
   * shows. If the listing properties of the item are not set, the request is refused. On success,
   * the marketplace offers the item.
   */
  listItem(input: ListItemInput): Promise<Answer<Calls["listItem"]["result"]>>;
  /**
   * Take an item off the marketplace.
   *
   * Takes a listing off the marketplace. The item's user calls it, or an administrator of that
   * user's organization. On success, searches no longer find the listing. Purchasers keep what they
   * hold.
   */
  unlistItem(input: UnlistItemInput): Promise<Answer<Calls["unlistItem"]["result"]>>;
  /**
   * Relate two items.
   *
   * Relates one item to another. With Listed2Provisioned, a vendor can provision the second item
   * instead of the first. The owner of both items calls it. An unknown type, or an item that the
   * caller does not own, is refused. On success, the relationship exists until it or either item is
   * deleted.
   */
  addRelationship(input: AddRelationshipInput): Promise<Answer<Calls["addRelationship"]["result"]>>;
  /**
   * Separate two items.
   *
   * Deletes the relationship between two items. The user who created the relationship calls it; any
   * other caller is refused. On success, the vendor can no longer provision one item instead of the
   * other. Existing provisions stay.
   */
  deleteRelationship(input: DeleteRelationshipInput): Promise<Answer<Calls["deleteRelationship"]["result"]>>;
}

export interface ClientOptions {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  /** Token to send with every call, in the header X-Esri-Authorization. */
  readonly token?: string;
  /** A fetch to use instead of the global one, for example one that adds a signal to limit the time. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers to send with every call, such as a Referer. */
  readonly headers?: Record<string, string>;
}

/**
 * Creates a client with one method per operation. Parameters are flat; JSON-valued ones are objects, dates are numbers
 * of milliseconds. `data` is the result; a refusal and any other response is an `error`, as is a body of more than
 * 64 MiB. A method rejects only if no complete response arrives: the connection fails, breaks off or is aborted.
 */
export function createClient({ portal, token, fetch, headers }: ClientOptions): Client {
  const send = fetch ?? ((request: Request) => globalThis.fetch(request));
  // Fetch would quote address and token in its errors.
  if (/[?#\s]|:\/\/[^/]*@/.test(portal)) throw new TypeError("The portal's address has a query, a fragment, a space, or a user name. It ends in /sharing/rest.");
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) throw new TypeError("The token contains a space, a line break or another character that tokens don't have.");
  const client = createFetchClient<contract.paths, "application/json">({
    baseUrl: portal,
    // Following a redirect to another origin would send the token there.
    redirect: "manual",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      ...headers,
      ...(token === undefined ? {} : { "X-Esri-Authorization": `Bearer ${token}` }),
    },
    querySerializer: (query) => encode(query).toString(),
    bodySerializer: (body: unknown) => encode(body as Record<string, unknown>),
  });
  const call = async (id: OperationId, input: Record<string, unknown> = {}) => {
    const { method, path, parameters, text }: Operation = operations[id];
    const placed = { path: {}, query: {}, form: {} } as Record<"path" | "query" | "form", Record<string, unknown>>;
    for (const [name, value] of Object.entries({ ...(text ? {} : { f: "json" }), ...input })) {
      const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      if (parameter === undefined) throw new TypeError(`${id} has no parameter ${name}`);
      placed[parameter.in][name] = value;
    }
    // A missing segment, or one that leads up, would call another operation.
    const [missing] = Object.entries(parameters).filter(([name, { in: place }]) => place === "path" && /^\.{0,2}$/.test(String(placed.path[name] ?? "")));
    if (missing !== undefined) throw new TypeError(`${id} needs ${missing[0]}`);
    const init = {
      params: { path: placed.path, query: placed.query },
      ...(method === "POST" ? { body: placed.form } : {}),
      // openapi-fetch only builds the request. It would read bodies without a limit, and accept any JSON as a result.
      fetch: async (request: Request) => new Received(await receive({ operation: id, text }, request, send)),
    };
    // The compiler can't see that method and path belong together; the contract ensures it.
    const { response } = await client.request(method.toLowerCase() as never, path as never, init as never);
    return (response as Received).answer;
  };
  const methods = Object.keys(operations).map((id) => [id, (input?: Record<string, unknown>) => call(id as OperationId, input)]);
  return Object.fromEntries(methods) as Client;
}

/** Carries the result through openapi-fetch, which doesn't read a body with status 204. */
class Received extends Response {
  readonly answer: Answer<unknown>;
  constructor(answer: Answer<unknown>) {
    super(null, { status: 204 });
    this.answer = answer;
  }
}

/**
 * Encodes a form or query as this API reads it: joins lists with commas, writes objects as JSON, omits absent values.
 */
export function encode(fields: Record<string, unknown>): URLSearchParams {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    text.set(name, Array.isArray(value) ? value.join(",") : typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return text;
}
