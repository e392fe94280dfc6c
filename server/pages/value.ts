/** Body of a response in readable form: objects as definition lists, times as dates, ids as links. */
import { html } from "hono/html";
import { timeFields } from "../../generated/forms.ts";
import { type OperationId, operations } from "../../generated/operations.ts";
import { addressOf } from "./address.ts";
import { lead, type Markup, type Place } from "./markup.ts";

/** Fields that hold an id: the operation that reads it, and the parameter that takes it. */
const LEADS: Readonly<Record<string, readonly [operation: OperationId, parameter: string]>> = {
  itemId: ["getListing", "itemID"],
  provisionedItemId: ["getItem", "itemID"],
  "relatedItems.id": ["getItem", "itemID"],
  orgId: ["getPortal", "portalID"],
  accountId: ["getPortal", "portalID"],
  purchaserOrgId: ["getPortal", "portalID"],
  "vendor.id": ["getPortal", "portalID"],
  "customer.id": ["getPortal", "portalID"],
  username: ["getUser", "userName"],
  owner: ["getUser", "userName"],
  purchaserUsername: ["getUser", "userName"],
};

/** Returns a value as markup. `name` is the field that holds it; `owner` is the field that holds the object. */
export function valueMarkup(place: Place, value: unknown, name = "", owner = ""): Markup | string {
  if (Array.isArray(value)) return listMarkup(place, value, name);
  if (typeof value === "object" && value !== null) return objectMarkup(place, value, name);
  if (typeof value === "number" && timeFields.has(name)) return timeMarkup(value);
  if (value === null || value === "")
    return html`<span class="none">${value === null ? "null" : "empty"}</span>`;
  const target = LEADS[`${owner}.${name}`] ?? LEADS[name];
  if (typeof value !== "string" || target === undefined) return String(value);
  const [operation, parameter] = target;
  const path = `${place.rest}${addressOf(operations[operation].path, { [parameter]: value })}`;
  return path === place.path ? value : lead(place, path, value);
}

function objectMarkup(place: Place, value: object, name: string): Markup {
  const fields = Object.entries(value);
  if (fields.length === 0) return html`<span class="none">no members</span>`;
  return html`<dl>${fields.map(
    ([key, member]) =>
      html`<div${isNested(member) ? html` class="nested"` : ""}><dt>${key}</dt><dd>${valueMarkup(place, member, key, name)}</dd></div>`,
  )}</dl>`;
}

function listMarkup(place: Place, values: readonly unknown[], name: string): Markup {
  if (values.length === 0) return html`<span class="none">none</span>`;
  const items = values.map((value) => html`<li>${valueMarkup(place, value, name)}</li>`);
  return values.some(isNested)
    ? html`<ol class="entries">${items}</ol>`
    : html`<ul class="words">${items}</ul>`;
}

const isNested = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).length > 0 &&
  !(Array.isArray(value) && !value.some(isNested));

/** The last time that a Date can express, in milliseconds since the epoch. */
const END_OF_TIME = 8_640_000_000_000_000;

function timeMarkup(value: number): Markup {
  if (value === -1) return html`−1 <span class="aside">never</span>`;
  if (Math.abs(value) > END_OF_TIME) return html`${value}`;
  const iso = new Date(value).toISOString();
  return html`${value} <time class="aside" datetime="${iso}">${iso.replace("T", " ").replace(/\.\d+Z$/, "")} UTC</time>`;
}
