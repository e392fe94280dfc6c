import type { IncomingMessage } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

/** Returns Node's message of a request. Returns undefined if the request was made within the process. */
export const incomingOf = ({ env }: Pick<Context, "env">): IncomingMessage | undefined =>
  (env as Partial<HttpBindings> | undefined)?.incoming;
