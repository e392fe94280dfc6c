/** The parts of a report: their schemas, and the types that follow from them. */
import * as v from "valibot";
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Capability } from "../model/needs.ts";
import { STATUSES } from "../model/result.ts";
import { PROFILES } from "../model/scenario.ts";

export const RULE_STATUSES = {
  kept: "every expectation of it was met",
  partly: "every expectation that was reached was met, and something was not judged",
  broken: "an expectation of it was not met",
  observed: "the target differs, and no source states the rule",
  errored: "its scenarios could not be played to their end",
  blocked: "its scenarios did not reach it, because something else failed before",
  unsupported: "not judged: the target or its fixtures lack something",
  skipped: "its scenarios were not played",
  untested: "no scenario tests it",
} as const;
export type RuleStatus = keyof typeof RULE_STATUSES;

/** An object with these members only. */
export const object = <Entries extends v.ObjectEntries>(description: string, entries: Entries) =>
  v.pipe(v.strictObject(entries), v.description(description));
export const text = (description: string) => v.pipe(v.string(), v.description(description));
/** A text of which only the type knows more. */
export const typed = <Text extends string>(schema: v.GenericSchema<string> = v.string()) =>
  schema as v.GenericSchema<Text>;
const ruleId = typed<RuleId>(text("Id of the rule."));
export const time = (description: string) => v.pipe(text(description), v.isoTimestamp());
export const milliseconds = (description: string) =>
  v.pipe(v.number(), v.minValue(0), v.description(description));
export const count = (description: string, least = 1) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.description(description));
export const list = <Schema extends v.GenericSchema>(description: string, entry: Schema) =>
  v.pipe(v.array(entry), v.description(description));
export const ids = (description: string) => list(description, v.string());
const keyOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  v.picklist(Object.keys(record) as Key[]);
export const optional = v.exactOptional;

export const place = v.strictObject({
  scenario: text("Id of a scenario."),
  exchange: count("Which of its exchanges, counted from 0.", 0),
});

const evidence = {
  at: optional(v.pipe(place, v.description("The exchange that shows it."))),
  curl: optional(text("A command that sends its request again.")),
};

const ruleFacts = {
  level: v.picklist(["MUST", "SHOULD", "MAY"]),
  certainty: v.pipe(
    v.picklist(["documented", "observed", "client", "inferred"]),
    v.description("How the rule is known. An inferred rule is never failed."),
  ),
  sentence: text("What the rule says."),
  source: object("The page that a rule comes from.", {
    title: v.string(),
    url: v.pipe(v.string(), v.url()),
  }),
  link: text("Where to read about it: its page in the documentation, or its source's page."),
};

export const expectation = v.strictObject({
  rule: ruleId,
  expected: v.string(),
  actual: v.string(),
});

export const failure = v.strictObject({
  ...expectation.entries,
  ...ruleFacts,
  scenarios: ids("Ids of the scenarios that found it."),
  ...evidence,
});

export const finding = v.strictObject({
  rule: ruleId,
  ...ruleFacts,
  operation: typed<OperationId>(text("The operation whose responses it is about.")),
  pointer: text("JSON pointer to the place. * is any index of a list."),
  problem: text("What is wrong there."),
  documented: optional(text("What the contract's example has there, as JSON.")),
  count: count("How many responses have it."),
  ...evidence,
});

export const ended = v.strictObject({
  operation: optional(typed<OperationId>(text("The operation that was refused."))),
  reason: v.string(),
  scenarios: ids("Ids of the scenarios."),
  ...evidence,
});

export const notJudged = v.strictObject({
  kind: v.picklist(["capability", "fixture", "change", "feature", "operation"]),
  name: text("Name of what is missing; of a fixture, its key in the target file."),
  needs: text("The same in words."),
  scenarios: ids("Ids of the scenarios."),
});

const statuses = Object.entries(RULE_STATUSES).map((status) => status.join(": "));
export const rule = v.strictObject({
  id: typed<RuleId>(text("Word id; permanent.")),
  ...ruleFacts,
  operations: ids("Its operations. Empty if it applies to every response."),
  status: v.pipe(keyOf(RULE_STATUSES), v.description(statuses.join("; "))),
  scenarios: ids("Scenarios of the suite that have it."),
  reason: optional(text("Why it is untested.")),
});

export const exchange = v.strictObject({
  operation: optional(typed<OperationId>(text("The operation; absent if no response came."))),
  started: optional(time("When the request was sent; absent if no response came.")),
  milliseconds: optional(milliseconds("Time until the end of the response; absent if none came.")),
  request: v.strictObject({
    method: v.string(),
    url: v.pipe(v.string(), v.url()),
    headers: v.record(v.string(), v.string()),
    body: optional(text("The form, as it was sent.")),
  }),
  response: optional(
    object("Absent if none came.", {
      status: v.pipe(v.number(), v.integer(), v.description("HTTP status.")),
      type: text("The header Content-Type."),
      text: text("The body, or its beginning."),
      location: optional(text("The header Location.")),
      help: optional(text("Page about a refusal, which the portal names and serves itself.")),
      cut: optional(
        v.pipe(
          v.literal(true),
          v.description(
            "The text is only the beginning of the body. Its end says how much is left out.",
          ),
        ),
      ),
    }),
  ),
});

export const result = v.strictObject({
  id: text("Id of the scenario; permanent."),
  title: text("What is the case if the scenario passes."),
  profile: keyOf(PROFILES),
  operations: list("Operations that the scenario is about.", typed<OperationId>()),
  rules: list("Rules that its expectations name.", typed<RuleId>()),
  capabilities: list("What the target must be able to do.", typed<Capability>()),
  roles: ids("The roles that accounts and listings fill, in words."),
  status: keyOf(STATUSES),
  milliseconds: milliseconds("Time that the scenario took."),
  failure: optional(expectation),
  differences: list("Expectations of inferred rules that aren't met.", expectation),
  reason: optional(text("Why it was blocked, not played, or not played to its end.")),
  missing: optional(ids("What it needs and doesn't have, in words.")),
  exchanges: list("Everything that was sent and received, in order.", exchange),
  evidence: optional(count("The exchange that shows how it ended, counted from 0.", 0)),
});

export const discrepancy = v.strictObject({
  operation: typed<OperationId>(text("The operation whose responses it is about.")),
  message: text("What is said. [] is any place in a list."),
  responses: count("How many responses have it."),
  scenarios: ids("Ids of the scenarios that have them. Empty between scenarios."),
});

export const checked = v.strictObject({
  by: text("The tool, with its version."),
  checked: count("How many responses were validated against the contract."),
  omitted: count("How many were not, such as pages and tables.", 0),
  differing: count("How many of those checked don't fit.", 0),
  discrepancies: list("What is said of them, operation by operation.", discrepancy),
});

export const notChecked = v.strictObject({
  by: text("The tool that would have been asked."),
  reason: text("Why there is no cross-check."),
});

/** A value of a schema that is only read. */
type Read<Value> = Value extends string | number | boolean
  ? Value
  : Value extends readonly (infer Entry)[]
    ? readonly Read<Entry>[]
    : { readonly [Name in keyof Value]: Read<Value[Name]> };
/** The type of what a schema describes. */
export type Of<Schema extends v.GenericSchema> = Read<v.InferOutput<Schema>>;

export type RuleFacts = Pick<RuleFailure, "rule" | keyof typeof ruleFacts>;
export type Place = Of<typeof place>;
export type RuleFailure = Of<typeof failure>;
export type FindingReport = Of<typeof finding>;
export type Ended = Of<typeof ended>;
export type RuleReport = Of<typeof rule>;
export type ResultReport = Of<typeof result>;
export type FailureReport = Of<typeof expectation>;
export type ExchangeReport = Of<typeof exchange>;
export type Discrepancy = Of<typeof discrepancy>;
export type Checked = Of<typeof checked>;
export type CrossCheck = Checked | Of<typeof notChecked>;
