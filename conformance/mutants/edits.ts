/** Faults of the same form: one field of requests, or one member of responses, is another. */
import type { OperationId } from "../../generated/operations.ts";
import {
  alterRequest,
  alterResult,
  around,
  type Fault,
  type Json,
  type Operations,
  type Result,
  respond,
  respondInstead,
  type WireRequest,
} from "./fault.ts";

/** The id of no item. */
export const ANOTHER_ID = "f".repeat(32);

/** The purchaser fields of a request. */
export const CONTACT = ["purchaserFullName", "purchaserEmail", "purchaserPhone"];

/** Ignores fields of requests. */
export const ignore = (ids: Operations, ...names: readonly string[]): Fault =>
  alterRequest(ids, (fields) => {
    for (const name of names) fields.delete(name);
  });

/** Has another default for a field. */
export const assume = (ids: Operations, name: string, value: string): Fault =>
  alterRequest(ids, (fields) => fields.has(name) || fields.set(name, value));

/** Takes one value of a field for another. */
export const mistake = (ids: Operations, name: string, [from, to]: readonly [string, string]) =>
  alterRequest(ids, (fields) => fields.get(name) === from && fields.set(name, to));

/** Refuses requests that have a field as malformed. */
export const refuseField = (
  id: "purchaseListing" | "listCustomers" | "listPurchases" | "provisionOrgEntitlements",
  name: string,
  isRefused: (value: string) => boolean = () => true,
): Fault =>
  respondInstead(id, "invalidParameters", ({ fields }) => {
    const value = fields.get(name);
    return value !== null && isRefused(value);
  });

/** Refuses requests that have two fields as malformed. */
export const refuseBeside = (id: "listCustomers", name: string, other: string): Fault =>
  respondInstead(id, "invalidParameters", ({ fields }) => fields.has(name) && fields.has(other));

const TOKEN_REQUIRED = { error: { code: 499, message: "Token Required", details: [] } };

/** Refuses requests without a token. */
export const demandToken = (id: OperationId): Fault =>
  around(id, async (request, next) =>
    request.fields.has("token") || request.headers.has("Authorization")
      ? next(request)
      : respond(request, TOKEN_REQUIRED),
  );

/** Shows other members. */
export const show = <Id extends OperationId>(
  ids: Operations<Id>,
  members: Json | ((body: Result<Id>, request: WireRequest) => Json),
): Fault =>
  alterResult(ids, (body, request) =>
    Object.assign(body as object, typeof members === "function" ? members(body, request) : members),
  );

/** Shows another value at a JSON pointer, with `*` for any index. An undefined one changes nothing. */
export const alterMember = (
  id: OperationId,
  pointer: string,
  alter: (value: unknown) => unknown,
): Fault => {
  const alterAt = (parent: unknown, [name, ...rest]: readonly string[]): void => {
    if (name === undefined || typeof parent !== "object" || parent === null) return;
    const object = parent as Json;
    for (const key of name === "*" ? Object.keys(object) : [name]) {
      if (rest.length > 0) alterAt(object[key], rest);
      else object[key] = alter(object[key]);
    }
  };
  return alterResult(id, (body) => alterAt(body, pointer.split("/").slice(1)));
};

/** Counts one too many. */
export const countOneMore = (
  id: "listUserItems" | "listUsers" | "listUserAppBundles" | "listProvisionedListings",
) => show(id, ({ total }) => ({ total: total + 1 }));

/** Leaves members out. */
export const omit = (ids: Operations, ...names: readonly string[]): Fault =>
  alterResult(ids, (body) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name))),
  );

type Paged =
  | "searchListings"
  | "listCustomers"
  | "listProvisionedListings"
  | "listUserItems"
  | "listUsers";

/** Takes positions and sizes of pages below 1 for 1. */
export const takeBelowOneForOne = (id: Paged): Fault =>
  alterRequest(id, (fields) => {
    for (const name of ["start", "num"])
      if (Number(fields.get(name) ?? 1) < 1) fields.set(name, "1");
  });

const alterNextStart = (id: Paged, alter: (nextStart: number, total: number) => number): Fault =>
  show(id, ({ nextStart, total }) => ({ nextStart: alter(nextStart ?? -1, total) }));

/** Skips an entry after each page. */
export const skipAfterPage = (id: Paged): Fault =>
  alterNextStart(id, (nextStart) => (nextStart > 0 ? nextStart + 1 : nextStart));

/** Names a page after the last. */
export const continueAfterEnd = (id: Paged): Fault =>
  alterNextStart(id, (nextStart, total) => (nextStart === -1 ? total + 1 : nextStart));

/** Shows whatever size of page is asked for as the size of the page. */
export const showAnySize = (id: Paged): Fault =>
  show(id, (_, { fields }) => ({ num: Number(fields.get("num") ?? 10) }));

/** Refuses pages of more than a hundred. */
export const refuseLargePages = (id: Extract<OperationId, "searchListings" | "listCustomers">) =>
  respondInstead(id, "invalidParameters", ({ fields }) => Number(fields.get("num")) > 100);
