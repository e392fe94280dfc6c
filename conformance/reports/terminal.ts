/** A run as text for people. The summary begins with the verdict, and leads from there to the causes. */
import { styleText } from "node:util";
import type {
  Ended,
  ExchangeReport,
  FindingReport,
  Place,
  Report,
  ResultReport,
  RuleFailure,
} from "../../generated/report.types.ts";
import type { Status } from "../model/result.ts";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { brief } from "../runner/http/response.ts";
import { curl } from "./curl.ts";
import { printable } from "./printable.ts";
import { countOf } from "./words.ts";

const COLOURS = {
  passed: "green",
  failed: "red",
  blocked: "yellow",
  observed: "yellow",
  unsupported: "gray",
  skipped: "gray",
  errored: "red",
} as const satisfies Record<Status, string>;

/** How much of a response is shown, and of an expectation. */
const ENOUGH = 600;
const SHORT = 200;

/** Scenarios that are named. */
const NAMED = 3;

/** Lines of a summary, if there is a detail that fits. */
const LINES = 40;

/** How many broken rules are shown in full, and how many entries of each section. The other reports have all. */
interface Detail {
  readonly inFull: number;
  readonly entries: number;
}
const DETAILS: readonly Detail[] = [
  { inFull: 3, entries: 5 },
  { inFull: 2, entries: 4 },
  { inFull: 1, entries: 3 },
  { inFull: 1, entries: 2 },
];

/** Colours are for terminals, unless the environment says otherwise by NO_COLOR or FORCE_COLOR. */
type Stream = NodeJS.WritableStream;

/** A line for a result. */
export function line(
  { status, id, title }: Pick<ResultReport, "status" | "id" | "title">,
  stream: Stream,
): string {
  return `${styleText(COLOURS[status], status.padEnd(11), { stream })} ${id}: ${title}`;
}

/** An exchange as it happens: the request as a command, and the response. */
export function exchangeLines(
  { request, response, milliseconds }: ExchangeReport,
  stream: Stream,
): string {
  const received =
    response &&
    `< ${response.status} ${response.type}, ${milliseconds} ms\n< ${brief(response.text, ENOUGH)}`;
  const text = printable([`> ${curl(request)}`, received ?? "< no response"].join("\n"));
  return styleText("gray", text.replaceAll(/^/gm, "  "), { stream });
}

/** The verdict, what it rests on, and what isn't judged. */
export function summary(report: Report, stream: Stream): string {
  const texts = DETAILS.map((detail) => summaryWith(detail, report, stream));
  return texts.find((text) => text.split("\n").length <= LINES) ?? texts.at(-1) ?? "";
}

function summaryWith({ inFull, entries }: Detail, report: Report, stream: Stream): string {
  const { failures, findings, differences, blocked, errored, notJudged, gains } = report;
  const colour = report.exitCode === 0 ? "green" : "red";
  const section = <Entry>(
    heading: string,
    all: readonly Entry[],
    linesOf: (entry: Entry, place: number) => readonly string[],
  ) => sectionOf(heading, all.slice(0, entries).flatMap(linesOf), all.length - entries);
  const others = countOf(report.counts.unsupported, "scenario");
  return [
    styleText([colour, "bold"], printable(report.verdict), { stream }),
    brokenRules(report),
    ...failures.slice(0, inFull).map(failureLines),
    section("More broken rules:", failures.slice(inFull), inOneLine),
    section("Responses without the documented shape:", findings, findingLines),
    section("Errors:", errored, endedLines),
    section("Blocked, because a preparation failed:", blocked, endedLines),
    section(
      "Differences from inferred rules; they don't change the verdict:",
      differences,
      inOneLine,
    ),
    gains.length > 0
      ? section(`Not judged: ${others}. What would add the most:`, gains, (gain) => [
          `${gain.add}: ${gain.scenarios} more`,
        ])
      : section("Not judged:", notJudged, ({ needs, scenarios }) => [
          `${countOf(scenarios.length, "scenario")}: needs ${needs}`,
        ]),
    deviationOf(report),
    figures(report),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function brokenRules({ broken, failures }: Report): string {
  const others = failures.filter(({ level }) => level !== "MUST").map(({ rule }) => rule);
  return [
    ...(broken.length > 0 ? [`Broken rules: ${broken.join(", ")}`] : []),
    ...(others.length > 0 ? [`Broken recommendations: ${others.join(", ")}`] : []),
  ].join("\n");
}

function failureLines(failure: RuleFailure): string {
  const { rule, level, certainty, sentence, source, link, expected, actual, at, scenarios } =
    failure;
  return [
    printable(`${rule} (${level}, ${certainty}): ${sentence}`),
    ...entriesOf([
      [link === source.url ? "source" : "read", link],
      ["expected", brief(expected, ENOUGH)],
      ["actual", brief(actual, ENOUGH)],
      ["shown by", shownBy(at, scenarios)],
      ["again", failure.curl],
    ]),
  ].join("\n");
}

const inOneLine = ({ rule, expected, actual }: RuleFailure) => [
  `${rule}: expected ${brief(expected, SHORT)}, got ${brief(actual, SHORT)}`,
];

/** The first with the request that shows it. */
function findingLines(finding: FindingReport, place: number): string[] {
  const { rule, operation, pointer, problem, count, documented, at } = finding;
  const where = rule.startsWith(operation) ? pointer : `${operation} ${pointer}`;
  const example = documented === undefined ? "" : `; documented: ${brief(documented, SHORT)}`;
  return [
    `${rule}: ${where || "the whole"} ${problem} (${countOf(count, "response")}${example})`,
    ...(place > 0
      ? []
      : entriesOf([
          ["shown by", shownBy(at, [])],
          ["again", finding.curl],
        ])),
  ];
}

const endedLines = ({ reason, scenarios, curl: command }: Ended) => [
  `${countOf(scenarios.length, "scenario")} (${namesOf(scenarios)}): ${brief(reason, SHORT)}`,
  ...entriesOf([["again", command]]),
];

/** Which request shows it, and which scenarios do. */
function shownBy(at: Place | undefined, scenarios: readonly string[]): string | undefined {
  const others = scenarios.filter((id) => id !== at?.scenario);
  return [
    ...(at === undefined ? [] : [`${at.scenario}, request ${at.exchange + 1}`]),
    ...(others.length > 0 ? [`also ${namesOf(others)}`] : []),
  ].join("; ");
}

function namesOf(ids: readonly string[]): string {
  const more = ids.length - NAMED;
  return [...ids.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

const entriesOf = (all: readonly (readonly [name: string, text: string | undefined])[]): string[] =>
  all.flatMap(([name, text]) =>
    text ? [`  ${name.padEnd(9)} ${printable(text).replaceAll("\n", `\n${" ".repeat(12)}`)}`] : [],
  );

/** A heading with lines under it. Empty without lines. */
function sectionOf(heading: string, lines: readonly string[], more: number): string {
  if (lines.length === 0) return "";
  const rest = more > 0 ? [`and ${more} more: --report report.html shows all`] : [];
  return [heading, ...[...lines, ...rest].map((text) => `  ${printable(text)}`)].join("\n");
}

/** How the failures differ from the expected ones, as a diff of the list. */
function deviationOf({ deviation }: Report): string {
  if (deviation === undefined) return "";
  const { unexpected, unexpectedPasses, known } = deviation;
  const lines = [...unexpected.map((id) => `+ ${id}`), ...unexpectedPasses.map((id) => `- ${id}`)];
  if (lines.length === 0) return `The failures are exactly the expected ones: ${known.length}.`;
  return [
    "The failures differ from the expected ones (+ unexpected failure, - unexpected pass):",
    ...lines,
  ].join("\n");
}

function figures({ counts, verdicts, observed, exitCode }: Report): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  const profiles = (Object.keys(PROFILES) as Profile[]).map(
    (profile) => `  ${profile.padEnd(9)} ${verdicts[profile]}`,
  );
  return [
    parts.map(([status, count]) => `${count} ${status}`).join(", "),
    ...profiles,
    ...(observed.length === 0
      ? []
      : [
          `${countOf(observed.length, "open question")} answered: --record FILE saves and prints how`,
        ]),
    `Exit code ${exitCode}`,
  ].join("\n");
}
