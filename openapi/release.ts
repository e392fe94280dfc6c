/** `make release`, after `changeset version`: gives the contract the package's version, and keeps its bundle as released. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const run = (program: string, ...words: readonly string[]) =>
  execFileSync(program, words, { stdio: "inherit" });

const file = "openapi/openapi.yaml";
// Only the first version in the file is that of `info`.
writeFileSync(
  file,
  readFileSync(file, "utf8").replace(/^ {2}version: .*/m, `  version: ${version}`),
);
run("npm", "install", "--package-lock-only", "--ignore-scripts");
run("node", "openapi/generate.ts");
run("redocly", "bundle", "bundle", "--output", `openapi/released/${version}.yaml`);
console.log(`${version} is ready: read CHANGELOG.md, and commit everything.`);
