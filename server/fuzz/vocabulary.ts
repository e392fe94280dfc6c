/** Names of the demo world, so that most generated requests reach the data. */
import * as fc from "fast-check";
import { DEMO_PASSWORD, demo } from "../control/demo.ts";

/** Start of a fuzzed portal's clock, in milliseconds since the epoch. */
export const START = 1378227262000;
export const DAY = 24 * 60 * 60 * 1000;

const usernames = demo.users.map(({ username }) => username);

/** Puts some of the names first. */
const headed = (names: readonly string[], ...first: readonly string[]): readonly string[] => [
  ...new Set([...first, ...names]),
];

/** Users who act. The others only hold entitlements. */
export const actors: readonly string[] = headed(
  usernames,
  "org2admin",
  "org1admin",
  "org1user",
).filter((name) => !/worker/.test(name));

export const organizationIds: readonly string[] = demo.organizations.map(({ id }) => id);

const itemIds = demo.items.map(({ itemId }) => itemId);

/** Names of refresh tokens: one valid, one expired. */
export const REFRESH_TOKENS = ["demo-refresh-token", "expired-refresh-token"] as const;

/** Names by kind, the most useful first. The contract's examples show which kind a parameter needs. */
const KINDS: readonly (readonly string[])[] = [
  headed([...organizationIds, "self"], "org2", "org1"),
  actors,
  usernames.filter((name) => !actors.includes(name)),
  headed(
    itemIds,
    ...demo.items
      .filter(({ licenseBy, trialSupported }) => licenseBy !== null && trialSupported)
      .map(({ itemId }) => itemId),
  ),
  demo.organizations.map(({ name }) => name),
  [DEMO_PASSWORD],
  ["client_credentials", "refresh_token"],
  REFRESH_TOKENS,
];

/** Returns all names of the kind that an example belongs to, or only the example. */
export const kin = (example: string): readonly string[] =>
  KINDS.find((names) => names.includes(example)) ?? [example];

/** One of some names; half the time from the first third, so that the requests of a sequence meet each other. */
export const nameOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...names.slice(0, Math.ceil(names.length / 3))),
    fc.constantFrom(...names),
  );
