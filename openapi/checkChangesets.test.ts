/** The check of changesets in `make check`, on copies of the contract. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import project from "../package.json" with { type: "json" };
import { readContract } from "./model/contract.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const PATH = `${root}node_modules/.bin:${process.env.PATH}`;

/** Writes the contract with another version, and without a path if one is named. JSON is YAML too. */
function write(file: string, version: string, removed?: string): void {
  const contract = readContract();
  const { [removed ?? ""]: _, ...paths } = contract.paths;
  writeFileSync(file, JSON.stringify({ ...contract, info: { ...contract.info, version }, paths }));
}

/** Runs the check after releases of the unchanged contract. Returns its message without the last sentence. */
function check(
  releases: readonly string[],
  removed: string | undefined,
  changesets: Readonly<Record<string, string>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), "releases-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [released, contract] = [join(folder, "released"), join(folder, "contract.json")];
  mkdirSync(released);
  mkdirSync(join(folder, ".changeset/pre"), { recursive: true });
  for (const release of releases) write(join(released, `${release}.yaml`), release);
  for (const [id, step] of Object.entries(changesets))
    writeFileSync(
      join(folder, `.changeset/${id}.md`),
      `---\n"${project.name}": ${step}\n---\n\nText.\n`,
    );
  write(contract, releases.at(-1) ?? "", removed);
  const words = ["openapi/checkChangesets.ts", released, contract, folder];
  const options = { cwd: root, encoding: "utf8", env: { ...process.env, PATH } } as const;
  const { status, stderr } = spawnSync(process.execPath, words, options);
  expect(status).toBe(stderr === "" ? 0 : 1);
  return stderr.replace(/ To see the changes: .*\n$/, "");
}

const INTEREST = "/content/listings/{itemID}/interest";
const CANDIDATES = ["1.0.0-rc.9", "1.0.0-rc.10"];

test("an unchanged contract needs no changeset", () => {
  expect(check(CANDIDATES, undefined, {})).toBe("");
});

test("after a candidate, a removed operation needs any changeset since that candidate", () => {
  expect(check(CANDIDATES, INTEREST, { new: "patch" })).toBe("");
  expect(check(CANDIDATES, INTEREST, { "pre/old": "major" })).toBe(
    "The contract has changed since 1.0.0-rc.10, and no changeset announces a patch change. Write one: npx changeset.",
  );
});

test("after a release, a removed operation needs a major changeset, also over several candidates", () => {
  expect(check(["1.0.0"], INTEREST, { new: "major" })).toBe("");
  expect(check(["1.0.0", "2.0.0-rc.1"], INTEREST, { "pre/old": "major", new: "patch" })).toBe("");
  expect(check(["1.0.0", "1.1.0-rc.1"], INTEREST, { "pre/old": "minor", new: "patch" })).toBe(
    "The contract has changed since 1.0.0, and no changeset announces a major change. Write one: npx changeset.",
  );
});

test("package and contract have the version of the last release", () => {
  const released = new URL(`released/${project.version}.yaml`, import.meta.url);
  expect(readContract().info.version).toBe(project.version);
  expect(parse(readFileSync(released, "utf8")).info.version).toBe(project.version);
});
