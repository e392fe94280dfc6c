/** What the forms of the console do. Each action ends in a redirect to the page that it came from, with its outcome. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { World } from "../control/worlds.ts";
import { hrefOf } from "../pages/markup.ts";
import { callControl, callPortal, type Fetch } from "./send.ts";

/** Fields of a form. If a name repeats, the last one counts. */
export class Fields {
  readonly #form: FormData;

  constructor(form: FormData) {
    this.#form = form;
  }

  text(name: string): string {
    const value = this.#form.getAll(name).at(-1);
    return typeof value === "string" ? value.trim() : "";
  }

  all(name: string): string[] {
    return this.#form.getAll(name).filter((value) => typeof value === "string");
  }

  /** Returns the text of an uploaded file. */
  async file(name: string): Promise<string> {
    const value = this.#form.get(name);
    return value instanceof File ? value.text() : "";
  }

  /** Returns the texts of the fields whose name begins with `p.`, without that. */
  parameters(): Record<string, string> {
    const names = [...new Set(this.#form.keys())].filter((name) => name.startsWith("p."));
    return Object.fromEntries(names.map((name) => [name.slice("p.".length), this.text(name)]));
  }
}

/** What an action works with. */
interface Acting {
  readonly context: Context;
  readonly fetch: Fetch;
  readonly world: World;
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
  call: async ({ fetch, world, fields, origin }) => {
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
    const comparison = compare === "" ? "" : `?with=${encodeURIComponent(compare)}`;
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
    return put({ frozen: frozen === "true" });
  },
  rules: control("PUT", ofWorld("/disabled-rules"), ({ fields }) => ({
    rules: fields.all("rules"),
  })),
  arm: control("POST", ofWorld("/failures"), ({ fields }) => {
    const [operation, actor, times] = ["operation", "actor", "times"].map((name) =>
      fields.text(name),
    );
    return {
      failure: JSON.parse(fields.text("failure")),
      match: { ...(operation ? { operation } : {}), ...(actor ? { actor } : {}) },
      times: times === "always" ? times : Number(times),
    };
  }),
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
    const result = await control("DELETE", named())(acting);
    // The page of a deleted world is gone.
    return acting.fields.text("world") === acting.world.name && result.problem === undefined
      ? { back: "/console/w/demo/worlds" }
      : result;
  },
  restore: control("PUT", ofWorld("/snapshot"), ({ fields }) => fields.file("file")),
};

/** Returns a snapshot or seed as a member of the request that creates a world. */
function sourceOf(text: string): object {
  const value: unknown = JSON.parse(text);
  const isSnapshot =
    typeof value === "object" && value !== null && "version" in value && "data" in value;
  return isSnapshot ? { snapshot: value } : { seed: value };
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
    if (fault instanceof SyntaxError)
      return { problem: `The JSON is invalid: ${fault.message}.` } as Result;
    throw fault;
  });
  const [path = "", query = ""] = back.split("?", 2);
  if (!/^\/console\/w(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)+\/?$/.test(path))
    throw new HTTPException(400, { message: "back must be a page of the console." });
  const parameters = new URLSearchParams(query);
  for (const [key, value] of Object.entries({ as: fields.text("as"), done, problem }))
    if (value) parameters.set(key, value);
  const target = hrefOf({ path: context.req.path, rest: "" }, path);
  // 303 makes the browser fetch the page with GET.
  return context.redirect(`${target}?${parameters}${done || problem ? "#result" : ""}`, 303);
}
