/** Results as text for people. */
import { type RuleId, rules, sources } from "../../generated/rules.ts";
import type { Result, Status } from "../result.ts";
import { PROFILES, type Profile } from "../scenario.ts";
import type { Target } from "../target.ts";
import type { Summary } from "../verdict.ts";
import { curl } from "./curl.ts";
import { blanked, secretsOf } from "./secrets.ts";

type Paint = (text: string) => string;

const COLOURS: Readonly<Record<Status, number>> = { passed: 32, failed: 31, observed: 33, unsupported: 90, errored: 31 };

export interface Terminal {
  /** A line for a result as it comes. */
  readonly line: (result: Result) => string;
  /** Everything that is worth more than a line, and the verdict. */
  readonly summary: (results: readonly Result[], summary: Summary, target: Target) => string;
}

/** Texts in colour or, for files and pipes, without. */
export function terminal({ colour }: { readonly colour: boolean }): Terminal {
  const painter =
    (status: Status): Paint =>
    (text) =>
      colour ? `\u001b[${COLOURS[status]}m${text}\u001b[0m` : text;
  const heading = ({ status, scenario }: Result) => `${painter(status)(status.padEnd(11))} ${scenario.id}: ${scenario.title}`;
  return {
    line: heading,
    summary(results, { verdicts, broken, exitCode }, target) {
      const worthTelling = results.filter(({ status }) => status === "failed" || status === "errored" || status === "observed");
      const blocks = worthTelling.map((result) => `${heading(result)}\n${evidence(result)}`);
      const counts = Object.keys(COLOURS).map(
        (status) => `${results.filter((result) => result.status === status).length} ${status}`,
      );
      const profiles = (Object.keys(PROFILES) as Profile[]).map((profile) => `  ${profile.padEnd(9)} ${verdicts[profile]}`);
      const verdict = [
        `${target.name}: ${counts.join(", ")}`,
        ...profiles,
        ...(broken.length > 0 ? [`Broken rules: ${broken.join(", ")}`] : []),
        `Exit code ${exitCode}`,
      ];
      const secrets = secretsOf(results.flatMap(({ exchanges }) => exchanges));
      return blanked([...blocks, verdict.join("\n")].join("\n\n"), secrets);
    },
  };
}

function evidence(result: Result): string {
  const entries: [string, string][] = result.scenario.proves.flatMap(ruleEntries);
  if (result.status === "errored") entries.push(["reason", result.reason]);
  if (result.status === "failed" || result.status === "observed") {
    entries.push(["expected", result.broken.expected], ["actual", result.broken.actual]);
  }
  const shown = ("broken" in result ? result.broken.exchange : undefined) ?? result.exchanges.at(-1);
  if (shown !== undefined) {
    const { request, response } = shown;
    entries.push(["answer", `${response.status} ${response.text.slice(0, 600)}`], ["again", curl(request)]);
  }
  return entries.map(([name, text]) => `  ${name.padEnd(9)} ${text.replaceAll("\n", `\n${" ".repeat(12)}`)}`).join("\n");
}

function ruleEntries(id: RuleId): [string, string][] {
  const { level, certainty, sentence, source } = rules[id];
  return [
    ["rule", `${id} (${level}, ${certainty}): ${sentence}`],
    ["source", sources[source].url],
  ];
}
