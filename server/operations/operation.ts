/** What a portal consists of, and what every operation receives. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Attempts } from "../auth/attempts.ts";
import type { TokenKinds } from "../auth/tokens.ts";
import type { Actor } from "../domain/model.ts";
import type { Decide, GuardId } from "../domain/rule.ts";
import type { Store } from "../storage/store.ts";

export interface Portal {
  readonly store: Store;
  readonly tokens: TokenKinds;
  readonly attempts: Attempts;
  /** The present, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Applies rules, except those that are disabled in this portal. */
  readonly decide: Decide;
  /** False if a rule is disabled in this portal. */
  readonly enforces: (rule: RuleId) => boolean;
}

/** One request that passed the rules of every request. */
export interface Call<Op extends OperationId> {
  readonly portal: Portal;
  readonly parameters: Parameters<Op>;
  /** The signed-in user; always present if the contract requires a token. */
  readonly actor: "token.required" extends GuardId<Op> ? Actor : Actor | undefined;
  /** Where the request came from. */
  readonly origin: Origin;
}

export interface Origin {
  /** Network address of the caller. */
  readonly address: string;
  /** True if the request came over HTTPS. */
  readonly secure: boolean;
  /** True if it came from the portal's own machine. */
  readonly local: boolean;
  /** Address by which the caller knows the portal, without /sharing/rest. */
  readonly portal: string;
}

/** The body of a success: an object or, for a table, its text. */
export type Body = object | string;

/** Responds to a call with the body of a success. Throws the `Refusal` of the rule that the call breaks. */
export type Handler<Op extends OperationId> = (call: Call<Op>) => Promise<Body>;
