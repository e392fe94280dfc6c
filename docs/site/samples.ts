/** Samples of an operation: the same request with curl, with the clients, and in Python. */
import type { OperationId } from "../../generated/operations.ts";
import { FORM } from "../../openapi/model/contract.ts";
import { type Operation, objectOf } from "../../openapi/model/operations.ts";
import { CLIENTS, codeOf, type RequestCode } from "../../server/console/requestCode.ts";
import { addressOf } from "../../server/pages/address.ts";
import { code, join } from "./markdown.ts";
import { contract } from "./register.ts";

/** Optional parameters without which a sample shows little, or is refused. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  searchListings: ["q"],
  authorizeApplication: ["response_type", "redirect_uri"],
  getAuthorizationCode: ["code"],
};

/** Values that samples send: those of the first example of a form, or the required ones of a query. */
export function fieldsOf(operation: Operation): Record<string, unknown> {
  const form = objectOf(contract, operation).requestBody?.content[FORM];
  const [example] = Object.values(
    (form?.examples ?? {}) as Record<string, { readonly value: Record<string, unknown> }>,
  );
  if (example !== undefined) {
    const { f: _, token: __, ...fields } = example.value;
    return fields;
  }
  const query = operation.parameters.filter(
    ({ in: place, required, name }) =>
      place === "query" && (required || SHOWN[operation.id]?.includes(name)),
  );
  return Object.fromEntries(query.map(({ name, example: value }) => [name, value]));
}

/** Returns a value as it is sent. */
export const textOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** Returns the samples. They use the variables PORTAL and TOKEN, or portal, token, client and authentication. */
export function samplesOf(operation: Operation): RequestCode {
  const { id, method, path, parameters } = operation;
  const placed = parameters.filter((one) => one.in === "path");
  const values = {
    ...Object.fromEntries(placed.map(({ name, example }) => [name, example])),
    ...fieldsOf(operation),
  };
  const texts = Object.entries(values).map(([name, value]) => [name, textOf(value)] as const);
  return codeOf({
    operation: id as OperationId,
    method,
    place: addressOf(path, Object.fromEntries(texts)),
    parameters: Object.fromEntries(texts),
    hasToken: true,
  });
}

const LANGUAGES = { curl: "sh", client: "ts", esri: "js", python: "python" } as const;

/** Returns the samples as tabs. */
export function sampleTabs(operation: Operation): string {
  const samples = samplesOf(operation);
  const kinds = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
  const tabs = kinds.map((kind) =>
    code(`${LANGUAGES[kind]} [${CLIENTS[kind]}]`, samples[kind] ?? ""),
  );
  return join("::: code-group", ...tabs, ":::");
}
