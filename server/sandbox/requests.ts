/** The requests that a world received. */
import type { OperationId, Outcome } from "../../generated/client.ts";
import type { LoggedRequest } from "../../generated/control.types.ts";
import type { RuleId } from "../../generated/rules.ts";
import { type Control, ControlError } from "./control.ts";
import { type Duration, millisecondsOf } from "./duration.ts";

export interface RequestFilter {
  readonly operation?: OperationId;
  /** User name of the caller. */
  readonly as?: string;
  /** `accepted`, or the name of a refusal. */
  readonly outcome?: Outcome | "accepted" | "failure" | (string & {});
  readonly rule?: RuleId;
  /** Id of a failure that the requests met. */
  readonly failure?: string;
  /** Only requests after this mark. */
  readonly since?: Mark;
  /** Only the latest requests, as many as this. */
  readonly limit?: number;
}

/** A position in the log of a world. */
export type Mark = number & { readonly mark?: never };

/** A world, for calls of the control API. */
export interface WorldPlace {
  readonly control: Control;
  readonly world: string;
}

const queryOf = (world: string, { as: actor, ...filter }: RequestFilter) => ({
  world,
  ...filter,
  ...(actor === undefined ? {} : { actor }),
});

/** Returns the matching requests, oldest first. */
export async function listRequests(
  { control, world }: WorldPlace,
  filter: RequestFilter = {},
): Promise<LoggedRequest[]> {
  const { requests } = await control.listRequests(queryOf(world, filter));
  return requests.toReversed();
}

/** Longest time that the control API waits at once, in milliseconds. */
const LONGEST_WAIT = 30_000;
const DEFAULT_WAIT = 5_000;

/** Returns the oldest matching request; waits for it if there is none yet. Rejects after the time limit, with the log. */
export async function waitForRequest(
  { control, world }: WorldPlace,
  filter: RequestFilter,
  { timeout = DEFAULT_WAIT }: { readonly timeout?: Duration } = {},
): Promise<LoggedRequest> {
  const end = Date.now() + millisecondsOf(timeout);
  for (;;) {
    const wait = Math.min(Math.max(end - Date.now(), 0), LONGEST_WAIT);
    const { requests } = await control.listRequests({ ...queryOf(world, filter), wait });
    const [oldest] = requests.toReversed();
    if (oldest !== undefined) return oldest;
    if (Date.now() < end) continue;
    const log = describeRequests(await listRequests({ control, world }));
    throw new Error(`No request with ${JSON.stringify(filter)} came in time. Requests:\n${log}`);
  }
}

/** Describes requests, one a line, for messages of tests. */
export const describeRequests = (requests: readonly LoggedRequest[]): string =>
  requests.length === 0 ? "  none" : requests.map(lineOf).join("\n");

function lineOf({
  method,
  path,
  operation,
  actor,
  outcome,
  rule,
  failure,
  status,
}: LoggedRequest): string {
  const met = failure === undefined ? [] : [`met ${failure.id} (${failure.kind})`];
  const why = rule === undefined ? outcome : `${outcome} (${rule})`;
  return `  ${[operation ?? `${method} ${path}`, actor ?? "anonymous", status, why, ...met].join("  ")}`;
}

/** Waits for a call that deletes something, which may be gone already. */
export async function ignoreGone(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (fault) {
    if (!(fault instanceof ControlError && fault.status === 404)) throw fault;
  }
}
