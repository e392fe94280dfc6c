/** `make check`: fails if CHANGELOG.md omits a change of the contract. */
import { fileURLToPath } from "node:url";
import { compare } from "./compare.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const missing = await compare({
  released: at("openapi/released"),
  contract: at("generated/openapi.json"),
  changelog: at("CHANGELOG.md"),
});
if (missing === undefined)
  console.log("No contract has been released yet, so the changelog needs no entries.");
for (const line of missing ?? []) console.error(`CHANGELOG.md, Unreleased: ${line}`);
process.exitCode = missing?.length ? 1 : 0;
