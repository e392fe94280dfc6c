/** The places where provisions and listings are shown. */

import type { OperationId } from "../../generated/operations.ts";
import {
  alterResult,
  around,
  bodyOf,
  type Fault,
  isAccepted,
  type Json,
  type Next,
  respond,
  together,
  type WireRequest,
  watch,
} from "./fault.ts";

/** Operations that respond with a provision. */
export const COMMANDS = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
  "provisionOrgEntitlements",
] as const satisfies readonly OperationId[];

/** Lists of provisions. */
export const LISTS = [
  "listPurchases",
  "listCustomers",
  "listCustomersOlder",
] as const satisfies readonly OperationId[];

/** An entry of a list. */
export interface Entry {
  provision: Json;
  customer?: Json;
  listing?: Json;
}
export type Groups = Record<"purchases" | "trials" | "interests", Entry[]>;
export interface Page {
  total: number;
  start: number;
  num: number;
  nextStart: number | null;
  provisions: Entry[];
}

/** The entries of a list in the form in which they are sent. */
const entriesOf = (body: object): Entry[] =>
  "provisions" in body
    ? (body as Page).provisions
    : Object.values(body as Groups).flatMap((group) => (Array.isArray(group) ? group : []));

/** Alters each entry of lists, in place. */
export const alterEntries = (
  alter: (entry: Entry, request: WireRequest) => void,
  ids: readonly (typeof LISTS)[number][] = LISTS,
): Fault =>
  alterResult(ids, (body, request) => {
    for (const entry of entriesOf(body)) alter(entry, request);
  });

/** Alters provisions wherever they are shown, in place. */
export const alterProvisions = (
  alter: (provision: Json, request: WireRequest) => void,
  ids: readonly OperationId[] = [...COMMANDS, ...LISTS],
): Fault =>
  alterResult(ids, (body, request) => {
    const shown = body as object;
    if ("purchaserOrgId" in shown) alter(shown as Json, request);
    else for (const { provision } of entriesOf(shown)) alter(provision, request);
  });

type Members = Json | ((provision: Json) => Json);

/** Shows other members of provisions. */
export const showProvisions = (members: Members, ids?: readonly OperationId[]): Fault =>
  alterProvisions((provision) => {
    Object.assign(provision, typeof members === "function" ? members(provision) : members);
  }, ids);

/** Shows two members of provisions the wrong way round. */
export const swap = (one: string, other: string, ids?: readonly OperationId[]): Fault =>
  showProvisions((provision) => ({ [one]: provision[other], [other]: provision[one] }), ids);

/** Shows other members of provisions that are of a kind. */
export const ofKind = (
  kind: "interested" | "trial" | "purchased",
  members: Members,
  ids?: readonly OperationId[],
): Fault =>
  showProvisions((provision) => {
    if (provision[kind] !== true) return {};
    return typeof members === "function" ? members(provision) : members;
  }, ids);

/** Alters listings wherever they are shown, in place. */
export const alterListings = (alter: (listing: Json) => void): Fault =>
  together(
    alterResult("getListing", (listing) => alter(listing as unknown as Json)),
    alterResult("searchListings", ({ listings }) => {
      for (const listing of listings) alter(listing as unknown as Json);
    }),
    alterResult("listProvisionedListings", ({ provisionedListings }) => {
      for (const listing of provisionedListings) alter(listing as unknown as Json);
    }),
    alterEntries(({ listing }) => {
      if (listing) alter(listing);
    }),
  );

/** Shows in each entry of a list what belongs to the next. */
export function shift<One>(
  entries: readonly One[],
  read: (one: One) => unknown,
  write: (one: One, value: unknown) => void,
): void {
  const shown = entries.map(read);
  for (const [index, one] of entries.entries()) write(one, shown[(index + 1) % shown.length]);
}

/** Alters the groups of a purchaser's list. */
export const alterGroups = (alter: (groups: Groups, request: WireRequest) => unknown): Fault =>
  alterResult("listPurchases", (groups, request) => alter(groups as unknown as Groups, request));

/** Keeps some entries of a purchaser's list. */
export const keepInGroups = (keeps: (entry: Entry, group: string) => boolean): Fault =>
  alterGroups((groups) =>
    Object.fromEntries(
      Object.entries(groups).map(([group, entries]) => [
        group,
        entries.filter((entry) => keeps(entry, group)),
      ]),
    ),
  );

/** Alters a page of customers. */
export const alterPage = (
  alter: (page: Page, request: WireRequest) => unknown,
  id: "listCustomers" | "listCustomersOlder" = "listCustomers",
): Fault => alterResult(id, (page, request) => alter(page as unknown as Page, request));

/** Keeps some entries of the list of customers, whose pages and total then are those of a shorter list. */
export const keepEntries = (keeps: (entry: Entry, request: WireRequest) => boolean): Fault =>
  around("listCustomers", async (request, next) => {
    const response = await next(request);
    const page = bodyOf(response) as Page | undefined;
    if (page?.provisions === undefined) return response;
    const whole = await withFields(request, next, { start: "1", num: "100" });
    const kept = (bodyOf(whole) as Page | undefined)?.provisions.filter((entry) =>
      keeps(entry, request),
    );
    if (kept === undefined) return response;
    const end = page.start - 1 + page.num;
    const provisions = kept.slice(page.start - 1, end);
    const nextStart = end < kept.length ? end + 1 : -1;
    return respond(request, { ...page, total: kept.length, nextStart, provisions });
  });

/** Sends the request with other fields. */
export function withFields(
  request: WireRequest,
  next: Next,
  given: Readonly<Record<string, string>>,
): ReturnType<Next> {
  const fields = new URLSearchParams(request.fields);
  for (const [name, value] of Object.entries(given)) fields.set(name, value);
  return next({ ...request, fields });
}

/** Sends the same request for others too, after the portal has accepted it. */
export const alsoFor = (
  id: OperationId,
  others: (request: WireRequest) => readonly Readonly<Record<string, string>>[],
): Fault =>
  around(id, async (request, next) => {
    const response = await next(request);
    for (const fields of others(request)) await withFields(request, next, fields);
    return response;
  });

/** A fault that depends on the listings or items for which an operation has succeeded, and that still are as it left them. */
export function after(
  id: OperationId,
  then: (itemIds: ReadonlySet<string | undefined>) => Fault,
  isMeant: (request: WireRequest) => boolean = () => true,
): Fault {
  const itemIds = new Set<string | undefined>();
  return together(
    then(itemIds),
    watch((request, response) => {
      const { operation, path } = request;
      if (!isAccepted(response)) return;
      if (operation === "deleteProvision" && id !== operation) itemIds.delete(path.itemID);
      if (operation === id && isMeant(request)) itemIds.add(path.itemID);
    }),
  );
}

/** Hides provisions from all lists. */
export const hide = (isHidden: (provision: Json) => boolean): Fault =>
  together(
    keepInGroups(({ provision }) => !isHidden(provision)),
    keepEntries(({ provision }) => !isHidden(provision)),
  );
