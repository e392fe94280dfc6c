/** Words for what a run lacks, as a maintainer of a portal knows them. */
import { FIXTURES } from "../model/fixtures.ts";
import { CAPABILITIES } from "../model/needs.ts";
import { OPTIONAL_FEATURES } from "../model/optionalFeatures.ts";
import type { Missing } from "../model/result.ts";
import type { Gain } from "../runner/coverage.ts";

/** What is needed, to follow "needs" or "add". */
export function needOf({ kind, name }: Missing): string {
  switch (kind) {
    case "fixture":
      return FIXTURES[name];
    case "capability":
      return CAPABILITIES[name];
    case "change":
      return `"${name}" in "allow"`;
    case "operation":
      return `a portal that offers ${name}`;
    case "feature":
      return `a portal that offers ${OPTIONAL_FEATURES[name]}`;
  }
}

/** An addition in words, with the key of the target file that takes it. */
export function additionOf({ add, members }: Pick<Gain, "add" | "members">): string {
  const words = members === undefined ? add.map(needOf) : [`${members} members of the purchaser`];
  const keys = add.flatMap(({ kind, name }) => (kind === "fixture" ? [name] : []));
  return [words.join(" and "), ...(keys.length > 0 ? [`(${keys.join(", ")})`] : [])].join(" ");
}

export const countOf = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;
