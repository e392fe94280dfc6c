/** The rules that stand before those of any operation. */
import type { Operation } from "../../generated/operations.ts";
import type { Actor } from "../domain/model.ts";
import { when } from "../domain/rule.ts";

/** What is known of a request when it arrives. */
export interface Arrival {
  readonly operation: Operation;
  /** HTTP method of the request. */
  readonly method: string;
  /** Whether the portal speaks the wanted format. */
  readonly formatKnown: boolean;
  /** Why the token of the request speaks for no user, as a sentence; undefined for a good token and for none. */
  readonly tokenProblem: string | undefined;
  /** Whom the token speaks for. */
  readonly actor: Actor | undefined;
  /** What is wrong with the parameters, each sentence beginning with a parameter's name. */
  readonly problems: readonly string[];
}

/** Guards at the gate. An operation is held to those that its contract lists. */
export const gate = [
  when("transport.post-only", ({ operation, method }: Arrival) => operation.method === "POST" && method !== "POST"),
  when("transport.post-only-likewise", ({ operation, method }: Arrival) => operation.method === "POST" && method !== "POST"),
  when("format.known", ({ formatKnown }: Arrival) => !formatKnown),
  when("export.format-known", ({ formatKnown }: Arrival) => !formatKnown),
  when(
    "token.valid",
    ({ tokenProblem }: Arrival) => tokenProblem !== undefined,
    ({ tokenProblem = "" }) => [tokenProblem],
  ),
  when("token.required", ({ actor }: Arrival) => actor === undefined),
  when(
    "parameters.valid",
    ({ problems }: Arrival) => problems.length > 0,
    ({ problems }) => problems,
  ),
];
