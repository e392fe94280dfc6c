/** Reads the bodies of requests to the control API. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type * as contract from "../../generated/control.types.ts";
import type { ControlBodyId } from "../../generated/controlValidators.js";
import { jsonProblem } from "../input/json.ts";
import { describeProblems } from "./problems.ts";

export type Body<Id extends ControlBodyId> = contract.operations[Id] extends {
  requestBody?: { content: { "application/json": infer Content } };
}
  ? Content
  : never;

/** Reads the body of a request and validates it against the contract. Throws an HTTP 400 that names every problem. */
export async function readBody<Id extends ControlBodyId>(
  id: Id,
  { req }: Context,
): Promise<Body<Id>> {
  const body = parseJson((await req.text()) || "{}");
  // Loaded on first use, for a faster start.
  const { bodies } = await import("../../generated/controlValidators.js");
  const validate = bodies[id];
  if (validate(body)) return body as Body<Id>;
  refuseAll("The body is invalid", describeProblems(validate.errors ?? [], body));
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
