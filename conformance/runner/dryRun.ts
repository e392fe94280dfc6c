/** What a run would send: each scenario plays against the contract's examples, and nothing is judged. */
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { About } from "../model/actor.ts";
import type { AnyContext, Expectations } from "../model/context.ts";
import type { Exchange } from "../model/exchange.ts";
import {
  type AccountName,
  type Fixtures,
  itemNames,
  listingNames,
  organizationOfAccount,
} from "../model/fixtures.ts";
import type { Capability } from "../model/needs.ts";
import { NotOffered } from "../model/optionalFeatures.ts";
import { CHANGES, type Change, type Missing } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { createActor, resultOf } from "./createActor.ts";
import { prepare } from "./fillRoles.ts";
import { pathNames } from "./http/request.ts";
import { objectIn } from "./http/response.ts";
import { waitForNothing } from "./waiting.ts";
import { changeOf, isAllowed } from "./writeGuard.ts";

/** A request that would be sent. */
export interface PlannedStep {
  /** Name of the account in the target file. */
  readonly actor: string;
  readonly operation: OperationId;
  readonly method: string;
  /** What it is about: a listing by its name in the target file, otherwise what fills the path. */
  readonly about?: string;
  readonly changes?: Change;
  /** Values of the request, how it is sent, and the outcome that is expected. */
  readonly call: Pick<About, "input" | "sent" | "outcome">;
  /** Milliseconds by which the clock moves before it. */
  readonly after: number;
}

export interface Plan {
  readonly scenario: Scenario;
  readonly steps: readonly PlannedStep[];
  /** What is lacking. Then nothing would be sent. */
  readonly missing: readonly Missing[];
}

export interface PlanOptions {
  readonly fixtures: Fixtures;
  readonly capabilities: ReadonlySet<Capability>;
  /** What may be changed. A scenario that would change more isn't played. */
  readonly allow?: ReadonlySet<Change>;
}

const EVERYTHING: ReadonlySet<Change> = new Set(CHANGES);

/** The plan of a scenario. Rejects if the scenario can't be played against examples. */
export async function planOf(
  scenario: Scenario,
  { fixtures, capabilities, allow = EVERYTHING }: PlanOptions,
): Promise<Plan> {
  const { fill, missing } = prepare(scenario, { fixtures, capabilities });
  if (missing.length > 0) return { scenario, steps: [], missing };
  const steps: PlannedStep[] = [];
  let after = 0;
  const actorOf = (name: AccountName) =>
    createActor({
      username: fixtures.accounts[name]?.username ?? "",
      orgId: fixtures.organizations[organizationOfAccount(name)] ?? "organization",
      token: async () => "token",
      portal: "http://dry-run.example/sharing/rest",
      async send(request, about) {
        steps.push({ ...stepOf(request, about, { actor: name, fixtures }), after });
        after = 0;
        return exampleOf(request, about);
      },
    });
  const context: AnyContext = {
    ...fill(actorOf),
    clock: {
      async advance(milliseconds) {
        after += milliseconds;
      },
    },
    waiting: waitForNothing,
    observe: () => {},
    expect: () => expectNothing,
  };
  try {
    await scenario.play(context);
  } catch (error) {
    if (!(error instanceof NotOffered))
      throw new Error(`${scenario.id} can't be planned: ${(error as Error).message}`, {
        cause: error,
      });
  }
  const refused = [...changesOf({ steps })].filter((kind) => !isAllowed(kind, allow));
  return { scenario, steps, missing: refused.map((name) => ({ kind: "change", name }) as const) };
}

/** Sends what is expected of something, and is met by every response. */
const expectNothing: Expectations = {
  accepted: async (call) => resultOf(await call.send()) as never,
  refused: async (call, outcome) =>
    (objectIn((await call.send(outcome)).response.text)?.error ?? {}) as never,
  equal: () => {},
  ok: () => {},
  needs: () => {},
  json: (_, text) => objectIn(text) ?? {},
};

/** The kinds of change that a scenario makes. */
export const changesOf = ({ steps }: Pick<Plan, "steps">): ReadonlySet<Change> =>
  new Set(steps.flatMap(({ changes }) => changes ?? []));

function stepOf(
  { method }: Exchange["request"],
  { operation, input, sent, outcome }: About,
  { actor, fixtures: { listings } }: { readonly actor: AccountName; readonly fixtures: Fixtures },
): Omit<PlannedStep, "after"> {
  const names = pathNames(operations[operation].path).map((name) => String(input[name]));
  const listing = [...listingNames, ...itemNames].find(
    (name) => listings[name] !== undefined && listings[name] === names[0],
  );
  const [about, changes] = [listing ?? (names.join(" ") || undefined), changeOf(operation)];
  const call = { input, sent, ...(outcome && { outcome }) };
  return { actor, operation, method, call, ...(about && { about }), ...(changes && { changes }) };
}

/** Responds with the example of the expected outcome, or of a success if none is expected. */
function exampleOf(request: Exchange["request"], { operation, outcome }: About): Exchange {
  const name = outcome ?? operations[operation].successes[0] ?? "";
  const value = outcomes[operation][name]?.value;
  const isText = typeof value === "string";
  const { text }: Operation = operations[operation];
  return {
    operation,
    request,
    response: {
      status: 200,
      type: isText ? (text ?? "text/plain") : "application/json",
      text: isText ? value : JSON.stringify(value),
    },
    started: 0,
    milliseconds: 0,
  };
}
