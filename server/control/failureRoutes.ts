/** Failures of a world, over HTTP. */
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Match } from "../../generated/control.types.ts";
import { unknownName } from "../input/suggestion.ts";
import { createTemplate } from "../storage/open.ts";
import type { Store } from "../storage/store.ts";
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
      await assertInWorld(body.match, portal.store);
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

/** Most accounts that an error names, or compares with an unknown one. */
const MAX_ACCOUNTS = 500;

/** Throws an HTTP 400 if no request can match, because the world has no such account or item. */
async function assertInWorld({ actor, itemId }: Match = {}, store: Store): Promise<void> {
  if (actor !== undefined && (await store.account(actor)) === undefined) {
    const { users } = await store.overview(MAX_ACCOUNTS);
    const names = users.map(({ username }) => username);
    throw new HTTPException(400, { message: unknownName("account", actor, names) });
  }
  if (itemId !== undefined && (await store.item(itemId)) === undefined)
    throw new HTTPException(400, {
      message: `There is no listing or item ${itemId} in this world. Its listings: GET /content/listings, or the console's store.`,
    });
}

const toJson = (armed: Armed) => armed.toJson();
