/** Writes lines to a file descriptor in the background. Lines that can't be written are lost, without an error. */
import { write } from "node:fs";

/** Maximum size of waiting lines, in bytes. Further lines are lost. */
const MAX_WAITING = 4 * 1024 * 1024;
/** Maximum size of one write, in bytes, and so of what one failed write loses. */
const MAX_WRITE = 16 * 1024;
/** Milliseconds until the next attempt if the reader has no room. */
const PAUSE = 100;
/** Error codes of a pipe whose reader has no room. */
const NO_ROOM = ["EAGAIN", "EBUSY"];
const NEWLINE = Buffer.from("\n");

export interface Sink {
  /** Writes a line, which includes its line break. */
  readonly write: (line: string) => void;
  /** Returns the number of lost lines. */
  readonly lost: () => number;
}

/**
 * Creates a sink for a file descriptor. Each write is tried once. If the disk is full or the reader is gone, its lines are
 * lost, and later lines are written as soon as that is possible again.
 */
export function createSink(descriptor: number): Sink {
  const waiting: Buffer[] = [];
  let bytes = 0;
  let isWriting = false;
  let lost = 0;
  /** True if the last write ended within a line. */
  let isIncomplete = false;

  function writeNext(): void {
    const lines = takeBatch(waiting);
    isWriting = lines.length > 0;
    if (!isWriting) return;
    const batch = Buffer.concat(lines);
    bytes -= batch.length;
    writeRest(isIncomplete ? Buffer.concat([NEWLINE, batch]) : batch, lines.length);
  }

  /** Writes the rest of a batch of lines. */
  function writeRest(rest: Buffer, lines: number): void {
    write(descriptor, rest, 0, rest.length, null, (fault, written) => {
      if (fault !== null && NO_ROOM.includes(fault.code ?? ""))
        return void setTimeout(writeRest, PAUSE, rest, lines);
      if (fault !== null) {
        lost += lines;
        return writeNext();
      }
      isIncomplete = written < rest.length;
      return isIncomplete ? writeRest(rest.subarray(written), lines) : writeNext();
    });
  }

  return {
    write(line) {
      const length = Buffer.byteLength(line);
      if (bytes + length > MAX_WAITING) {
        lost += 1;
        return;
      }
      waiting.push(Buffer.from(line));
      bytes += length;
      if (!isWriting) writeNext();
    },
    lost: () => lost,
  };
}

/** Removes and returns the lines for the next write, at least one. */
function takeBatch(waiting: Buffer[]): Buffer[] {
  let length = 0;
  const count = waiting.findIndex((line) => {
    length += line.length;
    return length > MAX_WRITE;
  });
  return waiting.splice(0, count < 0 ? waiting.length : Math.max(count, 1));
}
