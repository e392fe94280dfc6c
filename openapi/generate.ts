/**
 * Writes `generated/` from the contract. The output depends only on the contract. With `--check`, writes nothing, and
 * fails if `generated/` differs.
 */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import openapiTS, { astToString } from "openapi-typescript";
import { targetSchema } from "../conformance/targets/targetSchema.ts";
import { settingsSchema } from "../server/settings.ts";
import { callsModule } from "./generate/calls.ts";
import { clientModule, refusalTypes, wiresModule } from "./generate/client.ts";
import { conflictsModule } from "./generate/conflicts.ts";
import { controlCallsModule } from "./generate/control.ts";
import { dataSchema } from "./generate/dataSchema.ts";
import { errorsModule } from "./generate/errors.ts";
import { formsModule } from "./generate/forms.ts";
import { notOfferedModule } from "./generate/notOffered.ts";
import { operationsModule } from "./generate/operations.ts";
import { outcomesModule } from "./generate/outcomes.ts";
import { publish } from "./generate/publish.ts";
import { reportJson, reportTypes } from "./generate/report.ts";
import { rulesModule } from "./generate/rules.ts";
import {
  controlValidatorsModule,
  controlValidatorsTypes,
  validatorsModule,
  validatorsTypes,
} from "./generate/validators.ts";
import { readContract } from "./model/contract.ts";
import type { ControlContract } from "./model/control.ts";
import { readOperations } from "./model/operations.ts";

const HEADER =
  "// Generated from openapi/ by `make generate`. Edit the contract, not this file.\n\n";

const root = new URL("../", import.meta.url);
const goal = new URL("generated/", root);
// Write to a separate folder first, so that an error in the contract leaves `generated/` unchanged.
const folder = new URL("generated.new/", root);
const path = (file: string) => new URL(file, folder).pathname;
const write = (file: string, text: string) => writeFileSync(path(file), HEADER + text);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [api, file] of [
  ["marketplace", "openapi"],
  ["control", "control"],
] as const) {
  bundle(api, path(`${file}.json`));
  const types = await openapiTS(new URL(`${file}.json`, folder), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // Bodies of the control API are input: a member with a default can be omitted.
    defaultNonNullable: api === "marketplace",
  });
  write(`${file}.types.ts`, astToString(types));
}

const contract = readContract(new URL("openapi.json", folder));
writeFileSync(path("openapi.json"), `${JSON.stringify(publish(contract), null, 2)}\n`);
const control = JSON.parse(readFileSync(path("control.json"), "utf8")) as ControlContract;
const operations = readOperations(contract);
write("rules.ts", rulesModule(contract, operations));
write("operations.ts", operationsModule(operations));
write("forms.ts", formsModule(contract, operations));
write("errors.ts", errorsModule(contract));
write("conflicts.ts", conflictsModule(contract));
write("notOffered.ts", notOfferedModule(contract));
write("outcomes.ts", outcomesModule(operations));
write("calls.ts", callsModule(operations));
write("client.ts", clientModule(contract, operations));
write("refusals.types.ts", refusalTypes(operations));
write("wires.ts", wiresModule(operations));
const parts = new URL("generate/client/", import.meta.url);
for (const file of readdirSync(parts)) write(file, readFileSync(new URL(file, parts), "utf8"));
write("validators.js", validatorsModule(contract, operations));
write("validators.d.ts", validatorsTypes);
write("controlCalls.ts", controlCallsModule(control));
write("controlValidators.js", controlValidatorsModule(control));
write("controlValidators.d.ts", controlValidatorsTypes);
for (const [name, title] of [
  ["Seed", "Data for a world of the reference portal"],
  ["Snapshot", "A saved world of the reference portal"],
] as const) {
  const json = dataSchema(control, name, title);
  writeFileSync(path(`${name.toLowerCase()}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}
for (const [name, title, schema] of [
  ["target", "Target file of the conformance suite", targetSchema({})],
  ["settings", "Environment variables of the reference portal", settingsSchema],
] as const) {
  // Checks and transformations have no JSON Schema, so the schema may accept what the program refuses.
  const json = { title, ...toJsonSchema(schema, { errorMode: "ignore" }) };
  writeFileSync(path(`${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}

writeFileSync(path("report.schema.json"), reportJson());
writeFileSync(path("report.types.ts"), await reportTypes());

if (process.argv.includes("--check")) check();
else {
  rmSync(goal, { recursive: true, force: true });
  renameSync(folder, goal);
  console.log(`generated ${operations.length} operations`);
}

function bundle(api: string, output: string): void {
  try {
    execFileSync("redocly", ["bundle", api, "--output", output], {
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
  } catch (fault) {
    console.error(`Cannot bundle the contract ${api}:\n${(fault as { stderr: string }).stderr}`);
    process.exit(1);
  }
}

/** Fails if `generated/` differs from what the contract generates. */
function check(): void {
  const read = (from: URL, file: string) =>
    existsSync(new URL(file, from)) ? readFileSync(new URL(file, from), "utf8") : undefined;
  const files = new Set([...readdirSync(folder), ...(existsSync(goal) ? readdirSync(goal) : [])]);
  const stale = [...files].filter((file) => read(folder, file) !== read(goal, file));
  rmSync(folder, { recursive: true });
  if (stale.length === 0) return;
  console.error(`generated/ differs from the contract: ${stale.join(", ")}. Run make generate.`);
  process.exit(1);
}
