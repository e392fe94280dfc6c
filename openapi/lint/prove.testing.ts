/** Tests a check: runs the real linter, with the project's settings, on the valid contract with one change. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { good } from "./good.testing.ts";

/** One change to the valid contract, and the only problem that it causes. */
export interface Case {
  /** Title of the test, as a fact. */
  readonly title: string;
  /** JSON pointer to the place that changes. */
  readonly at: string;
  /** The new value. Without it, the place is removed. */
  readonly becomes?: unknown;
  /** The expected message. Without it, the contract stays valid. */
  readonly problem?: string;
}

/** Defines tests of a lint rule. Each change must cause exactly the given problem. */
export function prove(rule: string, cases: readonly Case[]): void {
  describe(rule, () => {
    let found: readonly (readonly string[])[];

    beforeAll(() => {
      found = lint(cases.map(changed));
    });

    it.each(cases.map(({ title, problem }, index) => [title, problem, index] as const))(
      "%s",
      (_, problem, index) => {
        expect(found[index]).toEqual(problem === undefined ? [] : [`${rule}: ${problem}`]);
      },
    );
  });
}

/** Returns what the linter finds in each document, as lines of rule and message. */
export function lint(documents: readonly unknown[]): string[][] {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  try {
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(document));
      return file;
    });
    const reports = redocly(root, ["lint", ...files, "--format", "json"]);
    return reports.map(({ problems }) =>
      problems.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Report {
  readonly problems: readonly { readonly ruleId: string; readonly message: string }[];
}

/** Returns one report per document. The command exits with an error if there are problems, which is expected. */
function redocly(cwd: string, args: readonly string[]): Report[] {
  let output: string;
  try {
    output = execFileSync("redocly", args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    output = (error as { stdout?: string }).stdout ?? "";
  }
  // The output is a sequence of JSON texts.
  return JSON.parse(`[${output.trim().replaceAll("\n}{\n", "\n},{\n")}]`) as Report[];
}

/** Returns the valid contract with one change. */
function changed({ at, becomes }: Case): unknown {
  const document: unknown = structuredClone(good);
  const keys = at
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>(
    (node, key) => (node as Record<string, unknown>)[key],
    document,
  );
  if (typeof holder !== "object" || holder === null) throw new Error(`there is nothing at ${at}`);
  if (becomes !== undefined) Object.assign(holder, { [last]: becomes });
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (!Reflect.has(holder, last) || !Reflect.deleteProperty(holder, last))
    throw new Error(`there is nothing at ${at}`);
  return document;
}
