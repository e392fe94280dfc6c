/** Only Hono on Node, with one route per operation. */
import type { Server } from "node:http";
import { argv } from "node:process";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { announce, responsesIn } from "./responses.ts";

const read = responsesIn(argv[2]);
const app = new Hono();
for (const path of ["/portals/:portalID/purchases", "/portals/:portalID/customersList"])
  app.get(path, (context) => context.json(read(context.req.path)));
app.post("/content/listings/:itemID/interest", (context) => context.json(read(context.req.path)));

const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () =>
  announce(server as Server),
);
