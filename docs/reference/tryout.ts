/** Initial request of the "try it" form: required parameters, and JSON as the format. */
import type { Contract, ParameterObject } from "../../openapi/model/contract.ts";
import { objectOf, readOperations } from "../../openapi/model/operations.ts";

/**
 * Leaves optional parameters out of the first request. Otherwise Scalar fills in every parameter that has an example,
 * including callback, and the first try is refused. A form begins with the contract's own example. Changes the contract
 * in place.
 */
export function beginSmall(contract: Contract): void {
  for (const parameter of Object.values(contract.components.parameters)) untick(parameter);
  for (const operation of readOperations(contract)) {
    const { parameters = [] } = objectOf(contract, operation);
    for (const parameter of parameters) if (!("$ref" in parameter)) untick(parameter);
  }
}

const isNeeded = ({ name, required }: Pick<ParameterObject, "name" | "required">): boolean =>
  required || name === "f";

/** Moves the example of an optional parameter to where Scalar leaves it out until the reader ticks it. */
function untick(parameter: ParameterObject): void {
  if (isNeeded(parameter) || parameter.example === undefined) return;
  parameter.examples = { unticked: { value: parameter.example, "x-disabled": true } };
  delete parameter.example;
}
