/** Sends only requests that change no more than the owner of the portal allows. */
import { type OperationId, operations } from "../../generated/operations.ts";
import type { Change } from "../model/result.ts";
import { operationAt } from "./http/request.ts";
import type { Fetch } from "./http/send.ts";

/** A request that would change more than is allowed. It was not sent. */
export class NotAllowed extends Error {
  readonly kind: Change;

  constructor(kind: Change, what: string) {
    super(`${what} was not sent, because "allow" doesn't have ${kind}`);
    this.kind = kind;
  }
}

/** Operations about tokens, which need none. They are sent by POST, and change nothing of the marketplace. */
export const SIGN_IN: readonly OperationId[] = [
  "generateToken",
  "createOAuthToken",
  "signIn",
  "revokeToken",
];

const KINDS: Readonly<Partial<Record<OperationId, Change>>> = {
  expressInterest: "interest",
  startTrial: "trial",
  purchaseListing: "purchase",
  deleteProvision: "delete",
  provisionOrgEntitlements: "entitlements",
  provisionUserEntitlements: "entitlements",
};

/** The kind of change that an operation is; undefined for one that only reads. */
export function changeOf(id: OperationId): Change | undefined {
  if (operations[id].method === "GET" || SIGN_IN.includes(id)) return undefined;
  return KINDS[id] ?? "items";
}

export const isAllowed = (kind: Change, allow: ReadonlySet<Change>): boolean =>
  allow.has(kind) || (kind !== "delete" && kind !== "items" && allow.has("write"));

/**
 * A fetch that sends nothing that would change more than is allowed. It judges by address alone, whatever the method, so that a
 * test of methods can't change a portal that is wrong about methods.
 */
export function guardWrites(
  fetch: Fetch,
  { portal, allow }: { readonly portal: string; readonly allow: ReadonlySet<Change> },
): Fetch {
  const base = new URL(portal).pathname;
  return async (url, init) => {
    const { pathname } = new URL(url);
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
    const operation = operationAt(path)?.id;
    const kind = operation === undefined ? unknownChange(init.method) : changeOf(operation);
    if (kind !== undefined && !isAllowed(kind, allow))
      throw new NotAllowed(kind, operation ?? pathname);
    return fetch(url, init);
  };
}

/** What the contract does not know may do anything. */
const unknownChange = (method: string): Change | undefined =>
  method === "GET" ? undefined : "write";
