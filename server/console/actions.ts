/** What the forms of the console do. Each action ends in a redirect to the page that it came from, with its outcome. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Snapshot } from "../../generated/control.types.ts";
import { parseJson } from "../control/body.ts";
import { ROOT, type World, type Worlds } from "../control/worlds.ts";
import { hrefOf } from "../pages/markup.ts";
import { type Control, ControlError } from "../sandbox/control.ts";
import { failureOf } from "./failureFields.ts";
import { type Fields, Problem } from "./fields.ts";
import { callPortal, type Fetch } from "./send.ts";
import type { Trash } from "./trash.ts";

/** What an action works with. */
interface Acting {
  readonly context: Context;
  readonly fetch: Fetch;
  readonly control: Control;
  readonly world: World;
  readonly worlds: Worlds;
  readonly trash: Trash;
  readonly fields: Fields;
  /** Origin of the portal as the browser sees it. */
  readonly origin: string;
}

/** What an action led to: a request in the log, or a problem, and the page to show. */
interface Result {
  readonly done?: string;
  readonly problem?: string;
  readonly back?: string;
}

type Action = (acting: Acting) => Promise<Result>;

/** An action that is one call of the control API, which names what is wrong. The page then shows the change. */
const calling =
  (call: (acting: Acting) => Promise<unknown>): Action =>
  async (acting) => {
    await call(acting);
    return {};
  };

const ACTIONS: Readonly<Record<string, Action>> = {
  call: async ({ fetch, worlds, world: here, fields, origin }) => {
    const into = fields.text("into");
    const world = into === "" ? here : worlds.get(into);
    const operation = fields.text("operation");
    const parameters = { ...fields.parameters(), ...composed(operation, fields) };
    const done = await callPortal(fetch, origin, world, {
      operation,
      actor: fields.text("as") || undefined,
      parameters,
    });
    if (!fields.text("back").endsWith("/requests/")) return { done };
    // A request that is sent again is compared with the earlier one.
    const compare = fields.text("compare");
    const earlier = { with: compare, ...(world === here ? {} : { of: here.name }) };
    const comparison = compare === "" ? "" : `?${new URLSearchParams(earlier)}`;
    return { back: `/console/w/${world.name}/requests/${done}${comparison}` };
  },
  clock: calling(async ({ control, world: { name: world }, fields }) => {
    const [advance, to, set, frozen] = ["advance", "to", "set", "frozen"].map((name) =>
      fields.text(name),
    );
    if (advance) return control.advanceClock({ world }, { milliseconds: Number(advance) });
    if (to) return control.setClock({ world }, { now: Number(to) });
    if (set) return control.setClock({ world }, { now: Date.parse(`${set}Z`) });
    if (frozen) return control.setClock({ world }, { frozen: frozen === "true" });
    throw new Problem("Choose a time.");
  }),
  rules: calling(({ control, world, fields }) =>
    control.setDisabledRules({ world: world.name }, { rules: fields.all("rules") }),
  ),
  arm: calling(({ control, world, fields }) =>
    control.armFailure({ world: world.name }, failureOf(fields)),
  ),
  disarm: calling(({ control, world, fields }) =>
    control.deleteFailure({ world: world.name, failure: fields.text("failure") }),
  ),
  "disarm-all": calling(({ control, world }) => control.deleteFailures({ world: world.name })),
  create: async ({ control, fields }) => {
    const world = fields.text("world") || `world-${crypto.randomUUID().slice(0, 8)}`;
    const data = await fields.file("file");
    const source = data === "" ? { template: fields.text("template") } : sourceOf(data);
    await control.createWorld({}, { world, ...source });
    return { back: `/console/w/${world}/requests` };
  },
  reset: calling(({ control, fields }) => control.resetWorld({ world: fields.text("world") })),
  delete: async ({ control, worlds, world: here, trash, fields }) => {
    const { name: world } = worlds.get(fields.text("world"));
    if (!trash.add(world, JSON.stringify(await control.getSnapshot({ world }))))
      throw new Problem(
        `${world} is too large to undo its deletion. Save its snapshot, then delete it with DELETE /control/worlds/${world}.`,
      );
    await control.deleteWorld({ world }).catch((fault: unknown) => {
      trash.delete(world);
      throw fault;
    });
    // The page of a deleted world is gone.
    return world === here.name ? { back: `/console/w/${ROOT}/worlds` } : {};
  },
  undelete: calling(async ({ control, trash, fields }) => {
    const world = fields.text("world");
    const found = trash.find(world);
    if (found === undefined) throw new Problem(`The snapshot of ${world} is no longer kept.`);
    await control.createWorld({}, { world, snapshot: JSON.parse(found.snapshot.toString()) });
    trash.delete(world);
  }),
  restore: calling(async ({ control, world, fields }) =>
    control.restoreSnapshot({ world: world.name }, parsed(await fields.file("file"))),
  ),
};

/** Returns a snapshot or seed as a member of the request that creates a world. */
function sourceOf(text: string): object {
  const value = parsed(text);
  return "version" in value && "data" in value ? { snapshot: value } : { seed: value };
}

function parsed(text: string): Snapshot {
  try {
    return Object(parseJson("The file", text));
  } catch (fault) {
    throw new Problem((fault as Error).message);
  }
}

/** Returns the parameters that are JSON, from the fields that they consist of. */
function composed(operation: string, fields: Fields): Record<string, string> {
  if (operation === "provisionOrgEntitlements" && fields.text("maxUsers") !== "") {
    const nums = fields.all("nums");
    const entries = fields
      .all("names")
      .map((name, index) => [name.trim(), { num: Number(nums[index]) }] as const);
    const entitlements = Object.fromEntries(entries.filter(([name]) => name !== ""));
    return {
      orgEntitlements: JSON.stringify({ maxUsers: Number(fields.text("maxUsers")), entitlements }),
    };
  }
  if (operation === "provisionUserEntitlements" && fields.text("p.userEntitlements") === "")
    return {
      userEntitlements: JSON.stringify({
        users: fields.all("users"),
        entitlements: fields.all("entitlements"),
      }),
    };
  return {};
}

/** Longest problem to show, in characters. It is part of an address, where each takes up to nine bytes. */
const MAX_PROBLEM = 800;

/** Runs an action, and redirects to the page to show. */
export async function runAction(acting: Acting, name: string): Promise<Response> {
  const { context, fields } = acting;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined)
    throw new HTTPException(404, { message: `The console has no action ${name}.` });
  const { done, problem, back = fields.text("back") } = await outcomeOf(action(acting));
  const [path = "", query = ""] = back.split("?", 2);
  if (!/^\/console\/w(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)+\/?$/.test(path))
    throw new HTTPException(400, { message: "back must be a page of the console." });
  const parameters = new URLSearchParams(query);
  const shown = { as: fields.text("as"), done, problem: problem?.slice(0, MAX_PROBLEM) };
  for (const [key, value] of Object.entries(shown)) if (value) parameters.set(key, value);
  const target = hrefOf(context.req, path);
  // 303 makes the browser fetch the page with GET.
  return context.redirect(`${target}?${parameters}${done || problem ? "#result" : ""}`, 303);
}

/** Returns what an action led to. Its own problems, and those that the control API names, are shown on the page. */
async function outcomeOf(action: Promise<Result>): Promise<Result> {
  try {
    return await action;
  } catch (fault) {
    if (fault instanceof Problem || fault instanceof ControlError)
      return { problem: fault.message };
    throw fault;
  }
}
