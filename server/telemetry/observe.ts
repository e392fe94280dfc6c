/** Watches every request from its arrival to its answer. */
import type { MiddlewareHandler } from "hono";
import { requestId } from "hono/request-id";
import type { Env } from "../http/app.ts";
import type { Answered } from "../http/exchange.ts";

export type Observer = (answered: Answered) => void;

/** Longest id that a caller may give a request, in characters. */
const MAX_ID = 128;

/** Takes the caller's X-Request-Id where it is one, or makes an id; the response names it. */
export const identify = requestId({ limitLength: MAX_ID });

/** Opens an exchange for a request, which the portal fills in, and shows it to the observers once it is answered. */
export const observe = (observers: readonly Observer[]): MiddlewareHandler<Env & { Variables: { requestId: string } }> =>
  async function observe(context, next) {
    const began = performance.now();
    const { method, path } = context.req;
    const exchange = { id: context.var.requestId, method, path };
    context.set("exchange", exchange);
    await next();
    const answered = { ...exchange, status: context.res.status, milliseconds: performance.now() - began };
    for (const observer of observers) observer(answered);
  };
