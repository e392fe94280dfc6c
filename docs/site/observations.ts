/** What portals were observed to do where no source speaks, from the records in `docs/observations/`. */
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { unobserved } from "../../conformance/model/observation.ts";
import type { PortalRecord } from "../../conformance/reports/record.ts";
import { inline, join, table } from "./markdown.ts";

const FOLDER = fileURLToPath(new URL("../observations/", import.meta.url));

/** The project's own portals come first; they decide freely. A record of another portal is by its name. */
const ORDER = ["reference.json", "alternate.json", "mock.json"];

/** Reads the records. The build may just have written them. */
const readRecords = () =>
  globSync("*.json", { cwd: FOLDER })
    .toSorted((a, b) => place(a) - place(b))
    .map((file) => ({
      ...(JSON.parse(readFileSync(FOLDER + file, "utf8")) as PortalRecord),
      isOwn: ORDER.includes(basename(file)),
    }));

function place(file: string): number {
  const at = ORDER.indexOf(file);
  return at < 0 ? ORDER.length : at;
}

/** Returns a table of what each portal does about an open question, or why a run doesn't observe it. */
export function observationsOf(question: string): string {
  const rows = readRecords().flatMap(({ portal, observed, isOwn }) => {
    const answers = observed[question] ?? [];
    const name = isOwn ? portal : `**${inline(portal)}**`;
    const sign = answers.length > 1 ? "• " : "";
    return answers.length === 0
      ? []
      : [[name, answers.map((answer) => sign + inline(answer)).join("<br>")]];
  });
  if (rows.length > 0) return table(["Portal", "What it does"], rows);
  const reason = unobserved[question] ?? "No portal has been observed yet.";
  return `**Not observed.** ${inline(reason)}`;
}

/** Returns which portals were observed, and how a reader adds one. */
export function observedPortals(): string {
  const others = readRecords()
    .filter(({ isOwn }) => !isOwn)
    .map(({ portal }) => inline(portal));
  return join(
    others.length === 0
      ? "**No portal of Esri's has been observed yet.** The tables show the project's own portals. The reference portal and the alternate portal decide these questions differently, on purpose. The mock responds with examples, so it decides nothing."
      : `Observed: ${others.join(", ")}. The tables also show the project's own portals, which decide freely.`,
    "To record what a portal does, [judge it](/guides/judge-a-portal) with `--record`. To share the record, add its file to `docs/observations/`; it has no tokens or passwords. Its member `portal` is the portal's address, which you may replace with a name.",
  );
}
