/** Bash scripts that replay requests against a running portal with curl, in a new world. */
import { DEMO_PASSWORD } from "../control/demo.ts";
import { START } from "./vocabulary.ts";

export interface ScriptOptions {
  /** What the script shows, in one line. */
  readonly title: string;
  /** Lines that use the functions `control` and `token`, and the portal's address in `rest`. */
  readonly lines: readonly string[];
  /** True if a line claims to use HTTPS, which the portal must be set to trust. */
  readonly secure: boolean;
  /** Refusing rules that the world disables. */
  readonly without?: readonly string[];
}

/**
 * Returns a script for the portal at PORTAL. It creates a world whose clock is frozen at START, and removes it at the
 * end.
 */
export function script({ title, lines, secure, without = [] }: ScriptOptions): string {
  const faults =
    without.length === 0 ? [] : [`control PUT /faults '${JSON.stringify({ without })}'`];
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

/** Moves the clock forward, in milliseconds. */
export const advance = (milliseconds: number): string =>
  `control POST /clock/advance '${JSON.stringify({ milliseconds })}'`;

/** Header that marks a request as HTTPS, if it should be. */
export const scheme = (secure: boolean): string => (secure ? " -H 'X-Forwarded-Proto: https'" : "");

/** Quotes a text for the shell. Loses a lone surrogate, as the wire does. */
export function quoted(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  return `$'${[...text].map(escaped).join("")}'`;
}

function escaped(sign: string): string {
  if (sign === "'" || sign === "\\") return `\\${sign}`;
  return sign < " " || sign === "\x7f"
    ? `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`
    : sign;
}
