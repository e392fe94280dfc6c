/** A run as JUnit XML, for systems of continuous integration: a suite for each profile, a case for each scenario. */
import { html as xml } from "hono/html";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { brief } from "../runner/http/brief.ts";
import { curl } from "./curl.ts";
import { printable } from "./printable.ts";
import type { Report, ResultReport } from "./report.ts";

/** How much of a text a case holds. */
const ENOUGH = 4000;

type Markup = ReturnType<typeof xml>;

/** The document. */
export function junit(report: Report): string {
  const suites = (Object.keys(PROFILES) as Profile[]).map((profile) => testsuite(profile, report));
  const document = xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${report.target.name}" ${tally(report.results, report)}>
${suites}</testsuites>
`;
  return printable(String(document));
}

function testsuite(profile: Profile, report: Report): Markup {
  const results = report.results.filter((result) => result.profile === profile);
  const { suite, contract, verdicts, target, started } = report;
  return xml`<testsuite name="${profile}" ${tally(results, report)} timestamp="${started.replace(/\.\d+Z$/, "")}">
<properties>
<property name="suite" value="${suite.version}"/>
<property name="contract" value="${contract.version}"/>
<property name="capabilities" value="${target.capabilities.join(" ")}"/>
<property name="verdict" value="${verdicts[profile]}"/>
</properties>
${results.map((result) => testcase(result, report))}</testsuite>
`;
}

/** The attributes that count. */
function tally(results: readonly ResultReport[], report: Report): Markup {
  const count = (became: Became) =>
    results.filter((result) => becameOf(result, report) === became).length;
  return xml`tests="${results.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}" time="${seconds(results)}"`;
}

/** What JUnit has words for. */
type Became = "success" | "failure" | "error" | "skipped";

/** Known failures are none to be told of; but one that is mended is, since the list of them is wrong. */
function becameOf({ id, status }: ResultReport, { deviation }: Report): Became {
  if (deviation?.mended.includes(id)) return "failure";
  if (status === "unsupported" || deviation?.known.includes(id)) return "skipped";
  if (status === "failed") return "failure";
  return status === "errored" ? "error" : "success";
}

const testcase = (result: ResultReport, report: Report): Markup =>
  xml`<testcase classname="${result.operations[0] ?? "common"}" name="${result.id}: ${result.title}" time="${seconds([result])}">${details(result, report)}</testcase>
`;

function details(result: ResultReport, report: Report): Markup | string {
  const { status, expected, actual, reason, lacking } = result;
  const evidence = evidenceOf(result, report);
  const differs = brief(`expected ${expected}, got ${actual}`, ENOUGH);
  switch (becameOf(result, report)) {
    case "failure":
      return xml`<failure type="${(result.breaks ?? result.proves).join(" ")}" message="${status === "failed" ? differs : "a known failure that passes"}">${evidence}</failure>`;
    case "error":
      return xml`<error type="errored" message="${brief(reason ?? "", ENOUGH)}">${evidence}</error>`;
    case "skipped":
      return xml`<skipped message="${lacking === undefined ? `a known failure: ${differs}` : `not there: ${lacking.join(", ")}`}"/>`;
    case "success":
      return status === "observed"
        ? xml`<system-out>${`Observed, where the sources are silent: ${differs}\n${evidence}`}</system-out>`
        : "";
  }
}

/** Rules, exchange and the command that repeats it. */
function evidenceOf(
  { proves, breaks = proves, exchanges, evidence }: ResultReport,
  { rules }: Report,
): string {
  const sentences = rules
    .filter(({ id }) => breaks.includes(id))
    .map(
      ({ id, level, certainty, sentence, source }) =>
        `${id} (${level}, ${certainty}): ${sentence} ${source.url}`,
    );
  const shown = evidence === undefined ? undefined : exchanges[evidence];
  const answer =
    shown?.response && `${shown.response.status} ${brief(shown.response.text, ENOUGH)}`;
  return [
    ...sentences,
    ...(shown === undefined ? [] : [answer ?? "no answer", curl(shown.request)]),
  ].join("\n");
}

const seconds = (results: readonly ResultReport[]): string =>
  (results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(3);
