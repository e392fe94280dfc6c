/** Scripts for bash that play something against a running portal with curl, in a world of their own. */
import { DEMO_PASSWORD } from "../control/demo.ts";
import { START } from "./vocabulary.ts";

export interface ScriptOptions {
  /** What the script shows, as one line. */
  readonly title: string;
  /** Lines that use the functions `control` and `token`, and the portal's address in `rest`. */
  readonly lines: readonly string[];
  /** Whether a line pretends to come over HTTPS, which the portal has to believe. */
  readonly secure: boolean;
  /** Refusing rules that the world leaves out. */
  readonly without?: readonly string[];
}

/** A script for the portal whose address is in PORTAL. Its world begins at START, stands still, and is removed in the end. */
export function script({ title, lines, secure, without = [] }: ScriptOptions): string {
  const faults = without.length === 0 ? [] : [`control PUT /faults '${JSON.stringify({ without })}'`];
  return `#!/bin/bash
# ${title.replaceAll(/\s+/g, " ")}
# Needs a portal: ${secure ? "TRUST_PROXY=1 " : ""}make start
portal=\${PORTAL:-http://127.0.0.1:4000}
world=fuzz-$$
rest=$portal/w/$world/sharing/rest
control() { curl -sS -X "$1" "$portal/control/worlds/$world$2" -d "$3" >/dev/null; }
token() { curl -sS "$rest/generateToken" -d f=json -d username="$1" -d password=${DEMO_PASSWORD} | sed 's/.*"token":"\\([^"]*\\)".*/\\1/'; }
curl -sS "$portal/control/worlds" -d "{\\"world\\":\\"$world\\"}" >/dev/null
control PUT /clock '${JSON.stringify({ now: START, frozen: true })}'
${[...faults, ...lines, 'control DELETE ""'].join("\n")}
`;
}

/** Lets time pass, in milliseconds. */
export const advance = (milliseconds: number): string => `control POST /clock/advance '${JSON.stringify({ milliseconds })}'`;

/** A header that makes a request one over HTTPS, if it is to be one. */
export const scheme = (secure: boolean): string => (secure ? " -H 'X-Forwarded-Proto: https'" : "");

/** A text as one word of the shell, whatever it holds; a lone surrogate is lost on the way, as it is over the wire. */
export function quoted(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  return `$'${[...text].map(escaped).join("")}'`;
}

function escaped(sign: string): string {
  if (sign === "'" || sign === "\\") return `\\${sign}`;
  return sign < " " || sign === "\x7f" ? `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}` : sign;
}
