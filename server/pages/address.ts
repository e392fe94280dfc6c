/** Addresses of operations and of their forms. */
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";

/** Texts of the parameters that stand in a path, by name. */
export type PathTexts = Readonly<Record<string, string>>;

/** A path of the contract with its parameters filled in. */
export const addressOf = (path: string, texts: PathTexts): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(texts[name] ?? ""));

/** Names of the parameters that stand in an operation's path. */
export const pathNames = (id: OperationId): string[] =>
  Object.entries((operations[id] as Operation).parameters).flatMap(([name, parameter]) =>
    parameter.in === "path" ? [name] : [],
  );

/** Address of the page with the form of an operation, below the directory. */
export const formAddress = (rest: string, id: OperationId, texts: PathTexts): string =>
  `${rest}?${new URLSearchParams({ operation: id, ...Object.fromEntries(pathNames(id).map((name) => [name, texts[name] ?? ""])) })}`;
