/** Failures in short form, as tests write them, and as the control API reads them. */
import type { OperationId, Outcome } from "../../generated/client.ts";
import type { Failure as ControlFailure } from "../../generated/control.types.ts";
import { type Duration, durationOf } from "./duration.ts";

/** What a caller meets. Unless it says otherwise, the operation has no effect. */
export type Failure<Id extends OperationId = OperationId> =
  /** The connection is reset before the operation has an effect. */
  | "drop"
  /** The change is stored, and the connection is reset before the response. */
  | "applyThenDrop"
  /** No response comes. */
  | "hang"
  /** The token has expired: code 498. */
  | "expiredToken"
  /** The operation has its effect, and the response comes a few bytes at a time. */
  | "trickle"
  /** Lists show the data as it was. */
  | "staleLists"
  /** The response of a gateway, or of a portal that fails. */
  | {
      readonly status: number;
      /**
       * `json`, the default, is an error as the portal sends it: to the client a refusal without an outcome. The others are
       * what gateways send: to the client an error of the kind http.
       */
      readonly body?: "json" | "html" | "empty" | "truncated";
      readonly retryAfter?: Duration;
    }
  /** A refusal of the contract. */
  | { readonly refusal: Outcome<Id> }
  /** The operation has its effect, and the response comes later. */
  | { readonly latency: Duration | { readonly min: Duration; readonly max: Duration } }
  /** As "applyThenDrop", after the headers or half of the body. */
  | { readonly applyThenDrop: "nothing" | "headers" | "half" }
  /** As "trickle". */
  | { readonly trickle: { readonly bytes?: number; readonly every?: Duration } }
  /** As "staleLists", until this much time has passed in the world. */
  | { readonly staleLists: Duration };

const SHORT = ["drop", "applyThenDrop", "hang", "expiredToken", "trickle", "staleLists"] as const;

/** Translates a failure. Throws if it isn't one. */
export function toControl<Id extends OperationId>(failure: Failure<Id>): ControlFailure {
  if (typeof failure === "string") {
    if (SHORT.includes(failure)) return { kind: failure };
  } else if (typeof failure !== "object" || failure === null) {
    // The message follows.
  } else if ("status" in failure) {
    const { retryAfter, ...rest } = failure;
    return {
      kind: "status",
      ...rest,
      ...(retryAfter === undefined ? {} : { retryAfter: durationOf(retryAfter) }),
    };
  } else if ("refusal" in failure) return { kind: "refusal", outcome: failure.refusal };
  else if ("latency" in failure) return { kind: "latency", ...latencyOf(failure.latency) };
  else if ("applyThenDrop" in failure)
    return { kind: "applyThenDrop", after: failure.applyThenDrop };
  else if ("trickle" in failure) {
    const { every, ...rest } = failure.trickle;
    return {
      kind: "trickle",
      ...rest,
      ...(every === undefined ? {} : { every: durationOf(every) }),
    };
  } else if ("staleLists" in failure)
    return { kind: "staleLists", for: durationOf(failure.staleLists) };
  throw new TypeError(
    `There is no failure ${JSON.stringify(failure)}. Failures: ${SHORT.join(", ")}, or an object with status, refusal or latency.`,
  );
}

const latencyOf = (latency: Duration | { readonly min: Duration; readonly max: Duration }) =>
  typeof latency === "object" && latency !== null && "min" in latency
    ? { min: durationOf(latency.min), max: durationOf(latency.max) }
    : { by: durationOf(latency) };
