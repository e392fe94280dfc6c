// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import createFetchClient from "openapi-fetch";
import type { Calls, GetInfoInput, GenerateTokenInput, CreateOAuthTokenInput, GetSelfInput, GetUserInput, GetPortalInput, SearchListingsInput, GetListingInput, ExpressInterestInput, StartTrialInput, PurchaseListingInput, DeleteProvisionInput, ProvisionOrgEntitlementsInput, ProvisionUserEntitlementsInput, ListUserEntitlementsInput, GetUserEntitlementsInput, ListPurchasesInput, ListCustomersInput, ListCustomersOlderInput, ExportCustomersInput, ListProvisionedListingsInput, GetItemInput, ListRelatedItemsInput, AddItemInput, UpdateItemInput, ListItemInput, UnlistItemInput, AddRelationshipInput, DeleteRelationshipInput } from "./calls.ts";
import type * as contract from "./openapi.types.ts";
import { type Operation, type OperationId, operations } from "./operations.ts";
import { type Answer, receive } from "./response.ts";

export type { Answer, ClientError, HttpFailure, Refusal } from "./response.ts";

export interface Client {
  /**
   * Find out where a portal is.
   *
   * Tells where the portal is and where it hands out tokens. Anybody may ask, without a token; it is the first call of many
   * clients. Nothing changes.
   */
  getInfo(input?: GetInfoInput): Promise<Answer<Calls["getInfo"]["result"]>>;
  /**
   * Generate a token.
   *
   * Exchanges a user name and password for the token that every other operation asks for. Anybody may call it, over HTTPS.
   * The token acts for that user until it expires; nothing else changes.
   */
  generateToken(input: GenerateTokenInput): Promise<Answer<Calls["generateToken"]["result"]>>;
  /**
   * Obtain a token by OAuth 2.0.
   *
   * Exchanges the credentials of an application, or a refresh token, for an access token. Anybody may call it, over HTTPS; many
   * clients do so with a slash behind the path. The token acts for the application or user until it expires; nothing else changes.
   */
  createOAuthToken(input: CreateOAuthTokenInput): Promise<Answer<Calls["createOAuthToken"]["result"]>>;
  /**
   * Find out who the caller is.
   *
   * Describes the user whom the token speaks for: organization, role and privileges. Whoever has a token may call it. Nothing
   * changes.
   */
  getSelf(input?: GetSelfInput): Promise<Answer<Calls["getSelf"]["result"]>>;
  /**
   * Describe a user.
   *
   * Describes a member of the caller's organization. Whoever has a token may call it; users of other organizations stay
   * hidden. Nothing changes.
   */
  getUser(input: GetUserInput): Promise<Answer<Calls["getUser"]["result"]>>;
  /**
   * Describe an organization.
   *
   * Describes an organization and what it may do in the marketplace; the flags are for its own members. Anybody may read the
   * public face, without a token. It is refused where there is no such organization. Nothing changes.
   */
  getPortal(input: GetPortalInput): Promise<Answer<Calls["getPortal"]["result"]>>;
  /**
   * Search the marketplace.
   *
   * Finds public listings of the marketplace; with `mylistings`, all listings of the caller's organization, for which an
   * administrator calls it. Otherwise anybody may search, without a token. It is refused without a query, unless it is for
   * the caller's own listings. Nothing changes.
   */
  searchListings(input?: SearchListingsInput): Promise<Answer<Calls["searchListings"]["result"]>>;
  /**
   * Read a listing.
   *
   * Describes a listing as the marketplace offers it. Anybody may read a public one, without a token; it is refused where there
   * is no listing of that id, or none that the caller may see. Nothing changes.
   */
  getListing(input: GetListingInput): Promise<Answer<Calls["getListing"]["result"]>>;
  /**
   * Express interest in a listing.
   *
   * Tells the vendor that the caller's organization wants the listing; terms are then agreed outside this API. Administrators
   * of a purchaser organization call it, and members with the privilege to request purchase information.
   *
   * It is refused to the vendor of the listing, for a free listing, once the listing is purchased, and when interest has already been expressed. On success
   * the organization holds a provision with `interested` true and, unless a trial is running, no end date.
   */
  expressInterest(input: ExpressInterestInput): Promise<Answer<Calls["expressInterest"]["result"]>>;
  /**
   * Start a trial of a listing.
   *
   * Gives the caller's organization the listing for as many days as its `trialDuration` says. Administrators of a purchaser
   * organization call it, and members with the privilege to request purchase information.
   *
   * It is refused to the vendor of the listing, where the listing supports no trial, once the listing is purchased, and when a trial was started before,
   * ended or not. On success the organization holds a provision with `trial` true that ends after the trial's duration.
   */
  startTrial(input: StartTrialInput): Promise<Answer<Calls["startTrial"]["result"]>>;
  /**
   * Complete the purchase of a listing.
   *
   * Completes a purchase. A free listing is completed by the purchaser: an administrator, or a member with the privilege to
   * request purchase information. Any other listing is completed by its vendor, likewise, who names the purchaser; that
   * purchaser must have expressed interest or started a trial before.
   *
   * It is refused once the listing is purchased, and for a provisioned item that is not related to the listing. On success the purchaser holds a provision with `purchased` true, and its
   * trial and interest are over.
   */
  purchaseListing(input: PurchaseListingInput): Promise<Answer<Calls["purchaseListing"]["result"]>>;
  /**
   * Delete a purchaser's provision.
   *
   * Takes the listing away from a purchaser: interest, trial and purchase end at once. Administrators of the vendor
   * organization call it; a privilege is not enough.
   *
   * It is refused when the purchaser holds no provision of the listing. Purchaser fields are taken, and without effect. On success nothing of the provision remains.
   */
  deleteProvision(input: DeleteProvisionInput): Promise<Answer<Calls["deleteProvision"]["result"]>>;
  /**
   * Provision entitlements to an organization.
   *
   * Gives a purchaser organization the pool of entitlements that its administrator may then assign to members. The listing is
   * licensed by user. Administrators of the vendor organization call it, and members with the privilege to
   * request purchase information.
   *
   * It is refused for a listing that is not licensed by user, unless the purchaser has purchased the listing or is trying it, and over plain HTTP for an Esri app that
   * requires a signature. On success the purchaser's provision carries the pool, and nothing of an
   * earlier one.
   */
  provisionOrgEntitlements(input: ProvisionOrgEntitlementsInput): Promise<Answer<Calls["provisionOrgEntitlements"]["result"]>>;
  /**
   * Assign entitlements to members.
   *
   * Gives members of the purchaser organization the named entitlements of a listing, in place of those that they held, or with
   * none takes access away. Administrators of the purchaser organization call it.
   *
   * It is refused for more than 25 users at a time, for users outside the organization, for a listing that is not licensed by
   * user, unless the organization has purchased it or is trying it, and beyond what the vendor's pool allows. On success every named member holds what was named.
   */
  provisionUserEntitlements(input: ProvisionUserEntitlementsInput): Promise<Answer<Calls["provisionUserEntitlements"]["result"]>>;
  /**
   * List who holds entitlements.
   *
   * Lists the members of the caller's organization who hold entitlements of a listing. Administrators of the purchaser
   * organization call it, and members who may manage licences. It is refused for a listing that is not licensed by user. Nothing
   * changes.
   */
  listUserEntitlements(input: ListUserEntitlementsInput): Promise<Answer<Calls["listUserEntitlements"]["result"]>>;
  /**
   * Read what a member holds.
   *
   * Tells which entitlements of a listing one member holds. That member calls it, administrators of the purchaser organization, and
   * members who may manage licences. It is refused for a listing that is not licensed by user. Nothing changes.
   */
  getUserEntitlements(input: GetUserEntitlementsInput): Promise<Answer<Calls["getUserEntitlements"]["result"]>>;
  /**
   * List what an organization has obtained.
   *
   * Lists the purchases, trials and interests of an organization as a purchaser, each with its listing, in one answer without
   * pages. The sources do not say who may call it; here administrators of that organization do, and members with the privilege to
   * request purchase information, and anybody else is refused. Nothing changes.
   */
  listPurchases(input: ListPurchasesInput): Promise<Answer<Calls["listPurchases"]["result"]>>;
  /**
   * List what others have obtained from an organization.
   *
   * Lists the provisions that purchasers hold of an organization's listings: filtered, sorted and page by page. The sources
   * do not say who may call it; here administrators of that organization do, and members who may request purchase information or
   * manage listings, and anybody else is refused. Nothing changes.
   */
  listCustomers(input: ListCustomersInput): Promise<Answer<Calls["listCustomers"]["result"]>>;
  /**
   * List customers, the older way.
   *
   * Lists what `customersList` lists. Esri's overview names this resource and real clients read it, but no page describes it. The
   * same people may call it. Nothing changes.
   */
  listCustomersOlder(input: ListCustomersOlderInput): Promise<Answer<Calls["listCustomersOlder"]["result"]>>;
  /**
   * Export customers as a table.
   *
   * Gives the vendor's customers as comma-separated values. A client uses it and no page describes it, so the columns are this
   * project's own. The same people may call it as read the customers. Nothing changes.
   *
   * The reference portal gives the table a file name. A text that a spreadsheet would run as a formula, as it begins with `=`, `+`, `-`,
   * `@`, a tab or a line end, has an apostrophe in front there.
   */
  exportCustomers(input: ExportCustomersInput): Promise<Answer<Calls["exportCustomers"]["result"]>>;
  /**
   * List what is assigned to a user.
   *
   * Lists the add-on apps that are assigned to a user. The user calls it, and administrators of the user's organization. ArcGIS
   * Enterprise has it since version 10.7. Nothing changes.
   */
  listProvisionedListings(input: ListProvisionedListingsInput): Promise<Answer<Calls["listProvisionedListings"]["result"]>>;
  /**
   * Read an item.
   *
   * Describes the item behind a listing. A private one is shown to its own organization and to purchasers that hold it; for
   * others it does not exist. Anybody may read a public one, without a token. Nothing changes.
   */
  getItem(input: GetItemInput): Promise<Answer<Calls["getItem"]["result"]>>;
  /**
   * List related items.
   *
   * Lists the items that an item is related to. Whoever sees the item may call it. Nothing changes.
   */
  listRelatedItems(input: ListRelatedItemsInput): Promise<Answer<Calls["listRelatedItems"]["result"]>>;
  /**
   * Add an item.
   *
   * Adds an item to a user's content. The user calls it, and administrators of the user's organization. It is refused without a
   * type and a title, and with a field that it does not know. On success the item exists with the given properties, private and not listed.
   * This portal keeps no data of items, so file, text, thumbnail and extent are among the fields that it does not know.
   */
  addItem(input: AddItemInput): Promise<Answer<Calls["addItem"]["result"]>>;
  /**
   * Change an item.
   *
   * Sets properties of an item, among them those that a listing needs. Its owner calls it, and administrators of the owner's
   * organization. It is refused with an unknown type, and with a field that it does not know. On success the item has the given properties
   * and keeps the others; its listing shows them too.
   */
  updateItem(input: UpdateItemInput): Promise<Answer<Calls["updateItem"]["result"]>>;
  /**
   * List an item in the marketplace.
   *
   * Makes a listing of an item. The item's user calls it, and administrators of that user's organization, if the organization has the permission to
   * list items of that kind; getPortal tells. It is refused until the listing properties were set on the item. On success the marketplace offers the item.
   */
  listItem(input: ListItemInput): Promise<Answer<Calls["listItem"]["result"]>>;
  /**
   * Take an item off the marketplace.
   *
   * Takes a listing off the marketplace. The item's user calls it, and administrators of that user's organization. On success searches find the listing
   * no more; what purchasers hold stays with them.
   */
  unlistItem(input: UnlistItemInput): Promise<Answer<Calls["unlistItem"]["result"]>>;
  /**
   * Relate two items.
   *
   * Relates an item to another; Listed2Provisioned lets a vendor provision the second in place of the first. The owner of both calls it. It is
   * refused for an unknown type, and for items that the caller does not own. On success the relationship exists until either item or the
   * relationship is deleted.
   */
  addRelationship(input: AddRelationshipInput): Promise<Answer<Calls["addRelationship"]["result"]>>;
  /**
   * Separate two items.
   *
   * Deletes the relationship between two items. Whoever created it calls it; anybody else is refused. On success the vendor can no longer provision the one in
   * place of the other; what was provisioned stays.
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
  // Fetch would quote the token in its error.
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
      const parameter = parameters[name];
      if (parameter === undefined) throw new TypeError(`${id} has no parameter ${name}`);
      placed[parameter.in][name] = value;
    }
    const init = {
      params: { path: placed.path, query: placed.query },
      ...(method === "POST" ? { body: placed.form } : {}),
      // openapi-fetch only builds the request. It would read bodies without a limit, and accept any JSON as a result.
      fetch: async (request: Request) => new Received(await receive({ operation: id, table: text === true }, request, send)),
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
