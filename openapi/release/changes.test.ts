/** Each difference between two contracts needs an entry of its kind, and no other entry satisfies it. */
import { expect, test } from "vitest";
import type { Kind } from "./change.ts";
import { readUnreleased } from "./changelog.ts";
import { changesBetween } from "./compare.ts";
import { missingEntries } from "./gate.ts";
import {
  CUSTOMERS,
  changelog,
  type Edit,
  FORM,
  INTEREST,
  plant,
  present,
  RULES,
  SCHEMAS,
} from "./plant.testing.ts";

const extra = {
  name: "extra",
  in: "query",
  description: "One more.",
  schema: { type: "string" },
  example: "more",
};
const moreRules = {
  id: "interest.more",
  level: "MUST",
  sentence: "More.",
  source: "express-interest",
  certainty: "inferred",
};

const SECTIONS: Readonly<Record<Kind, readonly string[]>> = {
  breaking: ["Changed", "Removed"],
  addition: ["Added", "Changed"],
  change: ["Changed"],
};

const renamed = ({ purchaserEmail, ...others }: Record<string, unknown>) => ({
  ...others,
  buyerEmail: purchaserEmail,
});
const lastGuardFirst = (rules: readonly unknown[]) => [rules[9], ...rules.toSpliced(9, 1)];

/** Base and revision: the current contract with a later edit, or an edited one before the current one. */
const later = (edit: Edit) => [present, plant(edit).file] as const;
const earlier = (edit: Edit) => [plant(edit).file, present] as const;

test.each<
  [
    what: string,
    kind: Kind,
    subject: string,
    files: () => readonly [base: string, revision: string],
  ]
>([
  [
    "a new optional field of a form",
    "addition",
    "expressInterest",
    () => earlier([[...FORM, "properties", "purchaserEmail"], undefined]),
  ],
  [
    "a new optional parameter",
    "addition",
    "listCustomers",
    () => later([[...CUSTOMERS, "-"], extra]),
  ],
  ["a new operation", "addition", "expressInterest", () => earlier([INTEREST, undefined])],
  [
    "a new field of a response",
    "addition",
    "Provision",
    () => earlier([[...SCHEMAS, "Provision", "properties", "trial"], undefined]),
  ],
  [
    "a new field named title",
    "addition",
    "Vendor",
    () => later([[...SCHEMAS, "Vendor", "properties", "title"], { type: "string" }]),
  ],
  ["a new rule", "addition", "interest.more", () => later([[...RULES, "-"], moreRules])],
  ["a removed operation", "breaking", "expressInterest", () => later([INTEREST, undefined])],
  [
    "a removed field of a form",
    "breaking",
    "expressInterest",
    () => later([[...FORM, "properties", "purchaserEmail"], undefined]),
  ],
  [
    "a renamed field of a form",
    "breaking",
    "expressInterest",
    () => later([[...FORM, "properties"], renamed]),
  ],
  [
    "a removed parameter",
    "breaking",
    "listCustomers",
    () => later([[...CUSTOMERS, "2"], undefined]),
  ],
  [
    "a new required parameter",
    "breaking",
    "listCustomers",
    () => later([[...CUSTOMERS, "-"], { ...extra, required: true }]),
  ],
  [
    "a field of a form that became required",
    "breaking",
    "expressInterest",
    () => later([[...FORM, "required"], ["purchaserEmail"]]),
  ],
  [
    "a removed field of a response",
    "breaking",
    "Provision",
    () => later([[...SCHEMAS, "Provision", "properties", "trial"], undefined]),
  ],
  [
    "a removed rule",
    "breaking",
    "interest.once",
    () => later([[...RULES, "interest.once"], undefined]),
  ],
  [
    "a removed rule of every response",
    "breaking",
    "errors.envelope",
    () => later([["x-rules", "errors.envelope"], undefined]),
  ],
  [
    "a rule whose level rose",
    "breaking",
    "interest.once",
    () => earlier([[...RULES, "interest.once", "level"], "SHOULD"]),
  ],
  [
    "another code of a refusal",
    "breaking",
    "interest.once",
    () =>
      later([
        [
          "components",
          "examples",
          "expressInterest.alreadyInterested",
          "value",
          "error",
          "messageCode",
        ],
        "MKT_9999",
      ]),
  ],
  [
    "a rule whose level fell",
    "change",
    "interest.once",
    () => later([[...RULES, "interest.once", "level"], "SHOULD"]),
  ],
  [
    "another sentence of a rule",
    "change",
    "interest.once",
    () => later([[...RULES, "interest.once", "sentence"], "It is."]),
  ],
  [
    "another certainty of a rule",
    "change",
    "interest.once",
    () => later([[...RULES, "interest.once", "certainty"], "client"]),
  ],
  [
    "another order of rules, which decides who refuses first,",
    "change",
    "interest.not-purchased",
    () => later([RULES, lastGuardFirst]),
  ],
  ["another default", "change", "Format", () => later([[...SCHEMAS, "Format", "default"], "json"])],
])("%s (%s) needs an entry that names %s", async (_, kind, subject, files) => {
  const changes = await changesBetween(...files());
  const open = (text: string) => missingEntries(changes, readUnreleased(text));
  expect(changes.map((change) => [change.kind, change.subject])).toContainEqual([kind, subject]);
  expect([...new Set(changes.map((change) => change.subject))]).toEqual([subject]);
  for (const section of ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]) {
    const told = SECTIONS[kind].includes(section) ? [] : changes;
    expect([section, open(changelog(kind, section, subject))]).toEqual([section, told]);
  }
  expect(open(changelog(kind, "Changed", "somethingElse"))).toEqual(changes);
  if (kind === "breaking") expect(open(changelog("change", "Changed", subject))).toEqual(changes);
});

test.each<[what: string, edit: Edit]>([
  ["nothing", [["info", "title"], "Another title"]],
  ["other words", [[...INTEREST, "post", "description"], "Otherwise put."]],
  ["another cure of an error", [["x-errors", "0", "cure"], "Another."]],
  [
    "another example",
    [["components", "examples", "expressInterest.interested", "summary"], "Another."],
  ],
  ["a schema that nothing uses", [[...SCHEMAS, "Unused"], { type: "string" }]],
])("%s wants no entry", async (_, edit) => {
  expect(await changesBetween(...later(edit))).toEqual([]);
});
