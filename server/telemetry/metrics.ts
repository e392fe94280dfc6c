/** Metrics of the running portal, in the text format of Prometheus. */
import { setImmediate } from "node:timers/promises";
import type { Exchange } from "../http/context.ts";
import type { Log } from "./log.ts";

export interface Metrics {
  /** Counts a request to a world. */
  readonly count: (answered: Exchange) => void;
  /** Returns all metrics as text, with its media type. */
  readonly text: () => Promise<{ readonly type: string; readonly text: string }>;
}

/** Upper bounds of the duration buckets, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Label of requests without an operation (unknown paths) or outcome (preflights). */
const NONE = "none";

/** Creates the metrics. Loads the library with the first request, to keep startup fast. */
export function createMetrics(log: Pick<Log, "lost">): Metrics {
  let opened: ReturnType<typeof loadMetrics> | undefined;
  let count = (answered: Exchange): void => {
    opened ??= loadMetrics(log);
    void opened.then((loaded) => {
      count = loaded.count;
      count(answered);
    });
  };
  return {
    count(answered) {
      // Pages, probes and the control API don't count as use of the portal.
      if (answered.world !== undefined) count(answered);
    },
    async text() {
      opened ??= loadMetrics(log);
      const { type, text } = await opened;
      return { type, text: await text() };
    },
  };
}

async function loadMetrics(log: Pick<Log, "lost">) {
  // Send the current response first.
  await setImmediate();
  const { default: prometheus } = await import("prom-client");
  const { Counter, Histogram, Registry, collectDefaultMetrics } = prometheus;
  const register = new Registry();
  const registers = [register];
  const requests = new Counter({
    name: "marketplace_requests_total",
    help: "Requests by operation and outcome; the outcome of a refusal is its name in the contract.",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const durations = new Histogram({
    name: "marketplace_request_duration_seconds",
    help: "Time from the arrival of a request to its response, by operation.",
    labelNames: ["operation"],
    buckets: BUCKETS,
    registers,
  });
  new Counter({
    name: "marketplace_log_lines_lost_total",
    help: "Log lines that could not be written, for example because the disk is full.",
    registers,
    collect() {
      this.reset();
      this.inc(log.lost());
    },
  });
  // The contract limits the number of operations and outcomes, and so of labels.
  const count = ({ operation, outcome, milliseconds }: Exchange) => {
    requests.inc({ operation: operation ?? NONE, outcome: outcome ?? NONE });
    durations.observe({ operation: operation ?? NONE }, milliseconds / 1000);
  };
  /** Adds the metrics of the process. They are observed from then on, which takes time for each collection of garbage. */
  let observe = () => {
    collectDefaultMetrics({ register });
    observe = () => {};
  };
  const text = () => {
    observe();
    return register.metrics();
  };
  return { type: register.contentType, text, count };
}
