/** Sends sequences of requests to one portal, and checks each response, each state, and finally the lists. */
import * as fc from "fast-check";
import { isSuspicious, tooMuch } from "./budget.ts";
import { checks } from "./checks.ts";
import type { Draft } from "./draft.ts";
import { invariants } from "./invariants.ts";
import type { Exchange, FuzzedPortal } from "./portal.ts";
import { badlyFormed } from "./spoil.ts";
import { story } from "./story.ts";
import { transitions } from "./transitions.ts";
import { misleadingViews } from "./views.ts";
import { DAY } from "./vocabulary.ts";
import { wellFormed } from "./wellFormed.ts";

/** One step: a request, or milliseconds that pass. */
export type Step = Draft | number;

/** Most steps in a sequence. */
const LENGTH = 60;

const passing: fc.Arbitrary<Step> = fc.constantFrom(1, DAY, 29 * DAY, 30 * DAY);

/** Three of four requests are valid, so that the others reach a portal with data. */
const requests: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: wellFormed as fc.Arbitrary<Step> },
    { weight: 4, arbitrary: badlyFormed },
    { weight: 1, arbitrary: passing },
  ),
  { minLength: 1, maxLength: LENGTH, size: "max" },
);

/** Requests, some from the start of the story. */
export const sequences: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.subarray([...story]), requests)
  .map(([beginning, rest]) => [...beginning, ...rest]);

/** A broken invariant, with the request or state that breaks it. */
export class Broken extends Error {
  readonly sentence: string;

  constructor(sentence: string, how: string) {
    super(`${sentence}\n  ${how}`);
    this.sentence = sentence;
  }
}

/** Resets a portal and plays a sequence. Throws `Broken` at the first broken invariant. */
export async function play(
  portal: FuzzedPortal,
  steps: readonly Step[],
  seen: (exchange: Exchange) => void = () => {},
): Promise<void> {
  await portal.reset();
  let before = await portal.state();
  for (const step of steps) {
    if (typeof step === "number") await portal.advance(step);
    else {
      const exchange = await portal.send(step);
      seen(exchange);
      for (const { sentence, wrong } of checks) {
        const problem = wrong(exchange);
        if (problem !== undefined) throw new Broken(sentence, problem);
      }
      if (exchange.changed > 0) {
        const after = await portal.state();
        for (const { sentence, broken } of invariants) mustBeEmpty(sentence, broken(after));
        for (const { sentence, broken } of transitions)
          mustBeEmpty(sentence, broken({ before, after, exchange }));
        before = after;
      }
      if (isSuspicious(exchange)) {
        const problem = await tooMuch(portal, exchange);
        if (problem !== undefined)
          throw new Broken("A request takes no more work than others of its size.", problem);
        before = await portal.state();
      }
    }
  }
  mustBeEmpty("The lists show the stored provisions.", await misleadingViews(portal));
}

function mustBeEmpty(sentence: string, broken: readonly unknown[]): void {
  if (broken.length > 0) throw new Broken(sentence, JSON.stringify(broken));
}
