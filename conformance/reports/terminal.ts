/** A run as text for people. */
import { styleText } from "node:util";
import type { RuleId } from "../../generated/rules.ts";
import type { Status } from "../model/result.ts";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { brief } from "../runner/http/brief.ts";
import { curl } from "./curl.ts";
import { printable } from "./printable.ts";
import type { ExchangeReport, Report, ResultReport } from "./report.ts";

const COLOURS = {
  passed: "green",
  failed: "red",
  observed: "yellow",
  unsupported: "gray",
  errored: "red",
} as const satisfies Record<Status, string>;

/** How much of an answer is shown. */
const ENOUGH = 600;

/** Where text goes to: colour is for terminals, unless the environment says otherwise by NO_COLOR or FORCE_COLOR. */
type Stream = NodeJS.WritableStream;

/** A line for a result. */
export function line(
  { status, id, title }: Pick<ResultReport, "status" | "id" | "title">,
  stream: Stream,
): string {
  return `${styleText(COLOURS[status], status.padEnd(11), { stream })} ${id}: ${title}`;
}

/** An exchange as it happens: a line, what was sent, and the answer. */
export function exchangeLines(
  { request, response, milliseconds }: ExchangeReport,
  stream: Stream,
): string {
  const answer =
    response &&
    `< ${response.status} ${response.type}, ${milliseconds} ms\n< ${brief(response.text, ENOUGH)}`;
  return styleText(
    "gray",
    printable([`> ${curl(request)}`, answer ?? "< no answer"].join("\n")).replaceAll(/^/gm, "  "),
    {
      stream,
    },
  );
}

/** Everything that is worth more than a line, and the verdict. */
export function summary(report: Report, stream: Stream): string {
  const worthTelling = report.results.filter(({ status }) =>
    ["failed", "errored", "observed"].includes(status),
  );
  const blocks = worthTelling.map(
    (result) => `${line(result, stream)}\n${evidence(result, report)}`,
  );
  return [...blocks, lackingOf(report), deviationOf(report), verdictOf(report)]
    .filter(Boolean)
    .join("\n\n");
}

function verdictOf({ target, counts, verdicts, broken, exitCode }: Report): string {
  const profiles = (Object.keys(PROFILES) as Profile[]).map(
    (profile) => `  ${profile.padEnd(9)} ${verdicts[profile]}`,
  );
  return [
    `${target.name}: ${Object.entries(counts)
      .map(([status, count]) => `${count} ${status}`)
      .join(", ")}`,
    ...profiles,
    ...(broken.length > 0 ? [`Broken rules: ${broken.join(", ")}`] : []),
    `Exit code ${exitCode}`,
  ].join("\n");
}

/** What more a cast or target would have to have, or to do, by name. */
function lackingOf({ results }: Report): string {
  const lacking = new Map<string, number>();
  for (const need of results.flatMap((result) => result.lacking ?? []))
    lacking.set(need, (lacking.get(need) ?? 0) + 1);
  const names = [...lacking].map(([need, count]) => `${need} (${count})`);
  return names.length === 0 ? "" : `Scenarios were not played for want of: ${names.join(", ")}`;
}

/** How the failures differ from the expected ones, as a diff of the list. */
function deviationOf({ deviation }: Report): string {
  if (deviation === undefined) return "";
  const { unexpected, mended, known } = deviation;
  const lines = [...unexpected.map((id) => `+ ${id}`), ...mended.map((id) => `- ${id}`)];
  if (lines.length === 0) return `The failures are the expected ones: ${known.length}.`;
  return [
    "The failures are not the expected ones (+ fails, and is not listed; - is listed, and passes):",
    ...lines,
  ].join("\n");
}

function evidence(result: ResultReport, report: Report): string {
  const { expected, actual, reason } = result;
  const entries: [name: string, text: string | undefined][] = [
    ...(result.breaks ?? result.proves).flatMap((id) => ruleEntries(id, report)),
    ["reason", reason && brief(reason, ENOUGH)],
    ["expected", expected && brief(expected, ENOUGH)],
    ["actual", actual && brief(actual, ENOUGH)],
  ];
  const shown = result.evidence === undefined ? undefined : result.exchanges[result.evidence];
  if (shown !== undefined) {
    const { request, response } = shown;
    entries.push(
      ["answer", response && `${response.status} ${brief(response.text, ENOUGH)}`],
      ["again", curl(request)],
    );
  }
  return entries
    .flatMap(([name, text]) =>
      text === undefined
        ? []
        : [`  ${name.padEnd(9)} ${printable(text).replaceAll("\n", `\n${" ".repeat(12)}`)}`],
    )
    .join("\n");
}

function ruleEntries(id: RuleId, { rules }: Report): [string, string][] {
  return rules
    .filter((rule) => rule.id === id)
    .flatMap(({ level, certainty, sentence, source }) => [
      ["rule", `${id} (${level}, ${certainty}): ${sentence}`],
      ["source", source.url],
    ]);
}
