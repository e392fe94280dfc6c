/** Watches every request from its arrival to its answer. */
import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Env } from "../http/app.ts";
import type { Answered, Exchange } from "../http/exchange.ts";

export type Observer = (answered: Answered) => void;

/** An id that a caller may give a request. */
const ID = /^[\w=-]{1,128}$/;

/**
 * Opens an exchange for a request, which the portal fills in, and shows it to the observers once it is answered. Its id is
 * the caller's X-Request-Id where that is one, or a new one; the response names it.
 */
export const observe = (observers: readonly Observer[]): MiddlewareHandler<Env> =>
  async function observe(context, next) {
    const began = performance.now();
    const { method, path } = context.req;
    const sent = context.req.header("X-Request-Id");
    const id = sent !== undefined && ID.test(sent) ? sent : randomUUID();
    const exchange: Exchange = { id, method, path, headers: { "X-Request-Id": id, "X-Content-Type-Options": "nosniff" } };
    context.set("exchange", exchange);
    await next();
    // The answers of a world have taken them along.
    if (exchange.world === undefined)
      for (const [name, value] of Object.entries(exchange.headers)) context.res.headers.set(name, value);
    const answered = { ...exchange, status: context.res.status, milliseconds: performance.now() - began };
    for (const observer of observers) observer(answered);
  };
