/** Prints a difference between model and portal as a shell script for a running portal. */
import { encode } from "../../../generated/client.ts";
import { type Operation, operations } from "../../../generated/operations.ts";
import { advance, quoted, scheme, script } from "../shell.ts";
import { START } from "../vocabulary.ts";
import { inputOf } from "./call.ts";
import type { Move } from "./commands.ts";
import type { Difference } from "./compare.ts";
import { DAY } from "./marketplace.ts";

/**
 * Returns a script that plays the moves, prints every response, and prints the model's expectation before the last one.
 * `without` lists the rules that its world disables.
 */
export function scriptOf({ moves, expected }: Difference, without: readonly string[] = []): string {
  let now = START;
  const lines = moves.map((move) => {
    if (typeof move !== "number") return curl(move, now);
    now += move * DAY;
    return advance(move * DAY);
  });
  return script({
    title: "Shows where the portal differs from the documented rules.",
    lines: [
      ...lines.slice(0, -1),
      `echo ${quoted(`The model expects: ${JSON.stringify(expected)}`)}`,
      ...lines.slice(-1),
    ],
    secure: moves.some((move) => typeof move !== "number" && move.secure),
    without,
  });
}

function curl({ actor, secure, command }: Exclude<Move, number>, now: number): string {
  const { method, path, parameters }: Operation = operations[command.operation];
  const input = inputOf(command, now);
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input[name])),
  );
  const fields = Object.entries(input).filter(([name]) => parameters[name]?.in !== "path");
  const data = [...encode({ f: "json", ...Object.fromEntries(fields) })].map(
    ([name, text]) => ` --data-urlencode ${quoted(`${name}=${text}`)}`,
  );
  const token = actor === undefined ? "" : ` -d token="$(token ${actor})"`;
  return `curl -sS${method === "GET" ? " -G" : ""} "$rest${place}"${scheme(secure)}${token}${data.join("")}; echo`;
}
