/**
 * The schema of a run's report. `make generate` writes it as a JSON Schema, and the types that follow from it. So it imports
 * nothing from `generated/`.
 */
import * as v from "valibot";
import { CAPABILITIES } from "../model/needs.ts";
import { RULE_STATUSES, STATUSES } from "../model/result.ts";
import { PROFILES } from "../model/scenario.ts";

const described = (description: string, schema: v.GenericSchema) =>
  v.pipe(schema, v.description(description));
/** An object with these members only. */
const object = (description: string, entries: v.ObjectEntries) =>
  described(description, v.strictObject(entries));
const text = (description: string) => described(description, v.string());
const time = (description: string) => described(description, v.pipe(v.string(), v.isoTimestamp()));
/** A text of which only the type says more. */
const typed = (tsType: string, description = "") =>
  v.pipe(v.string(), v.metadata({ tsType, ...(description && { description }) }));
const ruleId = typed("RuleId", "Id of the rule.");
const capability = typed(`${JSON.stringify(Object.keys(CAPABILITIES))}[number]`);
const milliseconds = (description: string) =>
  described(description, v.pipe(v.number(), v.minValue(0)));
const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = (description: string, least = 1) =>
  described(description, v.pipe(natural, v.minValue(least)));
/** Entries of one schema for the keys of a record. */
const each = (record: object, schema: v.GenericSchema) =>
  Object.fromEntries(Object.keys(record).map((key) => [key, schema]));
const list = (description: string, entry: v.GenericSchema) =>
  described(description, v.array(entry));
const ids = (description: string) => list(description, v.string());
const keyOf = (record: object) => v.picklist(Object.keys(record));
const optional = v.exactOptional;

const place = v.strictObject({
  scenario: text("Id of a scenario."),
  exchange: count("Which of its exchanges, counted from 0.", 0),
});

const evidence = {
  at: optional(described("The exchange that shows it.", place)),
  curl: optional(text("A command that sends its request again.")),
};

const ruleFacts = {
  level: v.picklist(["MUST", "SHOULD", "MAY"]),
  certainty: described(
    "How the rule is known. An inferred rule is never failed.",
    v.picklist(["documented", "observed", "client", "inferred"]),
  ),
  sentence: text("What the rule says."),
  source: object("The page that a rule comes from.", {
    title: v.string(),
    url: v.pipe(v.string(), v.url()),
  }),
  link: text("Where to read about it: its page in the documentation, or its source's page."),
};

const expectation = v.strictObject({
  rule: ruleId,
  expected: v.string(),
  actual: v.string(),
});

const failure = v.strictObject({
  ...expectation.entries,
  ...ruleFacts,
  scenarios: ids("Ids of the scenarios that found it."),
  ...evidence,
});

const finding = v.strictObject({
  rule: ruleId,
  ...ruleFacts,
  operation: typed("OperationId", "The operation whose responses it is about."),
  pointer: text("JSON pointer to the place. * is any index of a list."),
  problem: text("What is wrong there."),
  documented: optional(text("What the contract's example has there, as JSON.")),
  count: count("How many responses have it."),
  ...evidence,
});

const ended = v.strictObject({
  operation: optional(typed("OperationId", "The operation that was refused.")),
  reason: v.string(),
  scenarios: ids("Ids of the scenarios."),
  ...evidence,
});

const notJudged = v.strictObject({
  kind: v.picklist(["capability", "fixture", "change", "feature", "operation"]),
  name: text("Name of what is missing; of a fixture, its key in the target file."),
  needs: text("The same in words."),
  scenarios: ids("Ids of the scenarios."),
});

const statuses = Object.entries(RULE_STATUSES).map((status) => status.join(": "));
const rule = v.strictObject({
  id: typed("RuleId", "Word id; permanent."),
  ...ruleFacts,
  operations: ids("Its operations. Empty if it applies to every response."),
  status: described(statuses.join("; "), keyOf(RULE_STATUSES)),
  scenarios: ids("Scenarios of the suite that have it."),
  reason: optional(text("Why it is untested.")),
});

const exchange = v.strictObject({
  operation: optional(typed("OperationId", "The operation; absent if no response came.")),
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
      status: described("HTTP status.", v.pipe(v.number(), v.integer())),
      type: text("The header Content-Type."),
      text: text("The body, or its beginning."),
      location: optional(text("The header Location.")),
      help: optional(text("Page about a refusal, which the portal names and serves itself.")),
      cut: optional(
        described("The text is cut. Its end says how much is left out.", v.literal(true)),
      ),
    }),
  ),
});

const result = v.strictObject({
  id: text("Id of the scenario; permanent."),
  title: text("What is the case if the scenario passes."),
  profile: keyOf(PROFILES),
  operations: list("Operations that the scenario is about.", typed("OperationId")),
  rules: list("Rules that its expectations name.", typed("RuleId")),
  capabilities: list("What the target must be able to do.", capability),
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

const discrepancy = v.strictObject({
  operation: typed("OperationId", "The operation whose responses it is about."),
  message: text("What is said. [] is any place in a list."),
  responses: count("How many responses have it."),
  scenarios: ids("Ids of the scenarios that have them. Empty between scenarios."),
});

const checked = v.strictObject({
  by: text("The tool, with its version."),
  checked: count("How many responses were validated against the contract."),
  omitted: count("How many were not, such as pages and tables.", 0),
  differing: count("How many of those checked don't fit.", 0),
  discrepancies: list("What is said of them, operation by operation.", discrepancy),
});

const notChecked = v.strictObject({
  by: text("The tool that would have been asked."),
  reason: text("Why there is no cross-check."),
});

/** What another tool says of the responses. It doesn't change the verdict. */
const crossCheck = v.union([checked, notChecked]);

const verdict = v.picklist(["conformant", "not conformant", "partial", "not claimed", "not run"]);

/** A run of the suite. */
export const reportSchema = v.strictObject({
  $schema: v.literal("urn:marketplace-provisioning:conformance-report:2"),
  suite: object("The suite that judged.", {
    name: text("Name of the package."),
    version: text("Its version."),
  }),
  contract: object("The contract whose rules were judged.", {
    title: text("Title of the contract."),
    version: text("Its version."),
  }),
  target: object("What was judged.", {
    name: text("Name of the target; the address of a portal."),
    capabilities: list("What the target declares that it can do.", capability),
  }),
  started: time("When the run began."),
  milliseconds: milliseconds("Time that the run took."),
  verdict: text("The verdict in a sentence."),
  verdicts: object("The verdict for each profile, the smallest first.", each(PROFILES, verdict)),
  broken: list("MUST rules that the target breaks.", typed("RuleId")),
  exitCode: described("0 conformant, 1 not, 2 could not run, 3 partial.", v.picklist([0, 1, 2, 3])),
  counts: object("How many scenarios ended in which way.", each(STATUSES, natural)),
  deviation: optional(
    object("How the failures differ from the expected ones, if any were stated.", {
      unexpected: ids("Scenarios, or rules of findings, that fail and aren't expected to."),
      unexpectedPasses: ids("Scenarios that are expected to fail and pass."),
      known: ids("Scenarios, or rules of findings, that fail as expected."),
    }),
  ),
  failures: list(
    "Broken rules with the first unmet expectation, MUST before SHOULD. Shapes of responses are in findings.",
    failure,
  ),
  findings: list("Places in responses that don't have the documented shape.", finding),
  differences: list("Inferred rules from which the target differs. That breaks nothing.", failure),
  blocked: list("Scenarios not judged, by the preparing operation that was refused.", ended),
  errored: list("Scenarios that couldn't be played to their end, by the reason.", ended),
  notJudged: list("Scenarios not judged, by what is missing, one or several things.", notJudged),
  gains: list(
    "What would let more scenarios be judged, the most first.",
    v.strictObject({
      add: text("What to add, in words."),
      scenarios: count("How many more scenarios can then be judged."),
    }),
  ),
  observed: list(
    "What the target does where no source speaks.",
    v.strictObject({
      id: text("Id of an open question of the contract."),
      question: v.string(),
      answers: v.array(v.string()),
    }),
  ),
  rules: list("Every rule of the contract, in its order.", rule),
  results: list("Every scenario of the run, in the order of the suite.", result),
  others: list("Exchanges before, between and after scenarios: signing in, cleaning up.", exchange),
  crossCheck: optional(crossCheck),
});

/** The parts of a report, by the names of their types. */
export const parts = {
  Place: place,
  RuleFailure: failure,
  FindingReport: finding,
  Ended: ended,
  NotJudged: notJudged,
  RuleReport: rule,
  ResultReport: result,
  FailureReport: expectation,
  ExchangeReport: exchange,
  CrossCheck: crossCheck,
  Checked: checked,
  NotChecked: notChecked,
  Discrepancy: discrepancy,
};
