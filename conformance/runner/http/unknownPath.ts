/** What a portal sends at an unknown path. It sends the same in place of an operation that it leaves out. */

import { operations } from "../../../generated/operations.ts";
import type { Exchange } from "../../model/exchange.ts";
import { mayBeAPage, objectOf, refusalIn, takesToken } from "./response.ts";

/** A path of no operation. */
export const UNKNOWN_PATH = "/no/such/operation";

/** Parts of the marketplace that a portal may leave out. */
const PARTS = /^\/(content\/listings\/[^/]+\/info|portals\/[^/]+\/(customers|resources))\b/;

/** True for what a portal may leave out. At other paths, a portal that refuses every request with the same words must be judged. */
const isOptional = (path: string): boolean => mayBeAPage(path) || PARTS.test(path);

/** Code and message of a refusal, which may have an id of its own besides. */
function saidBy(exchange: Pick<Exchange, "response">): string | undefined {
  const { code, message } = (refusalIn(exchange) ?? {}) as { code?: unknown; message?: unknown };
  return code === undefined ? undefined : `${code} ${message}`;
}

/** Marks a response that is the one to an unknown path: the same JSON, or a redirect to the same address. */
export function markUnknownPath(
  made: Exchange,
  unknown: Exchange["response"] | undefined,
): Exchange {
  const { operation, response } = made;
  if (unknown === undefined || !isOptional(operations[operation].path)) return made;
  const isSame =
    response.status === unknown.status &&
    response.location === unknown.location &&
    (response.text === unknown.text || saidBy(made) === saidBy({ response: unknown }));
  // Without its token, a portal may refuse before it looks at the path.
  const isTelling =
    response.location !== undefined || (objectOf(made) !== undefined && takesToken(made));
  return isSame && isTelling ? { ...made, response: { ...response, isOfUnknownPath: true } } : made;
}
