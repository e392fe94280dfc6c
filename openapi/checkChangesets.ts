/**
 * `make check`: fails if the contract has changed since a release and no changeset announces as much. Tests give the
 * folder of releases, the contract, and the folder that has `.changeset/` as arguments.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { readChangesets } from "@changesets/read";
import semver from "semver";

const [folder = "openapi/released", contract = "generated/openapi.json", root = "."] =
  process.argv.slice(2);

const STEPS = ["none", "patch", "minor", "major"] as const;
type Step = (typeof STEPS)[number];

const versions = readdirSync(folder).map((file) => basename(file, ".yaml"));
const [newest = ""] = versions.toSorted(semver.rcompare);
// All candidates of a version together may change only what its step from the last final version allows.
const lastFinal = semver.maxSatisfying(versions, "*") ?? newest;
const changesets = await readChangesets(root);

for (const released of new Set([newest, lastFinal])) {
  const file = `${folder}/${released}.yaml`;
  const changed = diff(file);
  // A candidate promises nothing yet.
  const needed = changed !== "none" && semver.prerelease(released) !== null ? "patch" : changed;
  if (STEPS.indexOf(announced(released)) >= STEPS.indexOf(needed)) continue;
  console.error(
    `The contract has changed since ${released}, and no changeset announces a ${needed} change. Write one: npx changeset. ` +
      `To see the changes: redocly diff ${file} ${contract}`,
  );
  process.exitCode = 1;
}

/** The largest step that changesets announce since a release. `.changeset/pre/` has those of candidates since the last final one. */
function announced(released: string): Step {
  const isCandidate = semver.prerelease(released) !== null;
  const steps = changesets
    .filter(({ id }) => !(isCandidate && id.startsWith("pre/")))
    .flatMap(({ releases }) => releases.map(({ type }) => STEPS.indexOf(type)));
  return STEPS[Math.max(0, ...steps)] ?? "none";
}

/** Compares a released contract with the current one. */
function diff(file: string): Step {
  const words = ["diff", file, contract, "--format=json", "--fail-on=none"];
  const output = execFileSync("redocly", words, { stdio: "pipe", maxBuffer: 64 * 1024 * 1024 });
  const { bump = "none" } = JSON.parse(output.toString()) as { readonly bump?: Step };
  return bump;
}
