/** Creates contracts with a single change, and changelogs for them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Kind } from "./change.ts";

/** The current contract. */
export const present = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

/**
 * A place in the contract, and its new value: a value, a function of the old one, or undefined to remove it. In a list,
 * an id finds a rule, and - appends.
 */
export type Edit = readonly [place: readonly string[], value: unknown];

/** Writes the current contract with an edit as <version>.json. Returns the file and its folder. */
export function plant(
  [place, value]: Edit,
  version = "0.1.0",
): { readonly file: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const contract = JSON.parse(readFileSync(present, "utf8")) as object;
  const keys = [...place];
  const last = keys.pop() ?? "";
  const parent = keys.reduce<object>(
    (node, key) => Reflect.get(node, keyIn(node, key)) as object,
    contract,
  );
  const key = keyIn(parent, last);
  if (typeof value === "function") Reflect.set(parent, key, value(Reflect.get(parent, key)));
  else if (value !== undefined) Reflect.set(parent, key, value);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  const file = join(folder, `${version}.json`);
  writeFileSync(file, JSON.stringify(contract));
  return { file, folder };
}

// Places that the tests edit.
export const INTEREST = ["paths", "/content/listings/{itemID}/interest"];
export const FORM = [
  ...INTEREST,
  "post",
  "requestBody",
  "content",
  "application/x-www-form-urlencoded",
  "schema",
];
export const RULES = [...INTEREST, "post", "x-rules"];
export const SCHEMAS = ["components", "schemas"];
export const CUSTOMERS = ["paths", "/portals/{portalID}/customersList", "get", "parameters"];

/** Returns a changelog with one unreleased entry of a kind, in a section, about a subject. */
export const changelog = (kind: Kind, section: string, subject: string): string => `# Changelog

## Unreleased

### ${section}

- ${kind === "breaking" ? "Breaking: something" : "Something"} about
  \`${subject}\`.

## 0.1.0 - 2026-11-21

### Changed

- Breaking: \`${subject}\` as well.
`;

function keyIn(node: object, key: string): string {
  if (!Array.isArray(node) || /^\d+$/.test(key)) return key;
  return String(
    key === "-" ? node.length : node.findIndex((entry: { id?: string }) => entry.id === key),
  );
}
