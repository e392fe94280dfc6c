/** Sends the same request many times at once. */
import type { Answer } from "../generated/client.ts";

/** Counts responses by kind: `done`, the code of a refusal, or any other message. */
export async function tally(
  times: number,
  ask: (turn: number) => Promise<Answer<unknown>>,
): Promise<Record<string, number>> {
  const answers = await Promise.all(Array.from({ length: times }, (_, turn) => ask(turn)));
  const kinds = Object.groupBy(answers, ({ error }) => {
    if (error === undefined) return "done";
    return error.kind === "refusal" ? `${error.messageCode ?? error.code}` : error.message;
  });
  return Object.fromEntries(Object.entries(kinds).map(([kind, all = []]) => [kind, all.length]));
}
