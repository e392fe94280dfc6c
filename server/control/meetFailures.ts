/** The one place where requests meet failures, between reading a request and deciding on it. */
import { STATUS_CODES } from "node:http";
import type { Context } from "hono";
import type { Duration, Failure } from "../../generated/control.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { RuleId } from "../../generated/rules.ts";
import { conclude, type Intercept } from "../http/app.ts";
import { ENDS, type Env } from "../http/context.ts";
import { envelope, refusalOutcome } from "../http/outcome.ts";
import { readSession, tokensOf } from "../http/session.ts";
import { cutResponse, delay, dropConnection, slowResponse, untilGone } from "./brokenResponse.ts";
import { durationOf } from "./clock.ts";
import { type Armed, EXPIRED, type RequestFacts, ruleOf } from "./failures.ts";
import type { Worlds } from "./worlds.ts";

/** Creates the function that lets requests meet the failures of their world. */
export const meetFailures =
  (worlds: Worlds): Intercept =>
  async (id, context, proceed) => {
    const world = worlds.find(context.get("world") ?? "");
    if (world === undefined || world.failures.isEmpty) return proceed();
    const facts = await readFacts(id, context);
    const armed = world.failures.meet(facts, world.clock.now());
    if (armed === undefined) return proceed();
    context.set("actor", facts.actor);
    context.set("failure", { id: armed.id, kind: armed.failure.kind });
    world.events.add("failure", { change: "met", failure: armed.toJson() });
    return fail(id, context, proceed, armed);
  };

async function readFacts(operation: OperationId, context: Context<Env>): Promise<RequestFacts> {
  const fields = context.get("sent")?.fields ?? [];
  const path = Object.entries(context.req.param() as Readonly<Record<string, string>>);
  const [token, ...others] = tokensOf(fields, context.req.raw.headers);
  const session =
    others.length === 0
      ? await readSession(context.get("portal"), {
          token,
          referer: context.req.header("Referer"),
          origin: context.get("origin"),
        })
      : {};
  return {
    operation,
    actor: session.actor?.username,
    hasToken: token !== undefined,
    // The last one of a name counts, and those of the path before all.
    parameters: new Map([...fields, ...path]),
  };
}

/** Returns the response of a request that meets a failure. */
async function fail(
  id: OperationId,
  context: Context<Env>,
  proceed: () => Promise<Response>,
  { failure, random, stale, id: name }: Armed,
): Promise<Response> {
  switch (failure.kind) {
    case "status":
      return sendStatus(context, failure, name);
    case "refusal":
      return sendRefusal(id, context, failure.outcome);
    case "expiredToken":
      return sendRefusal(id, context, EXPIRED, [
        `The failure ${name} of this world makes the token count as expired. Sign in again.`,
      ]);
    case "latency":
      await delay(context, delayOf(failure, random));
      return proceed();
    case "drop":
      context.set("outcome", ENDS.failure);
      return dropConnection(context);
    case "applyThenDrop":
      return cutResponse(context, await proceed(), failure.after ?? "nothing");
    case "hang":
      context.set("outcome", ENDS.failure);
      await untilGone(context);
      return dropConnection(context);
    case "trickle":
      return slowResponse(
        context,
        await proceed(),
        failure.bytes ?? 16,
        durationOf(failure.every ?? { milliseconds: 50 }),
      );
    case "staleLists": {
      const portal = context.get("portal");
      // biome-ignore lint/style/noNonNullAssertion: stale lists always have data.
      (context as Context).set("portal", { ...portal, store: stale! });
      return proceed();
    }
  }
}

const delayOf = (
  { by, min, max }: { readonly by?: Duration; readonly min?: Duration; readonly max?: Duration },
  random: () => number,
): number => {
  if (min === undefined || max === undefined) return durationOf(by ?? {});
  return durationOf(min) + random() * (durationOf(max) - durationOf(min));
};

function sendRefusal(
  id: OperationId,
  context: Context<Env>,
  outcome: string,
  details?: readonly string[],
): Promise<Response> | Response {
  const rule = ruleOf(id, outcome) as RuleId | undefined;
  if (rule !== undefined)
    return conclude(context, refusalOutcome(id, { rule, details, returnsTo: undefined }));
  return conclude(context, { body: outcomes[id][outcome]?.value as object, name: outcome });
}

/** Sends the response of a gateway or of a portal that fails. */
function sendStatus(
  context: Context<Env>,
  { status, body = "json", retryAfter }: Extract<Failure, { kind: "status" }>,
  name: string,
): Response {
  context.set("outcome", ENDS.failure);
  const title = STATUS_CODES[status] ?? "Unknown";
  const detail = `The failure ${name} of this world sends this response.`;
  const json = JSON.stringify(envelope(status, title, detail));
  const texts = {
    json,
    html: `<!doctype html><html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1></body></html>\n`,
    empty: "",
    truncated: json.slice(0, Math.floor(json.length / 2)),
  };
  // These statuses can't have a body.
  const hasBody = body !== "empty" && ![204, 205, 304].includes(status);
  return new Response(hasBody ? texts[body] : null, {
    status,
    headers: {
      ...context.get("headers"),
      ...(body === "empty" ? {} : { "Content-Type": `${TYPES[body]}; charset=utf-8` }),
      ...(retryAfter === undefined
        ? {}
        : { "Retry-After": String(Math.ceil(durationOf(retryAfter) / 1000)) }),
      "Cache-Control": "no-store",
    },
  });
}

const TYPES = { json: "application/json", html: "text/html", truncated: "application/json" };
