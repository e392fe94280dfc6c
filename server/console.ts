/** Serves the console. It is loaded on first use, for a faster start. */
import type { Hono, MiddlewareHandler } from "hono";
import type { ConsoleOptions } from "./console/app.ts";
import type { Env } from "./http/context.ts";

/** Whether to serve the console, and whether it changes anything. */
export type ConsoleMode = "on" | "read-only" | "off";

export function serveConsole(
  mode: ConsoleMode,
  options: Omit<ConsoleOptions, "isReadOnly">,
): MiddlewareHandler<Env> {
  let app: Promise<Hono<Env>> | undefined;
  return async function console(context, next) {
    if (mode === "off") return next();
    app ??= import("./console/app.ts").then(({ createConsole }) =>
      createConsole({ ...options, isReadOnly: mode === "read-only" }),
    );
    return (await app).fetch(context.req.raw, context.env);
  };
}
