/** The failures that the console offers, in words. */
import type { Failure } from "../../generated/control.types.ts";
import { type Operation, operations } from "../../generated/operations.ts";

/** Failures and what a caller meets. The control API has more combinations. */
export const FAILURES: readonly (readonly [failure: Failure, label: string])[] = [
  [{ kind: "status", status: 503, body: "json" }, "Status 503 with JSON"],
  [{ kind: "status", status: 502, body: "html" }, "Status 502 with the page of a gateway"],
  [{ kind: "status", status: 500, body: "empty" }, "Status 500 without a body"],
  [
    { kind: "status", status: 429, body: "json", retryAfter: { seconds: 30 } },
    "Status 429, retry after 30 seconds",
  ],
  [{ kind: "status", status: 200, body: "truncated" }, "JSON that ends too early"],
  [{ kind: "expiredToken" }, "The token has expired"],
  [{ kind: "latency", by: { seconds: 2 } }, "The response comes 2 seconds later"],
  [{ kind: "trickle" }, "The response comes a few bytes at a time"],
  [{ kind: "drop" }, "The connection breaks, nothing is done"],
  [{ kind: "applyThenDrop" }, "The connection breaks after it is done"],
  [{ kind: "hang" }, "No response comes"],
  [{ kind: "staleLists" }, "Lists lack the latest changes"],
];

/** Names of all refusals in the contract, sorted. */
export const REFUSALS: readonly string[] = [
  ...new Set(
    (Object.values(operations) as Operation[]).flatMap(({ guards }) =>
      guards.map(({ outcome }) => outcome),
    ),
  ),
].sort();

/** Returns what a caller meets, in words. */
export function nameOfFailure(failure: Failure): string {
  const text = JSON.stringify(failure);
  const known = FAILURES.find(([offered]) => JSON.stringify(offered) === text)?.[1];
  if (known !== undefined) return known;
  if (failure.kind === "refusal") return `Refused with ${failure.outcome}`;
  if (failure.kind === "status") return `Status ${failure.status}`;
  return FAILURES.find(([{ kind }]) => kind === failure.kind)?.[1] ?? failure.kind;
}
