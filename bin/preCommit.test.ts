/** `npm install` in a clone sets up a hook that checks each commit, and does nothing elsewhere. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, onTestFinished, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: { readonly prepare: string };
};

/** A project with the hook and the tools of this one. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hook-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of [".husky/pre-commit", ".gitignore", "biome.json", "package.json"])
    cpSync(join(ROOT, name), join(folder, name));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});

/** Runs a command line in the project. A Git command that runs these tests has no influence. */
function run(line: string, environment: NodeJS.ProcessEnv = {}) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `node_modules/.bin:${process.env.PATH}`,
    ...environment,
  };
  for (const name of Object.keys(env)) if (name.startsWith("GIT_")) delete env[name];
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { status, printed: stdout + stderr };
}

const commit = "git -c user.name=Test -c user.email=test@example.com commit -m test";

test("a commit is refused if a staged file breaks a rule of style", () => {
  run(`git init && ${scripts.prepare}`);
  writeFileSync(join(folder, "good.ts"), "export const good = 1;\n");
  writeFileSync(join(folder, "unstaged.ts"), "export   const bad = 1\n");
  expect(run(`git add good.ts && ${commit}`)).toMatchObject({ status: 0 });
  const { status, printed } = run(`git add unstaged.ts && ${commit}`);
  expect(printed).toContain("unstaged.ts");
  expect(status).toBe(1);
});

test("a commit without code passes", () => {
  run(`git init && ${scripts.prepare}`);
  writeFileSync(join(folder, "page.md"), "# Page\n");
  expect(run(`git add page.md && ${commit}`)).toMatchObject({ status: 0 });
});

test("a commit that changes the contract is refused if generated files differ from it", () => {
  run(`git init && ${scripts.prepare} && mkdir openapi`);
  writeFileSync(join(folder, "openapi/generate.ts"), "process.exitCode = 1;\n");
  expect(run(`git add openapi && ${commit}`)).toMatchObject({ status: 1 });
});

test.each([
  ["outside a Git folder", "", {}],
  ["on a build server", "git init && ", { CI: "true" }],
  ["without development dependencies", "rm node_modules && ", { PATH: "/usr/bin:/bin" }],
])("the set-up ends without an error %s", (_, before, environment) => {
  expect(run(before + scripts.prepare, environment)).toMatchObject({ status: 0 });
});
