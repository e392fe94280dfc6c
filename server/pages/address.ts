/** Addresses of operations, their forms, and their reference. */
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";

/** Texts of path parameters, by name. */
export type PathTexts = Readonly<Record<string, string>>;

/** Returns a path of the contract with its parameters filled in. */
export const addressOf = (path: string, texts: PathTexts): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(texts[name] ?? ""));

/** Returns the names of an operation's path parameters. */
export const pathNames = (id: OperationId): string[] =>
  Object.entries((operations[id] as Operation).parameters).flatMap(([name, parameter]) =>
    parameter.in === "path" ? [name] : [],
  );

/** Returns the address of the page with an operation's form, in the directory. */
export const formAddress = (rest: string, id: OperationId, texts: PathTexts): string =>
  `${rest}?${new URLSearchParams({ operation: id, ...Object.fromEntries(pathNames(id).map((name) => [name, texts[name] ?? ""])) })}`;

/** Returns the address of an operation's page in the documentation. */
export const referenceAddress = (id: OperationId): string => `/docs/reference/operations/${id}`;

/** Returns the address of a rule's page in the documentation. */
export const ruleAddress = (id: RuleId): string => `/docs/rules/${id}`;

const TRY = /^\/console\/w\/([\w-]{1,63})\/try$/;

/** Returns the form of the directory for what the page `try` of the console offers. Undefined for other addresses. */
export function formInstead(path: string, query: PathTexts): string | undefined {
  const [, world] = TRY.exec(path) ?? [];
  const id = query.operation ?? "";
  if (world === undefined || !Object.hasOwn(operations, id)) return undefined;
  const names = pathNames(id as OperationId);
  const texts = Object.fromEntries(names.map((name) => [name, query[`p.${name}`] ?? ""]));
  return formAddress(`/w/${world}/sharing/rest`, id as OperationId, texts);
}
