/** Limits the work of a request, in comparison with an ordinary request of the same size in the same process. */

import type { Draft } from "./draft.ts";
import type { Exchange, FuzzedPortal } from "./portal.ts";
import { asked } from "./story.ts";

/** How many times the work of an ordinary request is allowed. */
const TIMES = 10;
/** Work that is always allowed, in microseconds, because the work of a small request varies. */
const ALLOWANCE = 50_000;
/** Longest ordinary request, in characters, so that its body is read. */
const LARGEST = 1_000_000;
/** How often to send both requests before the work counts as too much. */
const TRIES = 3;

/** True if a request took so much work that it must be compared with an ordinary one. */
export const isSuspicious = ({ work }: Exchange): boolean => work > ALLOWANCE;

/**
 * Sends a request again and returns a sentence if its work exceeds the limit for its size. Returns undefined if it
 * doesn't.
 */
export async function tooMuch(
  portal: FuzzedPortal,
  exchange: Exchange,
): Promise<string | undefined> {
  let least = exchange.work;
  const size = sizeOf(exchange);
  let ordinary = 0;
  for (let time = 0; time < TRIES; time++) {
    // Compare the ordinary request's maximum with the other's minimum, because a busy machine isn't an error.
    ordinary = Math.max(ordinary, (await portal.send(ordinaryOf(size))).work);
    least = Math.min(least, (await portal.send(exchange.draft)).work);
    if (least <= ALLOWANCE + TIMES * ordinary) return undefined;
  }
  const milliseconds = (microseconds: number) => Math.round(microseconds / 1000);
  return `${size} characters took ${milliseconds(least)} ms, where an ordinary request of that size takes ${milliseconds(ordinary)} ms`;
}

const sizeOf = ({ sent: { target, headers, body = "" } }: Exchange): number =>
  target.length + headers.flat().join("").length + body.length;

/** An ordinary request of a given size. */
const ordinaryOf = (size: number): Draft => {
  const words = "Words as people would write them ";
  const text = words.repeat(Math.ceil(size / words.length)).slice(0, Math.min(size, LARGEST));
  return {
    ...asked("org2admin", "getSelf", {}),
    form: [
      ["f", "json"],
      ["note", text],
    ],
  };
};
