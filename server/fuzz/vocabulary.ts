/** The names of the demo world, so that most made-up requests reach deep. */
import * as fc from "fast-check";
import { DEMO_PASSWORD, demo } from "../control/demo.ts";

/** Where the clock of a fuzzed portal begins, in milliseconds since the epoch. */
export const START = 1378227262000;
export const DAY = 24 * 60 * 60 * 1000;

const usernames = demo.users.map(({ username }) => username);

/** The names with some of them in front. */
const headed = (names: readonly string[], ...first: readonly string[]): readonly string[] => [...new Set([...first, ...names])];

/** Users who do something; the others are there to hold entitlements. */
export const actors: readonly string[] = headed(usernames, "org2admin", "org1admin", "org1user").filter(
  (name) => !/worker/.test(name),
);

export const organizationIds: readonly string[] = demo.organizations.map(({ id }) => id);

const itemIds = demo.items.map(({ itemId }) => itemId);

/** Names of refresh tokens: one that is good, and one that has expired. */
export const REFRESH_TOKENS = ["demo-refresh-token", "expired-refresh-token"] as const;

/** Names of one kind each, those first with which most can happen. The contract's examples tell which kind a parameter takes. */
const KINDS: readonly (readonly string[])[] = [
  headed([...organizationIds, "self"], "org2", "org1"),
  actors,
  usernames.filter((name) => !actors.includes(name)),
  headed(
    itemIds,
    ...demo.items.filter(({ licenseBy, trialSupported }) => licenseBy !== null && trialSupported).map(({ itemId }) => itemId),
  ),
  demo.organizations.map(({ name }) => name),
  [DEMO_PASSWORD],
  ["client_credentials", "refresh_token"],
  REFRESH_TOKENS,
];

/** All names of the kind to which an example belongs; without a kind, the example alone. */
export const kin = (example: string): readonly string[] => KINDS.find((names) => names.includes(example)) ?? [example];

/** One of some names; half the time one of the first third, so that requests of a sequence meet each other. */
export const nameOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...names.slice(0, Math.ceil(names.length / 3))), fc.constantFrom(...names));
