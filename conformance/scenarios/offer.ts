/** Operations that a portal may leave out. Then scenarios about them say that they aren't offered. */
import type { OperationId } from "../../generated/operations.ts";
import type { Actor, Call } from "../model/actor.ts";
import { NotOffered, type OptionalFeature } from "../model/optionalFeatures.ts";
import { ABSENT, codeOf, refuses } from "../runner/http/response.ts";

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

/** Starts a trial after an interest. Ends the scenario if the portal refuses that. */
export async function tryAfterInterest(
  buyer: Actor,
  listing: string,
): Promise<Awaited<Call<"startTrial">>> {
  const trial = buyer.startTrial(listing);
  if (refuses(await trial.send())) throw new NotOffered("trial-after-interest");
  return trial;
}
