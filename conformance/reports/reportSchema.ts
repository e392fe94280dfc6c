/**
 * The report of a run: its schema, which `make generate` also writes as a JSON Schema, and its type. So it imports only types
 * from `generated/`.
 */
import * as v from "valibot";
import type { RuleId } from "../../generated/rules.ts";
import type { Capability } from "../model/needs.ts";
import { STATUSES } from "../model/result.ts";
import { PROFILES } from "../model/scenario.ts";
import {
  checked,
  count,
  discrepancy,
  ended,
  exchange,
  expectation,
  failure,
  finding,
  ids,
  list,
  milliseconds,
  notChecked,
  notJudged,
  type Of,
  object,
  optional,
  place,
  result,
  rule,
  text,
  time,
  typed,
} from "./reportParts.ts";

/** Names the schema. Another number means that a reader has to change. */
export const SCHEMA = "urn:marketplace-provisioning:conformance-report:2";

const verdict = v.picklist(["conformant", "not conformant", "partial", "not claimed", "not run"]);

/** One entry of a schema for each key of a record. */
const each = <Key extends string, Schema extends v.GenericSchema>(
  record: Readonly<Record<Key, unknown>>,
  schema: Schema,
) => Object.fromEntries(Object.keys(record).map((key) => [key, schema])) as Record<Key, Schema>;

/** A run of the suite. */
export const reportSchema = v.strictObject({
  $schema: v.literal(SCHEMA),
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
    capabilities: list("What the target declares that it can do.", typed<Capability>()),
  }),
  started: time("When the run began."),
  milliseconds: milliseconds("Time that the run took."),
  verdict: text("The verdict in a sentence."),
  verdicts: object("The verdict for each profile, the smallest first.", each(PROFILES, verdict)),
  broken: list("MUST rules that the target breaks.", typed<RuleId>()),
  exitCode: v.pipe(
    v.picklist([0, 1, 2, 3]),
    v.description(
      "0 conformant, 1 not, 2 could not run, 3 partial. With --expect: 0 if as expected.",
    ),
  ),
  counts: object("How many scenarios ended in which way.", each(STATUSES, count("Scenarios.", 0))),
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
  blocked: list(
    "Scenarios that weren't judged, by the preparing operation that was refused.",
    ended,
  ),
  errored: list("Scenarios that couldn't be played to their end, by the reason.", ended),
  notJudged: list(
    "Scenarios that weren't judged, by what is missing. One may be in several entries.",
    notJudged,
  ),
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
  crossCheck: optional(
    v.pipe(
      v.union([checked, notChecked]),
      v.description("What another tool says of the responses. It doesn't change the verdict."),
    ),
  ),
});

export type Report = Of<typeof reportSchema>;

/** Schemas that the JSON Schema defines by these names. */
export const definitions = {
  place,
  failure,
  finding,
  ended,
  notJudged,
  rule,
  result,
  expectation,
  exchange,
  checked,
  notChecked,
  discrepancy,
};
