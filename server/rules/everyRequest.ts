/** The rules that apply before those of any operation. */
import type { Operation } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Actor } from "../domain/model.ts";
import type { Guard } from "../domain/rule.ts";

/** What is known of a request when it arrives. */
export interface Arrival {
  readonly operation: Operation;
  /** HTTP method of the request. */
  readonly method: string;
  /** True if the operation has the requested format. */
  readonly isFormatKnown: boolean;
  /** Why the token of the request speaks for no user, as a sentence; undefined for a good token and for none. */
  readonly tokenProblem: string | undefined;
  /** The user whom the token speaks for. */
  readonly actor: Actor | undefined;
  /** What is wrong with the parameters, each sentence beginning with a parameter's name. */
  readonly problems: readonly string[];
}

interface Check extends Omit<Guard<RuleId, Arrival>, "rule"> {
  /** The contract states some of these checks under more than one id. */
  readonly rules: readonly RuleId[];
}

const checks: readonly Check[] = [
  {
    rules: ["transport.post-only", "transport.post-only-likewise"],
    isBroken: ({ operation, method }) => operation.method === "POST" && method !== "POST",
  },
  { rules: ["format.known", "export.format-known"], isBroken: ({ isFormatKnown }) => !isFormatKnown },
  {
    rules: ["token.valid"],
    isBroken: ({ tokenProblem }) => tokenProblem !== undefined,
    details: ({ tokenProblem = "" }) => [tokenProblem],
  },
  { rules: ["token.required"], isBroken: ({ actor }) => actor === undefined },
  {
    rules: ["parameters.valid"],
    isBroken: ({ problems }) => problems.length > 0,
    details: ({ problems }) => problems,
  },
];

/** The checks that the contract of an operation lists, in its order. */
export const requestGuards = ({ guards }: Operation): readonly Guard<RuleId, Arrival>[] =>
  guards.flatMap(({ rule }) => {
    const check = checks.find(({ rules }) => rules.includes(rule));
    return check === undefined ? [] : [{ ...check, rule }];
  });
