/** Bundles the programs and the library of the package, so that they load a few files instead of hundreds. */
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

/** Modules that keep their place, because a person, `package.json` or another process names them. */
const ENTRIES = [
  "bin/marketplace.ts",
  "bin/commands.ts",
  "bin/suite.ts",
  "generated/client.ts",
  "generated/openapi.types.ts",
  "generated/rules.ts",
  "server/main.ts",
  "server/sandbox/control.ts",
  "server/sandbox/msw.ts",
  "server/sandbox/testing.ts",
  "server/sandbox/vitest.ts",
];

/** Packages that only some users need, who install them. */
const PEERS = ["msw", "pg", "vitest"];

/**
 * Writes JavaScript modules into a folder. What is imported on demand becomes a file of its own. Returns the licences of
 * the packages whose code is in them.
 */
export async function bundle(root: string, folder: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: ENTRIES.map((entry) => join(root, entry)),
    outbase: root,
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    chunkNames: "chunks/[name]-[hash]",
    external: PEERS,
    plugins: [placesOf(root), CONTRACT, BUILTINS],
    metafile: true,
    logLevel: "silent",
  });
  return licencesOf(root, metafile);
}

/**
 * Lets each module find its neighbours: `import.meta.url` is where the module would be without bundling. All files of the
 * bundle are in a folder of the package.
 */
const placesOf = (root: string): Plugin => ({
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|js)$/ }, ({ path }) => {
      if (path.includes("node_modules")) return undefined;
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const place = `new URL("../${relative(root, path)}", import.meta.url).href`;
      return {
        contents: text.replaceAll("import.meta.url", place),
        loader: path.endsWith(".ts") ? "ts" : "js",
      };
    });
  },
});

/** The package has the contract as a file. */
const CONTRACT: Plugin = {
  name: "contract",
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/openapi\.json$/ }, () => ({
      path: "../generated/openapi.json",
      external: true,
    }));
  },
};

/** Lets packages in CommonJS require modules of Node, which a bundled module has no `require` for. */
const BUILTINS: Plugin = {
  name: "builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === "require-call" && isBuiltin(path) ? { path, namespace: "builtin" } : undefined,
    );
    onLoad({ filter: /./, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

function licencesOf(root: string, { inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .toSorted()
    .map((folder) => {
      const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
      if (file === undefined) throw new Error(`${folder} has no licence to copy`);
      return `${folder.replace(/^.*node_modules\//, "")}\n\n${readFileSync(join(root, folder, file), "utf8")}`;
    })
    .join("\n\n----\n\n");
}
