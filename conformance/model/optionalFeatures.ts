/** What the sources describe too little for a portal to be judged if it isn't there. */
import type { Exchange } from "./exchange.ts";

/** Each is found missing only while a scenario plays. */
export const OPTIONAL_FEATURES = {
  "older-customers": "the resource customers, of which the pages give only the name",
  "customers-export": "a table of customers, which only a client knows",
  "listing-properties":
    "listing properties of an item under the names that they have in the listing",
  "items-of-members": "items added by plain members",
} as const;
export type OptionalFeature = keyof typeof OPTIONAL_FEATURES;

/** Ends a scenario because the portal doesn't offer what it is about. */
export class NotOffered extends Error {
  readonly feature: OptionalFeature;

  constructor(feature: OptionalFeature) {
    super(`the portal doesn't offer ${OPTIONAL_FEATURES[feature]}`);
    this.feature = feature;
  }
}

/** Codes that are about the caller's token, not about what was called. */
const OF_THE_TOKEN = [498, 499];

/** True if a plain request by somebody who may make it is turned down, in any form. A fault of the portal doesn't count. */
export function isDeclined({ response: { status, text } }: Exchange): boolean {
  if ([404, 405, 410, 501].includes(status)) return true;
  if (text.trimStart().startsWith("<")) return status < 500;
  const code = codeIn(text);
  return code > 0 && code < 500 && !OF_THE_TOKEN.includes(code);
}

/** The code of a refusal; 0 without one. */
function codeIn(text: string): number {
  try {
    const body = JSON.parse(text) as { readonly error?: { readonly code?: unknown } } | null;
    return Number(body?.error?.code ?? 0);
  } catch {
    return 0;
  }
}
