/** The parts of a portal, and the input and result of every operation. */
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Attempts } from "../auth/attempts.ts";
import type { TokenKinds } from "../auth/tokens.ts";
import type { Decide, RequestFacts } from "../domain/rule.ts";
import type { Store } from "../storage/store.ts";

export interface Portal {
  readonly store: Store;
  readonly tokens: TokenKinds;
  readonly attempts: Attempts;
  /** Returns the current time in milliseconds since the epoch. */
  readonly now: () => number;
  /** Returns true if that is not the real time. */
  readonly isClockMoved: () => boolean;
  /** Applies rules, except those disabled in this portal. */
  readonly decide: Decide;
  /** Returns false if a rule is disabled in this portal. */
  readonly enforces: (rule: RuleId) => boolean;
  /** Accounts that pages offer to choose from. Trusted callers need no password for them. */
  readonly accounts: readonly OfferedAccount[];
}

export interface OfferedAccount {
  readonly username: string;
  /** What the account may do, in a few words. */
  readonly text: string;
  /** Its password, if that is the one that README prints. */
  readonly password: string | undefined;
}

/** A request that passed the rules of every request. */
export interface Call<Op extends OperationId> extends RequestFacts<Op> {
  readonly portal: Portal;
  /** Where the request came from. */
  readonly origin: Origin;
}

export interface Origin {
  /** Network address of the caller. */
  readonly address: string;
  /** True if the request came over HTTPS. */
  readonly secure: boolean;
  /** True if the request came from the portal's own machine. */
  readonly local: boolean;
  /** Address that the caller uses for the portal, without /sharing. */
  readonly portal: string;
  /** True if a page of another origin sent the request, as browsers report. */
  readonly foreignPage: boolean;
  /** True if the caller may do anything in the portal, for example sign in without a password. */
  readonly trusted: boolean;
}

/** Body of a successful response: an object or, for CSV, text. */
export type Body = object | string;

/** Returns the body of a successful response. Throws a `Refusal` if the call breaks a rule. */
export type Handler<Op extends OperationId> = (call: Call<Op>) => Promise<Body>;
