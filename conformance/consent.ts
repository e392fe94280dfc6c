/** What a request changes, and whether the owner of the portal allowed it. */
import { type OperationId, operations } from "../generated/operations.ts";
import { operationAt } from "./operationAt.ts";
import { CONSENTS, type Consent } from "./targetSchema.ts";

export const isConsent = (what: string): what is Consent =>
  (CONSENTS as readonly string[]).includes(what);

/** A request that would change more than was allowed; it was not sent. */
export class NotAllowed extends Error {
  readonly kind: Consent;

  constructor(kind: Consent, what: string) {
    super(`${what} was not sent, since "allow" has neither ${kind} nor what stands for it`);
    this.kind = kind;
  }
}

/** Operations that hand out tokens, and want none: sent by POST, yet they leave everything as it is. */
export const SIGN_IN: readonly OperationId[] = ["generateToken", "createOAuthToken"];

const KINDS: Readonly<Partial<Record<OperationId, Consent>>> = {
  expressInterest: "interest",
  startTrial: "trial",
  purchaseListing: "purchase",
  deleteProvision: "delete",
  provisionOrgEntitlements: "entitlements",
  provisionUserEntitlements: "entitlements",
};

/** The kind of change that an operation is; undefined for one that only reads. */
export function changeOf(id: OperationId): Consent | undefined {
  if (operations[id].method === "GET" || SIGN_IN.includes(id)) return undefined;
  return KINDS[id] ?? "items";
}

export const isAllowed = (kind: Consent, allow: ReadonlySet<Consent>): boolean =>
  allow.has(kind) || (kind !== "delete" && kind !== "items" && allow.has("write"));

/**
 * A fetch that sends nothing which would change more than was allowed. It judges by address alone, whatever the method and
 * whoever asks: a portal that is wrong about methods must not be changed by a test of methods.
 */
export function guarded(
  fetch: typeof globalThis.fetch,
  { portal, allow }: { readonly portal: string; readonly allow: ReadonlySet<Consent> },
): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const operation = operationAt(portal, url);
    const kind = operation === undefined ? unknownChange(init) : changeOf(operation);
    if (kind !== undefined && !isAllowed(kind, allow))
      throw new NotAllowed(kind, operation ?? url.pathname);
    return fetch(input, init);
  };
}

/** What the contract does not know may do anything. */
const unknownChange = (init: RequestInit | undefined): Consent | undefined =>
  (init?.method ?? "GET") === "GET" ? undefined : "write";
