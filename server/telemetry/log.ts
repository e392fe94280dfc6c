/** The portal's log: one line of JSON for each request and fault. Fields are selected here so that no secret is logged. */
import { write } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { DestinationStream, Level, Logger } from "pino";
import type { Exchange } from "../http/context.ts";
import { excerpt } from "../http/secrets.ts";

export const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LEVELS)[number];

export interface Log {
  readonly request: (answered: Exchange) => void;
  /** Logs a fault with its stack and the id of the request. */
  readonly fault: (fault: unknown, requestId: string) => void;
  /** Logs a warning to the person who runs the portal. */
  readonly notice: (sentence: string) => void;
  /** Returns the number of lines that couldn't be written. */
  readonly lost: () => number;
}

/** Standard output is reserved for the message that the portal is listening. */
const STDERR = 2;
/** Maximum lengths of a logged message and stack, in characters. */
const MAX_MESSAGE = 2_000;
const MAX_STACK = 10_000;
/** Paths that monitoring requests often. */
const PROBES = ["/healthz", "/metrics"];

/** Creates the log. Loads the library with the first line, to keep startup fast. */
export function createLog(
  level: LogLevel,
  destination: DestinationStream & Partial<Sink> = createSink(STDERR),
): Log {
  let opened: Promise<Logger> | undefined;
  let logger: Logger | undefined;
  const isWritten = (at: Level) => LEVELS.indexOf(at) <= LEVELS.indexOf(level);
  const writeLine = (at: Level, fields: object, message: string) => {
    if (!isWritten(at)) return;
    if (logger !== undefined) return logger[at](fields, message);
    opened ??= loadLogger(level, destination);
    void opened.then((loaded) => {
      logger = loaded;
      loaded[at](fields, message);
    });
  };
  return {
    request({ id, world, method, path, operation, outcome, rule, status, milliseconds, actor }) {
      const at = PROBES.includes(path) ? "debug" : "info";
      // Log only the area of other paths, because the rest can contain secrets.
      const area = operation === undefined ? { area: areaOf(path) } : { operation };
      const fields = {
        requestId: id,
        world,
        method,
        ...area,
        outcome,
        rule,
        status,
        milliseconds: Math.round(milliseconds),
        actor,
      };
      writeLine(at, fields, "request");
    },
    fault(fault, requestId) {
      const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault));
      const clean = {
        type: name,
        message: excerpt(message, MAX_MESSAGE),
        stack: excerpt(stack ?? "", MAX_STACK),
      };
      writeLine("error", { requestId, fault: clean }, "fault");
    },
    notice: (sentence) => writeLine("warn", {}, sentence),
    lost: () => destination.lost?.() ?? 0,
  };
}

async function loadLogger(level: LogLevel, destination: DestinationStream): Promise<Logger> {
  // Send the current response first.
  await setImmediate();
  const { default: pino } = await import("pino");
  return pino({ level, base: null }, destination);
}

const AREAS = ["sharing", "w", "control", "docs", "healthz", "metrics"];

function areaOf(path: string): string {
  const segment = path.split("/")[1] ?? "";
  return segment === "" ? "home" : AREAS.includes(segment) ? segment : "elsewhere";
}

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
