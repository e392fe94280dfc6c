/** What a run would send: each scenario rehearsed with the contract's examples for answers. */
import { type OperationId, operations } from "../generated/operations.ts";
import { outcomes } from "../generated/outcomes.ts";
import type { About } from "./actor.ts";
import type { Cast } from "./cast.ts";
import { changeOf, isAllowed } from "./consent.ts";
import { createTransport, type Exchange } from "./exchange.ts";
import { operationAt } from "./operationAt.ts";
import { rehearse } from "./rehearsal.ts";
import type { Lacking } from "./result.ts";
import { play } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import type { Capability } from "./stage.ts";
import type { Target } from "./target.ts";
import { CONSENTS, type Consent, LISTINGS } from "./targetSchema.ts";

/** A request that would be sent. */
export interface PlannedStep {
  /** Name of the account in the cast. */
  readonly actor: string;
  readonly operation: OperationId;
  readonly method: string;
  /** What it is about: a listing by its name in the cast, otherwise what fills the path. */
  readonly about?: string;
  readonly changes?: Consent;
}

export interface Plan {
  readonly scenario: Scenario;
  readonly steps: readonly PlannedStep[];
  /** What target or cast lack, so that nothing would be sent. */
  readonly lacking: readonly Lacking[];
}

const PORTAL = "http://rehearsal.example/sharing/rest";

export interface PlanOptions {
  readonly cast: Cast;
  readonly capabilities: ReadonlySet<Capability>;
  /** What may be changed; a scenario that would change more is not played. */
  readonly allow?: ReadonlySet<Consent>;
}

const EVERYTHING: ReadonlySet<Consent> = new Set(CONSENTS);

/** The plan of a scenario on a target of these abilities and this cast. Rejects where the scenario cannot be rehearsed. */
export async function planOf(
  scenario: Scenario,
  { cast, capabilities, allow = EVERYTHING }: PlanOptions,
): Promise<Plan> {
  const steps: PlannedStep[] = [];
  const target: Target = {
    name: "rehearsal",
    capabilities,
    allow: EVERYTHING,
    concurrency: 1,
    open: async () => ({
      portal: PORTAL,
      cast,
      tokens: { of: async () => "token", expire: () => {} },
      ...(capabilities.has("clock") ? { clock: { advance: async () => {} } } : {}),
      dress(request, about) {
        steps.push(stepOf(request, about, cast));
        return { ...request, headers: { ...request.headers, Prefer: about.outcome ?? "" } };
      },
      close: async () => {},
    }),
    close: async () => {},
  };
  const result = await rehearse(() =>
    play(target, scenario, createTransport({ fetch: answerByExample })),
  );
  if (result.status === "errored")
    throw new Error(`${scenario.id} cannot be rehearsed: ${result.reason}`);
  const lacking = result.status === "unsupported" ? result.lacking : [];
  const refused = [...changesOf({ steps })].filter((kind) => !isAllowed(kind, allow));
  return { scenario, steps, lacking: lacking.length > 0 ? lacking : refused };
}

/** The kinds of change that a scenario makes. */
export const changesOf = ({ steps }: Pick<Plan, "steps">): ReadonlySet<Consent> =>
  new Set(steps.flatMap(({ changes }) => changes ?? []));

/** A scenario as lines for people. */
export function planLines({ scenario, steps, lacking }: Plan): string[] {
  if (lacking.length > 0) return [`${scenario.id}: not played, for want of ${lacking.join(", ")}`];
  const count = (...ids: OperationId[]) =>
    steps.filter(({ operation }) => ids.includes(operation)).length;
  const provisions = steps.filter(
    ({ changes }) => changes !== undefined && changes !== "delete" && changes !== "items",
  );
  const listings = new Set(provisions.flatMap(({ about }) => about ?? []));
  const back = [
    ...(listings.size > 0
      ? [`  then takes back what is left of ${[...listings].join(", ")} (deleteProvision)`]
      : []),
    ...(count("addRelationship") > 0
      ? ["  then parts what is related still (deleteRelationship)"]
      : []),
    ...(count("listItem") > 0 ? ["  then unlists what is listed still (unlistItem)"] : []),
    ...(count("addItem") > 0
      ? [`  leaves items behind, at most ${count("addItem")}, since no operation deletes an item`]
      : []),
  ];
  return [`${scenario.id}: ${scenario.title}`, ...steps.map(lineOf), ...back];
}

const lineOf = ({ actor, operation, method, about, changes }: PlannedStep): string =>
  `  ${[actor, `${operation} (${method})`, about, changes && `changes: ${changes}`].filter(Boolean).join("  ")}`;

function stepOf(
  { method }: Exchange["request"],
  { operation, input, username }: About,
  cast: Cast,
): PlannedStep {
  const [actor = username] =
    Object.entries(cast.accounts).find(([, account]) => account.username === username) ?? [];
  const names = [...operations[operation].path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) =>
    String(input[name]),
  );
  const listing = LISTINGS.find(
    (name) => cast.listings[name] !== undefined && cast.listings[name] === names[0],
  );
  const [about, changes] = [listing ?? (names.join(" ") || undefined), changeOf(operation)];
  return { actor, operation, method, ...(about && { about }), ...(changes && { changes }) };
}

/** Answers with the example of the expected outcome, or of a success where none is expected. */
const answerByExample: typeof globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const operation = operationAt(PORTAL, url);
  if (operation === undefined) throw new Error(`nothing is known of ${url.pathname}`);
  const outcome =
    new Headers(init?.headers).get("Prefer") || operations[operation].successes[0] || "";
  const value = outcomes[operation][outcome]?.value;
  if (typeof value === "string")
    return new Response(value, { headers: { "Content-Type": "text/csv" } });
  return new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });
};
