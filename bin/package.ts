/** Writes the package: bundled JavaScript, types, the files that the programs read when they run, and a package.json. */
import { execFile } from "node:child_process";
import { chmod, cp, glob, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { scalarScript } from "../docs/reference/site.ts";
import contract from "../generated/openapi.json" with { type: "json" };
import project from "../package.json" with { type: "json" };
import { bundle, NOT_BUNDLED } from "./bundle.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Files that programs read, and types that are declarations already. */
const READ =
  "{generated/{*.json,*.d.ts},conformance/reports/{*.json,html/*.{css,js}},server/pages/style/*.css,server/console/{style/*.css,assets/*.js},docs/reference/*.css}";

/** Writes the package into an empty or a missing folder. Rejects with the compiler's messages if the sources don't compile. */
export async function writePackage(folder: string): Promise<void> {
  await writeTypes(folder);
  const notices = await bundle(ROOT, folder);
  const copies = new Map([
    ["LICENSE", "LICENSE"],
    ["CHANGELOG.md", "CHANGELOG.md"],
    ["bin/README.md", "README.md"],
    ["bin/LICENSE.scalar", "docs/reference/scalar.js.LICENSE"],
  ]);
  for await (const file of glob(READ, { cwd: ROOT })) copies.set(file, file);
  for (const [from, to] of copies) await cp(join(ROOT, from), join(folder, to));
  await writeFile(join(folder, "docs/reference/scalar.js"), await scalarScript());
  await writeFile(join(folder, "LICENSES.txt"), notices);
  await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
  await chmod(join(folder, "bin/marketplace.js"), 0o755);
}

/** Writes the declarations of the modules that other projects may import. */
async function writeTypes(folder: string): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const line = [tsc, "--project", "bin", "--outDir", folder];
  await promisify(execFile)(process.execPath, line, { cwd: ROOT }).catch(({ stdout }) => {
    throw new Error(stdout);
  });
}

/** The package imports these; the code of other packages is in its own. */
const DEPENDENCIES = new Set([...NOT_BUNDLED, "ajv", "hono", "valibot"]);
/** The mock and the target `prism` need it. It is optional. */
const PRISM = "@stoplight/prism-cli";

/** Returns the package.json of the package. Its version is the contract's. */
function manifest(): object {
  const { name, description, license, engines, devDependencies } = project;
  const dependencies = Object.fromEntries(
    Object.entries(project.dependencies).filter(([name]) => DEPENDENCIES.has(name)),
  );
  return {
    name,
    version: contract.info.version,
    description,
    license,
    type: "module",
    engines,
    bin: { marketplace: "bin/marketplace.js" },
    exports: {
      ".": "./bin/suite.js",
      "./client": "./generated/client.js",
      "./types": "./generated/openapi.types.js",
      "./contract": "./generated/openapi.json",
      "./control": "./generated/control.json",
      "./report.schema.json": "./conformance/reports/report.schema.json",
      "./package.json": "./package.json",
    },
    dependencies,
    optionalDependencies: { [PRISM]: devDependencies[PRISM] },
  };
}
