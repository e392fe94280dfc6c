/** Writes lines to a file descriptor aside of all else. One that cannot be written is lost, which is no fault. */
import { write } from "node:fs";

/** Most that waits to be written, in bytes; what comes then is lost instead of piling up. */
const MAX_WAITING = 4 * 1024 * 1024;
/** Most that is written at once, in bytes, and so most that is lost with one write. */
const MAX_WRITE = 16 * 1024;
/** How long a reader without room has until the next attempt, in milliseconds. */
const PAUSE = 100;
/** What a pipe says whose reader has no room. */
const NO_ROOM = ["EAGAIN", "EBUSY"];
const NEWLINE = Buffer.from("\n");

export interface Sink {
  /** Takes a line, with its end. */
  readonly write: (line: string) => void;
  /** How many lines are lost. */
  readonly lost: () => number;
}

/**
 * A sink on a file descriptor. Each write is tried once: where the disk is full or the reader gone, its lines are lost, and
 * those after it are written again as soon as that works.
 */
export function createSink(descriptor: number): Sink {
  const waiting: Buffer[] = [];
  let bytes = 0;
  let isWriting = false;
  let lost = 0;
  /** Whether the last thing written is a part of a line. */
  let isTorn = false;

  function next(): void {
    const lines = takeSome(waiting);
    isWriting = lines.length > 0;
    if (!isWriting) return;
    const piece = Buffer.concat(lines);
    bytes -= piece.length;
    put(isTorn ? Buffer.concat([NEWLINE, piece]) : piece, lines.length);
  }

  /** Writes the rest of a piece, which has so many lines. */
  function put(rest: Buffer, lines: number): void {
    write(descriptor, rest, 0, rest.length, null, (fault, written) => {
      if (fault !== null && NO_ROOM.includes(fault.code ?? "")) return void setTimeout(put, PAUSE, rest, lines);
      if (fault !== null) {
        lost += lines;
        return next();
      }
      isTorn = written < rest.length;
      return isTorn ? put(rest.subarray(written), lines) : next();
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
      if (!isWriting) next();
    },
    lost: () => lost,
  };
}

/** Takes the first lines out of a list: as many as are written at once, and one at least. */
function takeSome(waiting: Buffer[]): Buffer[] {
  let length = 0;
  const count = waiting.findIndex((line) => {
    length += line.length;
    return length > MAX_WRITE;
  });
  return waiting.splice(0, count < 0 ? waiting.length : Math.max(count, 1));
}
