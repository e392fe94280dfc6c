import { describe, expect, it } from "vitest";
import type { Seed } from "../../generated/control.types.ts";
import { ids, refused, startPortal } from "../testing.ts";

import { acme, PLANNER, snapshotOf } from "./seeds.testing.ts";

it.each<[what: string, seed: Seed, problem: string]>([
  [
    "gives a listing to its purchaser",
    { listings: [{ itemId: ids.byUser, owner: "org2admin", title: "Field Sketcher" }] },
    `"org2" has a provision of "${ids.byUser}", so it can't be its vendor`,
  ],
  [
    "moves the owner of a listing to its purchaser",
    { users: [{ username: "org1user", orgId: "org2" }] },
    `"org2" has a provision of "${ids.byUser}", so it can't be its vendor`,
  ],
  [
    "moves a member with entitlements",
    { users: [{ username: "org2member", orgId: "org3" }] },
    `"org2member" has entitlements of "${ids.byUser}" in "org2", so the user can't move to "org3"`,
  ],
  [
    "makes an item of a listing that is provisioned",
    { items: [{ itemId: ids.byUser, owner: "org1user", title: "Field Sketcher" }] },
    `"org2" has a provision of "${ids.byUser}", so it must stay in listings`,
  ],
])("a seed that %s is refused", async (_, seed, problem) => {
  const portal = await startPortal();
  const one = { itemId: ids.byUser, purchaserOrgId: "org2" };
  const held = {
    provisions: [{ ...one, stage: "trial" }],
    assignments: [{ itemId: ids.byUser, username: "org2member", entitlements: ["standard"] }],
  };
  expect((await portal.control("PUT", "/demo/seed", held)).status).toBe(200);
  const before = await snapshotOf(portal);
  const { body } = await portal.control<{ error: { message: string } }>("PUT", "/demo/seed", seed);
  expect(body.error.message).toBe(`The seed is invalid: ${problem}.`);
  expect(await snapshotOf(portal)).toEqual(before);
});

describe("an invalid seed is refused with the place, the value and the cure, and changes nothing", () => {
  const change = (edit: (seed: Required<Omit<Seed, "$schema">>) => object) => edit(acme());
  it.each<[object, string]>([
    [
      { organisations: [] },
      'body has an unknown member "organisations"; did you mean "organizations"?',
    ],
    [{ organizations: [{}] }, "organizations[0] must have the member id"],
    [
      { organizations: [{ id: "self" }] },
      'organizations[0].id must be 1 to 64 characters of A to Z, a to z, 0 to 9, dot, hyphen and underscore, other than ., .. and self, but is "self"',
    ],
    [
      { users: [{ username: "..", orgId: "org1" }] },
      'users[0].username must be 1 to 128 characters of A to Z, a to z, 0 to 9, dot, hyphen, underscore and @, other than . and .., but is ".."',
    ],
    [
      change((seed) => ({ ...seed, users: [...seed.users, { username: "x", orgId: "acmee" }] })),
      'users[4].orgId is "acmee", but there is no such organization; did you mean "acme"?',
    ],
    [
      { users: [{ username: "x", orgId: "org1", role: "admin" }] },
      'users[0].role must be one of org_admin, org_publisher, org_user, but is "admin"',
    ],
    [
      { users: [{ username: "x", orgId: "org1", password: "hush".repeat(65) }] },
      "users[0].password must be at most 256 characters",
    ],
    [
      {
        relationships: [
          { originItemId: ids.paid, destinationItemId: ids.unrelated, type: "Listed2Provisoned" },
        ],
      },
      'relationships[0].type is "Listed2Provisoned", but there is no such relationship type; did you mean "Listed2Provisioned"?',
    ],
    [
      { organizations: [{ id: "a b" }] },
      'organizations[0].id must be 1 to 64 characters of A to Z, a to z, 0 to 9, dot, hyphen and underscore, other than ., .. and self, but is "a b"',
    ],
    [
      { provisions: [{ itemId: ids.paid, purchaserOrgId: "zzz", stage: "trial" }] },
      'provisions[0].purchaserOrgId is "zzz", but there is no such organization; known: org1, org2, org3',
    ],
    [
      { provisions: [{ itemId: ids.paid, purchaserOrgId: "org1", stage: "trial" }] },
      'provisions[0].purchaserOrgId must be an organization other than the vendor "org1"',
    ],
    [
      { provisions: [{ itemId: ids.paid, purchaserOrgId: "org2" }] },
      "provisions[0] must have a stage: interested, trial or purchased; one that has ended has an endDate in the past",
    ],
    [
      { provisions: [{ itemId: ids.unrelated, purchaserOrgId: "org2", stage: "trial" }] },
      `provisions[0].itemId must be a listing, but "${ids.unrelated}" was never listed; move it to listings`,
    ],
    [
      {
        provisions: [
          { itemId: ids.paid, purchaserOrgId: "org2", stage: "trial", endDate: "2026-13-01" },
        ],
      },
      'provisions[0].endDate must be a time such as 2026-11-25T09:00:00Z, but is "2026-13-01"',
    ],
    [
      { listings: [{ itemId: PLANNER, owner: "org1admin", title: "X", created: "2026-02-30" }] },
      'listings[0].created must be a time such as 2026-11-25T09:00:00Z, but is "2026-02-30"',
    ],
    [
      { listings: [{ itemId: PLANNER, owner: "org1admin", title: "X", created: "1969-12-31" }] },
      'listings[0].created must be in 1970 or later, but is "1969-12-31"',
    ],
    [
      { organizations: [{ id: "a", name: "A\0" }] },
      "organizations[0].name must not contain the character NUL",
    ],
    [
      { organizations: [{ id: "a", name: "A\ud83d" }] },
      "organizations[0].name must be valid Unicode, but has half a surrogate pair",
    ],
    [
      { assignments: [{ itemId: ids.byUser, username: "org2user", entitlements: ["x"] }] },
      `assignments[0] needs a provision of "${ids.byUser}" by "org2", the organization of the user; add it to provisions`,
    ],
    [
      change((seed) => ({
        ...seed,
        assignments: [{ itemId: PLANNER, username: "globex_user", entitlements: ["standrad"] }],
      })),
      'assignments[0].entitlements[0] is "standrad", but there is no such entitlement; did you mean "standard"?',
    ],
    [
      change((seed) => ({
        provisions: [
          {
            ...seed.provisions[0],
            orgEntitlements: { maxUsers: 1, entitlements: { "": { num: 1 } } },
          },
        ],
      })),
      'provisions[0].orgEntitlements.entitlements has the name "", which must not be empty',
    ],
    [
      { organizations: [{ id: "a", name: "" }] },
      'organizations[0].name must not be empty, but is ""',
    ],
    [
      { users: [{ username: "x", orgId: "org1", privileges: Array(101).fill("p") }] },
      "users[0].privileges must have at most 100 entries, but has 101",
    ],
    [
      { organizations: [{ id: "a" }, { id: "b" }, { id: "a" }] },
      'organizations[2] has the same id as organizations[0]: "a"',
    ],
  ])("number %#", async (seed, problem) => {
    const portal = await startPortal();
    const before = await snapshotOf(portal);
    const { status, body } = await portal.control<{ error: { message: string } }>(
      "PUT",
      "/demo/seed",
      seed,
    );
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(/^The (body|seed) is invalid: /),
    ]);
    expect(body.error.message.replace(/^The \w+ is invalid: /, "").replace(/\.$/, "")).toBe(
      problem,
    );
    expect(await snapshotOf(portal)).toEqual(before);
  });

  it("with the known names and members once", async () => {
    const portal = await startPortal();
    const problemsOf = async (body: object) =>
      (await portal.control<{ error: { details: string[] } }>("PUT", "/demo/seed", body)).body.error
        .details;
    const stage = "trial" as const;
    const unknown = ["xxx", "yyy"].map((purchaserOrgId) => ({
      itemId: ids.paid,
      purchaserOrgId,
      stage,
    }));
    expect(await problemsOf({ provisions: unknown })).toEqual([
      'provisions[0].purchaserOrgId is "xxx", but there is no such organization; known: org1, org2, org3',
      'provisions[1].purchaserOrgId is "yyy", but there is no such organization',
    ]);
    const misspelled = ["a", "b"].map((id) => ({ id, zzzzzzzzz: 1 }));
    expect(await problemsOf({ organizations: misspelled })).toEqual([
      expect.stringMatching(/^organizations\[0\] has an unknown member "z+"; members: id, name, /),
      'organizations[1] has an unknown member "zzzzzzzzz"',
    ]);
  });

  it("with at most twenty problems, each in the details", async () => {
    const portal = await startPortal();
    const users = Array.from({ length: 50 }, (_, i) => ({ username: `u${i}`, orgId: "none" }));
    const { body } = await portal.control<{ error: { details: string[] } }>("PUT", "/demo/seed", {
      users,
    });
    expect(body.error.details).toHaveLength(20);
  });

  it("with a hundred thousand, as soon as with twenty", async () => {
    const portal = await startPortal();
    const provisions = Array.from({ length: 100_000 }, () => ({ itemIdd: 1 }));
    const { body } = await portal.control<{ error: { details: string[] } }>("PUT", "/demo/seed", {
      provisions,
    });
    expect(body.error.details).toHaveLength(20);
  });

  it.each([
    [{ snapshot: { version: 1, data: {} }, seed: {} }, /either with a snapshot, or with/],
    [{ snapshot: { version: 2, data: {} } }, /snapshot\.version must be 1, but is 2/],
    [{ template: "markteplace" }, /no template markteplace; did you mean "marketplace"\?/],
    [{ size: 5 }, /are for the template "large"/],
  ])("and so is a world from %j", async (wanted, message) => {
    const portal = await startPortal();
    const { status, body } = await portal.control<{ error: { message: string } }>(
      "POST",
      "",
      wanted,
    );
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
  });
});

it("a seed that names an unknown user in a token gets the cure", async () => {
  const portal = await startPortal();
  const { body } = await portal.control<{ error: { message: string } }>("POST", "/demo/tokens", {
    username: "org2usr",
  });
  expect(body.error.message).toMatch(/^There is no user org2usr in the world demo/);
  refused(await portal.client().listPurchases({ portalID: "self" }));
});
