/** Writes the package: bundled JavaScript, types, the files that the programs read when they run, and a package.json. */
import { execFile } from "node:child_process";
import { chmod, cp, glob, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { stringify } from "yaml";
import control from "../generated/control.json" with { type: "json" };
import contract from "../generated/openapi.json" with { type: "json" };
import project from "../package.json" with { type: "json" };
import { bundle } from "./bundle.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Files that programs read. */
const READ =
  "{generated/*.json,conformance/reports/{*.json,html/*.{css,js}},server/pages/style/*.css,server/console/{style/*.css,assets/*.js}}";

/** Writes the package into an empty or a missing folder. Rejects with the compiler's messages if the sources don't compile. */
export async function writePackage(folder: string): Promise<void> {
  await writeTypes(folder);
  await promisify(execFile)(process.execPath, ["docs/build.ts", "--if-stale"], { cwd: ROOT });
  const notices = await bundle(ROOT, folder);
  const copies = new Map([
    ["LICENSE", "LICENSE"],
    ["CHANGELOG.md", "CHANGELOG.md"],
    ["bin/README.md", "README.md"],
    ["docs/client.md", "docs/client.md"],
    ["dist/docs", "dist/docs"],
  ]);
  for await (const file of glob(READ, { cwd: ROOT })) copies.set(file, file);
  for (const [from, to] of copies)
    await cp(join(ROOT, from), join(folder, to), { recursive: true, filter: isServed });
  for (const [name, document] of [
    ["openapi", contract],
    ["control", control],
  ] as const)
    await writeFile(join(folder, `generated/${name}.yaml`), stringify(document));
  await writeFile(join(folder, "LICENSES.txt"), notices);
  await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
  await chmod(join(folder, "bin/marketplace.js"), 0o755);
}

/** False for files of the documentation that only a public site needs. */
const isServed = (path: string): boolean => !/dist\/docs\/(.*\.md|llms.*\.txt)$/.test(path);

/** Writes the declarations of the modules that other projects may import, and of what these import. */
async function writeTypes(folder: string): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const line = [tsc, "--project", "bin", "--outDir", folder];
  await promisify(execFile)(process.execPath, line, { cwd: ROOT }).catch(({ stdout }) => {
    throw new Error(stdout);
  });
  const needed = await reachableFrom(
    Object.values(MODULES).map((file) => join(folder, `${file}.d.ts`)),
  );
  // The compiler also writes those of modules that are imported on demand.
  for await (const file of glob("**/*.d.ts", { cwd: folder }))
    if (!needed.has(join(folder, file))) await rm(join(folder, file));
}

/** Returns declarations and all that they import of the package. */
async function reachableFrom(files: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set(files);
  for (const file of found) {
    const text = await readFile(file, "utf8").catch(() => "");
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      if (fileName.startsWith("."))
        found.add(join(file, "..", fileName.replace(/\.[jt]s$/, ".d.ts")));
  }
  return found;
}

/** Packages that only some users need, with the versions that work. */
const PEERS = {
  /** Cross-check of the suite. */
  "@redocly/cli": ">=2",
  /** The mock, and the target `prism`. */
  "@stoplight/prism-cli": ">=5",
  /** `./testing/msw`. */
  msw: ">=2",
  /** The portal on PostgreSQL. */
  pg: ">=8",
  /** `./testing/vitest`. */
  vitest: ">=3.2",
};

/** Entry points with types. */
const MODULES = {
  ".": "bin/suite",
  "./client": "generated/client",
  "./control": "server/sandbox/control",
  "./rules": "generated/rules",
  "./testing": "server/sandbox/testing",
  "./testing/msw": "server/sandbox/msw",
  "./testing/vitest": "server/sandbox/vitest",
  "./types": "generated/openapi.types",
};

/** Entry points that are data. */
const FILES = {
  "./contract": "generated/openapi.json",
  "./contract.json": "generated/openapi.json",
  "./contract.yaml": "generated/openapi.yaml",
  "./control.json": "generated/control.json",
  "./control.yaml": "generated/control.yaml",
  "./report.schema.json": "generated/report.schema.json",
  "./seed.schema.json": "generated/seed.schema.json",
  "./snapshot.schema.json": "generated/snapshot.schema.json",
  "./target.schema.json": "generated/target.schema.json",
  "./package.json": "package.json",
};

/** Returns the package.json of the package. Its version is the contract's. */
function manifest(): object {
  const { name, description, license, engines } = project;
  return {
    name,
    version: contract.info.version,
    description,
    keywords: ["arcgis", "marketplace", "sandbox", "mock", "testing", "conformance", "openapi"],
    license,
    type: "module",
    engines,
    bin: { marketplace: "bin/marketplace.js", "marketplace-provisioning": "bin/marketplace.js" },
    exports: {
      ...Object.fromEntries(
        Object.entries(MODULES).map(([entry, file]) => [
          entry,
          { types: `./${file}.d.ts`, default: `./${file}.js` },
        ]),
      ),
      ...Object.fromEntries(Object.entries(FILES).map(([entry, file]) => [entry, `./${file}`])),
    },
    peerDependencies: PEERS,
    peerDependenciesMeta: Object.fromEntries(
      Object.keys(PEERS).map((name) => [name, { optional: true }]),
    ),
    publishConfig: { access: "public", provenance: true },
  };
}
