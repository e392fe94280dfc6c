/** Calls a function when this process ends or is interrupted. Returns a function that cancels that. */
export function atEnd(act: () => void): () => void {
  const interrupt = (signal: NodeJS.Signals) => {
    act();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("exit", act).once("SIGINT", interrupt).once("SIGTERM", interrupt);
  return () => void process.off("exit", act).off("SIGINT", interrupt).off("SIGTERM", interrupt);
}
