/** How much work a request may be, judged by an ordinary one of the same size in the same process. */

import type { Draft } from "./draft.ts";
import type { Exchange, FuzzedPortal } from "./portal.ts";
import { asked } from "./story.ts";

/** How many times the work of an ordinary request a request may be. */
const TIMES = 10;
/** What it may be beside, in microseconds, as the work of a small one depends on much else. */
const ALLOWANCE = 50_000;
/** Most characters of an ordinary request, so that its body is read. */
const LARGEST = 1_000_000;
/** How often both are sent before a request is found to be too much. */
const TRIES = 3;

/** Whether a request was so much work that it has to be compared with an ordinary one. */
export const isSuspicious = ({ work }: Exchange): boolean => work > ALLOWANCE;

/** The sentence that names the work of a request, where it is more than one of its size may be; undefined where it is not. The request is sent again. */
export async function tooMuch(portal: FuzzedPortal, exchange: Exchange): Promise<string | undefined> {
  let least = exchange.work;
  const size = sizeOf(exchange);
  let ordinary = 0;
  for (let time = 0; time < TRIES; time++) {
    // The most that the ordinary one takes is set against the least that the other does: a busy machine is no fault.
    ordinary = Math.max(ordinary, (await portal.send(ordinaryOf(size))).work);
    least = Math.min(least, (await portal.send(exchange.draft)).work);
    if (least <= ALLOWANCE + TIMES * ordinary) return undefined;
  }
  const milliseconds = (microseconds: number) => Math.round(microseconds / 1000);
  return `${size} characters took ${milliseconds(least)} ms, where an ordinary request of that size takes ${milliseconds(ordinary)} ms`;
}

const sizeOf = ({ sent: { target, headers, body = "" } }: Exchange): number =>
  target.length + headers.flat().join("").length + body.length;

/** A request of a size that is worth nothing more. */
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
