/** Fields that are no parameter of the operation: which of them are refused, so that no misspelt wish passes for a success. */
import { type Operation, type OperationId, operationIds, operations } from "../../generated/operations.ts";
import type { Field } from "./request.ts";

/** Longest name that is compared, and shown, in characters. */
const MAX_NAME = 64;
/** Shortest name of a parameter that may be misspelt in two characters; of a shorter one, only capitals and signs are. */
const MIN_MISSPELT = 6;

interface Names {
  /** The parameters, and the other fields that a request may hold. */
  readonly allowed: ReadonlySet<string>;
  /** The parameters of its own, which a field may resemble. */
  readonly own: readonly string[];
  readonly unknown: Operation["unknownFields"];
}

/** Parameters of every operation; misspelling one of them changes no effect. */
export const COMMON = new Set(["f", "token", "callback"]);

const ownOf = (id: OperationId): string[] => {
  const { parameters }: Operation = operations[id];
  return Object.keys(parameters).filter((name) => parameters[name]?.in !== "path" && !COMMON.has(name));
};

const NAMES: ReadonlyMap<OperationId, Names> = new Map(
  operationIds.map((id) => {
    const { parameters, ignoredFields = [], unknownFields: unknown }: Operation = operations[id];
    return [id, { allowed: new Set([...Object.keys(parameters), ...ignoredFields]), own: ownOf(id), unknown }];
  }),
);

/** Parameters of the operations that refuse what resembles one: a field with such a name is meant. */
const KINDRED: ReadonlySet<string> = new Set(
  operationIds.filter((id) => NAMES.get(id)?.unknown === "resembling").flatMap((id) => ownOf(id)),
);

/** What is wrong with fields that the operation does not know, each sentence beginning with the field's name. */
export function unknownFields(id: OperationId, fields: Iterable<Field>): string[] {
  const { allowed, own, unknown } = NAMES.get(id) as Names;
  if (unknown === undefined) return [];
  const names = new Set([...fields].flatMap(([name, text]) => (text === "" || allowed.has(name) ? [] : [name])));
  return [...names].flatMap((name) => {
    if (name.startsWith("_")) return [];
    const meant = own.find((known) => resembles(name, known));
    if (unknown === "resembling" && meant === undefined && !KINDRED.has(name)) return [];
    const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
    return [`${name.slice(0, MAX_NAME)}: is not a parameter of ${id}${hint}`];
  });
}

/** Whether a name is that of a parameter, but for capitals, signs between words, and two characters at most. */
function resembles(name: string, known: string): boolean {
  if (name.length > MAX_NAME) return false;
  const [given, meant] = [plain(name), plain(known)];
  if (given === meant) return true;
  return meant.length >= MIN_MISSPELT && Math.abs(given.length - meant.length) <= 2 && distance(given, meant) <= 2;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_.\s]/g, "");

/** How many characters have to be added, removed or replaced to make one text of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, character] of [...one].entries()) {
    const next = [line + 1];
    for (const [index, wanted] of [...other].entries()) {
      const replaced = (row[index] ?? 0) + (character === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
