// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import createFetchClient from "openapi-fetch";
import type { Calls, GenerateTokenInput, ExpressInterestInput, StartTrialInput, PurchaseListingInput, DeleteProvisionInput, ProvisionOrgEntitlementsInput, ListPurchasesInput, ListCustomersInput } from "./calls.ts";
import type * as contract from "./openapi.types.ts";
import { type Operation, type OperationId, operations } from "./operations.ts";

/** The body of a refusal. */
export type Refused = contract.Error["error"];

/** What came of a call: the result, or the refusal. The response tells the rest. */
export type Answer<Result> =
  | { readonly data: Result; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Refused; readonly response: Response };

export interface Client {
  /**
   * Generate a token.
   *
   * Exchanges a user name and password for the token that every other operation asks for. Anybody may call it, over HTTPS.
   * The token acts for that user until it expires; nothing else changes.
   */
  generateToken(input: GenerateTokenInput): Promise<Answer<Calls["generateToken"]["result"]>>;
  /**
   * Express interest in a listing.
   *
   * Tells the vendor that the caller's organization wants the listing; terms are then agreed outside this API. Administrators
   * of a purchaser organization call it, and members with the privilege to request purchase information.
   *
   * It is refused for a free listing, once the listing is purchased, and when interest has already been expressed. On success
   * the organization holds a provision with `interested` true and no end date.
   */
  expressInterest(input: ExpressInterestInput): Promise<Answer<Calls["expressInterest"]["result"]>>;
  /**
   * Start a trial of a listing.
   *
   * Gives the caller's organization the listing for as many days as its `trialDuration` says. Administrators of a purchaser
   * organization call it, and members with the privilege to request purchase information.
   *
   * It is refused where the listing supports no trial, once the listing is purchased, and when a trial was started before,
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
   * It is refused once the listing is purchased. On success the purchaser holds a provision with `purchased` true, and its
   * trial and interest are over.
   */
  purchaseListing(input: PurchaseListingInput): Promise<Answer<Calls["purchaseListing"]["result"]>>;
  /**
   * Delete a purchaser's provision.
   *
   * Takes the listing away from a purchaser: interest, trial and purchase end at once. Administrators of the vendor
   * organization call it; a privilege is not enough.
   *
   * It is refused when the purchaser holds no provision of the listing. On success nothing of the provision remains.
   */
  deleteProvision(input: DeleteProvisionInput): Promise<Answer<Calls["deleteProvision"]["result"]>>;
  /**
   * Provision entitlements to an organization.
   *
   * Gives a purchaser organization the pool of entitlements that its administrator may then assign to members. The listing is
   * licensed by user. Administrators of the vendor organization call it, and members with a privilege for purchases.
   *
   * It is refused unless the purchaser has purchased the listing or is trying it, and over plain HTTP for an Esri app that
   * requires a signature. On success the purchaser's provision carries the pool.
   */
  provisionOrgEntitlements(input: ProvisionOrgEntitlementsInput): Promise<Answer<Calls["provisionOrgEntitlements"]["result"]>>;
  /**
   * List what an organization has obtained.
   *
   * Lists the purchases, trials and interests of an organization as a purchaser, each with its listing, in one answer without
   * pages. Administrators of that organization call it, and members with the privilege to request purchase information.
   * Nothing changes.
   */
  listPurchases(input: ListPurchasesInput): Promise<Answer<Calls["listPurchases"]["result"]>>;
  /**
   * List what others have obtained from an organization.
   *
   * Lists the provisions that purchasers hold of an organization's listings: filtered, sorted and page by page. Administrators of
   * that organization call it, and members who may request purchase information or manage listings. Nothing changes.
   */
  listCustomers(input: ListCustomersInput): Promise<Answer<Calls["listCustomers"]["result"]>>;
}

export interface ClientOptions {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  /** Token to send with every call, in the header X-Esri-Authorization. */
  readonly token?: string;
  /** A fetch to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers to send with every call, such as a Referer. */
  readonly headers?: Record<string, string>;
}

/**
 * Sorts an answer of openapi-fetch into result and refusal. Refusals of this API come with status 200, so openapi-fetch
 * alone takes them for data. Throws where the answer is no JSON of this API at all.
 */
export async function unwrap<Result>(
  call: Promise<{ data?: Result | contract.Error; error?: unknown; response: Response }>,
): Promise<Answer<Exclude<Result, contract.Error>>> {
  const { data, error, response } = await call;
  const body: unknown = data ?? error;
  if (typeof body !== "object" || body === null) {
    throw new TypeError(`${response.url} answered ${response.status} without a JSON object`);
  }
  if ("error" in body) return { error: (body as contract.Error).error, response };
  return { data: body as Exclude<Result, contract.Error>, response };
}

/**
 * A client with one method per operation. Parameters are flat; JSON-valued ones are objects, dates are numbers of
 * milliseconds. A refusal is a value; only a portal that cannot be reached, or that does not speak this API, throws.
 */
export function createClient({ portal, token, fetch, headers }: ClientOptions): Client {
  const client = createFetchClient<contract.paths, "application/json">({
    baseUrl: portal,
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      ...headers,
      ...(token === undefined ? {} : { "X-Esri-Authorization": `Bearer ${token}` }),
    },
    querySerializer: (query) => encode(query).toString(),
    bodySerializer: (body: unknown) => encode(body as Record<string, unknown>),
    ...(fetch === undefined ? {} : { fetch }),
  });
  const call = (id: OperationId, input: Record<string, unknown> = {}) => {
    const { method, path, parameters }: Operation = operations[id];
    const placed = { path: {}, query: {}, form: {} } as Record<"path" | "query" | "form", Record<string, unknown>>;
    for (const [name, value] of Object.entries({ f: "json", ...input })) {
      const parameter = parameters[name];
      if (parameter === undefined) throw new TypeError(`${id} has no parameter ${name}`);
      placed[parameter.in][name] = value;
    }
    const init = {
      params: { path: placed.path, query: placed.query },
      ...(method === "POST" ? { body: placed.form } : {}),
    };
    // The table holds methods and paths as text; that they belong together is the contract's word, and the interface's.
    return unwrap(client.request(method.toLowerCase() as never, path as never, init as never));
  };
  const methods = Object.keys(operations).map((id) => [id, (input?: Record<string, unknown>) => call(id as OperationId, input)]);
  return Object.fromEntries(methods) as Client;
}

/** A form or query as this API reads it: lists joined by commas, objects as JSON, absent values left out. */
export function encode(fields: Record<string, unknown>): URLSearchParams {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    text.set(name, Array.isArray(value) ? value.join(",") : typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return text;
}
