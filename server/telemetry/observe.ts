/** Observes every request from its arrival to its response. */
import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Env, Exchange } from "../http/context.ts";

export type Observer = (answered: Exchange) => void;

/** An id that a caller may choose. */
const ID = /^[\w\-=]{1,128}$/;

/** Calls the observers with each request once its response is ready. */
export const observe = (observers: readonly Observer[]): MiddlewareHandler<Env> =>
  async function observe(context, next) {
    const began = performance.now();
    const { method, path } = context.req;
    const chosen = context.req.header("X-Request-Id") ?? "";
    const id = ID.test(chosen) ? chosen : randomUUID();
    context.set("requestId", id);
    const headers = { "X-Request-Id": id, "X-Content-Type-Options": "nosniff" };
    context.set("headers", headers);
    await next();
    const world = context.get("world");
    // Responses of a world already have these headers.
    if (world === undefined)
      for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    const answered: Exchange = {
      ...{ id, method, path, world },
      operation: context.get("operation"),
      parameters: context.get("parameters"),
      actor: context.get("actor"),
      outcome: context.get("outcome"),
      rule: context.get("rule"),
      response: context.get("response"),
      failure: context.get("failure"),
      status: context.get("isDropped") === true ? 0 : context.res.status,
      ...{ milliseconds: performance.now() - began },
    };
    for (const observer of observers) observer(answered);
  };
