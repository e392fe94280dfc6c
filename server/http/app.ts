/** The portal over HTTP: every operation of the contract at its path. */
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { type Operation, type OperationId, operationIds, operations } from "../../generated/operations.ts";
import { handlers } from "../portal/handlers.ts";
import type { Body, Call, Handler, Origin, Portal } from "../portal/portal.ts";
import { type Arrival, gate } from "../rules/common.ts";
import { refusal } from "../rules/rule.ts";
import { bodyOf, envelope, refusalBody } from "./answer.ts";
import { readForm } from "./form.ts";
import { type Format, formatOf, respond } from "./format.ts";
import { type Field, readParameters } from "./parameters.ts";
import { actorOf, tokenOf } from "./session.ts";

/** What must be known of a request beforehand: the portal that it is for, and where it comes from. */
export interface Env {
  Variables: {
    readonly portal: Portal;
    readonly origin: Origin;
    /** The format that the request asks for, once it is read; undefined where it asks for none of ours. */
    format: Format | undefined;
  };
}

export interface AppOptions {
  /** Looks at every answer of an operation before it is sent, and throws where it is not what it should be. */
  readonly inspect?: (id: OperationId, body: object | string) => void;
  /** Is told of faults, which the caller only sees as an error 500. */
  readonly report?: (fault: unknown) => void;
}

/** A Hono app that answers for whichever portal a request was found to be for. */
export function createApp({ inspect = () => {}, report = console.error }: AppOptions = {}): Hono<Env> {
  const app = new Hono<Env>();
  app.use(cors());
  for (const id of operationIds) {
    const { method, path }: Operation = operations[id];
    const route = path.replaceAll(/\{(\w+)\}/g, ":$1");
    const handle = (context: Context<Env>) => serve(id, context, inspect);
    if (method === "POST") app.all(route, handle);
    else app.on(["GET", "POST"], route, handle).all(route, (context) => plain(context, NO_SUCH_METHOD));
  }
  app.all("*", async (context) => {
    const { fields } = await readForm(context.req.raw);
    context.set("format", formatOf(fields.get("f") ?? context.req.query("f")));
    return plain(context, envelope(404, "There is no such operation.", `${context.req.method} ${context.req.path}`));
  });
  app.onError((fault, context) => {
    report(fault);
    return plain(
      context,
      envelope(500, "The portal has failed.", "The fault is in the portal's log; the request is not to blame."),
    );
  });
  return app;
}

async function serve(id: OperationId, context: Context<Env>, inspect: NonNullable<AppOptions["inspect"]>): Promise<Response> {
  const { req } = context;
  const form = await readForm(req.raw);
  // Of a body that cannot be read nothing else is known, be it token or format, so this refusal comes before all others.
  if (form.problem !== undefined) {
    context.set("format", formatOf(req.query("f") ?? "json"));
    return plain(context, refusalBody(id, { refused: "parameters.valid", details: [form.problem] }));
  }
  const fields = [...new URL(req.url).searchParams, ...form.fields];
  // Of a table, refusals alone have a format, which is JSON.
  context.set("format", isTable(id) ? "json" : formatOf(fieldOf(fields, "f")));
  const { arrival, parameters, callback } = await arrive(id, context, fields);
  const body = await answer(id, arrival, parameters, context);
  inspect(id, body);
  return respond(body, { format: context.var.format ?? "json", callback, title: arrival.operation.summary });
}

/** The guards at the gate that the contract of each operation lists. */
const GUARDS = Object.fromEntries(
  operationIds.map((id) => {
    const listed = new Set((operations[id] as Operation).guards.map(({ rule }) => rule));
    return [id, gate.filter(({ rule }) => listed.has(rule))];
  }),
) as Readonly<Record<OperationId, typeof gate>>;

/** The body for a request that could be read: what its handler gives, unless the gate refuses. */
async function answer(
  id: OperationId,
  arrival: Arrival,
  parameters: object,
  { var: { portal, origin } }: Context<Env>,
): Promise<Body> {
  const refused = refusal(GUARDS[id], arrival, portal.without);
  if (refused !== undefined) return refusalBody(id, refused);
  // The gate has checked the parameters against the contract, and an actor is there wherever the contract asks for a token.
  const call = { portal, parameters, actor: arrival.actor, origin } as unknown as Call<OperationId>;
  return bodyOf(id, await (handlers[id] as Handler<OperationId>)(call));
}

/** Operations that change something say this by rule; reads, which the contract leaves open, say it too. */
const NO_SUCH_METHOD = envelope(405, "Method not allowed.", "This operation answers to GET and POST alone.");

/** Reads all that a request says. */
async function arrive(id: OperationId, { var: { portal, origin }, req }: Context<Env>, fields: readonly Field[]) {
  const { values, problems } = readParameters(id, req.param(), fields);
  const token = tokenOf(fieldOf(fields, "token"), req.raw.headers);
  const arrival: Arrival = {
    operation: operations[id],
    method: req.method,
    formatKnown: isFormatOf(operations[id], fieldOf(fields, "f")),
    tokenSent: token !== undefined,
    actor: await actorOf(portal, { token, referer: req.header("Referer"), address: origin.address }),
    problems,
  };
  const callback = problems.some((problem) => problem.startsWith("callback:"))
    ? undefined
    : (values.callback as string | undefined);
  return { arrival, parameters: values, callback };
}

/** Whether an operation knows the format that a request names; without a name it has a default. */
const isFormatOf = ({ parameters: { f } }: Operation, text: string | undefined): boolean =>
  text === undefined || text === "" || f?.values?.includes(text) === true;

/** Whether an operation answers with a table. */
const isTable = (id: OperationId): boolean => (operations[id] as Operation).text === true;

/** The text of a field; that of the form where the query has it too. */
const fieldOf = (fields: readonly Field[], name: string): string | undefined => fields.findLast(([key]) => key === name)?.[1];

/** Answers where no operation is at hand, or none that could be carried out. */
const plain = ({ var: { format = "json" } }: Context<Env>, body: object): Promise<Response> =>
  respond(body, { format, title: "ArcGIS Marketplace" });
