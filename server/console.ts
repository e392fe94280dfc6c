/** Serves the console. It is loaded on first use, for a faster start. */
import type { Hono, MiddlewareHandler } from "hono";
import type { ConsoleOptions } from "./console/app.ts";
import { isAllowed } from "./control/access.ts";
import type { Env } from "./http/context.ts";
import { formInstead } from "./pages/address.ts";
import { hrefOf } from "./pages/markup.ts";

/** Whether to serve the console, and whether it changes anything. */
export type ConsoleMode = "on" | "read-only" | "off";

export function serveConsole(
  mode: ConsoleMode,
  options: Omit<ConsoleOptions, "isReadOnly">,
): MiddlewareHandler<Env> {
  let app: Promise<Hono<Env>> | undefined;
  return async function console(context, next) {
    const { path } = context.req;
    const form = formInstead(path, context.req.query());
    if (form !== undefined && (mode === "off" || !isAllowed(context, options.access)))
      return context.redirect(hrefOf({ path }, form));
    if (mode === "off") return next();
    app ??= import("./console/app.ts").then(({ createConsole }) =>
      createConsole({ ...options, isReadOnly: mode === "read-only" }),
    );
    return (await app).fetch(context.req.raw, context.env);
  };
}
