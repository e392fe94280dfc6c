/** For each field of every printed example, a portal that shows another value there. */
import { type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { Scenario } from "../model/scenario.ts";
import { operationsOf } from "../runner/pick.ts";
import { DAY } from "../runner/waiting.ts";
import { alterMember } from "./edits.ts";
import type { Fault } from "./fault.ts";
import { namedRules, play } from "./judge.ts";

/** The operations of the pages that the project starts from. */
const OPERATIONS = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
  "provisionOrgEntitlements",
  "listPurchases",
  "listCustomers",
  "deleteProvision",
] as const satisfies readonly OperationId[];

export interface Field {
  readonly operation: (typeof OPERATIONS)[number];
  /** JSON pointer. `*` is any index of a list. */
  readonly pointer: string;
}

export const nameOf = ({ operation, pointer }: Field): string => `${operation} ${pointer}`;

/** The members of a value that have no members themselves. */
function* leavesOf(value: unknown, pointer = ""): Generator<string> {
  const isParent = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (!isParent) yield pointer;
  else if (Array.isArray(value))
    for (const member of value) yield* leavesOf(member, `${pointer}/*`);
  else
    for (const [name, member] of Object.entries(value))
      yield* leavesOf(member, `${pointer}/${name}`);
}

/** Every field of the success examples. A list that is empty in one example and not in another is no field. */
export const fields: readonly Field[] = OPERATIONS.flatMap((operation) => {
  const pointers = new Set(
    operations[operation].successes.flatMap((name) => [
      ...leavesOf(
        (outcomes[operation] as Record<string, { readonly value: unknown }>)[name]?.value,
      ),
    ]),
  );
  const isParent = (pointer: string) => [...pointers].some((one) => one.startsWith(`${pointer}/`));
  return [...pointers]
    .filter((pointer) => !isParent(pointer))
    .map((pointer) => ({ operation, pointer }));
});

/** Numbers beyond this are times. */
const TIME = 1_000_000_000_000;

/** Another value of the same kind. */
function another(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value > TIME ? value - DAY : value + 1;
  if (Array.isArray(value)) return [...value, "another"];
  if (typeof value !== "string") return "another";
  // An id stays one in form.
  return /^[0-9a-f]{30,32}$/.test(value) ? [...value].reverse().join("") : `${value} too`;
}

export const alterField =
  ({ operation, pointer }: Field): (() => Fault) =>
  () =>
    alterMember(operation, pointer, (value) => (value === undefined ? value : another(value)));

/** How many scenarios play before it is seen whether any has noticed. */
const CHUNK = 8;

/** Who notices that a field has another value: the first rules that are named. Empty if none is. */
export async function whoReads(
  url: string,
  field: Field,
  {
    called,
    ...options
  }: {
    readonly called: ReadonlyMap<Scenario, ReadonlySet<OperationId>>;
    readonly timeout?: number;
  },
): Promise<readonly string[]> {
  const callers = [...called].flatMap(([scenario, ids]) =>
    ids.has(field.operation) ? [scenario] : [],
  );
  const isOwn = (scenario: Scenario) => operationsOf(scenario).includes(field.operation);
  const order = [...callers.filter(isOwn), ...callers.filter((scenario) => !isOwn(scenario))];
  for (let from = 0; from < order.length; from += CHUNK) {
    const scenarios = order.slice(from, from + CHUNK);
    const { judged } = await play(url, alterField(field), { ...options, scenarios });
    const named = [...namedRules(judged).keys()];
    if (named.length > 0) return named;
  }
  return [];
}
