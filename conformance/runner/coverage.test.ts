/** What one more fixture would add is what it adds. */
import { expect, test } from "vitest";
import type { Fixtures } from "../model/fixtures.ts";
import type { Capability } from "../model/needs.ts";
import type { Change } from "../model/result.ts";
import { scenarios } from "../scenarios/all.ts";
import { DEMO_LISTINGS, demoFixtures } from "../targets/demoFixtures.ts";
import { abilitiesOf } from "../targets/portal/connection.ts";
import { coverageOf } from "./coverage.ts";

const WHOLE = demoFixtures((username) => ({ username, password: "any" }), {
  clientId: "any",
  clientSecret: "any",
  refreshToken: "any",
});
const { vendorAdmin, purchaserAdmin } = WHOLE.accounts;
const { paid } = DEMO_LISTINGS;

/** Two administrators and a listing. */
const SMALL: Fixtures = {
  accounts: { ...(vendorAdmin && { vendorAdmin }), ...(purchaserAdmin && { purchaserAdmin }) },
  listings: { ...(paid && { paid }) },
  organizations: { vendor: "org1", purchaser: "org2" },
  members: [],
};

function coverage(fixtures: Fixtures, ...allow: Change[]) {
  const given = { fixtures, allow: new Set(allow) };
  const abilities = { ...abilitiesOf(given), asked: given.allow, abilitiesWith: abilitiesOf };
  return coverageOf(scenarios, { ...abilities, fixtures });
}
const keysOf = (gain: { add: readonly { name: string }[] } | undefined) =>
  gain?.add.map(({ name }) => name);

test("two administrators and one paid listing with a trial let 120 scenarios be judged", async () => {
  const { playable, gains } = await coverage(SMALL, "write", "delete");
  expect(playable).toBeGreaterThanOrEqual(120);
  expect(gains.map((gain) => gain.scenarios)).toEqual(
    gains.map((gain) => gain.scenarios).toSorted((a, b) => b - a),
  );
});

test("each account, listing and permission that is named adds as much as is said", async () => {
  const { playable, gains } = await coverage(SMALL, "write", "delete");
  const names = gains.flatMap((gain) => keysOf(gain) ?? []);
  expect(names).toEqual(
    expect.arrayContaining(["byUser", "purchaserMember", "strangerAdmin", "items"]),
  );
  for (const gain of gains) {
    const [name = ""] = keysOf(gain) ?? [];
    const allow: Change[] = ["write", "delete", ...(name === "items" ? ["items" as const] : [])];
    const of = <Kind extends "accounts" | "listings">(kind: Kind) => ({
      ...SMALL[kind],
      ...(name in WHOLE[kind] && { [name]: WHOLE[kind][name as never] }),
    });
    if (!(name in WHOLE.accounts) && !(name in WHOLE.listings) && name !== "items") continue;
    const more = { ...SMALL, accounts: of("accounts"), listings: of("listings") };
    const organizations = {
      ...SMALL.organizations,
      ...(name === "strangerAdmin" && { stranger: "org3" }),
    };
    const now = await coverage({ ...more, organizations }, ...allow);
    expect([name, now.playable - playable]).toEqual([name, gain.scenarios]);
  }
});

test("permissions that are of use only together are named together", async () => {
  const { gains } = await coverage(SMALL);
  expect(keysOf(gains[0])).toEqual(["write", "delete"]);
  const { gains: others } = await coverage(SMALL, "interest", "delete");
  expect(keysOf(others[0])).toEqual(["write"]);
});

test("to a target with everything nothing can be added", async () => {
  const capabilities = new Set<Capability>([
    "stateful",
    "oauth",
    "passwords",
    "write",
    "delete",
    "items",
  ]);
  const allow = new Set<Change>(["write", "delete", "items"]);
  const { gains } = await coverageOf(scenarios, { fixtures: WHOLE, allow, capabilities });
  expect(gains).toEqual([]);
});
