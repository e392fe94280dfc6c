/** Worlds and tokens, over HTTP. */
import { type Context, Hono } from "hono";
import type { NewWorld, World as WorldResponse } from "../../generated/control.types.ts";
import { applicationOf, createAccounts, createToken } from "./accounts.ts";
import { readBody } from "./body.ts";
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
