/**
 * `make check`: fails if the contract has changed since a release and its version has not risen enough. Tests give the
 * folder of releases and the contract as arguments.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import semver from "semver";

const [folder = "openapi/released", contract = "generated/openapi.json"] = process.argv.slice(2);

const versions = readdirSync(folder).map((file) => basename(file, ".yaml"));
const [newest = ""] = versions.toSorted(semver.rcompare);
// All candidates of a version together may change only what its step from the last final version allows.
const lastFinal = semver.maxSatisfying(versions, "*") ?? newest;

for (const released of new Set([newest, lastFinal])) {
  const file = `${folder}/${released}.yaml`;
  const { bump, infoVersions } = diff(file);
  if (bump === undefined) continue;
  // `redocly diff --check-version` ignores what follows the hyphen: after 1.0.0-rc.1 it would demand 2.0.0.
  const isCandidate = semver.prerelease(released) !== null;
  const lowest = semver.inc(released, isCandidate ? "prerelease" : `pre${bump}`) ?? "";
  if (semver.gte(infoVersions.revision, lowest)) continue;
  const step = isCandidate ? "to the next candidate" : `by a ${bump} step`;
  console.error(
    `The contract has changed since ${released}, so its version, ${infoVersions.revision}, must rise ${step}. ` +
      `Set it in openapi/openapi.yaml and package.json. To see the changes: redocly diff ${file} ${contract}`,
  );
  process.exitCode = 1;
}

/** Compares a released contract with the current one. `bump` is absent if nothing changed. */
function diff(file: string) {
  const words = ["diff", file, contract, "--format=json", "--fail-on=none"];
  const output = execFileSync("redocly", words, { stdio: "pipe", maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(output.toString()) as {
    readonly bump?: "major" | "minor" | "patch";
    readonly infoVersions: { readonly revision: string };
  };
}
