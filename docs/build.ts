/** `make docs`: writes the API reference to dist/docs/. It opens from a web server or as a file. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { site } from "./reference/site.ts";

const folder = new URL("../dist/docs/", import.meta.url);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, { text }] of await site()) await writeFile(new URL(name, folder), text);
console.log("wrote dist/docs/index.html, the API reference");
