/** How far a run is, on one line of a terminal that is written anew. */
import type { WriteStream } from "node:tty";

/** The line is as new as this, in milliseconds. */
const PERIOD = 200;

export interface Progress {
  readonly begin: (id: string) => void;
  readonly end: (id: string) => void;
  /** Shows what is done while nothing plays, until something else is shown. */
  readonly show: (what: string) => void;
  /** Prints lines that stay, above the one that moves. */
  readonly print: (text: string) => void;
  readonly stop: () => void;
}

/** Progress towards a number of scenarios. Where nobody watches, it only prints. */
export function createProgress(stream: WriteStream, total: number): Progress {
  const playing = new Map<string, number>();
  let done = 0;
  const clear = () => stream.isTTY && stream.write("\r\u001b[2K");
  const write = (text: string) => {
    clear();
    stream.write(text.slice(0, (stream.columns || 80) - 1));
  };
  const draw = () => {
    if (!stream.isTTY || playing.size === 0) return;
    const now = Date.now();
    const ids = [...playing].map(([id, since]) =>
      now - since < 1000 ? id : `${id} ${Math.floor((now - since) / 1000)} s`,
    );
    write(`${done} of ${total}, playing ${ids.join(", ")}`);
  };
  const timer = stream.isTTY ? setInterval(draw, PERIOD) : undefined;
  return {
    begin: (id) => playing.set(id, Date.now()),
    end(id) {
      done += 1;
      playing.delete(id);
    },
    show: (what) => stream.isTTY && write(what),
    print(text) {
      clear();
      stream.write(`${text}\n`);
      draw();
    },
    stop() {
      clearInterval(timer);
      clear();
    },
  };
}
