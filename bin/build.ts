/** `make build`: writes the package to dist/package/, packs it, and prints its size. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writePackage } from "./package.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const folder = `${dist}package`;

// With reports, which tests of the package do without.
execFileSync(process.execPath, ["docs/build.ts", "--if-stale", "--reports"], { stdio: "inherit" });
rmSync(folder, { recursive: true, force: true });
await writePackage(folder);
const output = execFileSync("npm", ["pack", folder, "--json", "--pack-destination", dist], {
  encoding: "utf8",
});
const [packed] = JSON.parse(output) as [
  { filename: string; size: number; unpackedSize: number; entryCount: number },
];
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`wrote dist/package/: ${packed.entryCount} files, ${megabytes(packed.unpackedSize)}`);
console.log(
  `dist/${packed.filename} is ${megabytes(packed.size)}; install it with npm install dist/${packed.filename}`,
);
