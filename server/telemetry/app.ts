/** Health and metrics over HTTP, for monitoring. */
import { Hono } from "hono";
import type { Env } from "../http/context.ts";
import type { Store } from "../storage/store.ts";
import type { Metrics } from "./metrics.ts";

/** Maximum response time of the database, in milliseconds. */
const PING_TIMEOUT = 2_000;

export interface ProbesOptions {
  readonly store: Store;
  readonly metrics: Metrics;
  /** Called with the reason why the database doesn't respond. The response doesn't contain it. */
  readonly report: (fault: unknown, id: string) => void;
}

export function createProbes({ store, metrics, report }: ProbesOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.get("/healthz", async (context) => {
    context.header("Cache-Control", "no-store");
    try {
      await withTimeout(PING_TIMEOUT, store.ping());
      return context.json({ status: "ok" });
    } catch (fault) {
      report(fault, context.get("requestId"));
      return context.json({ status: "unavailable", reason: "The database does not respond." }, 503);
    }
  });
  app.get("/metrics", async (context) => {
    const { type, text } = await metrics.text();
    return context.body(text, 200, { "Content-Type": type, "Cache-Control": "no-store" });
  });
  return app;
}

/** Rejects if the work takes longer than `milliseconds`. */
async function withTimeout<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No response within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
