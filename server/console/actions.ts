/** What the forms of the console do. Each action ends in a redirect to the page that it came from, with its outcome. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { ROOT, type World, type Worlds } from "../control/worlds.ts";
import { hrefOf } from "../pages/markup.ts";
import { failureOf } from "./failureFields.ts";
import { type Fields, Problem } from "./fields.ts";
import { callControl, callPortal, type Fetch, readSnapshot } from "./send.ts";
import type { Trash } from "./trash.ts";

/** What an action works with. */
interface Acting {
  readonly context: Context;
  readonly fetch: Fetch;
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
  readonly problem?: string | undefined;
  readonly back?: string;
}

type Action = (acting: Acting) => Promise<Result>;

const control =
  (
    method: "POST" | "PUT" | "DELETE",
    path: (acting: Acting) => string,
    body: (acting: Acting) => unknown = () => undefined,
  ): Action =>
  async (acting) => ({
    problem: await callControl(
      acting.fetch,
      acting.context,
      method,
      path(acting),
      await body(acting),
    ),
  });

const ofWorld =
  (path: string) =>
  ({ world }: Acting) =>
    `/${world.name}${path}`;
const named =
  (path = "") =>
  ({ fields }: Acting) =>
    `/${encodeURIComponent(fields.text("world"))}${path}`;

export const ACTIONS: Readonly<Record<string, Action>> = {
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
  clock: async (acting) => {
    const { fields } = acting;
    const [advance, to, set, frozen] = ["advance", "to", "set", "frozen"].map((name) =>
      fields.text(name),
    );
    const put = (body: object) => control("PUT", ofWorld("/clock"), () => body)(acting);
    if (advance)
      return control("POST", ofWorld("/clock/advance"), () => ({ milliseconds: Number(advance) }))(
        acting,
      );
    if (to) return put({ now: Number(to) });
    if (set) return put({ now: Date.parse(`${set}Z`) });
    if (frozen) return put({ frozen: frozen === "true" });
    return { problem: "Choose a time." };
  },
  rules: control("PUT", ofWorld("/disabled-rules"), ({ fields }) => ({
    rules: fields.all("rules"),
  })),
  arm: control("POST", ofWorld("/failures"), ({ fields }) => failureOf(fields)),
  disarm: control(
    "DELETE",
    ({ world, fields }) => `/${world.name}/failures/${encodeURIComponent(fields.text("failure"))}`,
  ),
  "disarm-all": control("DELETE", ofWorld("/failures")),
  create: async (acting) => {
    const { fields } = acting;
    const world = fields.text("world") || `world-${crypto.randomUUID().slice(0, 8)}`;
    const data = await fields.file("file");
    const source = data === "" ? { template: fields.text("template") } : sourceOf(data);
    const { problem } = await control(
      "POST",
      () => "",
      () => ({ world, ...source }),
    )(acting);
    return problem === undefined ? { back: `/console/w/${world}/requests` } : { problem };
  },
  reset: control("POST", named("/reset")),
  delete: async (acting) => {
    const { fetch, worlds, world: here, trash, fields } = acting;
    const { name } = worlds.get(fields.text("world"));
    if (!trash.add(name, await readSnapshot(fetch, name)))
      return {
        problem: `${name} is too large to undo its deletion. Save its snapshot, then delete it with DELETE /control/worlds/${name}.`,
      };
    const { problem } = await control("DELETE", named())(acting);
    if (problem !== undefined) trash.delete(name);
    // The page of a deleted world is gone.
    return name === here.name && problem === undefined
      ? { back: `/console/w/${ROOT}/worlds` }
      : { problem };
  },
  undelete: async (acting) => {
    const name = acting.fields.text("world");
    const found = acting.trash.find(name);
    if (found === undefined) return { problem: `The snapshot of ${name} is no longer kept.` };
    const body = `{"world":${JSON.stringify(name)},"snapshot":${found.snapshot.toString()}}`;
    const { problem } = await control(
      "POST",
      () => "",
      () => body,
    )(acting);
    if (problem === undefined) acting.trash.delete(name);
    return { problem };
  },
  restore: control("PUT", ofWorld("/snapshot"), ({ fields }) => fields.file("file")),
};

/** Returns a snapshot or seed as a member of the request that creates a world. */
function sourceOf(text: string): object {
  const value = parsed(text);
  const isSnapshot =
    typeof value === "object" && value !== null && "version" in value && "data" in value;
  return isSnapshot ? { snapshot: value } : { seed: value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Problem(`The JSON is invalid: ${(fault as Error).message}.`);
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
  const {
    done,
    problem,
    back = fields.text("back"),
  } = await action(acting).catch((fault: unknown) => {
    if (fault instanceof Problem) return { problem: fault.message } as Result;
    throw fault;
  });
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
