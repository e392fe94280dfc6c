/** Compares the rules of two contracts by their permanent ids. */
import type { Change } from "./change.ts";
import { type Contract, codesOf, type Operation, operationsOf, type Rule } from "./contract.ts";

const LEVELS = ["MAY", "SHOULD", "MUST"];

/**
 * Returns the changes of rules in operations that both contracts have. Redocly reports added and removed operations.
 */
export function ruleChanges(base: Contract, revision: Contract): Change[] {
  const changes = listChanges(base["x-rules"], revision["x-rules"], "every response");
  const revised = operationsOf(revision);
  for (const [id, before] of operationsOf(base)) {
    const after = revised.get(id);
    if (after === undefined) continue;
    changes.push(
      ...listChanges(before["x-rules"], after["x-rules"], id),
      ...codeChanges(base, before, revision, after),
    );
  }
  // Report a rule that several operations share once.
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function listChanges(
  before: readonly Rule[] = [],
  after: readonly Rule[] = [],
  where: string,
): Change[] {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = after.filter(({ id }) => old.has(id));
  const removed = before.filter(({ id }) => !kept.some((rule) => rule.id === id));
  const order = before.filter((rule) => !removed.includes(rule)).map(({ id }) => id);
  const moved = kept.find(({ id }, place) => order[place] !== id);
  return [
    ...removed.map(
      ({ id }): Change => ({
        kind: "breaking",
        subject: id,
        text: `the rule no longer applies to ${where}`,
      }),
    ),
    ...after
      .filter(({ id }) => !old.has(id))
      .map(
        ({ id }): Change => ({
          kind: "addition",
          subject: id,
          text: `the rule now applies to ${where}`,
        }),
      ),
    ...kept.flatMap((rule) => ownChanges(old.get(rule.id) ?? rule, rule)),
    ...(moved === undefined
      ? []
      : [
          {
            kind: "change",
            subject: moved.id,
            text: `the rule has another position in ${where}`,
          } as const,
        ]),
  ];
}

function ownChanges(before: Rule, after: Rule): Change[] {
  const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return properties
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => {
      const rose = name === "level" && LEVELS.indexOf(after.level) > LEVELS.indexOf(before.level);
      return {
        kind: rose ? "breaking" : "change",
        subject: after.id,
        text: `its ${name} has changed`,
      };
    });
}

/** Compares codes, because callers distinguish refusals by them. */
function codeChanges(
  base: Contract,
  before: Operation,
  revision: Contract,
  after: Operation,
): Change[] {
  return (after["x-rules"] ?? []).flatMap(({ id }) => {
    const [old, now] = [[base, before] as const, [revision, after] as const].map(
      ([contract, operation]) =>
        codesOf(contract, operation, operation["x-rules"]?.find((rule) => rule.id === id)?.outcome),
    );
    const differs = old !== "" && old !== now;
    return differs
      ? [
          {
            kind: "breaking",
            subject: id,
            text: `the code of its refusal changed from ${old} to ${now || "none"}`,
          },
        ]
      : [];
  });
}
