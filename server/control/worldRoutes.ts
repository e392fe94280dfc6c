/** Worlds over HTTP: what they have, their tokens, data, and disabled rules. */
import { type Context, Hono } from "hono";
import type { NewWorld, World as WorldResponse } from "../../generated/control.types.ts";
import type { RuleId } from "../../generated/rules.ts";
import { applicationOf, createAccounts, createToken } from "./accounts.ts";
import { readBody } from "./body.ts";
import { parseRefusingRules } from "./refusingRules.ts";
import { addSeed } from "./seedReader.ts";
import { hashSecrets } from "./seedSecrets.ts";
import { countData, createSnapshot } from "./snapshot.ts";
import { type Prepared, sourceOf } from "./templates.ts";
import type { World, WorldOf, Worlds } from "./worlds.ts";

export const createWorldRoutes = (worlds: Worlds, worldOf: WorldOf): Hono =>
  new Hono()
    .get("/", (context) =>
      context.json({ worlds: worlds.all().map((world) => describe(world, context)) }),
    )
    .post("/", async (context) => {
      const {
        world = `world-${crypto.randomUUID().slice(0, 8)}`,
        clock,
        ...wanted
      } = await readBody("createWorld", context);
      return context.json(
        await describeNew(await worlds.create(world, sourceOf(wanted), clock), context),
      );
    })
    .get("/:world", (context) => context.json(describe(worldOf(context), context)))
    .delete("/:world", async (context) =>
      context.json(describe(await worlds.remove(worldOf(context).name), context)),
    )
    .post("/:world/reset", async (context) =>
      context.json(await describeNew(await worlds.reset(worldOf(context).name), context)),
    )
    .post("/:world/tokens", async (context) => {
      const world = worldOf(context);
      const { username, expiresIn } = await readBody("createToken", context);
      return context.json(await createToken(world, username, expiresIn));
    })
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
    })
    .get("/:world/disabled-rules", (context) =>
      context.json({ rules: [...worldOf(context).disabledRules] }),
    )
    .put("/:world/disabled-rules", async (context) => {
      const world = worldOf(context);
      const body = await readBody("setDisabledRules", context);
      return context.json({ rules: disable(world, body.rules) });
    })
    // The name before version 1.0.
    .put("/:world/faults", async (context) => {
      const world = worldOf(context);
      const body = await readBody("setFaults", context);
      return context.json({ without: disable(world, body.without) });
    });

const describe = ({ name, source, clock }: World, { req }: Context): WorldResponse => ({
  world: name,
  template: source.template,
  portal: new URL(`/w/${name}/sharing/rest`, req.url).href,
  clock: clock.state(),
});

const describeNew = async (
  { world, prepared }: { readonly world: World; readonly prepared: Prepared },
  context: Context,
): Promise<NewWorld> => ({
  ...describe(world, context),
  accounts: await createAccounts(world, prepared),
  application: applicationOf(prepared),
});

function disable({ disabledRules, events }: World, ids: readonly string[]): RuleId[] {
  const disabled = parseRefusingRules(ids);
  disabledRules.clear();
  for (const id of disabled) disabledRules.add(id);
  events.add("rules", { rules: disabled });
  return disabled;
}
