/** Where the command line prints. A reader may close it at any time; what can't be written any more is dropped. */
const lost = new Set<NodeJS.WriteStream>();
for (const stream of [process.stdout, process.stderr])
  stream.on("error", () => void lost.add(stream));

/** True once something could not be written to the standard output. */
export const isOutputLost = (): boolean => lost.has(process.stdout);

/** Resolves once a stream has passed on, or dropped, all that was written. */
export function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => setImmediate(resolve)));
}
