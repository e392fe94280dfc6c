/** Scalar's mock server, with the same responses as examples in its contract. */
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { argv } from "node:process";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
import { announce } from "./responses.ts";

const { fetch } = await createMockServer({ document: readFileSync(argv[2] ?? "", "utf8") });
const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, () => announce(server as Server));
