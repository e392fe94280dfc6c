/** Health and figures over HTTP, for the machines that look after the portal. */
import { Hono } from "hono";
import type { Env } from "../http/context.ts";
import type { Store } from "../storage/store.ts";
import type { Metrics } from "./metrics.ts";

/** How long the database may take to answer, in milliseconds. */
const PING_TIMEOUT = 2_000;

export interface ProbesOptions {
  readonly store: Store;
  readonly metrics: Metrics;
  /** Is told why the database does not answer; the caller hears only that it does not. */
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
      return context.json({ status: "unavailable", reason: "The database does not answer." }, 503);
    }
  });
  app.get("/metrics", async (context) => {
    const { type, text } = await metrics.text();
    return context.body(text, 200, { "Content-Type": type, "Cache-Control": "no-store" });
  });
  return app;
}

/** Rejects where the work takes longer than some milliseconds. */
async function withTimeout<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
