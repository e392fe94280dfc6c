/** Writes the package: compiled JavaScript and types, and the files that the programs read when they run. */
import { execFile } from "node:child_process";
import { chmod, cp, glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { scalarScript } from "../docs/reference/site.ts";
import { type Manifest, manifestOf } from "./manifest.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Files that programs read, and sources that are JavaScript already. */
const READ =
  "{generated/{*.json,validators.*},conformance/report/{*.json,html/*.{css,js}},server/pages/style/*.css,docs/reference/*.css}";

/** Written into an empty or a missing folder. Rejects, with what the compiler says, where the sources cannot be compiled. */
export async function writePackage(folder: string): Promise<void> {
  await compile(folder);
  const copies = new Map([
    ["LICENSE", "LICENSE"],
    ["CHANGELOG.md", "CHANGELOG.md"],
    ["bin/README.md", "README.md"],
    ["bin/LICENSE.scalar", "docs/reference/scalar.js.LICENSE"],
  ]);
  for await (const file of glob(READ, { cwd: ROOT })) copies.set(file, file);
  for (const [from, to] of copies) await copy(join(ROOT, from), join(folder, to));
  await writeFile(join(folder, "docs/reference/scalar.js"), await scalarScript());
  const project = (await json("package.json")) as Manifest;
  const { info } = (await json("generated/openapi.json")) as {
    readonly info: { readonly version: string };
  };
  await writeFile(
    join(folder, "package.json"),
    `${JSON.stringify(manifestOf(project, info.version), null, 2)}\n`,
  );
  await chmod(join(folder, "bin/marketplace.js"), 0o755);
}

async function compile(folder: string): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  await run(process.execPath, [tsc, "--project", "bin", "--outDir", folder], { cwd: ROOT }).catch(
    ({ stdout }) => {
      throw new Error(stdout);
    },
  );
}

const run = promisify(execFile);

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to);
}

const json = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(ROOT, file), "utf8"));
