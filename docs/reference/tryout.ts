/** Initial request of the "try it" form: required parameters, and JSON as the format. */
import { type Contract, operationsOf, type Parameter, type Schema } from "./contract.ts";

/**
 * Puts the smallest valid request first. Otherwise Scalar fills in every field that has an example, including callback
 * and token, and the first try is refused. Changes the contract in place.
 */
export function beginSmall(contract: Contract): void {
  const shared = Object.values(contract.components.parameters);
  const own = operationsOf(contract).flatMap(({ parameters = [] }) => parameters);
  for (const parameter of [...shared, ...own]) {
    if (!("$ref" in parameter) && !isNeeded(parameter.name, parameter.required)) untick(parameter);
  }
  for (const { requestBody } of operationsOf(contract)) {
    const form = requestBody?.content["application/x-www-form-urlencoded"];
    if (form !== undefined) form.example ??= smallest(contract, form.schema);
  }
}

const isNeeded = (name: string, required = false): boolean => required || name === "f";

function untick(parameter: Parameter): void {
  if (parameter.example === undefined) return;
  parameter.examples = { unticked: { value: parameter.example, "x-disabled": true } };
  delete parameter.example;
}

function smallest(
  contract: Contract,
  { properties = {}, required = [] }: Schema,
): Record<string, unknown> {
  const needed = Object.entries(properties).filter(([name]) =>
    isNeeded(name, required.includes(name)),
  );
  return Object.fromEntries(
    needed.map(([name, schema]) => [name, resolved(contract, schema).examples?.[0]]),
  );
}

const resolved = (contract: Contract, schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : (contract.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
