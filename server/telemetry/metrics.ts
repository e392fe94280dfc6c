/** Figures of the running portal, in the text format of Prometheus. */
import { setImmediate } from "node:timers/promises";
import type { Exchange } from "../http/context.ts";
import type { Log } from "./log.ts";

export interface Metrics {
  /** Counts a request that a world has answered. */
  readonly count: (answered: Exchange) => void;
  /** All figures as text, and the type of it. */
  readonly text: () => Promise<{ readonly type: string; readonly text: string }>;
}

/** Upper bounds of the classes of durations, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** The label of what has no operation, as unknown paths, or no outcome, as preflights. */
const NONE = "none";

/** Opens the figures. The library is loaded with the first of them, so that a start does not wait for it. */
export function createMetrics(log: Pick<Log, "lost">): Metrics {
  let opened: ReturnType<typeof open> | undefined;
  return {
    count(answered) {
      // Who asks for pages, probes or the control API tells nothing of the portal.
      if (answered.world === undefined) return;
      opened ??= open(log);
      void opened.then(({ count }) => count(answered));
    },
    async text() {
      opened ??= open(log);
      const { register } = await opened;
      return { type: register.contentType, text: await register.metrics() };
    },
  };
}

async function open(log: Pick<Log, "lost">) {
  // The answer to the request that asks for it goes first.
  await setImmediate();
  const { default: prometheus } = await import("prom-client");
  const { Counter, Histogram, Registry, collectDefaultMetrics } = prometheus;
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: "marketplace_requests_total",
    help: "Requests by operation and outcome; the outcome of a refusal is its name in the contract.",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const durations = new Histogram({
    name: "marketplace_request_duration_seconds",
    help: "Time from the arrival of a request to its answer, by operation.",
    labelNames: ["operation"],
    buckets: BUCKETS,
    registers,
  });
  new Counter({
    name: "marketplace_log_lines_lost_total",
    help: "Lines of the log that could not be written, as on a full disk.",
    registers,
    collect() {
      this.reset();
      this.inc(log.lost());
    },
  });
  // Operations and outcomes are the contract's, so there are no more labels than it has names.
  const count = ({ operation, outcome, milliseconds }: Exchange) => {
    requests.inc({ operation: operation ?? NONE, outcome: outcome ?? NONE });
    durations.observe({ operation: operation ?? NONE }, milliseconds / 1000);
  };
  return { register, count };
}
