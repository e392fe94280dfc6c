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
  const body = parseJson(text || "{}");
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HTTPException(400, { message: `The body is not JSON: it ${jsonProblem(text)}.` });
  }
}
