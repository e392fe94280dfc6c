/** What a portal sends at a path where it has nothing. It sends the same in place of an operation that it leaves out. */

import { operations } from "../../../generated/operations.ts";
import type { Exchange } from "../../model/exchange.ts";
import { objectOf, takesToken } from "./response.ts";

/** A path of no operation. */
export const NOWHERE = "/no/such/operation";

/** What a portal may leave out. Elsewhere, one that refuses everything with the same words would be judged by nothing. */
const OPTIONAL =
  /^\/(community|content\/(items|users|listings$|listings\/[^/]+\/info)|info|oauth2|portals\/[^/]+\/(customers\b|resources))/;

/** Marks the response if it is what the portal sends where it has nothing: the same JSON, or the way to the same address. */
export function markNothing(made: Exchange, nothing: Exchange["response"] | undefined): Exchange {
  const { operation, response } = made;
  if (nothing === undefined || !OPTIONAL.test(operations[operation].path)) return made;
  const isSame =
    response.status === nothing.status &&
    response.location === nothing.location &&
    response.text === nothing.text;
  // Without its token, a portal may refuse before it looks for anything.
  const isTelling =
    response.location !== undefined || (objectOf(made) !== undefined && takesToken(made));
  return isSame && isTelling ? { ...made, response: { ...response, isOfNothing: true } } : made;
}
