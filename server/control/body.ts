/** Reads the bodies of requests to the control API. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type * as contract from "../../generated/control.types.ts";
import type { ControlBodyId } from "../../generated/controlValidators.js";
import { jsonProblem } from "../input/json.ts";
import { findUnstorable } from "../input/storable.ts";
import { describeProblems, placeAt } from "./problems.ts";

export type Body<Id extends ControlBodyId> = contract.operations[Id] extends {
  requestBody?: { content: { "application/json": infer Content } };
}
  ? Content
  : never;

/** Reads the body of a request and validates it against the contract. Throws an HTTP 400 that names every problem. */
export async function readBody<Id extends ControlBodyId>(
  id: Id,
  context: Context,
): Promise<Body<Id>> {
  const text = await readText(context);
  const body = parseJson("The body", text || "{}");
  // Loaded on first use, for a faster start.
  const { bodies } = await import("../../generated/controlValidators.js");
  const validate = bodies[id];
  if (!validate(body)) refuseAll(INVALID, describeProblems(validate.errors ?? [], body));
  // A valid body is not deep, so the search is safe.
  const found = findUnstorable(text, body);
  if (found !== undefined) refuseAll(INVALID, [`${placeAt(found.path)} ${found.problem}`]);
  return body as Body<Id>;
}

const INVALID = "The body is invalid";

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

async function readText({ req }: Context): Promise<string> {
  const coding = req.header("Content-Encoding") ?? "identity";
  if (coding.toLowerCase() !== "identity")
    throw new HTTPException(400, {
      message: `The body has the Content-Encoding ${coding.slice(0, 40)}. Send it without one.`,
    });
  const bytes = await req.arrayBuffer();
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new HTTPException(400, { message: "The body is not UTF-8. Send JSON in UTF-8." });
  }
}

/** Throws an HTTP 400 with a sentence for each problem. */
export function refuseAll(what: string, problems: readonly string[]): never {
  const sentences = problems.join("; ");
  const message = `${what}: ${sentences}${sentences.endsWith("?") ? "" : "."}`;
  throw new HTTPException(400, { message, cause: problems });
}

/** Most values of a body, because parsing takes time and memory for each. The largest snapshots have fewer. */
const MAX_VALUES = 2_000_000;

/** Returns the value of a JSON text. Throws an HTTP 400 that begins with `what` if it is none, or has too many values. */
export function parseJson(what: string, text: string): unknown {
  // Each value takes at least a character.
  if (text.length > MAX_VALUES && hasTooMany(text))
    throw new HTTPException(400, {
      message: `${what} has more than ${MAX_VALUES} values, which is the limit.`,
    });
  try {
    return JSON.parse(text);
  } catch {
    throw new HTTPException(400, { message: `${what} is not JSON: it ${jsonProblem(text)}.` });
  }
}

/** Codes of the characters after which a value can begin: comma, bracket and brace. */
const BEFORE_VALUE: readonly number[] = [0x2c, 0x5b, 0x7b];

function hasTooMany(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count <= MAX_VALUES; at += 1)
    if (BEFORE_VALUE.includes(text.charCodeAt(at))) count += 1;
  return count > MAX_VALUES;
}
