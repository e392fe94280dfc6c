/** Operations that a portal may leave out. Then scenarios about them say that they aren't offered. */
import type { OperationId } from "../../generated/operations.ts";
import type { Actor } from "../model/actor.ts";
import { NotOffered, type OptionalFeature } from "../model/optionalFeatures.ts";
import { ABSENT, codeOf } from "../runner/http/response.ts";

/** Ends the scenario unless the portal has an operation. `input` is a plain request, which the caller may make. */
export async function requireOffer(
  caller: Actor,
  feature: OptionalFeature,
  [id, input]: readonly [id: OperationId, input: Readonly<Record<string, unknown>>],
): Promise<void> {
  const exchange = await caller.exchange(id, input);
  const { status, text, isOfUnknownPath } = exchange.response;
  const isPage = text.trimStart().startsWith("<!") || /^\s*<html/i.test(text);
  if (
    isOfUnknownPath ||
    ABSENT.includes(status) ||
    ABSENT.includes(codeOf(exchange)) ||
    (isPage && status < 500)
  )
    throw new NotOffered(feature);
}
