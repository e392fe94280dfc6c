/** A run as JUnit XML, for systems of continuous integration: a suite for each profile, a case for each scenario. */
import { html as xml } from "hono/html";
import { PROFILES, type Profile } from "../scenario.ts";
import { brief } from "./brief.ts";
import { curl } from "./curl.ts";
import type { Report, ResultReport } from "./report.ts";

/** How much of a text a case holds. */
const ENOUGH = 4000;

type Markup = ReturnType<typeof xml>;

/** The document. */
export function junit(report: Report): string {
  const suites = (Object.keys(PROFILES) as Profile[]).map((profile) => testsuite(profile, report));
  const document = xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${plain(report.target.name)}" ${tally(report.results)}>
${suites}</testsuites>
`;
  return String(document);
}

function testsuite(profile: Profile, report: Report): Markup {
  const results = report.results.filter((result) => result.profile === profile);
  const { suite, contract, verdicts, target, started } = report;
  return xml`<testsuite name="${profile}" ${tally(results)} timestamp="${started.replace(/\.\d+Z$/, "")}">
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
function tally(results: readonly ResultReport[]): Markup {
  const count = (status: string) => results.filter((result) => result.status === status).length;
  return xml`tests="${results.length}" failures="${count("failed")}" errors="${count("errored")}" skipped="${count("unsupported")}" time="${seconds(results)}"`;
}

const testcase = (result: ResultReport, report: Report): Markup =>
  xml`<testcase classname="${result.operations[0] ?? "common"}" name="${result.id}: ${result.title}" time="${seconds([result])}">${became(result, report)}</testcase>
`;

function became(result: ResultReport, report: Report): Markup | string {
  const { status, expected = "", actual = "", reason = "", lacking = [] } = result;
  const message = plain(brief(`expected ${expected}, got ${actual}`, ENOUGH));
  const evidence = plain(evidenceOf(result, report));
  switch (status) {
    case "passed":
      return "";
    case "failed":
      return xml`<failure type="${result.proves.join(" ")}" message="${message}">${evidence}</failure>`;
    case "errored":
      return xml`<error type="errored" message="${plain(reason)}">${evidence}</error>`;
    case "unsupported":
      return xml`<skipped message="the target lacks ${lacking.join(", ")}"/>`;
    case "observed":
      return xml`<system-out>observed, where the sources are silent: ${message}
${evidence}</system-out>`;
  }
}

/** Rules, exchange and the command that repeats it. */
function evidenceOf({ proves, exchanges, evidence }: ResultReport, { rules }: Report): string {
  const sentences = rules
    .filter(({ id }) => proves.includes(id))
    .map(({ id, level, certainty, sentence, source }) => `${id} (${level}, ${certainty}): ${sentence} ${source.url}`);
  const shown = evidence === undefined ? undefined : exchanges[evidence];
  const answer = shown?.response && `${shown.response.status} ${brief(shown.response.text, ENOUGH)}`;
  return [...sentences, ...(shown === undefined ? [] : [answer ?? "no answer", curl(shown.request)])].join("\n");
}

const seconds = (results: readonly ResultReport[]): string =>
  (results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(3);

/** Text without the characters that XML cannot hold, not even escaped. */
const plain = (text: string): string =>
  text.toWellFormed().replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
