/** What a portal is made of, and what every operation is told. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Attempts } from "../auth/attempts.ts";
import type { TokenKinds } from "../auth/tokens.ts";
import type { Actor } from "../domain/model.ts";
import type { Decision, GuardId } from "../domain/rule.ts";
import type { Store } from "../storage/store.ts";

export interface Portal {
  readonly store: Store;
  readonly tokens: TokenKinds;
  readonly attempts: Attempts;
  /** The present, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Refusing rules that this portal leaves out, to prove that a test notices. */
  readonly without: ReadonlySet<RuleId>;
}

/** One request, read and let through by the gate. */
export interface Call<Op extends OperationId> {
  readonly portal: Portal;
  readonly parameters: Parameters<Op>;
  /** The signed-in user, who is there wherever the contract asks for a token. */
  readonly actor: "token.required" extends GuardId<Op> ? Actor : Actor | undefined;
  /** Where the request came from. */
  readonly origin: Origin;
}

export interface Origin {
  /** Network address of the caller. */
  readonly address: string;
  /** Whether the request came over HTTPS. */
  readonly secure: boolean;
  /** Whether it came from the portal's own machine. */
  readonly local: boolean;
  /** Address by which the caller knows the portal, without /sharing/rest. */
  readonly portal: string;
}

/** What a success is answered with: an object or, for a table, its text. */
export type Body = object | string;

/** Answers a call: with the body of a success, or with the rule that refuses. */
export type Handler<Op extends OperationId> = (call: Call<Op>) => Promise<Decision<Body>>;
