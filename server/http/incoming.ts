/** The message that a request is, where it came over a connection. */
import type { IncomingMessage } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

/** Node's message of a request; undefined of one that is made within the process. */
export const incomingOf = ({ env }: Pick<Context, "env">): IncomingMessage | undefined =>
  (env as Partial<HttpBindings> | undefined)?.incoming;
