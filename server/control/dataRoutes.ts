/** Seeds and snapshots of a world, over HTTP. */
import { Hono } from "hono";
import { readBody } from "./body.ts";
import { addSeed } from "./seedReader.ts";
import { hashSecrets } from "./seedSecrets.ts";
import { countData, createSnapshot } from "./snapshot.ts";
import type { WorldOf, Worlds } from "./worlds.ts";

export const createDataRoutes = (worlds: Worlds, worldOf: WorldOf): Hono =>
  new Hono()
    .put("/:world/seed", async (context) => {
      const { portal, clock, events } = worldOf(context);
      const seed = await readBody("addSeed", context);
      const surroundings = { now: clock.now(), hashes: await hashSecrets(seed) };
      const data = await portal.store.replace((before) => addSeed(before, seed, surroundings));
      events.add("data");
      return context.json(countData(data));
    })
    .get("/:world/snapshot", async (context) => {
      const { portal, clock, disabledRules } = worldOf(context);
      return context.json(
        createSnapshot(await portal.store.export(), clock.state(), disabledRules),
      );
    })
    .put("/:world/snapshot", async (context) => {
      const world = worldOf(context);
      const snapshot = await readBody("restoreSnapshot", context);
      return context.json(countData(await worlds.restore(world, snapshot)));
    });
