/** Signals that end this process, with the exit code of each: SIGHUP of a closed terminal, and those of a user. */
export const ENDINGS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

export type Ending = keyof typeof ENDINGS;

/** Calls a function for each of these signals. Returns a function that cancels that. */
export function onEnding(act: (signal: Ending) => void): () => void {
  const signals = Object.keys(ENDINGS) as Ending[];
  for (const signal of signals) process.on(signal, act);
  return () => {
    for (const signal of signals) process.off(signal, act);
  };
}

/** Calls a function when this process ends or is interrupted. Returns a function that cancels that. */
export function atEnd(act: () => void): () => void {
  const callOff = onEnding((signal) => {
    act();
    process.exit(ENDINGS[signal]);
  });
  process.once("exit", act);
  return () => {
    callOff();
    process.off("exit", act);
  };
}
