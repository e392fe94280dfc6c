/**
 * Writes `generated/` anew from the contract; nothing else does. The same contract gives the same bytes.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { callsModule } from "./generate/calls.ts";
import { clientModule } from "./generate/client.ts";
import { conflictsModule } from "./generate/conflicts.ts";
import { type Contract, readOperations } from "./generate/contract.ts";
import { errorsModule } from "./generate/errors.ts";
import { operationsModule } from "./generate/operations.ts";
import { outcomesModule } from "./generate/outcomes.ts";
import { rulesModule } from "./generate/rules.ts";
import { type ControlContract, validatorsModule, validatorsTypes } from "./generate/validators.ts";

const HEADER = "// Generated from openapi/ by `make generate`. Edit the contract, not this file.\n\n";

const folder = new URL("../generated/", import.meta.url);
const path = (file: string) => new URL(file, folder).pathname;
const write = (file: string, text: string) => writeFileSync(path(file), HEADER + text);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [api, file] of [
  ["marketplace", "openapi"],
  ["control", "control"],
] as const) {
  execFileSync("redocly", ["bundle", api, "--output", path(`${file}.json`)], { stdio: ["ignore", "ignore", "pipe"] });
  const types = await openapiTS(new URL(`${file}.json`, folder), { rootTypes: true, rootTypesNoSchemaPrefix: true });
  write(`${file}.types.ts`, astToString(types));
}

const contract = JSON.parse(readFileSync(path("openapi.json"), "utf8")) as Contract;
const control = JSON.parse(readFileSync(path("control.json"), "utf8")) as ControlContract;
const operations = readOperations(contract);
write("rules.ts", rulesModule(contract, operations));
write("operations.ts", operationsModule(operations));
write("errors.ts", errorsModule(contract));
write("conflicts.ts", conflictsModule(contract));
write("outcomes.ts", outcomesModule(operations));
write("calls.ts", callsModule(operations));
write("client.ts", clientModule(operations));
write("validators.js", validatorsModule(contract, control, operations));
write("validators.d.ts", validatorsTypes);
console.log(`generated ${operations.length} operations`);
