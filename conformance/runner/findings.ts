/** Whether an answer is the outcome that a step expects. */
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { responses } from "../../generated/validators.js";
import { Broken } from "./assert.ts";
import type { Exchange } from "./http/exchange.ts";

/** Codes of refusals that clients act upon, so that any portal is held to them. */
const CODES_IN_USE = new Set([498, 499]);

const METHOD_NOT_ALLOWED = 405;

/** The body of an answer that is the expected outcome. Breaks the scenario otherwise. */
export function judge(
  id: OperationId,
  outcome: string,
  exchange: Exchange,
  { exact, isSpecial = false }: { readonly exact: boolean; readonly isSpecial?: boolean },
): object | string {
  const example = outcomes[id][outcome];
  if (example === undefined) throw new Error(`${id} has no outcome ${outcome}`);
  // A server may refuse a method before any portal sees the request, and then says so by its status alone.
  const byServer =
    exchange.response.status === METHOD_NOT_ALLOWED &&
    ruleOf(id, outcome)?.startsWith("transport.post-only");
  if (byServer && !exact) return { code: METHOD_NOT_ALLOWED, message: "", details: [] };
  const body = bodyOf(id, exchange, isSpecial);
  const fail = (expected: string, actual: string) => new Broken({ expected, actual, exchange });
  if (!isRefusal(example.value)) {
    if (isRefusal(body)) {
      const [expected, actual] = [
        `${id} to succeed: ${example.summary}`,
        `the refusal ${brief(body)}`,
      ];
      throw new Broken({
        expected,
        actual,
        exchange,
        mishap: { kind: "refused", operation: id, isSpecial, members: [] },
      });
    }
    return body;
  }
  if (!isRefusal(body)) throw fail(`${id} to refuse: ${example.summary}`, "a success");
  // A fault is no decision, so it stands for no rule.
  if (body.error.code >= 500)
    throw fail(`${id} to refuse: ${example.summary}`, `the fault ${brief(body)}`);
  const wanted = example.value;
  if (exact && !isSameRefusal(body, wanted, ruleOf(id, outcome)))
    throw fail(`the refusal ${brief(wanted)}`, brief(body));
  if (CODES_IN_USE.has(wanted.error.code) && body.error.code !== wanted.error.code) {
    throw fail(`the code ${wanted.error.code}`, brief(body));
  }
  return body.error;
}

/** The rule behind a refusal. */
function ruleOf(id: OperationId, outcome: string): string | undefined {
  return (operations[id] as Operation).guards.find((guard) => guard.outcome === outcome)?.rule;
}

/** The JSON of an answer, which is the operation's result or an envelope, as the contract has it. */
function bodyOf(id: OperationId, exchange: Exchange, isSpecial: boolean): object | string {
  const body = isTable(id, exchange) ? exchange.response.text : parsed(exchange);
  const validate = responses[id];
  if (validate(body)) return body;
  const [first] = validate.errors ?? [];
  const place = `${first?.instancePath || "the body"} ${first?.message}`;
  const [expected, actual] = [
    `answers of ${id} to have the documented shape`,
    `${place}: ${exchange.response.text}`,
  ];
  const { missingProperty: missing = [] } = (first?.params ?? {}) as { missingProperty?: string };
  const members = [missing, first?.instancePath.split("/").toReversed() ?? []]
    .flat()
    .filter((name) => /^[a-z]\w{0,63}$/i.test(name));
  throw new Broken({
    expected,
    actual,
    exchange,
    mishap: { kind: "shape", operation: id, isSpecial, members },
  });
}

/** A table is text; only its refusals are JSON. */
const isTable = (id: OperationId, { response }: Exchange): boolean =>
  (operations[id] as Operation).text === true && response.type.startsWith("text/csv");

function parsed(exchange: Exchange): object {
  const { status, type, text } = exchange.response;
  const fail = (actual: string) => new Broken({ expected: "a JSON object", actual, exchange });
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null) return body;
  } catch {
    throw fail(`status ${status}, ${type || "no type"}: ${text}`);
  }
  throw fail(text);
}

const isRefusal = (body: unknown): body is Envelope =>
  typeof body === "object" && body !== null && "error" in body;

/** Rules whose details depend on the request; of all others, the contract's example is the whole answer. */
const WITH_OWN_DETAILS: readonly (string | undefined)[] = ["parameters.valid", "token.valid"];

function isSameRefusal(
  { error: actual }: Envelope,
  { error: wanted }: Envelope,
  rule: string | undefined,
): boolean {
  const text = ({ code, messageCode, message, details }: Envelope["error"]) =>
    JSON.stringify([code, messageCode, message, WITH_OWN_DETAILS.includes(rule) ? [] : details]);
  return text(actual) === text(wanted);
}

const brief = ({ error: { code, messageCode, message, details } }: Envelope): string =>
  [
    code,
    messageCode,
    JSON.stringify(message),
    details.length > 0 ? `(${details.join("; ")})` : undefined,
  ]
    .filter(Boolean)
    .join(" ");
