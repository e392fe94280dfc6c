/** Serves the portal over HTTP: every operation of the contract at its path. */
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { Busy } from "../auth/admission.ts";
import { isUserId } from "../domain/model.ts";
import { type Decision, Refusal } from "../domain/rule.ts";
import { handlers } from "../operations/handlers.ts";
import type { Body, Call, Handler, Portal } from "../operations/operation.ts";
import { ruleAddress } from "../pages/address.ts";
import { type Arrival, requestRules } from "../rules/everyRequest.ts";
import { ENDS, type Env } from "./context.ts";
import { formatOf, redirect, sendJson, sendText } from "./format.ts";
import { sendDirectory, sendResponsePage } from "./html.ts";
import { incomingOf } from "./origin.ts";
import { failure, type Outcome, refusalOutcome } from "./outcome.ts";
import { dropInvalid, readParameters } from "./parameters.ts";
import { fieldOf, readRequest, type Sent } from "./request.ts";
import { excerpt, MAX_RESPONSE, withoutSecrets } from "./secrets.ts";
import { readSession, tokensOf } from "./session.ts";
import { unknownOutcome } from "./unknown.ts";

export interface AppOptions {
  /** Serves only the operations whose paths begin with this one, without it. */
  readonly below?: string;
  /** Checks the body of each operation's response before it is sent. Throws if the body is invalid. */
  readonly inspect?: (id: OperationId, body: Body) => void;
  /** Reports an error with the id of the request. The caller sees only the id. */
  readonly report?: (error: unknown, id: string) => void;
  /** Called with each request of an operation once its fields are read. Returns the response of `proceed`, or another. */
  readonly intercept?: Intercept;
}

export type Intercept = (
  id: OperationId,
  context: Context<Env>,
  proceed: () => Promise<Response>,
) => Promise<Response>;

/** Creates a Hono app that serves the portal which `context` holds. */
export function createApp({
  inspect = () => {},
  report = console.error,
  below = "",
  intercept = (_, __, proceed) => proceed(),
}: AppOptions = {}): Hono<Env> {
  const app = new Hono<Env>();
  if (below === "")
    app.on(["GET", "POST"], "/", async (context, next) => {
      const { fields } = await read(context);
      return formatOf(fieldOf(fields, "f")) === "html" ? sendDirectory(context) : next();
    });
  for (const id of operationIds.filter((each) => operations[each].path.startsWith(below))) {
    const { method, path }: Operation = operations[id];
    const route = path.slice(below.length).replaceAll(/\{(\w+)\}/g, ":$1");
    const handle = (context: Context<Env>) => serve(id, context, inspect, intercept);
    if (method === "POST") app.all(route, handle);
    else
      app
        .on(["GET", "POST"], route, handle)
        .all(route, (context) => conclude(context, NO_SUCH_METHOD));
  }
  app.all("*", async (context) => {
    const { fields } = await read(context);
    context.set("format", formatOf(fieldOf(fields, "f")));
    return conclude(context, unknownOutcome(context.req.method, context.req.path));
  });
  app.onError((fault, context) => {
    // A world was deleted during the request.
    if (fault instanceof HTTPException) throw fault;
    if (fault instanceof Busy) return conclude(context, BUSY);
    const id = context.get("requestId");
    report(fault, id);
    const detail = `This is an error in the portal, not in the request. The portal's log has it under the id ${id}.`;
    return conclude(context, failure(ENDS.fault, 500, "The portal has failed.", detail));
  });
  return app;
}

async function serve(
  id: OperationId,
  context: Context<Env>,
  inspect: NonNullable<AppOptions["inspect"]>,
  intercept: Intercept,
): Promise<Response> {
  context.set("operation", id);
  const sent = await read(context);
  context.set("format", formatFor(id, context, sent));
  return intercept(id, context, async () => {
    const outcome = await decide(id, context, sent).catch((error: unknown) => {
      if (error instanceof Refusal) return refusalOutcome(id, error);
      throw error;
    });
    inspect(id, outcome.body);
    return conclude(context, outcome);
  });
}

/** Reads the request, and stores the parameters, without secrets, for observers. */
async function read(context: Context<Env>): Promise<Sent> {
  const sent = context.get("sent") ?? (await readRequest(context.req.raw, incomingOf(context)));
  context.set("sent", sent);
  context.set(
    "parameters",
    withoutSecrets([...sent.fields, ...Object.entries(context.req.param())]),
  );
  return sent;
}

/** Returns the requested format. If the result is a table, only errors have a format, and it is JSON. */
function formatFor(id: OperationId, { req }: Context, { fields, problem }: Sent) {
  if (problem !== undefined) return formatOf(req.query("f") ?? "json");
  const { text, defaultFormat }: Operation = operations[id];
  return text !== undefined ? "json" : formatOf(fieldOf(fields, "f") || defaultFormat);
}

/** The rules of every request, as the contract lists them for each operation. */
const REQUEST_RULES: ReadonlyMap<OperationId, Decision<Arrival, void>> = new Map(
  operationIds.map((id) => [id, requestRules(operations[id])]),
);

/** Applies the rules of every request, then calls the operation's handler. */
async function decide(
  id: OperationId,
  context: Context<Env>,
  { fields, problem }: Sent,
): Promise<Outcome> {
  // Check these first: the token of an unreadable request is unknown, and so is the user of one with several tokens.
  if (problem !== undefined) throw new Refusal("parameters.valid", [problem]);
  const { req } = context;
  const operation: Operation = operations[id];
  const [token, ...others] = tokensOf(fields, req.raw.headers);
  const [portal, origin] = [context.get("portal"), context.get("origin")];
  const reading = readParameters(id, req.param(), fields, portal.now());
  const { values, problems } = reading;
  if (!problems.some((sentence) => sentence.startsWith("callback:")))
    context.set("callback", values.callback as string | undefined);
  if (others.length > 0)
    throw new Refusal("parameters.valid", [
      "token: is given more than once, with different values",
    ]);
  const session = await readSession(portal, { token, referer: req.header("Referer"), origin });
  context.set("actor", session.actor?.username);
  portal.decide(REQUEST_RULES.get(id) as Decision<Arrival, void>, {
    operation,
    method: req.method,
    isFormatKnown: isFormatOf(operation, fieldOf(fields, "f")),
    tokenProblem: session.problem,
    actor: session.actor,
    problems,
  });
  dropInvalid(id, reading);
  await replaceUserId(portal, values);
  // The rules have validated the parameters, and have refused requests without a token if the operation needs one.
  const call = { portal, parameters: values, actor: session.actor, origin };
  const handler = handlers[id] as Handler<OperationId>;
  return { body: await handler(call as unknown as Call<OperationId>), name: ENDS.accepted };
}

/** A path may name a user by id, as some clients do. Operations know users by name. */
async function replaceUserId({ store }: Portal, values: Record<string, unknown>): Promise<void> {
  const { userName } = values;
  if (typeof userName !== "string" || !isUserId(userName)) return;
  const username = await store.usernameOf(userName);
  if (username !== undefined) values.userName = username;
}

/** Operations that change data refuse other methods by a rule. The contract has no such rule for reads. */
const NO_SUCH_METHOD = failure(
  ENDS.method,
  405,
  "Method not allowed.",
  "This operation accepts only GET and POST.",
);

/** Too many passwords and secrets are waiting to be checked. The request was not processed. */
const BUSY = failure(
  ENDS.busy,
  503,
  "The portal is busy.",
  "Too many sign-ins are waiting. Send the request again in a few seconds.",
);

/** True if the operation offers the format that the request names, or if the request names none. */
const isFormatOf = ({ parameters: { f } }: Operation, text: string | undefined): boolean =>
  text === undefined || text === "" || f?.values?.includes(text) === true;

/** Sends the response in the requested format, and records the outcome for observers. */
export function conclude(context: Context<Env>, outcome: Outcome): Promise<Response> | Response {
  const format = context.get("format") ?? "json";
  const { body, name, rule, location = returnOf(context.get("operation"), body) } = outcome;
  context.set("outcome", name);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  context.set("response", excerpt(text, MAX_RESPONSE));
  if (rule !== undefined) {
    context.set("rule", rule);
    const { origin } = new URL(context.get("origin").portal);
    Object.assign(context.get("headers"), {
      "X-Rule": rule,
      Link: `<${origin}${ruleAddress(rule)}>; rel="help"`,
    });
  }
  if (format === "html" && location !== undefined) return redirect(context, location);
  if (typeof body === "string") return sendText(context, text);
  if (format === "html") return sendResponsePage(context, body, rule);
  return sendJson(context, format === "pjson" ? `${JSON.stringify(body, null, 2)}\n` : text);
}

/** Operations whose result says where a browser goes. */
const RETURNING: readonly (OperationId | undefined)[] = ["signIn", "signOut"];

const returnOf = (id: OperationId | undefined, body: Body): string | undefined =>
  RETURNING.includes(id) ? (body as { readonly location?: string }).location : undefined;
