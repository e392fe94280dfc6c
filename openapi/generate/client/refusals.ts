/** Recognizes refusals by name, and turns an error value into an exception. */
import type { Answer, ClientError, Refusal } from "./response.ts";

/** Code of each refusal of an operation, and its messageCode or, if it has none, its message. */
export type Signs = Readonly<Record<string, readonly [code: number, sign: string]>>;

/** Every refusal can have this code, so the code identifies none. */
const GENERAL = 400;

/**
 * Returns the name of a refusal in the contract. The rule in X-Rule decides, which only the sandbox sends; then codes and
 * message; then the code, if no other refusal of the operation has it. Returns undefined if several are possible.
 */
export function outcomeOf(
  { code, messageCode, message, rule }: Refusal,
  signs: Signs,
  outcomesOfRules: Readonly<Record<string, string>>,
): string | undefined {
  const byRule = rule === undefined ? undefined : outcomesOfRules[rule];
  if (byRule !== undefined && Object.hasOwn(signs, byRule)) return byRule;
  const alike = Object.entries(signs).filter(([, [own]]) => own === code);
  const exact = alike.filter(([, [, sign]]) => sign === (messageCode ?? message));
  const [found, other] = exact.length > 0 || code === GENERAL ? exact : alike;
  return other === undefined ? found?.[0] : undefined;
}

type Named<Failure, Name> = Extract<Failure, { readonly kind: "refusal" }> & {
  readonly outcome: Name;
};
type NameIn<Failure> = Failure extends { readonly kind: "refusal"; readonly outcome?: infer Name }
  ? Extract<Name, string>
  : never;

/** True if an error is a refusal, or one of the named refusals. */
export function isRefusal<Failure extends ClientError>(
  error: Failure | undefined,
): error is Extract<Failure, { readonly kind: "refusal" }>;
export function isRefusal<Failure extends ClientError, Name extends NameIn<Failure>>(
  error: Failure | undefined,
  ...outcomes: readonly [Name, ...Name[]]
): error is Named<Failure, Name>;
export function isRefusal(error: ClientError | undefined, ...outcomes: readonly string[]): boolean {
  if (error?.kind !== "refusal") return false;
  return outcomes.length === 0 || outcomes.includes(error.outcome ?? "");
}

/** An error value as an exception. */
export class CallError<Failure extends ClientError = ClientError> extends Error {
  override readonly name = "CallError";
  readonly error: Failure;
  readonly response: Response;

  constructor(error: Failure, response: Response) {
    const codes = error.kind === "http" ? [] : [error.code, error.messageCode ?? []].flat();
    super([error.message, ...(codes.length > 0 ? [`(${codes.join(" ")})`] : [])].join(" "));
    this.error = error;
    this.response = response;
  }
}

/** Returns the result of a call. Throws a `CallError` if there is none. */
export function unwrap<Result>(answer: Answer<Result>): Result {
  if (answer.error !== undefined) throw new CallError(answer.error, answer.response);
  return answer.data;
}
