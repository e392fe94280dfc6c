/** Prints a sequence of requests as a script. */
import { written } from "./draft.ts";
import type { Step } from "./sequence.ts";
import { advance, quoted, scheme, script } from "./shell.ts";
import { actors } from "./vocabulary.ts";

/** Placeholder for a user's token, which only the running portal can issue. */
const MARKED = /token-of-(\w+)/g;

/**
 * Returns a script that sends the requests unchanged. It obtains the users' tokens. The name of an invalid token
 * replaces its text, because it is just as invalid.
 */
export function reproduction(steps: readonly Step[], title: string): string {
  const secure = steps.some((step) => typeof step !== "number" && step.secure);
  return script({
    title,
    secure,
    lines: steps.map((step) => (typeof step === "number" ? advance(step) : curl(step))),
  });
}

function curl(draft: Exclude<Step, number>): string {
  const sent = written(draft, (name) => (actors.includes(name) ? `token-of-${name}` : name));
  const headers = sent.headers.map(([name, text]) => ` -H ${quoted(`${name}: ${text}`)}`).join("");
  const body = sent.body === undefined ? "" : ` --data-binary ${quoted(sent.body)}`;
  const target = quoted(sent.target.replace("/sharing/rest", ""));
  const method = sent.method === "HEAD" ? "-I" : `-X ${sent.method}`;
  const line = `curl -sS --path-as-is ${method} "$rest"${target}${scheme(sent.secure)}${headers}${body}; echo`;
  return line.replaceAll(MARKED, (_, username: string) => `'"$(token ${username})"'`);
}
