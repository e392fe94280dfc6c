/** The kinds of report that can be written to a file. */
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { har } from "./har.ts";
import { html } from "./html.ts";
import { junit } from "./junit.ts";
import { printable } from "./printable.ts";
import type { Report } from "./report.ts";

const kinds = {
  json: (report: Report): string => `${printable(JSON.stringify(report, null, 2))}\n`,
  junit,
  html,
  har,
} as const;
export type Kind = keyof typeof kinds;

const EXTENSIONS: Readonly<Record<string, Kind>> = {
  ".json": "json",
  ".xml": "junit",
  ".html": "html",
  ".htm": "html",
  ".har": "har",
};

/** A report that is wanted. */
export interface Wanted {
  readonly kind: Kind;
  readonly file: string;
}

/** What `<kind>=<file>` asks for, or a file whose name ends as its kind does. Throws where neither tells the kind. */
export function wantedReport(text: string): Wanted {
  const [, kind, file] = /^(\w+)=(.+)$/.exec(text) ?? [];
  if (kind !== undefined && file !== undefined) {
    if (!(kind in kinds))
      throw new Error(`${kind} is no kind of report; there are ${Object.keys(kinds).join(", ")}.`);
    return { kind: kind as Kind, file };
  }
  const known = EXTENSIONS[extname(text)];
  if (known === undefined) {
    throw new Error(
      `${text} does not tell the kind: <kind>=<file>, or a name that ends in ${Object.keys(EXTENSIONS).join(", ")}.`,
    );
  }
  return { kind: known, file: text };
}

/** Makes sure that a report can be written when the run is over. Throws, with the file, where it cannot. */
export function prepare({ file }: Wanted): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
  } catch (fault) {
    throw new Error(`the report ${file} cannot be written: ${(fault as Error).message}`, {
      cause: fault,
    });
  }
}

/** Writes a report. */
export function writeReport({ kind, file }: Wanted, report: Report): void {
  writeFileSync(file, kinds[kind](report));
}
