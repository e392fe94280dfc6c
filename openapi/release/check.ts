/** `make check`: fails if CHANGELOG.md omits a change of the contract. */
import { fileURLToPath } from "node:url";
import { compare } from "./compare.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const demands = await compare({
  released: at("openapi/released"),
  contract: at("generated/openapi.json"),
  changelog: at("CHANGELOG.md"),
});
if (demands === undefined) console.log("No contract was released yet, so the changelog has no change to tell.");
for (const line of demands ?? []) console.error(`CHANGELOG.md, Unreleased: ${line}`);
process.exitCode = demands?.length ? 1 : 0;
