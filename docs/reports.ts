/** Judges the project's own portals for the site: their reports, and what each does where no source speaks. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { fullFixtures, judgeAlternate } from "../conformance/alternatePortal/judge.testing.ts";
import type { Scenario } from "../conformance/model/scenario.ts";
import type { Target } from "../conformance/model/target.ts";
import { html } from "../conformance/reports/html.ts";
import { type PortalRecord, recordOf, writeRecord } from "../conformance/reports/record.ts";
import { reportOf } from "../conformance/reports/report.ts";
import { run } from "../conformance/runner/run.ts";
import { summarize } from "../conformance/runner/verdict.ts";
import { scenarios as all } from "../conformance/scenarios/all.ts";
import { prism } from "../conformance/targets/prism.ts";
import { reference } from "../conformance/targets/reference.ts";
import type { Report } from "../generated/report.types.ts";

/** The portals, by the names of their files. */
export const PORTALS = {
  reference: "Reference portal",
  mock: "Mock",
  alternate: "Alternate portal",
} as const;
export type PortalName = keyof typeof PORTALS;

/** Plays scenarios against one of the portals. Links of the report lead to the site that contains it. */
export async function judge(name: PortalName, scenarios: readonly Scenario[]): Promise<Report> {
  const started = new Date();
  const { target, summary, ...played } =
    name === "alternate"
      ? await judgeAlternate(scenarios, { fixtures: fullFixtures })
      : await judgeTarget(await (name === "mock" ? prism() : reference()), scenarios);
  return reportOf(played, {
    target: { ...target, name: PORTALS[name] },
    summary,
    started,
    milliseconds: Date.now() - started.getTime(),
    docs: "..",
  });
}

async function judgeTarget(target: Target, scenarios: readonly Scenario[]) {
  const played = await run(target, { scenarios }).finally(target.close);
  return { ...played, target, summary: summarize(played, target.capabilities) };
}

/** Writes the reports of all portals into a folder, and what they do into `observations`, where it has changed. */
export async function writeReports({
  folder,
  observations,
}: {
  readonly folder: string;
  readonly observations: string;
}): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(PORTALS) as PortalName[]) {
    const report = await judge(name, all);
    console.log(report.verdict);
    writeFileSync(`${folder}/${name}.html`, html(report));
    const file = `${observations}/${name}.json`;
    const isKnown =
      existsSync(file) && isDeepStrictEqual(readObserved(file), recordOf(report).observed);
    // How scenarios end is in the report.
    if (!isKnown) writeRecord(file, { ...recordOf(report), results: {} });
  }
}

/** Returns what a record has on each open question. */
export const readObserved = (file: string): PortalRecord["observed"] =>
  (JSON.parse(readFileSync(file, "utf8")) as PortalRecord).observed;
