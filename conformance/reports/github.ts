/** A run as annotations of GitHub Actions, which show at the top of a workflow's page. */
import type { Report } from "../../generated/report.types.ts";
import { brief } from "../runner/http/response.ts";
import { printable } from "./printable.ts";

/** Characters of an annotation. */
const ENOUGH = 2000;

type Level = "error" | "warning" | "notice";

/** Lines for stdout. Known failures aren't shown. */
export function github({
  verdict,
  failures,
  findings,
  blocked,
  errored,
  deviation,
}: Report): string {
  const known = deviation?.known ?? [];
  const isNew = (id: string) => !known.includes(id);
  const lines = [
    ...failures
      .filter(({ scenarios }) => scenarios.some(isNew))
      .map(({ rule, level, sentence, expected, actual, link }) =>
        line(level === "MUST" ? "error" : "warning", rule, [
          sentence,
          `Expected ${expected}, got ${actual}`,
          link,
        ]),
      ),
    ...findings
      .filter(({ rule }) => isNew(rule))
      .map(({ rule, operation, pointer, problem, link }) =>
        line("error", rule, [`${operation}: ${pointer || "the response"} ${problem}`, link]),
      ),
    ...[...blocked, ...errored].map(({ operation = "", reason, scenarios }) =>
      line("warning", `${operation} not judged`.trim(), [reason, scenarios.join(", ")]),
    ),
    ...(deviation?.unexpectedPasses ?? []).map((id) =>
      line("error", id, ["It is expected to fail, and passes."]),
    ),
  ];
  return [...lines, line("notice", "Conformance", [verdict])].map((text) => `${text}\n`).join("");
}

const line = (level: Level, title: string, texts: readonly string[]): string =>
  `::${level} title=${escaped(title).replaceAll(":", "%3A").replaceAll(",", "%2C")}::${escaped(brief(texts.join("\n"), ENOUGH))}`;

const escaped = (text: string): string =>
  printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
