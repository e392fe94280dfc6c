/** A difference between model and portal as a script for a shell, to be pasted beside a running portal. */
import { encode } from "../../../generated/client.ts";
import { type Operation, operations } from "../../../generated/operations.ts";
import { DEMO_PASSWORD } from "../../portal/demo.ts";
import { START } from "../vocabulary.ts";
import { inputOf } from "./call.ts";
import type { Move } from "./commands.ts";
import type { Difference } from "./compare.ts";
import { DAY } from "./marketplace.ts";

/**
 * A script that makes the moves in a world of its own, which it removes in the end, on the portal whose address is in
 * PORTAL. It prints every answer, and before the last one what the model expected. `without` are the rules that the world
 * leaves out.
 */
export function scriptOf({ moves, expected }: Difference, without: readonly string[] = []): string {
  const overTls = moves.some((move) => typeof move !== "number" && move.secure);
  let now = START;
  const lines = moves.map((move, index) => {
    if (typeof move === "number") {
      now += move * DAY;
      return `control POST /clock/advance '${JSON.stringify({ milliseconds: move * DAY })}'`;
    }
    const last = index === moves.length - 1;
    return `${last ? `echo ${quoted(`The model expects: ${JSON.stringify(expected)}`)}\n` : ""}${curl(move, now)}`;
  });
  return `#!/bin/bash
# Shows where the portal differs from the documented rules. Needs a portal: ${overTls ? "TRUST_PROXY=1 " : ""}make start
portal=\${PORTAL:-http://127.0.0.1:4000}
world=fuzz-$$
control() { curl -sS -X "$1" "$portal/control/worlds/$world$2" -d "$3" >/dev/null; }
token() { curl -sS "$rest/generateToken" -d f=json -d username="$1" -d password=${DEMO_PASSWORD} | sed 's/.*"token":"\\([^"]*\\)".*/\\1/'; }
rest=$portal/w/$world/sharing/rest
curl -sS "$portal/control/worlds" -d "{\\"world\\":\\"$world\\"}" >/dev/null
control PUT /clock '${JSON.stringify({ now: START, frozen: true })}'
${without.length === 0 ? "" : `control PUT /faults '${JSON.stringify({ without })}'\n`}${lines.join("\n")}
control DELETE ""
`;
}

function curl({ actor, secure, command }: Exclude<Move, number>, now: number): string {
  const { method, path, parameters }: Operation = operations[command.operation];
  const input = inputOf(command, now);
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));
  const fields = Object.entries(input).filter(([name]) => parameters[name]?.in !== "path");
  const data = [...encode({ f: "json", ...Object.fromEntries(fields) })].map(
    ([name, text]) => ` --data-urlencode ${quoted(`${name}=${text}`)}`,
  );
  const token = actor === undefined ? "" : ` -d token="$(token ${actor})"`;
  const scheme = secure ? " -H 'X-Forwarded-Proto: https'" : "";
  return `curl -sS${method === "GET" ? " -G" : ""} "$rest${place}"${scheme}${token}${data.join("")}; echo`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
