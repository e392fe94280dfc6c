/** Watches every request from its arrival to its answer. */
import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Env, Exchange } from "../http/context.ts";

export type Observer = (answered: Exchange) => void;

/** An id that a caller may give a request. */
const ID = /^[\w=-]{1,128}$/;

/**
 * Shows each request to the observers once its response is ready. The id of a request is the caller's X-Request-Id, or a
 * new one if that is missing or malformed; the response names it.
 */
export const observe = (observers: readonly Observer[]): MiddlewareHandler<Env> =>
  async function observe(context, next) {
    const began = performance.now();
    const { method, path } = context.req;
    const sent = context.req.header("X-Request-Id");
    const id = sent !== undefined && ID.test(sent) ? sent : randomUUID();
    const headers: Record<string, string> = { "X-Request-Id": id, "X-Content-Type-Options": "nosniff" };
    context.set("requestId", id);
    context.set("headers", headers);
    await next();
    const world = context.get("world");
    // Responses of a world were created with them.
    if (world === undefined) for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    const answered: Exchange = {
      ...{ id, method, path, world },
      operation: context.get("operation"),
      parameters: context.get("parameters"),
      actor: context.get("actor"),
      outcome: context.get("outcome"),
      rule: context.get("rule"),
      ...{ status: context.res.status, milliseconds: performance.now() - began },
    };
    for (const observer of observers) observer(answered);
  };
