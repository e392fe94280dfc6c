/** The rules that apply before those of any operation. */
import type { Operation } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Actor } from "../domain/model.ts";
import type { Decision, Guard } from "../domain/rule.ts";

/** Input of the rules of every request. */
export interface Arrival {
  readonly operation: Operation;
  readonly method: string;
  /** True if the operation supports the requested format. */
  readonly isFormatKnown: boolean;
  /** Why the token is invalid, as a sentence. Undefined if it is valid or missing. */
  readonly tokenProblem: string | undefined;
  /** The signed-in user. */
  readonly actor: Actor | undefined;
  /** Errors in the parameters, each starting with the parameter's name. */
  readonly problems: readonly string[];
}

interface Check extends Omit<Guard<RuleId, Arrival>, "rule"> {
  /** The contract has more than one id for some of these checks. */
  readonly rules: readonly RuleId[];
}

const checks: readonly Check[] = [
  {
    rules: ["transport.post-only", "transport.post-only-likewise"],
    isBroken: ({ operation, method }) => operation.method === "POST" && method !== "POST",
  },
  {
    rules: ["format.known", "export.format-known"],
    isBroken: ({ isFormatKnown }) => !isFormatKnown,
  },
  {
    rules: ["token.valid"],
    isBroken: ({ tokenProblem }) => tokenProblem !== undefined,
    details: ({ tokenProblem = "" }) => [tokenProblem],
  },
  { rules: ["token.required"], isBroken: ({ actor }) => actor === undefined },
];

/** Returns the checks that the contract lists for the operation, in the contract's order, and then its parameters. */
export const requestRules = ({ guards }: Operation): Decision<Arrival, void> => ({
  refuse: guards.flatMap(({ rule }) => {
    const check = checks.find(({ rules }) => rules.includes(rule));
    return check === undefined ? [] : [{ ...check, rule }];
  }),
  problems: ({ problems }) => problems,
  accept: () => {},
});
