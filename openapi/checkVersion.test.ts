/** The version check of `make check`, on copies of the contract. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
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
function check(releases: readonly string[], version: string, removed?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "releases-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [released, contract] = [join(folder, "released"), join(folder, "contract.json")];
  mkdirSync(released);
  for (const release of releases) write(join(released, `${release}.yaml`), release);
  write(contract, version, removed);
  const words = ["openapi/checkVersion.ts", released, contract];
  const options = { cwd: root, encoding: "utf8", env: { ...process.env, PATH } } as const;
  const { status, stderr } = spawnSync(process.execPath, words, options);
  expect(status).toBe(stderr === "" ? 0 : 1);
  return stderr.replace(/ To see the changes: .*\n$/, "");
}

const INTEREST = "/content/listings/{itemID}/interest";
const CANDIDATES = ["1.0.0-rc.9", "1.0.0-rc.10"];

test("an unchanged contract passes", () => {
  expect(check(CANDIDATES, "1.0.0-rc.10")).toBe("");
});

test("after a candidate, a removed operation needs the next candidate", () => {
  expect(check(CANDIDATES, "1.0.0-rc.11", INTEREST)).toBe("");
  expect(check(CANDIDATES, "1.0.0-rc.10", INTEREST)).toBe(
    "The contract has changed since 1.0.0-rc.10, so its version, 1.0.0-rc.10, must rise to the next candidate. Set it in openapi/openapi.yaml and package.json.",
  );
});

test("after a release, a removed operation needs a major step, also over several candidates", () => {
  expect(check(["1.0.0"], "2.0.0-rc.1", INTEREST)).toBe("");
  expect(check(["1.0.0", "1.1.0-rc.1"], "1.1.0-rc.2", INTEREST)).toBe(
    "The contract has changed since 1.0.0, so its version, 1.1.0-rc.2, must rise by a major step. Set it in openapi/openapi.yaml and package.json.",
  );
});

test("the package has the contract's version", () => {
  expect(project.version).toBe(readContract().info.version);
});
