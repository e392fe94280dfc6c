/** The control API over HTTP, typed against its contract. Worlds, clocks, failures and request logs have a file each. */
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { createClockRoutes } from "./clockRoutes.ts";
import { createFailureRoutes } from "./failureRoutes.ts";
import { createRequestRoutes } from "./requestRoutes.ts";
import { createWorldRoutes } from "./worldRoutes.ts";
import type { WorldOf, Worlds } from "./worlds.ts";

export function createControl(worlds: Worlds): Hono {
  const worldOf: WorldOf = (context) => worlds.get(context.req.param("world") ?? "");
  const app = new Hono();
  app.get("/openapi.json", async (context) => {
    // Loaded on first use, for a faster start.
    const { default: contract } = await import("../../generated/control.json", {
      with: { type: "json" },
    });
    return context.json(contract);
  });
  for (const routes of [
    createWorldRoutes(worlds, worldOf),
    createClockRoutes(worldOf),
    createFailureRoutes(worldOf),
    createRequestRoutes(worldOf),
  ])
    app.route("/worlds", routes);
  app.all("*", ({ req }) => {
    throw new HTTPException(404, {
      message: `There is no control operation ${req.method} ${req.path}. GET /control/openapi.json lists all.`,
    });
  });
  return app;
}
