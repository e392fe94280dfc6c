/** `marketplace conformance …`: judges a target, and ends with the exit code of the verdict. */
import { CommanderError } from "commander";
import { printable } from "../reports/printable.ts";
import { differences, readRecord } from "../reports/record.ts";
import { createTransport } from "../runner/http/exchange.ts";
import { createSecrets } from "../runner/http/secrets.ts";
import { pick } from "../runner/pick.ts";
import { EXIT } from "../runner/verdict.ts";
import { scenarios } from "../scenarios/all.ts";
import { abilitiesOf } from "../targets/portal/connection.ts";
import { restoreSnapshot } from "../targets/portal/restoreSnapshot.ts";
import { Interrupted } from "./interruption.ts";
import { judge, targetFileAt } from "./judge.ts";
import { type Commands, runCommand } from "./options.ts";
import { flushed } from "./output.ts";
import { planLines } from "./plan.ts";

/** Characters of the reason why it could not run. */
const ENOUGH = 2000;

const secrets = createSecrets();
const say = (text: string) => console.log(printable(secrets.blank(text)));

const commands: Commands = {
  async judge(options) {
    const wanted = pick(scenarios, options);
    if (options.plan) {
      const file = targetFileAt(options.config);
      secrets.learn(file.fixtures);
      say(`Nothing is sent to ${file.portal}. What a run would send:\n`);
      for await (const line of planLines(wanted, abilitiesOf(file))) say(line);
    } else if (options.list) {
      for (const { id, title, rules } of wanted) say(`${id}: ${title} (${rules.join(", ")})`);
    } else return judge(wanted, options, secrets);
    return EXIT.conformant;
  },
  diff(a, b) {
    const found = differences(readRecord(a), readRecord(b));
    for (const line of found) say(line);
    return found.length > 0 ? EXIT["not conformant"] : EXIT.conformant;
  },
  async restore(file, { config, timeout }) {
    const target = targetFileAt(config);
    secrets.learn(target.fixtures);
    const transport = createTransport({ timeout, secrets });
    const { sentences, exitCode } = await restoreSnapshot(file, target, transport);
    for (const sentence of sentences) say(sentence);
    return exitCode;
  },
};

// 1 is for a portal that isn't conformant.
process.once("uncaughtException", (error) => {
  console.error(
    `The suite could not run: ${printable(secrets.brief(String(error.stack), ENOUGH))}`,
  );
  process.exit(EXIT["could not run"]);
});
try {
  process.exitCode = await runCommand(process.argv, commands);
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
