/** Starts the reference portal. Makes later starts faster: caches its compiled code, and loads Kysely from one file. */
import { existsSync } from "node:fs";
import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const modules = new URL("../node_modules/", import.meta.url);

// The cache is in a private folder: in a shared one, another user could place code. An unwritable folder is not an
// error.
enableCompileCache(fileURLToPath(new URL(".cache/compiled", modules)));

// Kysely is 255 modules, which take 100 ms to load. `make start` bundles them inside Kysely's folder, where an update of
// Kysely removes the bundle.
const bundle = new URL("kysely/bundle/", modules);
if (existsSync(bundle))
  registerHooks({
    resolve: (name, context, next) =>
      name === "kysely" || name === "kysely/migration"
        ? { url: new URL(`${name}.js`, bundle).href, shortCircuit: true }
        : next(name, context),
  });

await import("./start.ts");
