/** `npm run conformance -- …`: judges a target and says so by its exit code. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type RuleId, rules } from "../generated/rules.ts";
import { terminal } from "./report/terminal.ts";
import { run } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { scenarios } from "./scenarios.ts";
import type { Target } from "./target.ts";
import { type TargetName, targets } from "./targets.ts";
import { EXIT, summarize } from "./verdict.ts";

interface Options {
  readonly target: TargetName;
  readonly config?: string;
  readonly only?: readonly string[];
  readonly without?: readonly RuleId[];
  readonly timeout: number;
  readonly list?: true;
}

const program = new Command("conformance")
  .description("Plays scenarios against a portal and tells which rules of the contract it keeps and which it breaks.")
  .addOption(new Option("-t, --target <name>", "what to judge").choices(Object.keys(targets)).default("reference"))
  .option("-c, --config <file>", "cast file of the target portal")
  .option("-o, --only <id...>", "play only scenarios of these ids, rules or operations")
  .option("--without <rule...>", "leave rules out of the reference portal, to see that it is noticed", collectRules)
  .option("--timeout <milliseconds>", "time that one answer may take", positive, 10_000)
  .option("-l, --list", "list the scenarios and play none")
  .addHelpText(
    "after",
    `
Exit codes: 0 conformant, 1 not conformant, 2 could not run or nothing ran, 3 partial.

Examples:
  npm run conformance -- --target prism
  npm run conformance -- --only interest.once
  npm run conformance -- --target portal --config cast.json`,
  )
  .exitOverride();

function collectRules(id: string, before: readonly RuleId[] = []): RuleId[] {
  if (!(id in rules) || !rules[id as RuleId].refuses) throw new InvalidArgumentError("It is no rule that refuses.");
  return [...before, id as RuleId];
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("It must be a number above 0.");
  return value;
}

/** The scenarios that an id picks: its own, those of a rule, or those of an operation. */
function picked(only: readonly string[] | undefined): readonly Scenario[] {
  if (only === undefined) return scenarios;
  const isOf = (word: string, { id, proves }: Scenario) =>
    id === word ||
    proves.some((rule) => rule === word || (rules[rule].operations.length === 1 && rules[rule].operations[0] === word));
  const unknown = only.filter((word) => !scenarios.some((scenario) => isOf(word, scenario)));
  if (unknown.length > 0)
    throw new Error(`no scenario, rule or operation of that name: ${unknown.join(", ")} (--list shows them)`);
  return scenarios.filter((scenario) => only.some((word) => isOf(word, scenario)));
}

async function main(): Promise<number> {
  const options = program.parse().opts<Options>();
  const wanted = picked(options.only);
  if (options.list) {
    for (const { id, title, proves } of wanted) console.log(`${id}: ${title} (${proves.join(", ")})`);
    return EXIT.conformant;
  }
  const target: Target = await targets[options.target](options);
  try {
    const { line, summary } = terminal({ colour: process.stdout.isTTY });
    console.log(`Playing ${wanted.length} scenarios against ${target.name}.\n`);
    const results = await run(target, {
      scenarios: wanted,
      timeout: options.timeout,
      onResult: (result) => console.log(line(result)),
    });
    const sum = summarize(results, target.capabilities);
    console.log(`\n${summary(results, sum, target)}`);
    return sum.exitCode;
  } finally {
    await target.close();
  }
}

try {
  process.exitCode = await main();
} catch (fault) {
  if (fault instanceof CommanderError) {
    process.exitCode = fault.exitCode === 0 ? 0 : EXIT["could not run"];
  } else {
    console.error(`The suite could not run: ${fault instanceof Error ? fault.message : String(fault)}`);
    process.exitCode = EXIT["could not run"];
  }
}
