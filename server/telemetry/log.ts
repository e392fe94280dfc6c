/** The portal's log: one line of JSON per request and fault. What is logged is chosen here, so that no secret slips in. */
import { setImmediate } from "node:timers/promises";
import type { DestinationStream, Level, Logger } from "pino";
import type { Answered } from "../http/exchange.ts";
import { withoutTokens } from "../http/secrets.ts";

export const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LEVELS)[number];

export interface Log {
  readonly request: (answered: Answered) => void;
  /** Logs a fault with its stack and the id of the request that met it. */
  readonly fault: (fault: unknown, requestId: string) => void;
}

/** Standard error; standard output belongs to what the portal prints when it is ready. */
const STDERR = 2;
/** Most that waits for a reader who does not read, in bytes; what comes then is lost instead of piling up. */
const MAX_WAITING = 4 * 1024 * 1024;
/** Asked for by machines all day long. */
const PROBES = ["/healthz", "/metrics"];

/** Opens the log. The library is loaded with the first line, so that a start does not wait for it. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
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
      const clean = { type: name, message: withoutTokens(message), stack: withoutTokens(stack ?? "") };
      write("error", { requestId, fault: clean }, "fault");
    },
  };
}

async function open(level: LogLevel, destination?: DestinationStream): Promise<Logger> {
  // The answer to the request that asks for it goes first.
  await setImmediate();
  const { pino } = await import("pino");
  return pino({ level, base: null }, destination ?? pino.destination({ fd: STDERR, sync: false, maxLength: MAX_WAITING }));
}

const AREAS = ["sharing", "w", "control", "docs", "healthz", "metrics"];

function areaOf(path: string): string {
  const segment = path.split("/")[1] ?? "";
  return segment === "" ? "home" : AREAS.includes(segment) ? segment : "elsewhere";
}
