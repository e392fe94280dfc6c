/** The kinds of report that can be written to a file. */
import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import type { Report } from "../../generated/report.types.ts";
import { github } from "./github.ts";
import { har } from "./har.ts";
import { html } from "./html.ts";
import { junit } from "./junit.ts";
import { printable } from "./printable.ts";

const kinds = {
  json: (report: Report): string => `${printable(JSON.stringify(report, null, 2))}\n`,
  junit,
  html,
  har,
  github,
} as const;
export type Kind = keyof typeof kinds;

const EXTENSIONS: Readonly<Record<string, Kind>> = {
  ".json": "json",
  ".xml": "junit",
  ".html": "html",
  ".htm": "html",
  ".har": "har",
};

/** A report that is asked for. */
export interface ReportRequest {
  readonly kind: Kind;
  /** Without a file, the report is printed. */
  readonly file?: string;
}

/** What `<kind>=<file>` asks for, or a file whose name ends as its kind does. Throws if neither tells the kind. */
export function reportRequest(text: string): ReportRequest {
  if (text === "github") return { kind: "github" };
  const [, kind, file] = /^(\w+)=(.+)$/.exec(text) ?? [];
  if (kind !== undefined && file !== undefined) {
    if (!(kind in kinds))
      throw new Error(
        `${kind} is not a kind of report; the kinds are ${Object.keys(kinds).join(", ")}.`,
      );
    return { kind: kind as Kind, file };
  }
  const known = EXTENSIONS[extname(text)];
  if (known === undefined) {
    throw new Error(
      `${text} doesn't say which kind of report; write <kind>=<file>, or a name that ends in ${Object.keys(EXTENSIONS).join(", ")}.`,
    );
  }
  return { kind: known, file: text };
}

/** Makes sure that a file can be written when the run is over. Throws with the file if it can't. `what` names it. */
export function prepareFile(what: string, file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const place = existsSync(file) ? file : dirname(file);
    accessSync(place, constants.W_OK);
    if (place === file && statSync(file).isDirectory()) throw new Error("it is a folder");
  } catch (error) {
    throw new Error(`the ${what} ${file} can't be written: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Writes a report to its file. */
export function writeReport({ kind, file }: ReportRequest, report: Report): void {
  if (file !== undefined) writeFileSync(file, kinds[kind](report));
}

/** The text of a report that is printed. */
export const printedReport = ({ kind, file }: ReportRequest, report: Report): string =>
  file === undefined ? kinds[kind](report) : "";
