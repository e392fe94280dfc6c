/** The control API over HTTP, typed against its contract. */
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type * as contract from "../../generated/control.types.ts";
import { type ControlBodyId, bodies as validators } from "../../generated/controlValidators.js";
import { type RuleId, rules } from "../../generated/rules.ts";
import type { Filter } from "./requestLog.ts";
import { ROOT, type World, type Worlds } from "./worlds.ts";

export function createControl(worlds: Worlds): Hono {
  const app = new Hono();
  const worldOf = (context: Context) => worlds.get(context.req.param("world") ?? "");

  app.get("/", (context) =>
    context.json({ worlds: worlds.all().map((world) => worldResponse(world, context)) }),
  );
  app.post("/", async (context) => {
    const { world: name = `world-${crypto.randomUUID().slice(0, 8)}`, template = ROOT } =
      await readBody("createWorld", context);
    return context.json(
      await newWorldResponse(worlds, await worlds.create(name, template), context),
    );
  });
  app.delete("/:world", async (context) =>
    context.json(worldResponse(await worlds.remove(worldOf(context).name), context)),
  );
  app.post("/:world/reset", async (context) =>
    context.json(
      await newWorldResponse(worlds, await worlds.reset(worldOf(context).name), context),
    ),
  );
  app.get("/:world/clock", (context) => context.json(worldOf(context).clock.state()));
  app.put("/:world/clock", async (context) => {
    const { clock } = worldOf(context);
    clock.set(await readBody("setClock", context));
    return context.json(clock.state());
  });
  app.post("/:world/clock/advance", async (context) => {
    const { clock } = worldOf(context);
    const { milliseconds = 0 } = await readBody("advanceClock", context);
    if (clock.now() + milliseconds > END_OF_TIME)
      throw new HTTPException(400, { message: "The clock can't go beyond the year 275760." });
    clock.advance(milliseconds);
    return context.json(clock.state());
  });
  app.put("/:world/faults", async (context) => {
    const { disabledRules } = worldOf(context);
    const without = parseRefusingRules((await readBody("setFaults", context)).without);
    disabledRules.clear();
    for (const id of without) disabledRules.add(id);
    return context.json({ without });
  });
  app.get("/:world/requests", (context) =>
    context.json({ requests: worldOf(context).requests.list(readFilter(context)) }),
  );

  app.all("*", ({ req }) => {
    throw new HTTPException(404, {
      message: `There is no control operation ${req.method} ${req.path}; see openapi/control.yaml.`,
    });
  });
  return app;
}

/** Reads the filter of the request log from the query. */
function readFilter({ req }: Context): Filter {
  const { limit = "1000", ...rest } = req.query();
  const unknown = Object.keys(rest).filter((name) => !FILTERS.includes(name));
  if (unknown.length > 0)
    throw new HTTPException(400, {
      message: `There is no filter ${unknown.join(", ")}. Filters: ${FILTERS.join(", ")}, limit.`,
    });
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > 1000) {
    throw new HTTPException(400, {
      message: `The limit must be a number from 1 to 1000, not "${limit}".`,
    });
  }
  return { ...rest, limit: Number(limit) };
}

const FILTERS = ["operation", "actor", "outcome"];

/** Latest time of a JavaScript `Date`, in milliseconds since the epoch. */
const END_OF_TIME = 8_640_000_000_000_000;

type Body<Id extends ControlBodyId> = contract.operations[Id] extends {
  requestBody?: { content: { "application/json": infer Content } };
}
  ? Content
  : never;

/** Reads the body of a request, validates it against the contract and adds defaults. */
async function readBody<Id extends ControlBodyId>(id: Id, { req }: Context): Promise<Body<Id>> {
  const body = parseJson((await req.text()) || "{}");
  const validate = validators[id];
  if (validate(body)) return body as Body<Id>;
  const problems = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath.slice(1) || "body"} ${message}`,
  );
  throw new HTTPException(400, { message: `The body is invalid: ${problems.join("; ")}.` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HTTPException(400, { message: `The body is not JSON: ${(cause as Error).message}.` });
  }
}

function parseRefusingRules(ids: readonly string[]): RuleId[] {
  const refusing = Object.entries(rules).flatMap(([id, { refuses }]) => (refuses ? [id] : []));
  const unknown = ids.filter((id) => !refusing.includes(id));
  if (unknown.length === 0) return ids as RuleId[];
  throw new HTTPException(400, {
    message: `There is no refusing rule ${unknown.join(", ")}. Refusing rules: ${refusing.join(", ")}.`,
  });
}

const worldResponse = ({ name, template, clock }: World, { req }: Context): contract.World => ({
  world: name,
  template,
  portal: new URL(`/w/${name}/sharing/rest`, req.url).href,
  clock: clock.state(),
});

const newWorldResponse = async (
  worlds: Worlds,
  world: World,
  context: Context,
): Promise<contract.NewWorld> => ({
  ...worldResponse(world, context),
  accounts: await worlds.accounts(world),
  application: worlds.application(world),
});
