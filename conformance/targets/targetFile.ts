/** Reads the target file: the portal, who plays, and what may be changed. */
import * as v from "valibot";
import type { Fixtures } from "../model/fixtures.ts";
import type { Change } from "../model/result.ts";
import { readText } from "../runner/http/decode.ts";
import { parseJson } from "./parseJson.ts";
import { targetSchema } from "./targetSchema.ts";

export interface TargetFile {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  readonly fixtures: Fixtures;
  /** What may be changed. */
  readonly allow: ReadonlySet<Change>;
}

/**
 * Reads a target file, with variables of the environment in place of `env:NAME`. Throws if the file is wrong. Each line of the
 * message has the file, the place and the cure.
 */
export function readTargetFile(
  file: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): TargetFile {
  const refuse = (problems: readonly string[], cause?: unknown): never => {
    throw new Error(problems.map((problem) => `${file}: ${problem}`).join("\n"), { cause });
  };
  let value: unknown;
  try {
    value = parseJson(readText(file));
  } catch (fault) {
    return refuse([(fault as Error).message], fault);
  }
  const { success, output, issues } = v.safeParse(targetSchema(environment), value, {
    abortPipeEarly: true,
  });
  if (!success) return refuse(issues.map((issue) => `${placeOf(issue)} ${issue.message}`));
  const { $schema: _, portal, allow, ...fixtures } = output;
  return { portal, allow, fixtures };
}

/** Returns the place of a problem, such as `members[2]`. The place of an unknown key is what has it. */
function placeOf({ path, expected }: v.BaseIssue<unknown>): string {
  const keys = path ?? [];
  const place = (expected === "never" ? keys.slice(0, -1) : keys)
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("");
  return place === "" ? "the file" : place.slice(1);
}
