/** What the command line says. */
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { type RuleId, rules } from "../../generated/rules.ts";
import { suggestion } from "../../server/input/suggestion.ts";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { type ReportRequest, reportRequest } from "../reports/kinds.ts";
import { type TargetName, targets } from "./targets.ts";

export interface Options {
  readonly target: TargetName;
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

const EXAMPLES = `
Other commands:
  conformance diff a.json b.json                   compare two records that --record saved
  conformance restore <file> --config <file>       restore what an interrupted run took from a portal

Exit codes: 0 conformant, 1 not conformant, 2 could not run or nothing ran, 3 partial; 129 ended by SIGHUP, 130 by SIGINT, 143 by SIGTERM.
diff: 0 no difference, 1 a difference, 2 could not compare. restore: 0 restored, 2 could not run, 3 not all is restored.

Proxies: Node.js uses HTTPS_PROXY, HTTP_PROXY and NO_PROXY only if NODE_USE_ENV_PROXY=1 is set too.

Examples:
  marketplace conformance --target prism
  marketplace conformance --only interest.once --verbose
  marketplace conformance --target portal --config target.json --report report.html --report junit=report.xml
  marketplace conformance --target portal --config target.json --expect known-failures.txt
  marketplace conformance --target portal --config target.json --plan
  marketplace conformance diff ours.json theirs.json

In a clone of the project it is npm run conformance -- instead of marketplace conformance.`;

const timeout = () =>
  new Option("--timeout <milliseconds>", "time that one response may take")
    .argParser(positive)
    .default(10_000);

/** The options of a command line. Throws a `CommanderError` after it has printed what is wrong, or the help. */
export function readOptions(argv: readonly string[]): Options {
  const program = new Command("marketplace conformance")
    .description(
      "Plays scenarios against a portal, and reports which rules of the contract it keeps and which it breaks.",
    )
    .addOption(
      new Option("-t, --target <name>", "what to judge")
        .choices(Object.keys(targets))
        .default("reference"),
    )
    .option("-c, --config <file>", "target file of the portal: accounts, listings, allowed changes")
    .option(
      "-o, --only <id...>",
      "play only scenarios of these ids, and all of these rules and operations",
    )
    .addOption(
      new Option(
        "-p, --profile <name>",
        "play only scenarios of this profile and the smaller ones",
      ).choices(Object.keys(PROFILES)),
    )
    .option(
      "--without <rule...>",
      "disable rules of the reference portal, to see that the suite notices",
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
      "ids of scenarios that are known to fail; any difference ends the run with 1",
    )
    .option(
      "--record <file>",
      "save what is observed where no source speaks, to compare portals: conformance diff a.json b.json",
    )
    .option("--no-cross-check", "don't let redocly drift validate the responses as well")
    .addOption(new Option("--no-second-opinion").hideHelp())
    .option("--plan", "print what would be sent to the portal, and send nothing")
    .option(
      "--concurrency <number>",
      "how many scenarios play at a time, if the target allows as many",
      whole,
    )
    .addOption(timeout())
    .option("--seed <number>", "play in another order, the same for the same number", whole)
    .option("-v, --verbose", "show each exchange as it happens, and how every scenario ends")
    .option("-l, --list", "list the scenarios and play none")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(--help lists the options)")
    .allowExcessArguments()
    .exitOverride();
  const { secondOpinion, ...options } = program
    .parse(argv)
    .opts<Options & { readonly secondOpinion: boolean }>();
  const [word] = program.args;
  if (word !== undefined)
    program.error(
      `error: unexpected word ${word}${suggestion(word, ["diff", "restore"]) || "."} A command comes before its options.`,
    );
  if (options.target !== "portal" && options.config !== undefined)
    program.error(
      `error: the target ${options.target} has fixtures of its own; --config is for --target portal`,
    );
  if (options.target !== "portal" && options.plan)
    program.error(
      `error: the target ${options.target} is started for the run; --plan is for --target portal`,
    );
  if (options.target !== "reference" && options.without !== undefined)
    program.error(
      `error: no rule of the target ${options.target} can be disabled; --without is for --target reference`,
    );
  return { ...options, crossCheck: options.crossCheck && secondOpinion };
}

export interface RestoreOptions {
  /** Path of the snapshot. */
  readonly file: string;
  readonly config: string;
  readonly timeout: number;
}

/** The options of `restore`. Throws as above. */
export function readRestoreOptions(argv: readonly string[]): RestoreOptions {
  const program = new Command("marketplace conformance restore")
    .description("Restores what an interrupted run took from a portal, and says what it can't.")
    .addArgument(new Argument("<file>", "snapshot that the run left"))
    .requiredOption("-c, --config <file>", "target file of the portal")
    .addOption(timeout())
    .showHelpAfterError("(--help lists the options)")
    .exitOverride()
    .parse(argv.toSpliced(2, 1));
  return { ...program.opts<Omit<RestoreOptions, "file">>(), file: program.args[0] ?? "" };
}

/** The files that `diff` compares. Throws as above. */
export function readDiffFiles(argv: readonly string[]): readonly string[] {
  return new Command("marketplace conformance diff")
    .description(
      "Compares two records that --record saved. Exit codes: 0 no difference, 1 a difference, 2 could not compare.",
    )
    .usage("a.json b.json")
    .argument("[files...]")
    .showHelpAfterError("(--help shows an example)")
    .exitOverride()
    .parse(argv.toSpliced(2, 1)).args;
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
