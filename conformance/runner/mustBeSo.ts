/** What a response must say before a scenario builds on it. */
import { isDeepStrictEqual } from "node:util";
import type { EntitlementPool, Provision } from "../../generated/openapi.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Json } from "../model/json.ts";
import { Blocked } from "./blocked.ts";
import { DAY } from "./waiting.ts";

type Claims = Readonly<
  Partial<Record<OperationId, (result: Partial<Provision>, input: Json) => boolean>>
>;

/** True for a trial of no days. A start ahead is another rule's business. */
const isOver = (startDate: number, endDate: number): boolean =>
  endDate !== -1 && endDate <= startDate && startDate < Date.now() + DAY;

/** True if a response that succeeds says that it didn't do what was asked for. Judging it is for the rules of its operation. */
const DENIALS: Claims = {
  expressInterest: ({ interested, purchased }) => interested === false || purchased === true,
  startTrial: ({ trial, purchased, startDate = 0, endDate = -1 }) =>
    trial === false || purchased === true || isOver(startDate, endDate),
  // A portal may count in seconds.
  purchaseListing: ({ purchased, endDate = 0 }, { endDate: given = endDate }) =>
    purchased === false || Math.abs(endDate - Number(given)) > 1000,
  provisionOrgEntitlements: ({ orgEntitlements: made }, { orgEntitlements: given }) =>
    made !== undefined && !isPoolOf(given as EntitlementPool, made),
};

/** Blocks the scenario if a response denies what the call was for: what builds on it would show nothing of other rules. */
export function mustBeSo(exchange: Exchange, result: object | string, input: Json): void {
  if (DENIALS[exchange.operation]?.(result as Partial<Provision>, input))
    throw new Blocked(
      exchange,
      `${exchange.operation} succeeded, and says that it had another effect: ${exchange.response.text}`,
    );
}

/** True if a pool has what was given, whatever it has besides. */
const isPoolOf = (given: EntitlementPool, made: Partial<EntitlementPool>): boolean =>
  made.maxUsers === given.maxUsers &&
  Object.entries(given.entitlements).every(([name, { num }]) =>
    isDeepStrictEqual(made.entitlements?.[name]?.num, num),
  );
