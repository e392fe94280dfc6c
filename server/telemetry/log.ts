/** The portal's log: one line of JSON per request and fault. What is logged is chosen here, so that no secret slips in. */
import { setImmediate } from "node:timers/promises";
import type { DestinationStream, Level, Logger } from "pino";
import type { Exchange } from "../http/context.ts";
import { excerpt } from "../http/secrets.ts";
import { createSink, type Sink } from "./sink.ts";

export const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LEVELS)[number];

export interface Log {
  readonly request: (answered: Exchange) => void;
  /** Logs a fault with its stack and the id of the request that met it. */
  readonly fault: (fault: unknown, requestId: string) => void;
  /** How many lines could not be written. */
  readonly lost: () => number;
}

/** Standard error; standard output belongs to what the portal prints when it is ready. */
const STDERR = 2;
/** Most characters that are logged of what a fault says, and of where it came from. */
const MAX_MESSAGE = 2_000;
const MAX_STACK = 10_000;
/** Asked for by machines all day long. */
const PROBES = ["/healthz", "/metrics"];

/** Opens the log. The library is loaded with the first line, so that a start does not wait for it. */
export function createLog(level: LogLevel, destination: DestinationStream & Partial<Sink> = createSink(STDERR)): Log {
  let opened: Promise<Logger> | undefined;
  const write = (at: Level, fields: object, message: string) => {
    if (level === "silent") return;
    opened ??= open(level, destination);
    void opened.then((logger) => logger[at](fields, message));
  };
  return {
    request({ id, world, method, path, operation, outcome, rule, status, milliseconds, actor }) {
      const at = PROBES.includes(path) ? "debug" : "info";
      // Of what is no operation, the first segment tells enough; the rest of such a path may hold anything.
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
      const clean = { type: name, message: excerpt(message, MAX_MESSAGE), stack: excerpt(stack ?? "", MAX_STACK) };
      write("error", { requestId, fault: clean }, "fault");
    },
    lost: () => destination.lost?.() ?? 0,
  };
}

async function open(level: LogLevel, destination: DestinationStream): Promise<Logger> {
  // The answer to the request that asks for it goes first.
  await setImmediate();
  const { pino } = await import("pino");
  return pino({ level, base: null }, destination);
}

const AREAS = ["sharing", "w", "control", "docs", "healthz", "metrics"];

function areaOf(path: string): string {
  const segment = path.split("/")[1] ?? "";
  return segment === "" ? "home" : AREAS.includes(segment) ? segment : "elsewhere";
}
