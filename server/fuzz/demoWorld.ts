/** What generated requests know of the demo world: names, times and tokens. */
import * as fc from "fast-check";
import { createTokens } from "../auth/tokens.ts";
import { DEMO_APPLICATION, DEMO_PASSWORD, demo } from "../control/demo.ts";

/** Start of a fuzzed portal's clock, in milliseconds since the epoch. */
export const START = 1378227262000;
export const DAY = 24 * 60 * 60 * 1000;

/** Key that signs the fuzzed portal's tokens. */
export const KEY = "key of the fuzzed portal";

const usernames = demo.users.map(({ username }) => username);

export const organizationIds: readonly string[] = demo.organizations.map(({ id }) => id);

/** Users who send requests, the most useful first. The others, the workers, only hold entitlements. */
export const actors: readonly string[] = withFirst(
  usernames.filter((name) => !name.includes("worker")),
  ["org2admin", "org1admin", "org1user"],
);

const { access, refresh } = createTokens(KEY, "demo");
const LASTING = START + 100_000 * DAY;
const grant = { username: "org2admin", expires: LASTING };
const [, claims = ""] = (await access.issue(grant)).split(".");

/** Tokens that no request is accepted with, by what is wrong with them. */
export const invalidTokens = {
  expired: await access.issue({ ...grant, expires: START }),
  tampered: (await access.issue(grant)).replace(/.$/, (last) => (last === "A" ? "B" : "A")),
  unsigned: `${Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")}.${claims}.`,
  ofAnotherWorld: await createTokens(KEY, "another").access.issue(grant),
  ofUnknownUser: await access.issue({ ...grant, username: "nobody" }),
  boundToReferer: await access.issue({ ...grant, referer: "https://app.example" }),
};

/** A token of each actor, and the invalid ones, by name. */
export const tokens = new Map(Object.entries<string>(invalidTokens));
for (const username of actors)
  tokens.set(username, await access.issue({ username, expires: LASTING }));

const refreshGrant = { username: "org2user", clientId: DEMO_APPLICATION.clientId };
const trials = demo.items.filter((item) => item.licenseBy !== null && item.trialSupported);

/** Names by kind, the most useful first. The contract's examples show which kind a parameter needs. */
const KINDS: readonly (readonly string[])[] = [
  withFirst([...organizationIds, "self"], ["org2", "org1"]),
  actors,
  usernames.filter((name) => !actors.includes(name)),
  withFirst(
    demo.items.map(({ itemId }) => itemId),
    trials.map(({ itemId }) => itemId),
  ),
  demo.organizations.map(({ name }) => name),
  [DEMO_PASSWORD],
  ["client_credentials", "refresh_token"],
  [
    await refresh.issue({ ...refreshGrant, expires: LASTING }),
    await refresh.issue({ ...refreshGrant, expires: START }),
    "demo-refresh-token",
  ],
];

/** Returns all names of the kind that an example belongs to, or only the example. */
export const namesLike = (example: string): readonly string[] =>
  KINDS.find((names) => names.includes(example)) ?? [example];

/** A value of one of some arbitraries, each with its weight. */
export const weighted = <Value>(
  ...choices: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Value>])[]
): fc.Arbitrary<Value> =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** One of some names; half the time from the first third, so that the requests of a sequence meet each other. */
export const nameOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...names.slice(0, Math.ceil(names.length / 3))),
    fc.constantFrom(...names),
  );

function withFirst(names: readonly string[], first: readonly string[]): readonly string[] {
  return [...new Set([...first, ...names])];
}
