/** Words for what a run lacks, as a maintainer of a portal knows them. */
import { ACCOUNTS, ITEMS } from "../model/fixtures.ts";
import type { Capability } from "../model/needs.ts";
import { OPTIONAL_FEATURES } from "../model/optionalFeatures.ts";
import type { Missing, MissingFixture } from "../model/result.ts";
import type { Gain } from "../runner/coverage.ts";

const FIXTURES: Readonly<Record<MissingFixture, string>> = {
  ...ACCOUNTS,
  ...ITEMS,
  paid: "a paid listing with a trial",
  free: "a free listing with a trial",
  byUser: "a paid listing with a trial that is licensed by user",
  noTrial: "a paid listing without a trial",
  signed: "an Esri-signed listing",
  organizations: "the ids of the organizations",
  members: "more members of the purchaser",
  credentials: "an account with a password",
  application: "an application that obtains tokens",
  refreshToken: "an application with a refresh token",
};

const CAPABILITIES: Readonly<Record<Capability, string>> = {
  stateful: "a portal that decides by itself",
  "exact-outcomes": "a portal that follows the inferred rules",
  clock: "a clock that can be moved",
  worlds: "a portal for each scenario",
  write: "permission to change data, and an administrator of either side",
  delete: "permission to delete provisions",
  oauth: "a portal that issues tokens to applications",
  items: "permission to add items",
  passwords: "a portal that signs accounts in by password",
  "both-schemes": "a portal that is served over http and over https",
};

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
