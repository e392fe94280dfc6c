/** `marketplace conformance …`: judges a target, and ends with the exit code of the verdict. */
import { CommanderError } from "commander";
import { diff } from "../reports/diff.ts";
import { printable } from "../reports/printable.ts";
import { createSecrets } from "../runner/http/secrets.ts";
import { pick } from "../runner/pick.ts";
import { EXIT } from "../runner/verdict.ts";
import { scenarios } from "../scenarios/all.ts";
import { abilitiesOf } from "../targets/portal/connection.ts";
import { Interrupted } from "./interruption.ts";
import { judge } from "./judge.ts";
import { type Options, readDiffFiles, readOptions, readRestoreOptions } from "./options.ts";
import { flushed } from "./output.ts";
import { planLines } from "./plan.ts";
import { restore } from "./restore.ts";
import { targetFileAt } from "./targets.ts";

/** Characters of the reason why it could not run. */
const ENOUGH = 2000;

const secrets = createSecrets();
const say = (text: string) => console.log(printable(secrets.blank(text)));

async function main(): Promise<number> {
  const { argv } = process;
  const command = argv[2];
  if (command === "diff") return diff(readDiffFiles(argv), (line) => console.log(line));
  if (command === "restore") return restore(readRestoreOptions(argv), { secrets, say });
  const options = readOptions(argv);
  const wanted = pick(scenarios, options);
  if (options.plan) return showPlan(options);
  if (!options.list) return judge(wanted, options, secrets);
  for (const { id, title, rules } of wanted) console.log(`${id}: ${title} (${rules.join(", ")})`);
  return EXIT.conformant;
}

async function showPlan(options: Options): Promise<number> {
  const file = targetFileAt(options.config);
  secrets.learn(file.fixtures);
  say(`Nothing is sent to ${file.portal}. What a run would send:\n`);
  for await (const line of planLines(pick(scenarios, options), abilitiesOf(file))) say(line);
  return EXIT.conformant;
}

// 1 is for a portal that isn't conformant.
process.once("uncaughtException", (error) => {
  console.error(
    `The suite could not run: ${printable(secrets.brief(String(error.stack), ENOUGH))}`,
  );
  process.exit(EXIT["could not run"]);
});
try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT["could not run"];
  } else {
    const reason = secrets.brief(error instanceof Error ? error.message : String(error), ENOUGH);
    const start = error instanceof Interrupted ? "The run was" : "The suite could not run:";
    console.error(`${start} ${printable(reason)}`);
    process.exitCode = error instanceof Interrupted ? error.exitCode : EXIT["could not run"];
  }
}
// A proxy that refuses connections keeps fetch busy, so the process doesn't end by itself.
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
process.exit();
