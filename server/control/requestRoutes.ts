/** The requests to a world, over HTTP: as a list, and with everything else as a live stream. */
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { LoggedRequest } from "../../generated/control.types.ts";
import { operationIds, operations } from "../../generated/operations.ts";
import { rules } from "../../generated/rules.ts";
import { ENDS } from "../http/context.ts";
import { incomingOf } from "../http/origin.ts";
import { unknownName } from "../input/suggestion.ts";
import { whenGone } from "./brokenResponse.ts";
import { type EventLog, eventOf, type Filter, MAX_WAITING } from "./eventLog.ts";
import type { WorldOf } from "./worlds.ts";

/** Interval of comments in a stream without events, in milliseconds. */
const HEARTBEAT = 15_000;
/** How long a browser waits before it connects again, in milliseconds. */
const RETRY = 1_000;

export const createRequestRoutes = (worldOf: WorldOf): Hono =>
  new Hono()
    .get("/:world/requests", async (context) => {
      const { events } = worldOf(context);
      const { wait, ...filter } = readFilter(context);
      const requests = await waitForRequests(events, filter, wait, context.req.raw.signal);
      return context.json({ requests, mark: events.mark });
    })
    .get("/:world/events", (context) => {
      const { events } = worldOf(context);
      const since = readStart(context) ?? events.mark;
      assertRoom(events);
      const response = streamSSE(
        context,
        async (stream) => {
          const stop = whenGone(context, () => {
            stream.abort();
            incomingOf(context)?.socket.destroy();
          });
          await sendEvents(events, since, stream);
          stop();
        },
        async (fault) => Promise.reject(fault),
      );
      // No one reads the body of a response to HEAD.
      if (context.req.raw.method === "HEAD") void response.body?.cancel();
      return response;
    });

/** Returns the requests that match. If there are none, waits for the first one, at most some milliseconds. */
async function waitForRequests(
  events: EventLog,
  filter: Filter,
  wait: number,
  signal: AbortSignal,
): Promise<LoggedRequest[]> {
  const end = performance.now() + wait;
  for (;;) {
    const requests = events.requests(filter);
    const left = end - performance.now();
    if (requests.length > 0 || left <= 0 || events.isClosed) return requests;
    assertRoom(events);
    if (!(await events.next(events.mark, left, signal))) return events.requests(filter);
  }
}

/** Sends events until the caller is gone. The log is the only buffer, so a slow caller takes no memory. */
async function sendEvents(events: EventLog, since: number, stream: SSEStreamingApi): Promise<void> {
  const gone = new AbortController();
  stream.onAbort(() => gone.abort());
  let last = since;
  await stream.write(`retry: ${RETRY}\n\n`);
  while (!stream.aborted) {
    const { entries, isIncomplete } = events.after(last);
    if (isIncomplete) {
      last = (entries[0]?.sequence ?? events.mark + 1) - 1;
      await send(stream, last, "missed");
    }
    for (const entry of entries) {
      if (stream.aborted) return;
      const { sequence, type } = entry;
      const data = JSON.stringify(eventOf(entry));
      await stream.writeSSE({ id: String(sequence), event: type, data });
      last = sequence;
    }
    if (events.isClosed) return send(stream, last, "deleted");
    if (!(await events.next(last, HEARTBEAT, gone.signal)) && !stream.aborted)
      await stream.write(": nothing happened\n\n");
  }
}

const send = (stream: SSEStreamingApi, sequence: number, type: "missed" | "deleted") =>
  stream.writeSSE({
    id: String(sequence),
    event: type,
    data: JSON.stringify({ sequence, type }),
  });

function assertRoom(events: EventLog): void {
  if (events.isCrowded)
    throw new HTTPException(503, {
      message: `${MAX_WAITING} callers already wait for events of this world. Close some of them.`,
    });
}

/** Reads where a stream begins: after the last event that the caller has, or `since`. */
function readStart(context: Context): number | undefined {
  const query = context.req.query();
  for (const name of Object.keys(query)) assertExists("filter", name, ["since"]);
  const last = context.req.header("Last-Event-ID");
  const text = last === undefined || last === "" ? query.since : last;
  return text === undefined ? undefined : readNumber("since", text, 0, Number.MAX_SAFE_INTEGER);
}

/** Reads the filter of the request log from the query. */
function readFilter({ req }: Context): Filter & { readonly wait: number } {
  const query = req.query();
  for (const name of Object.keys(query)) assertExists("filter", name, FILTERS);
  const { limit = "1000", since = "0", wait = "0", ...rest } = query;
  const { operation, rule, outcome } = rest;
  if (operation !== undefined) assertExists("operation", operation, operationIds);
  if (rule !== undefined) assertExists("rule", rule, Object.keys(rules));
  if (outcome !== undefined) assertExists("outcome", outcome, OUTCOMES);
  return {
    ...rest,
    limit: readNumber("limit", limit, 1, 1_000),
    since: readNumber("since", since, 0, Number.MAX_SAFE_INTEGER),
    wait: readNumber("wait", wait, 0, 30_000),
  };
}

/** How a request can end. */
const OUTCOMES = [
  ...new Set([...Object.values(ENDS), ...operationIds.flatMap((id) => operations[id].refusals)]),
];

const FILTERS = ["operation", "actor", "outcome", "rule", "failure", "since", "limit", "wait"];

function assertExists(what: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new HTTPException(400, { message: unknownName(what, name.slice(0, 64), known) });
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d{1,16}$/.test(text) && value >= least && value <= most) return value;
  throw new HTTPException(400, {
    message: `${name} must be a number from ${least} to ${most}, but is "${text.slice(0, 40)}".`,
  });
}
