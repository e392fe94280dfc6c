/** How far a run is, and how long it will take: on one line of a terminal, or now and then elsewhere. */
import type { WriteStream } from "node:tty";

/** Time between two updates of the line on a terminal, and between two lines elsewhere, in milliseconds. */
const PERIOD = 200;
const PERIOD_ELSEWHERE = 30_000;

/** How many scenarios must have been played before the rest is estimated. */
const FEWEST = 5;

export interface Progress {
  readonly begin: (id: string) => void;
  /** Counts a scenario, with the time that it took if it was played. */
  readonly end: (id: string, milliseconds?: number) => void;
  /** Shows what is done while nothing plays, until something else is shown. */
  readonly show: (what: string) => void;
  /** Prints lines that stay, above the one that moves. */
  readonly print: (text: string) => void;
  readonly stop: () => void;
}

export interface ProgressOptions {
  /** How many scenarios there are, and how many of them are played. */
  readonly scenarios: number;
  readonly playable: number;
  /** How many play at a time. */
  readonly concurrency: number;
}

export function createProgress(
  stream: WriteStream,
  { scenarios, playable, concurrency }: ProgressOptions,
): Progress {
  const playing = new Map<string, number>();
  const times: number[] = [];
  let done = 0;
  const clear = () => stream.isTTY && stream.write("\r\u001b[2K");
  const write = (text: string) => {
    clear();
    stream.write(text.slice(0, (stream.columns || 80) - 1));
  };
  const far = () => {
    const left = timeLeft(times, (playable - times.length) / concurrency);
    return `${done} of ${scenarios}${left === undefined ? "" : `, ${left}`}`;
  };
  const draw = () => {
    if (!stream.isTTY || playing.size === 0) return;
    const now = Date.now();
    const ids = [...playing].map(([id, since]) =>
      now - since < 1000 ? id : `${id} ${Math.floor((now - since) / 1000)} s`,
    );
    write(`${far()}, playing ${ids.join(", ")}`);
  };
  const tell = () => playing.size > 0 && stream.write(`${far()}\n`);
  const timer = stream.isTTY ? setInterval(draw, PERIOD) : setInterval(tell, PERIOD_ELSEWHERE);
  return {
    begin: (id) => playing.set(id, Date.now()),
    end(id, milliseconds) {
      done += 1;
      playing.delete(id);
      if (milliseconds !== undefined) times.push(milliseconds);
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

/** How long that many more scenarios take, by the median time of those so far. Undefined if it can't be told yet. */
export function timeLeft(times: readonly number[], remaining: number): string | undefined {
  if (times.length < FEWEST || remaining <= 0) return undefined;
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const seconds = Math.ceil((median * remaining) / 1000);
  return seconds < 90 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`;
}
