/** Decides which unknown fields an operation refuses, so that a misspelled parameter isn't ignored silently. */
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { editDistance } from "../input/suggestion.ts";
import type { Field } from "./fields.ts";

/** Longest name to compare and to show, in characters. */
const MAX_NAME = 64;
/** Shortest parameter name in which two characters may be wrong. In a shorter one, only case and punctuation may be. */
const MIN_MISSPELT = 6;

interface Names {
  /** Fields that an operation allows: its parameters, and the ignored ones. */
  readonly allowed: ReadonlySet<string>;
  /** The operation's own parameters, which a field may resemble. */
  readonly own: readonly string[];
  readonly unknown: Operation["unknownFields"];
}

/** Parameters of every operation. Misspelling one has no effect on the data. */
export const COMMON = new Set(["f", "token", "callback"]);

const ownOf = (id: OperationId): string[] => {
  const { parameters }: Operation = operations[id];
  return Object.keys(parameters).filter(
    (name) => parameters[name]?.in !== "path" && !COMMON.has(name),
  );
};

const NAMES: ReadonlyMap<OperationId, Names> = new Map(
  operationIds.map((id) => {
    const { parameters, ignoredFields = [], unknownFields: unknown }: Operation = operations[id];
    return [
      id,
      { allowed: new Set([...Object.keys(parameters), ...ignoredFields]), own: ownOf(id), unknown },
    ];
  }),
);

/** Parameters of the operations that refuse misspellings. A field with such a name was meant for another operation. */
const KINDRED: ReadonlySet<string> = new Set(
  operationIds.filter((id) => NAMES.get(id)?.unknown === "resembling").flatMap((id) => ownOf(id)),
);

/** Returns a sentence for each refused field, beginning with the field's name. */
export function unknownFields(id: OperationId, fields: Iterable<Field>): string[] {
  const { allowed, own, unknown } = NAMES.get(id) as Names;
  if (unknown === undefined) return [];
  const names = new Set<string>();
  for (const [name, text] of fields) if (text !== "" && !allowed.has(name)) names.add(name);
  return [...names].flatMap((name) => {
    if (name.startsWith("_")) return [];
    const meant = own.find((known) => resembles(name, known));
    if (unknown === "resembling" && meant === undefined && !KINDRED.has(name)) return [];
    const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
    return [`${name.slice(0, MAX_NAME)}: is not a parameter of ${id}${hint}`];
  });
}

/** True if two names are equal, ignoring case and punctuation, and with at most two wrong characters. */
function resembles(name: string, known: string): boolean {
  if (name.length > MAX_NAME) return false;
  const [given, meant] = [plain(name), plain(known)];
  if (given === meant) return true;
  return (
    meant.length >= MIN_MISSPELT &&
    Math.abs(given.length - meant.length) <= 2 &&
    editDistance(given, meant) <= 2
  );
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_.\s]/g, "");
