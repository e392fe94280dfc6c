/** Every file of the contract is used, and none is missing. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The workflows, the register of sentences and the releases are separate documents. */
const present = globSync("**/*.yaml", { cwd: folder }).filter(
  (file) => file !== "sentences.yaml" && !/^(workflows|released)\//.test(file),
);

it("every file is referenced from openapi.yaml or control.yaml", () => {
  const known = reached("control.yaml", reached("openapi.yaml"));
  expect(present.toSorted()).toEqual([...known].toSorted());
});

it("the contract has many files", () => {
  expect(present.length).toBeGreaterThan(50);
});

/** A file and all that it refers to, directly or through others. */
function reached(file: string, known: Set<string> = new Set()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  if (!existsSync(join(folder, file))) throw new Error(`${file} is referred to, but not there`);
  for (const target of references(parse(readFileSync(join(folder, file), "utf8")))) {
    const path = target.split("#", 1)[0] ?? "";
    if (path !== "") reached(relative(folder, join(folder, dirname(file), path)), known);
  }
  return known;
}

/** Returns the targets of every $ref in a document. */
function references(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value] : references(value),
  );
}
