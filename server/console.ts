/** Serves the console. It is loaded on first use, for a faster start. */
import type { Context, Hono, MiddlewareHandler } from "hono";
import { type OperationId, operations } from "../generated/operations.ts";
import type { ConsoleOptions } from "./console/app.ts";
import { isAllowed } from "./control/access.ts";
import type { Env } from "./http/context.ts";
import { formAddress, pathNames } from "./pages/address.ts";
import { hrefOf } from "./pages/markup.ts";

/** Whether to serve the console, and whether it changes anything. */
export type ConsoleMode = "on" | "read-only" | "off";

export function serveConsole(
  mode: ConsoleMode,
  options: Omit<ConsoleOptions, "isReadOnly">,
): MiddlewareHandler<Env> {
  let app: Promise<Hono<Env>> | undefined;
  return async function console(context, next) {
    const form = formInstead(context);
    if (form !== undefined && (mode === "off" || !isAllowed(context, options.access)))
      return context.redirect(form);
    if (mode === "off") return next();
    app ??= import("./console/app.ts").then(({ createConsole }) =>
      createConsole({ ...options, isReadOnly: mode === "read-only" }),
    );
    return (await app).fetch(context.req.raw, context.env);
  };
}

const TRY = /^\/console\/w\/([\w-]{1,63})\/try$/;

/** Returns the form of the services directory for what the page `try` of the console offers. Undefined for other pages. */
function formInstead({ req }: Context<Env>): string | undefined {
  const [, world] = TRY.exec(req.path) ?? [];
  const id = req.query("operation") ?? "";
  if (world === undefined || !Object.hasOwn(operations, id)) return undefined;
  const names = pathNames(id as OperationId);
  const texts = Object.fromEntries(names.map((name) => [name, req.query(`p.${name}`) ?? ""]));
  const form = formAddress(`/w/${world}/sharing/rest`, id as OperationId, texts);
  return hrefOf({ path: req.path, rest: "" }, form);
}
