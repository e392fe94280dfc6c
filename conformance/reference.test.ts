/** Each scenario on the reference portal: it passes, sends what its plan says, and changes nothing without saying so. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type OperationId, operationIds, operations } from "../generated/operations.ts";
import { SIGN_IN } from "./consent.ts";
import { createTransport, type Exchange } from "./exchange.ts";
import { planted } from "./mutants/planted.ts";
import { planOf } from "./plan.ts";
import type { Result } from "./result.ts";
import { play } from "./run.ts";
import { scenarios } from "./scenarios.ts";
import { demoCast } from "./targets/demo.ts";
import { startReference, worldsOf } from "./targets/reference.ts";

const PATIENT = { timeout: inject("patience") };

let portal: Awaited<ReturnType<typeof startReference>>;

beforeAll(async () => {
  portal = await startReference();
});
afterAll(() => portal.stop());

/** Steps without what depends on the state of a portal: how many pages there are, and how often was asked for an end. */
const once = (steps: readonly { readonly operation: OperationId; readonly method: string }[]) =>
  steps
    // Accounts sign in when their tokens have aged, which depends on the target.
    .filter(({ operation }) => !SIGN_IN.includes(operation))
    .map(({ operation, method }) => `${operation} by ${method}`)
    .filter((step, index, all) => step !== all[index - 1]);
const sentBy = ({ exchanges }: Result) =>
  once(exchanges.map(({ operation, request: { method } }) => ({ operation, method })));

const account = (username: string) => ({
  username,
  token: `token-of-${username}`,
  password: "any",
});
const cast = demoCast(account, { clientId: "any", clientSecret: "any", refreshToken: "any" });

// By way of the mutants' own seam, without a fault: what is found through it otherwise is due to the fault.
const { fetch, changes: faults } = planted(globalThis.fetch, (asked, send) => send(asked));

test.for(scenarios)("$id: $title", async (scenario) => {
  const target = worldsOf(portal.url, PATIENT);
  const plan = await planOf(scenario, { cast, capabilities: target.capabilities });
  const result = await play(target, scenario, createTransport({ fetch, ...PATIENT }));
  expect(result).toMatchObject({ status: "passed" });
  expect(
    changes(result.exchanges) && !scenario.needs.includes("write"),
    "a change without the need to write",
  ).toBe(false);
  expect(sentBy(result)).toEqual(once(plan.steps));
  expect(faults()).toBe(0);
});

/** Whether anything was sent that changes what a purchaser holds. */
function changes(exchanges: readonly Exchange[]): boolean {
  const paths = operationIds.flatMap((id) =>
    operations[id].method === "POST" && operations[id].path.startsWith("/content/listings/")
      ? [operations[id].path]
      : [],
  );
  return exchanges.some(({ request }) =>
    paths.some((path) => request.url.split("?")[0]?.endsWith(path.slice(path.lastIndexOf("/")))),
  );
}
