/** Judges a target: plays scenarios, prints how they end, and writes the reports. */
import type { Report } from "../../generated/report.types.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Status } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import { crossCheck } from "../reports/crossCheck/check.ts";
import { crossCheckLines } from "../reports/crossCheck/crossCheck.ts";
import { exchangeReport } from "../reports/exchanges.ts";
import { prepareFile, printedReport, writeReport } from "../reports/kinds.ts";
import { printable } from "../reports/printable.ts";
import { createProgress, type Progress } from "../reports/progress.ts";
import { observedLines, recordOf, writeRecord } from "../reports/record.ts";
import { reportOf } from "../reports/report.ts";
import { exchangeLines, line, summary } from "../reports/terminal.ts";
import { additionOf } from "../reports/words.ts";
import { type Coverage, coverageOf } from "../runner/coverage.ts";
import { readExpected } from "../runner/expectedFailures.ts";
import { createTransport, type Transport } from "../runner/http/exchange.ts";
import type { Secrets } from "../runner/http/secrets.ts";
import { run } from "../runner/run.ts";
import { summarize } from "../runner/verdict.ts";
import { scenarios } from "../scenarios/all.ts";
import { type PortalOptions, portal } from "../targets/portal/portal.ts";
import { prism } from "../targets/prism.ts";
import { reference } from "../targets/reference.ts";
import { readTargetFile, type TargetFile } from "../targets/targetFile.ts";
import { type Interrupted, interruption } from "./interruption.ts";
import type { Options } from "./options.ts";
import { flushed, isOutputLost } from "./output.ts";

/** Characters of something that has to be known besides. */
const ENOUGH = 20_000;

/** Most scenarios whose ends are all printed: what a screen shows. */
const SCREEN = 40;
/** Statuses that are not printed one by one beyond that. The reports have all. */
const EXPECTED: readonly Status[] = ["passed", "observed", "unsupported"];

/** Additions that are named at the start. The reports have all. */
const GAINS = 5;

const { stdout } = process;

/** Plays the scenarios, and returns the exit code. */
export async function judge(
  wanted: readonly Scenario[],
  options: Options,
  secrets: Secrets,
): Promise<number> {
  const { timeout, verbose, seed } = options;
  const expected =
    options.expect === undefined ? undefined : readExpected(options.expect, scenarios);
  for (const { file } of options.report) if (file !== undefined) prepareFile("report", file);
  if (options.record !== undefined) prepareFile("record", options.record);
  let progress: Progress | undefined;
  const print = (text: string) => (progress ? progress.print(text) : console.log(text));
  const say = (text: string) => {
    const sentence = printable(secrets.brief(text, ENOUGH));
    if (isOutputLost()) console.error(sentence);
    else print(sentence);
  };
  const exchanges: Exchange[] = [];
  const transport = createTransport({
    timeout,
    secrets,
    onExchange(exchange) {
      exchanges.push(exchange);
      if (verbose) print(exchangeLines(exchangeReport(exchange, secrets.blank), stdout));
    },
  });
  const started = new Date();
  using interrupted = interruption(say);
  const { signal } = interrupted;
  const target = await targetOf(options, { ...transport, signal, say });
  try {
    const coverage = await coverageOf(wanted, target);
    for (const text of openingLines(coverage, target)) say(text);
    const concurrency = Math.min(options.concurrency ?? target.concurrency, target.concurrency);
    const isEachPrinted = verbose || wanted.length <= SCREEN;
    progress = createProgress(stdout, { ...coverage, concurrency });
    const played = await run(target, {
      ...transport,
      scenarios: wanted,
      concurrency,
      seed,
      signal,
      onStart: ({ id }) => progress?.begin(id),
      onResult({ status, scenario, exchanges, milliseconds }) {
        progress?.end(scenario.id, exchanges.length > 0 ? milliseconds : undefined);
        if (isEachPrinted || !EXPECTED.includes(status))
          print(line({ ...scenario, status }, stdout));
      },
    }).finally(target.close);
    const report = reportOf(played, {
      target,
      summary: summarize(played, target.capabilities, { expected }),
      started,
      milliseconds: Date.now() - started.getTime(),
      secrets,
      coverage,
      exchanges,
      docs: options.docs ?? (options.target === "portal" ? docsOf(exchanges) : undefined),
    });
    if (verbose || options.record !== undefined)
      for (const text of observedLines(report)) print(text);
    print(`\n${summary(report, stdout)}`);
    if (options.record !== undefined) writeRecord(options.record, recordOf(report));
    for (const request of options.report) {
      writeReport(request, report);
      const text = printedReport(request, report).trimEnd();
      if (text !== "") print(text);
    }
    // Everything is restored, so from here on a signal ends only the cross-check.
    interrupted[Symbol.dispose]();
    return options.crossCheck ? await checked(report, options, { progress, say }) : report.exitCode;
  } finally {
    progress?.stop();
    await sayAll(target.remarks ?? [], say);
  }
}

/** Starts or connects to the target. Rejects if it can't be judged. */
async function targetOf(
  { target, config, without = [] }: Options,
  given: PortalOptions & Transport,
): Promise<Target> {
  if (target === "prism") return prism();
  if (target === "portal") return portal(targetFileAt(config), given);
  return reference({ without, timeout: given.timeout });
}

/** The target file that the command line names. Throws if it names none, or one that is wrong. */
export function targetFileAt(config: string | undefined): TargetFile {
  if (config === undefined)
    throw new Error(
      "the target portal needs a target file: --config <file>; marketplace init writes one",
    );
  return readTargetFile(config);
}

/** Says sentences again, where they can be read, if the output is lost meanwhile. */
async function sayAll(sentences: readonly string[], say: (text: string) => void): Promise<void> {
  const wasLost = isOutputLost();
  for (const sentence of sentences) say(sentence);
  await flushed(stdout);
  if (!wasLost && isOutputLost()) for (const sentence of sentences) say(sentence);
}

/** Returns the address of the documentation that a portal serves itself, if its refusals name one. */
function docsOf(exchanges: readonly Exchange[]): string | undefined {
  const page = exchanges.find(({ response }) => response.help !== undefined)?.response.help;
  return page?.match(/^(.+)\/rules\/[^/]+$/)?.[1];
}

function openingLines({ scenarios: all, playable, gains }: Coverage, { name }: Target): string[] {
  const shown = gains
    .slice(0, GAINS)
    .map((gain) => `  ${additionOf(gain)}: ${gain.scenarios} more`);
  return [
    `Playing ${all} scenarios against ${name}.${playable === all ? "" : ` ${playable} of them can be judged.`}`,
    ...(shown.length > 0 ? ["To judge more, add:", ...shown] : []),
    "",
  ];
}

/** Adds the cross-check to the reports. */
async function checked(
  report: Report,
  options: Options,
  { progress, say }: { readonly progress: Progress; readonly say: (text: string) => void },
): Promise<number> {
  using stopped = interruption(
    say,
    "the cross-check is left out. The run was over, and its reports are written.",
  );
  progress.show("Checking the responses with redocly drift");
  const check = await crossCheck(report, stopped.signal);
  progress.print(crossCheckLines(check));
  for (const request of options.report) writeReport(request, { ...report, crossCheck: check });
  return stopped.signal.aborted ? (stopped.signal.reason as Interrupted).exitCode : report.exitCode;
}
