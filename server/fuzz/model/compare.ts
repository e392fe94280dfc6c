/** Plays the same moves in the model and on a portal, and finds the first difference. */
import { isDeepStrictEqual } from "node:util";
import type { Answer } from "../../../generated/client.ts";
import type { FuzzedPortal } from "../portal.ts";
import { START } from "../vocabulary.ts";
import { heard, inputOf, type Telling, tellingOf } from "./call.ts";
import type { Move } from "./commands.ts";
import { DAY } from "./marketplace.ts";
import { EMPTY, predict } from "./model.ts";

export interface Difference {
  /** The moves up to the first difference. */
  readonly moves: readonly Move[];
  readonly expected: Telling;
  readonly actual: Telling;
}

/**
 * Resets a portal, plays the moves and returns the first difference. Returns undefined if there is none. Calls `seen`
 * for each call.
 */
export async function compare(
  portal: FuzzedPortal,
  moves: readonly Move[],
  seen: (operation: string, telling: Telling) => void = () => {},
): Promise<Difference | undefined> {
  await portal.reset();
  let market = EMPTY;
  let now = START;
  for (const [index, move] of moves.entries()) {
    if (typeof move === "number") {
      await portal.advance(move * DAY);
      now += move * DAY;
      continue;
    }
    const { actor, secure, command } = move;
    const prediction = predict(market, command, { actor, secure, now });
    const client = portal.as(actor, secure ? "https" : "http");
    // The compiler can't see that command and input belong together.
    const call = client[command.operation] as unknown as (
      input: Record<string, unknown>,
    ) => Promise<Answer<unknown>>;
    const actual = heard(command.operation, await call(inputOf(command, now)));
    const expected = tellingOf(prediction);
    if (!isDeepStrictEqual(actual, expected))
      return { moves: moves.slice(0, index + 1), expected, actual };
    seen(command.operation, actual);
    market = prediction.after;
  }
  return undefined;
}
