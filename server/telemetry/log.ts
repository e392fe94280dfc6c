/** The portal's log: one line of JSON for each request and fault. Fields are selected here so that no secret is logged. */
import { setImmediate } from "node:timers/promises";
import type { DestinationStream, Level, Logger } from "pino";
import type { Exchange } from "../http/context.ts";
import { excerpt } from "../http/secrets.ts";
import { createSink, type Sink } from "./sink.ts";

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
  const isWritten = (at: LogLevel) => LEVELS.indexOf(at) <= LEVELS.indexOf(level);
  const write = (at: Level, fields: object, message: string) => {
    if (!isWritten(at) || level === "silent") return;
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
      write(at, fields, "request");
    },
    fault(fault, requestId) {
      const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault));
      const clean = {
        type: name,
        message: excerpt(message, MAX_MESSAGE),
        stack: excerpt(stack ?? "", MAX_STACK),
      };
      write("error", { requestId, fault: clean }, "fault");
    },
    notice: (sentence) => write("warn", {}, sentence),
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
