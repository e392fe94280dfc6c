/** A run as JUnit XML, for continuous integration: a suite for each profile with its scenarios, and one for the shape of responses. */
import { html as xml } from "hono/html";
import { operationIds } from "../../generated/operations.ts";
import type { Report, ResultReport, RuleReport } from "../../generated/report.types.ts";
import type { Status } from "../model/result.ts";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { brief } from "../runner/http/response.ts";
import { curl } from "./curl.ts";
import { printable } from "./printable.ts";

/** How much of a text a case has. */
const ENOUGH = 4000;

type Markup = ReturnType<typeof xml>;

/** What JUnit has words for. */
interface Case {
  readonly group: string;
  readonly name: string;
  readonly milliseconds: number;
  readonly outcome: "success" | "failure" | "error" | "skipped";
  readonly type: string;
  readonly message: string;
  /** Rules, exchange and the command that repeats it. */
  readonly evidence: string;
}

const OUTCOMES: Readonly<Record<Status, Case["outcome"]>> = {
  passed: "success",
  observed: "success",
  failed: "failure",
  blocked: "error",
  errored: "error",
  unsupported: "skipped",
  skipped: "skipped",
};

/** The document. */
export function junit(report: Report): string {
  const profiles = Object.keys(PROFILES) as Profile[];
  const suites = profiles.map((profile) => {
    const results = report.results.filter((result) => result.profile === profile);
    const cases = results.map((result) => caseOf(result, report));
    return { name: profile, verdict: report.verdicts[profile], cases };
  });
  const all = [...suites, { name: "responses", verdict: "", cases: shapeCasesOf(report) }];
  const document = xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${report.target.name}" ${tally(all.flatMap(({ cases }) => cases))}>
${all.map((suite) => testsuite(suite, report))}</testsuites>
`;
  return printable(String(document));
}

function testsuite(
  { name, verdict, cases }: { name: string; verdict: string; cases: readonly Case[] },
  { suite, contract, target, started }: Report,
): Markup {
  return xml`<testsuite name="${name}" ${tally(cases)} timestamp="${started.replace(/\.\d+Z$/, "")}">
<properties>
<property name="suite" value="${suite.version}"/>
<property name="contract" value="${contract.version}"/>
<property name="capabilities" value="${target.capabilities.join(" ")}"/>
<property name="verdict" value="${verdict}"/>
</properties>
${cases.map(testcase)}</testsuite>
`;
}

/** The attributes that count. */
function tally(cases: readonly Case[]): Markup {
  const count = (outcome: Case["outcome"]) => cases.filter((one) => one.outcome === outcome).length;
  return xml`tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}" time="${seconds(cases)}"`;
}

const testcase = (one: Case): Markup =>
  xml`<testcase classname="${one.group}" name="${one.name}" time="${seconds([one])}">${details(one)}</testcase>
`;

function details({ outcome, type, message, evidence }: Case): Markup | string {
  const shown = brief(message, ENOUGH);
  switch (outcome) {
    case "failure":
      return xml`<failure type="${type}" message="${shown}">${evidence}</failure>`;
    case "error":
      return xml`<error type="${type}" message="${shown}">${evidence}</error>`;
    case "skipped":
      return xml`<skipped message="${shown}"/>`;
    case "success":
      return evidence === "" ? "" : xml`<system-out>${brief(evidence, ENOUGH)}</system-out>`;
  }
}

function caseOf(result: ResultReport, report: Report): Case {
  const { id, title, status, operations, milliseconds, failure, missing, reason = "" } = result;
  const { unexpectedPasses = [], known = [] } = report.deviation ?? {};
  const message = failure
    ? `expected ${failure.expected}, got ${failure.actual}`
    : missing
      ? `needs ${missing.join(", ")}`
      : reason;
  const own: Case = {
    group: operations[0] ?? "common",
    name: `${id}: ${title}`,
    milliseconds,
    outcome: OUTCOMES[status],
    type: failure?.rule ?? status,
    message,
    evidence: evidenceOf(result, report),
  };
  if (unexpectedPasses.includes(id))
    return { ...own, outcome: "failure", message: "a known failure that passes" };
  return known.includes(id)
    ? { ...own, outcome: "skipped", message: `a known failure: ${message}` }
    : own;
}

/** A case for each rule on the shape of responses of which the run says something. */
function shapeCasesOf({ rules, findings, deviation }: Report): Case[] {
  const ids: ReadonlySet<string> = new Set(operationIds.map((id) => `${id}.response`));
  const isShown = ({ id, status }: RuleReport) =>
    (ids.has(id) && status === "kept") || findings.some(({ rule }) => rule === id);
  return rules.filter(isShown).map(({ id, sentence, operations, link }) => {
    const own = findings.filter(({ rule }) => rule === id);
    const lines = own.map(
      ({ operation, pointer, problem, count, curl: command }) =>
        `${operation} ${pointer || "the whole"} ${problem} (${count})\n${command ?? ""}`,
    );
    const isKnown = deviation?.known.includes(id) ?? false;
    return {
      group: operations.length === 1 ? (operations[0] ?? "") : "common",
      name: `${id}: ${sentence}`,
      milliseconds: 0,
      outcome: own.length === 0 ? "success" : isKnown ? "skipped" : "failure",
      type: id,
      message: own.map(({ pointer, problem }) => `${pointer || "the whole"} ${problem}`).join("; "),
      evidence: own.length === 0 ? "" : [link, ...lines].join("\n"),
    };
  });
}

/** Differences, rules, exchange and the command that repeats it. Empty if a scenario passed. */
function evidenceOf(
  { exchanges, evidence, failure, differences }: ResultReport,
  { rules }: Report,
): string {
  const ids = [...(failure ? [failure] : []), ...differences].map(({ rule }) => rule);
  const sentences = rules
    .filter(({ id }) => ids.includes(id))
    .map(
      ({ id, level, certainty, sentence, link }) =>
        `${id} (${level}, ${certainty}): ${sentence} ${link}`,
    );
  const shown = evidence === undefined ? undefined : exchanges[evidence];
  const response =
    shown?.response && `${shown.response.status} ${brief(shown.response.text, ENOUGH)}`;
  return [
    ...differences.map(
      ({ rule, expected, actual }) => `${rule} differs: expected ${expected}, got ${actual}`,
    ),
    ...sentences,
    ...(shown === undefined ? [] : [response ?? "no response", curl(shown.request)]),
  ].join("\n");
}

const seconds = (of: readonly { readonly milliseconds: number }[]): string =>
  (of.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(3);
