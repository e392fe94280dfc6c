/** Starts the reference portal. Caches its compiled code, which makes later starts faster. */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// The cache is in a private folder: in a shared one, another user could place code. An unwritable folder is not an
// error.
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));

await import("./start.ts");
