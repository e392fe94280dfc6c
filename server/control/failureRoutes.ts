/** Failures of a world, over HTTP. */
import { Hono } from "hono";
import { createTemplate } from "../storage/template.ts";
import { readBody } from "./body.ts";
import type { Armed } from "./failures.ts";
import type { WorldOf } from "./worlds.ts";

export const createFailureRoutes = (worldOf: WorldOf): Hono =>
  new Hono()
    .get("/:world/failures", (context) =>
      context.json({ failures: worldOf(context).failures.all().map(toJson) }),
    )
    .post("/:world/failures", async (context) => {
      const { failures, clock, portal, events } = worldOf(context);
      const body = await readBody("armFailure", context);
      const freeze = async () => (await createTemplate(await portal.store.export()))();
      const failure = toJson(await failures.arm(body, clock.now(), freeze));
      events.add("failure", { change: "armed", failure });
      return context.json(failure);
    })
    .delete("/:world/failures", (context) => {
      const { failures, events } = worldOf(context);
      const deleted = failures.clear().map(toJson);
      for (const failure of deleted) events.add("failure", { change: "deleted", failure });
      return context.json({ failures: deleted });
    })
    .get("/:world/failures/:failure", (context) =>
      context.json(toJson(worldOf(context).failures.get(context.req.param("failure")))),
    )
    .delete("/:world/failures/:failure", (context) => {
      const { failures, events } = worldOf(context);
      const failure = toJson(failures.delete(context.req.param("failure")));
      events.add("failure", { change: "deleted", failure });
      return context.json(failure);
    });

const toJson = (armed: Armed) => armed.toJson();
