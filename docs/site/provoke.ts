/** How to provoke a refusal: the calls of the shortest scenario that expects it, by accounts of the demo world. */
import { type PlannedStep, planOf } from "../../conformance/runner/dryRun.ts";
import { pathNames } from "../../conformance/runner/http/request.ts";
import { scenarios } from "../../conformance/scenarios/all.ts";
import { worldsOf } from "../../conformance/targets/reference.ts";
import { operations } from "../../generated/operations.ts";
import { inline } from "./markdown.ts";
import { scenariosOf } from "./register.ts";

// Nothing is sent.
const { fixtures, capabilities } = worldsOf("http://dry-run.example");
const accounts = new Map<string, string>(
  Object.entries(fixtures.accounts).map(([name, { username }]) => [name, username]),
);
const plans = new Map<string, readonly PlannedStep[]>();
for (const scenario of scenarios)
  plans.set(scenario.id, (await planOf(scenario, { fixtures, capabilities })).steps);

/**
 * Returns the calls that provoke a refusal of a rule, as one line of Markdown. Prefers those that end with a call of
 * `operation`. Returns undefined if no scenario makes such calls.
 */
export function provoking(
  rule: string,
  { outcome, operation }: { readonly outcome: string; readonly operation?: string },
): string | undefined {
  const known = scenariosOf(rule).map(({ id }) => plans.get(id) ?? []);
  const refused = known.flatMap((steps) => {
    const last = steps.findIndex(({ call }) => call.outcome === outcome);
    return last < 0 ? [] : [steps.slice(0, last + 1)];
  });
  const own = refused.filter((steps) => steps.at(-1)?.operation === operation);
  // A scenario that names no outcome ends with what it judges.
  const [shortest] = ([own, refused, known].find((each) => each.length > 0) ?? []).toSorted(
    (a, b) => a.length - b.length,
  );
  return shortest === undefined || shortest.length === 0 ? undefined : lineOf(shortest);
}

function lineOf(steps: readonly PlannedStep[]): string {
  const parts: { text: string; count: number }[] = [];
  for (const step of steps) {
    const text = textOf(step);
    const last = parts.at(-1);
    if (last?.text === text) last.count += 1;
    else parts.push({ text, count: 1 });
  }
  return parts.map(({ text, count }) => (count > 1 ? `${text}, ${count} times` : text)).join("; ");
}

/** Returns a call as text, such as "`org1admin: purchaseListing(paid, purchaserOrgId=org2)`". */
function textOf({ actor, operation, method, about = "", call, after }: PlannedStep): string {
  const { input, sent } = call;
  const placed: readonly string[] = pathNames(operations[operation].path);
  const values = Object.entries({ ...input, ...sent.fields })
    .filter(([name, value]) => !placed.includes(name) && value !== undefined)
    .map(([name, value]) => `${name}=${shown(name, value)}`);
  const place = about.split(" ").map((name) => shown("", name));
  return [
    after > 0 ? `after ${after / HOUR} hours, ` : "",
    `\`${accounts.get(actor)}: ${operation}(${[...place, ...values].filter(Boolean).join(", ")})\``,
    sent.method === undefined ? "" : ` by ${method}`,
    sent.scheme === "http" ? " over HTTP" : "",
    tokenOf(sent.token),
    ...Object.entries(sent.headers ?? {}).map(([name, value]) => ` with \`${name}: ${value}\``),
  ].join("");
}

const HOUR = 3_600_000;
/** Length beyond which a value is cut off. */
const LONGEST = 50;
/** What an earlier response gives, what depends on the time, and what each world has another of. */
const VARIABLE = /^(code|oauth_state|endDate)$/;
const OF_THE_RUN = /^(of-the-world|demo-.*|Suite \w{8}|(?!0{32})[\da-f]{32})$/;

function shown(name: string, value: unknown): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  if (OF_THE_RUN.test(text) || (VARIABLE.test(name) && text !== "forged")) return "…";
  const stable = text.replace(/\.[\da-f]{8}-[\da-f-]{27}$/, "");
  return inline(stable.length > LONGEST ? `${stable.slice(0, LONGEST)}…` : stable);
}

function tokenOf(token: string | null | undefined): string {
  if (token === undefined) return "";
  if (token === null) return " without a token";
  return token === "forged" ? " with a forged token" : " with another token";
}
