/** Asks the same many times at once. */
import type { Answer } from "../generated/client.ts";

/** How often each kind of answer came: `done`, or the code of a refusal. */
export async function tally(times: number, ask: (turn: number) => Promise<Answer<unknown>>): Promise<Record<string, number>> {
  const answers = await Promise.all(Array.from({ length: times }, (_, turn) => ask(turn)));
  const kinds = Object.groupBy(answers, ({ error }) => (error === undefined ? "done" : `${error.messageCode ?? error.code}`));
  return Object.fromEntries(Object.entries(kinds).map(([kind, all = []]) => [kind, all.length]));
}
