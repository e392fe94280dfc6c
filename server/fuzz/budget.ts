/** Limits the work of a request, in comparison with an ordinary request of the same size in the same process. */
import type { Exchange, FuzzedPortal } from "./portal.ts";
import { repeatText } from "./repetitive.ts";
import { formatRequest, urlOf, withText, writeRequest } from "./request.ts";

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

/** Sends a request again, and throws if it always takes too much work for its size. */
export async function checkWork(portal: FuzzedPortal, { request, work }: Exchange): Promise<void> {
  const size = urlOf(request).length + request.headers.flat().join("").length + request.body.length;
  const text = repeatText("Words as people would write them ", Math.min(size, LARGEST));
  const self = writeRequest("getSelf", {}, { actor: "org2admin" });
  const ordinary = withText(self, "body", `&note=${encodeURIComponent(text)}`);
  let least = work;
  let most = 0;
  for (let time = 0; time < TRIES; time++) {
    // Compare the ordinary request's maximum with the other's minimum, because a busy machine isn't an error.
    most = Math.max(most, (await portal.send(ordinary)).work);
    least = Math.min(least, (await portal.send(request)).work);
    if (least <= ALLOWANCE + TIMES * most) return;
  }
  throw new Error(
    `A request takes no more work than others of its size.\n  ${size} characters took ${least} µs, an ordinary request took ${most} µs: ${formatRequest(request)}`,
  );
}
