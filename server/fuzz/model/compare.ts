/** Makes the same moves in the model and on a portal, and tells where the two part. */
import { isDeepStrictEqual } from "node:util";
import type { Answer } from "../../../generated/client.ts";
import type { FuzzedPortal } from "../portal.ts";
import { START } from "../vocabulary.ts";
import { heard, inputOf, type Telling, tellingOf } from "./call.ts";
import type { Move } from "./commands.ts";
import { DAY } from "./marketplace.ts";
import { EMPTY, predict } from "./model.ts";

export interface Difference {
  /** The moves up to the one at which model and portal part. */
  readonly moves: readonly Move[];
  readonly expected: Telling;
  readonly actual: Telling;
}

/** The first difference on a portal that is reset first; undefined where there is none. `seen` is told of each call. */
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
    // The compiler cannot see that command and input belong together.
    const call = client[command.operation] as unknown as (input: Record<string, unknown>) => Promise<Answer<unknown>>;
    const actual = heard(command.operation, await call(inputOf(command, now)));
    const expected = tellingOf(prediction);
    if (!isDeepStrictEqual(actual, expected)) return { moves: moves.slice(0, index + 1), expected, actual };
    seen(command.operation, actual);
    market = prediction.after;
  }
  return undefined;
}
