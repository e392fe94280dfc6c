/** Search in the request log: words, and fields such as `rule:purchase.paid-by-vendor`. */
import type { LoggedRequest } from "../../generated/control.types.ts";

const FIELDS = ["operation", "actor", "outcome", "rule", "method"] as const;

/** Longest query, in characters. */
const MAX_QUERY = 200;

/** Returns the requests that have every word of the query. A word after a field's name and a colon counts for that field. */
export function findMatching(
  requests: readonly LoggedRequest[],
  query: string,
): readonly LoggedRequest[] {
  const words = query
    .slice(0, MAX_QUERY)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return requests;
  return requests.filter((request) => words.every((word) => hasWord(request, word)));
}

function hasWord(request: LoggedRequest, word: string): boolean {
  const field = FIELDS.find((name) => word.startsWith(`${name}:`));
  if (field !== undefined)
    return (request[field] ?? "").toLowerCase().includes(word.slice(field.length + 1));
  const texts = [
    ...FIELDS.map((name) => request[name]),
    request.path,
    ...Object.values(request.parameters),
  ];
  return texts.some((text) => text?.toLowerCase().includes(word));
}
