/** What the command line says. */
import { Command, InvalidArgumentError, Option } from "commander";
import { type RuleId, rules } from "../../generated/rules.ts";
import { type Wanted, wantedReport } from "../reports/kinds.ts";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { type TargetName, targets } from "./targets.ts";

export interface Options {
  readonly target: TargetName;
  readonly config?: string;
  readonly only?: readonly string[];
  readonly profile?: Profile;
  readonly without?: readonly RuleId[];
  readonly report: readonly Wanted[];
  readonly expect?: string;
  readonly record?: string;
  readonly secondOpinion: boolean;
  readonly plan?: true;
  readonly concurrency?: number;
  readonly timeout: number;
  readonly seed?: number;
  readonly verbose?: true;
  readonly list?: true;
}

const EXAMPLES = `
Exit codes: 0 conformant, 1 not conformant, 2 could not run or nothing ran, 3 partial; 130 ended by SIGINT, 143 by SIGTERM.
diff: 0 no difference, 1 a difference, 2 could not compare.

Proxies: Node.js uses HTTPS_PROXY, HTTP_PROXY and NO_PROXY only if NODE_USE_ENV_PROXY=1 is set too.

Examples:
  marketplace conformance --target prism
  marketplace conformance --only interest.once --verbose
  marketplace conformance --target portal --config cast.json --report report.html --report junit=report.xml
  marketplace conformance --target portal --config cast.json --expect known-failures.txt
  marketplace conformance --target portal --config cast.json --plan
  marketplace conformance diff ours.json theirs.json

In a clone of the project it is npm run conformance -- instead of marketplace conformance.`;

/** The options of a command line. Throws a `CommanderError` after it has said what is wrong, or has shown its help. */
export function readOptions(argv: readonly string[]): Options {
  const program = new Command("marketplace conformance")
    .description(
      "Plays scenarios against a portal and tells which rules of the contract it keeps and which it breaks.",
    )
    .addOption(
      new Option("-t, --target <name>", "what to judge")
        .choices(Object.keys(targets))
        .default("reference"),
    )
    .option("-c, --config <file>", "cast file of the target portal")
    .option("-o, --only <id...>", "play only scenarios of these ids, rules or operations")
    .addOption(
      new Option(
        "-p, --profile <name>",
        "play only scenarios of this profile and the smaller ones",
      ).choices(Object.keys(PROFILES)),
    )
    .option(
      "--without <rule...>",
      "leave rules out of the reference portal, to see that it is noticed",
      collectRules,
    )
    .option(
      "-r, --report <[kind=]file>",
      "write a report: json, junit (.xml), html or har; may be repeated",
      collectReports,
      [],
    )
    .option(
      "-e, --expect <file>",
      "ids of scenarios that are known to fail; any difference breaks the run",
    )
    .option(
      "--record <file>",
      "keep what is observed where no source speaks, to be compared: conformance diff a.json b.json",
    )
    .option(
      "--no-second-opinion",
      "do not let redocly drift hold the answers against the contract as well",
    )
    .option("--plan", "print what would be sent to the portal, and send nothing")
    .option(
      "--concurrency <number>",
      "how many scenarios play at a time, at most what the target bears",
      whole,
    )
    .option("--timeout <milliseconds>", "time that one answer may take", positive, 10_000)
    .option("--seed <number>", "play in another order, the same for the same number", whole)
    .option("-v, --verbose", "show each exchange as it happens")
    .option("-l, --list", "list the scenarios and play none")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(--help lists the options)")
    .exitOverride();
  const options = program.parse(argv).opts<Options>();
  if (options.target !== "portal" && options.config !== undefined) {
    program.error(
      `error: the target ${options.target} has a cast of its own; --config is for --target portal`,
    );
  }
  if (options.target !== "portal" && options.plan) {
    program.error(
      `error: the target ${options.target} is started for the run; --plan is for --target portal`,
    );
  }
  if (options.target !== "reference" && options.without !== undefined) {
    program.error(
      `error: the target ${options.target} does what it does; --without is for --target reference`,
    );
  }
  return options;
}

function collectRules(id: string, before: readonly RuleId[] = []): RuleId[] {
  if (!(id in rules) || !rules[id as RuleId].refuses)
    throw new InvalidArgumentError("It is no rule that refuses.");
  return [...before, id as RuleId];
}

function collectReports(text: string, before: readonly Wanted[]): Wanted[] {
  try {
    return [...before, wantedReport(text)];
  } catch (fault) {
    throw new InvalidArgumentError((fault as Error).message);
  }
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("It must be a number above 0.");
  return value;
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError("It must be a whole number above 0.");
  return Number(text);
}
