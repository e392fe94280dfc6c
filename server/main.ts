/** Starts the reference portal. What it is made of is compiled once and kept, so that every later start is sooner. */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// In a folder of our own: where everybody may write, somebody else could put code for us there. One that cannot be written is no fault.
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));
await import("./start.ts");
