/** `marketplace conformance …`: judges a target and says so by its exit code. */
import { CommanderError } from "commander";
import { diff } from "../reports/diff.ts";
import type { Exchange } from "../model/exchange.ts";
import { createTransport } from "../runner/http/exchange.ts";
import { readExpected } from "../runner/expectedFailures.ts";
import { Interrupted, interruption } from "./interruption.ts";
import { type Options, readOptions } from "./options.ts";
import { pick } from "../runner/pick.ts";
import { planLines, planOf } from "../runner/dryRun.ts";
import { observedLines, recordOf, writeRecord } from "../reports/record.ts";
import { prepare, writeReport } from "../reports/kinds.ts";
import { printable } from "../reports/printable.ts";
import { createProgress, type Progress } from "../reports/progress.ts";
import { exchangeReport, type Report, reportOf } from "../reports/report.ts";
import { opinionLines } from "../reports/crossCheckLines.ts";
import { exchangeLines, line, summary } from "../reports/terminal.ts";
import { run } from "../runner/run.ts";
import type { Scenario } from "../model/scenario.ts";
import { scenarios } from "../scenarios/all.ts";
import { askSecondOpinion } from "../reports/crossCheck/ask.ts";
import { createSecrets } from "../runner/http/secrets.ts";
import { abilitiesOf } from "../targets/portal/portal.ts";
import { castFileAt, targets } from "./targets.ts";
import { EXIT, type Summary, summarize } from "../runner/verdict.ts";

/** How much is said of why it could not run, and of what has to be known besides. */
const ENOUGH = 2000;
const MORE = 20_000;

const secrets = createSecrets();
const { stdout } = process;

async function main(): Promise<number> {
  const [, , command, ...files] = process.argv;
  if (command === "diff") return diff(files, (line) => console.log(line));
  const options = readOptions(process.argv);
  const wanted = pick(scenarios, options);
  if (options.plan) return showPlan(wanted, options);
  if (!options.list) return judge(wanted, options);
  for (const { id, title, proves } of wanted) console.log(`${id}: ${title} (${proves.join(", ")})`);
  return EXIT.conformant;
}

/** Prints what would be sent to the portal of the cast file. */
async function showPlan(
  wanted: readonly Scenario[],
  { config }: Options,
): Promise<Summary["exitCode"]> {
  const file = castFileAt(config);
  secrets.learn(file.cast);
  console.log(`Nothing is sent to ${file.portal}. What a run would send:\n`);
  for (const scenario of wanted) {
    const plan = await planOf(scenario, { cast: file.cast, ...abilitiesOf(file) });
    for (const line of planLines(plan)) console.log(printable(secrets.blank(line)));
  }
  return EXIT.conformant;
}

/** Plays the scenarios, shows what becomes of them, and writes the reports. */
async function judge(wanted: readonly Scenario[], options: Options): Promise<number> {
  const { timeout, verbose, concurrency, seed } = options;
  const expected =
    options.expect === undefined ? undefined : readExpected(options.expect, scenarios);
  for (const report of options.report) prepare(report);
  const progress = createProgress(stdout, wanted.length);
  const exchanges: Exchange[] = [];
  const transport = createTransport({
    timeout,
    secrets,
    onExchange(exchange) {
      exchanges.push(exchange);
      if (verbose) progress.print(exchangeLines(exchangeReport(exchange, secrets.blank), stdout));
    },
  });
  const started = new Date();
  const say = (text: string) => progress.print(printable(secrets.brief(text, MORE)));
  using interrupted = interruption(say);
  const { signal } = interrupted;
  const target = await targets[options.target]({
    ...options,
    transport: { ...transport, signal },
    say,
  });
  try {
    progress.print(`Playing ${wanted.length} scenarios against ${target.name}.\n`);
    const results = await run(target, {
      ...transport,
      scenarios: wanted,
      concurrency,
      seed,
      signal,
      onStart: ({ id }) => progress.begin(id),
      onResult({ status, scenario }) {
        progress.end(scenario.id);
        progress.print(line({ ...scenario, status }, stdout));
      },
    }).finally(target.close);
    const sum = summarize(results, target.capabilities, { expected });
    const milliseconds = Date.now() - started.getTime();
    const told = reportOf(results, { target, summary: sum, started, milliseconds, exchanges });
    progress.print(`\n${summary(told, stdout)}`);
    const record = recordOf(results, { portal: target.name, recorded: started });
    for (const line of observedLines(record, secrets.blank)) progress.print(printable(line));
    if (options.record !== undefined) writeRecord(options.record, record, secrets.blank);
    for (const file of options.report) writeReport(file, told);
    // Everything has been taken back, so from here on a signal ends the second opinion alone.
    interrupted[Symbol.dispose]();
    if (options.secondOpinion) {
      using stopped = interruption(
        say,
        "the second opinion is left out. The run was over, and its reports are written.",
      );
      const report = await withSecondOpinion(told, progress, stopped.signal);
      for (const file of options.report) writeReport(file, report);
      if (stopped.signal.aborted) return (stopped.signal.reason as Interrupted).exitCode;
    }
    return sum.exitCode;
  } finally {
    progress.stop();
    for (const remark of target.remarks ?? []) say(remark);
  }
}

/** Asks for the second opinion, and shows it. */
async function withSecondOpinion(
  report: Report,
  progress: Progress,
  signal: AbortSignal,
): Promise<Report> {
  progress.show("Asking redocly drift for a second opinion");
  const secondOpinion = await askSecondOpinion(report, signal);
  progress.print(opinionLines(secondOpinion));
  return { ...report, secondOpinion };
}

// 1 is for a portal that does not conform.
process.once("uncaughtException", (fault: NodeJS.ErrnoException) => {
  // A reader that closed the pipe needs no message.
  if (fault.code !== "EPIPE")
    console.error(
      `The suite could not run: ${printable(secrets.brief(String(fault.stack), ENOUGH))}`,
    );
  process.exit(EXIT["could not run"]);
});
try {
  process.exitCode = await main();
} catch (fault) {
  if (fault instanceof CommanderError) {
    process.exitCode = fault.exitCode === 0 ? 0 : EXIT["could not run"];
  } else {
    const reason = secrets.brief(fault instanceof Error ? fault.message : String(fault), ENOUGH);
    console.error(`The suite could not run: ${printable(reason)}`);
    process.exitCode = fault instanceof Interrupted ? fault.exitCode : EXIT["could not run"];
  }
}
// A proxy that refuses connections keeps fetch busy forever, so the process does not end by itself.
await Promise.all([flushed(stdout), flushed(process.stderr)]);
process.exit();

/** Resolves once a stream has passed on all that was written, or its fault has reached the handler above. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => setImmediate(resolve)));
}
