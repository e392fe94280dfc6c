/** The command line: its options, its commands, and its help. */
import { Command, InvalidArgumentError, Option } from "commander";
import { type RuleId, rules } from "../../generated/rules.ts";
import { suggestion } from "../../server/input/suggestion.ts";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { type ReportRequest, reportRequest } from "../reports/kinds.ts";

export const TARGETS = ["reference", "prism", "portal"] as const;

export interface Options {
  readonly target: (typeof TARGETS)[number];
  readonly config?: string;
  readonly only?: readonly string[];
  readonly profile?: Profile;
  readonly without?: readonly RuleId[];
  readonly report: readonly ReportRequest[];
  readonly docs?: string;
  readonly expect?: string;
  readonly record?: string;
  readonly crossCheck: boolean;
  readonly plan?: true;
  readonly concurrency?: number;
  readonly timeout: number;
  readonly seed?: number;
  readonly verbose?: true;
  readonly list?: true;
}

/** What the command line leads to. Each returns the exit code. */
export interface Commands {
  readonly judge: (options: Options) => Promise<number>;
  readonly diff: (a: string, b: string) => number;
  readonly restore: (
    file: string,
    options: { readonly config: string; readonly timeout: number },
  ) => Promise<number>;
}

const EXAMPLES = `
Exit codes: 0 conformant, 1 not conformant, 2 could not run or nothing ran, 3 partial; 129 ended by SIGHUP, 130 by SIGINT, 143 by SIGTERM.
diff: 0 no difference, 1 a difference, 2 could not compare. restore: 0 restored, 2 could not run, 3 not everything is restored.

Proxies: Node.js uses HTTPS_PROXY, HTTP_PROXY and NO_PROXY only if NODE_USE_ENV_PROXY=1 is set too.

Examples:
  marketplace conformance --target prism
  marketplace conformance --only interest.once --verbose
  marketplace conformance --target portal --config target.json --report report.html --report junit=report.xml
  marketplace conformance --target portal --config target.json --expect known-failures.txt
  marketplace conformance --target portal --config target.json --plan
  marketplace conformance diff ours.json theirs.json

In a clone of the project, write npm run conformance -- instead of marketplace conformance.`;

const timeout = () =>
  new Option("--timeout <milliseconds>", "time that one response may take")
    .argParser(positive)
    .default(10_000);

/** Does what a command line says. Rejects with a `CommanderError` after it has printed what is wrong, or the help. */
export async function runCommand(
  argv: readonly string[],
  { judge, diff, restore }: Commands,
): Promise<number> {
  let exitCode = 0;
  const program = new Command("marketplace conformance")
    .description(
      "Plays scenarios against a portal, and reports which rules of the contract it keeps and which it breaks.",
    )
    .addOption(
      new Option(
        "-t, --target <name>",
        "what to judge: the sandbox, Prism with the contract's examples, or any portal",
      )
        .choices(TARGETS)
        .default("reference"),
    )
    .option("-c, --config <file>", "target file of the portal: accounts, listings, allowed changes")
    .option(
      "-o, --only <id...>",
      "play only scenarios with these ids, or of these rules or operations",
    )
    .addOption(
      new Option(
        "-p, --profile <name>",
        "play only this profile: contract (what examples can show), core (also what depends on earlier requests), timed (also what needs a clock)",
      ).choices(Object.keys(PROFILES)),
    )
    .option(
      "--without <rule...>",
      "disable rules of the reference portal, to check that the suite notices",
      collectRules,
    )
    .addOption(
      new Option(
        "-r, --report <[kind=]file>",
        "write a report: json, junit (.xml), html or har; or print annotations: github; may be repeated",
      )
        .argParser(collectReports)
        .default([], "none"),
    )
    .option(
      "--docs <url>",
      "documentation that reports link to: an address, or a path from the report (default: the portal's own, if it is a sandbox)",
      address,
    )
    .option(
      "-e, --expect <file>",
      "file with ids of scenarios that are known to fail; the exit code is 1 if another one fails, or one of these passes",
    )
    .option(
      "--record <file>",
      "save what the portal does for each open question; conformance diff compares two such files",
    )
    .option("--no-cross-check", "skip the validation of responses with redocly drift")
    .addOption(new Option("--no-second-opinion").hideHelp())
    .option("--plan", "print what would be sent to the portal, and send nothing")
    .option(
      "--concurrency <number>",
      "maximum number of scenarios to play at a time; the target may allow fewer",
      whole,
    )
    .addOption(timeout())
    .option(
      "--seed <number>",
      "play in a random order; the same number gives the same order",
      whole,
    )
    .option("-v, --verbose", "show each exchange as it happens, and how every scenario ends")
    .option("-l, --list", "list the scenarios and play none")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(--help lists the options)")
    .helpCommand(false)
    .enablePositionalOptions()
    .allowExcessArguments()
    .exitOverride();
  program.action(async ({ secondOpinion, ...given }: Options & { secondOpinion: boolean }) => {
    const options = { ...given, crossCheck: given.crossCheck && secondOpinion };
    const [word] = program.args;
    const problem =
      word === undefined
        ? problemOf(options)
        : `unexpected word ${word}${suggestion(word, ["diff", "restore"])}`;
    if (problem !== undefined) program.error(`error: ${problem}`);
    exitCode = await judge(options);
  });
  program
    .command("diff")
    .description("compare two files that --record saved")
    .argument("<a.json>")
    .argument("<b.json>")
    .action((a, b) => {
      exitCode = diff(a, b);
    });
  program
    .command("restore")
    .description(
      "restore what an interrupted run deleted from a portal, and report what can't be restored",
    )
    .argument("<file>", "snapshot that the run left")
    .requiredOption("-c, --config <file>", "target file of the portal")
    .addOption(timeout())
    .action(async (file, options) => {
      exitCode = await restore(file, options);
    });
  await program.parseAsync(argv);
  return exitCode;
}

/** Why options don't fit the target. */
function problemOf({ target, config, plan, without }: Options): string | undefined {
  if (target !== "portal" && config !== undefined)
    return `the target ${target} has fixtures of its own; --config is for --target portal`;
  if (target !== "portal" && plan)
    return `the target ${target} starts only for the run; --plan is for --target portal`;
  if (target !== "reference" && without !== undefined)
    return `no rule of the target ${target} can be disabled; --without is for --target reference`;
  return undefined;
}

function collectRules(id: string, before: readonly RuleId[] = []): RuleId[] {
  const refusing = (Object.keys(rules) as RuleId[]).filter((name) => rules[name].refuses);
  if (!refusing.includes(id as RuleId))
    throw new InvalidArgumentError(
      `It isn't a rule that refuses${suggestion(id, refusing) || "."}`,
    );
  return [...before, id as RuleId];
}

function collectReports(text: string, before: readonly ReportRequest[]): ReportRequest[] {
  try {
    return [...before, reportRequest(text)];
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function address(text: string): string {
  if (!/^(https?:\/\/[^/]|\.)/.test(text))
    throw new InvalidArgumentError("It must begin with https:// or http://, or with a dot.");
  return text.replace(/\/$/, "");
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
