/** Seeds, snapshots and templates, on both engines. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { NewWorld, Seed, Snapshot } from "../../generated/control.types.ts";
import seedSchema from "../../generated/seed.schema.json" with { type: "json" };
import snapshotSchema from "../../generated/snapshot.schema.json" with { type: "json" };
import { openStore } from "../storage/open.ts";
import { engines } from "../storage/store.testing.ts";
import { accepted, DAY, ids, refused, START, startPortal, type TestPortal } from "../testing.ts";

const PLANNER = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const BUILD = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

/** A vendor and two purchasers, with one provision of each stage that the portal distinguishes. */
const acme = (): Required<Omit<Seed, "$schema">> => ({
  organizations: [
    { id: "acme", name: "Acme Maps", canListApps: true },
    { id: "globex" },
    { id: "hooli" },
  ],
  users: [
    { username: "acme_admin", orgId: "acme", role: "org_admin" },
    { username: "globex_user", orgId: "globex", password: "open sesame" },
    { username: "globex_admin", orgId: "globex", role: "org_admin" },
    { username: "hooli_admin", orgId: "hooli", role: "org_admin" },
  ],
  applications: [{ clientId: "acmeapp", clientSecret: "acme-secret", owner: "acme_admin" }],
  items: [{ itemId: BUILD, owner: "acme_admin", title: "Planner, private build" }],
  listings: [
    {
      itemId: PLANNER,
      owner: "acme_admin",
      title: "Planner",
      priceDesc: "250$",
      licenseBy: "licenseByUser",
      trialDuration: 30,
    },
  ],
  relationships: [{ originItemId: PLANNER, destinationItemId: BUILD }],
  provisions: [
    {
      itemId: PLANNER,
      purchaserOrgId: "globex",
      stage: "trial",
      startDate: { days: -10 },
      orgEntitlements: { maxUsers: 5, entitlements: { standard: { num: 5 } } },
    },
    { itemId: PLANNER, purchaserOrgId: "hooli", stage: "purchased", endDate: "2013-01-01" },
  ],
  assignments: [{ itemId: PLANNER, username: "globex_user", entitlements: ["standard"] }],
});

const createWorld = async (portal: TestPortal, body: object) => {
  const created = await portal.control<NewWorld & { error?: { message: string } }>(
    "POST",
    "",
    body,
  );
  expect(created.body.error?.message).toBeUndefined();
  return created.body;
};
const snapshotOf = async (portal: TestPortal, world = "demo") =>
  (await portal.control<Snapshot>("GET", `/${world}/snapshot`)).body;

describe("a world from a seed", () => {
  const clock = { now: START, frozen: true };

  it("has its data, with defaults, and signs its users in", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "own", seed: acme(), clock });
    expect(world).toMatchObject({ template: "empty", clock });
    expect(Object.keys(world.accounts)).toEqual(acme().users.map(({ username }) => username));
    const as = (username: string) =>
      portal.client({ world: "own", token: world.accounts[username]?.token ?? "" });
    const { trials } = accepted(await as("globex_admin").listPurchases({ portalID: "self" }));
    expect(trials[0]?.provision).toMatchObject({
      orgId: "acme",
      purchaserUsername: "globex_admin",
      startDate: START - 10 * DAY,
      endDate: START + 20 * DAY,
    });
    const customers = accepted(await as("acme_admin").listCustomers({ portalID: "self" }));
    expect(customers.total).toBe(2);
    const own = accepted(
      await as("globex_user").getUserEntitlements({ itemID: PLANNER, userName: "globex_user" }),
    );
    expect(JSON.stringify(own)).toContain("standard");
  });

  it("accepts the passwords and secrets of the seed, and the usual password of others", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "own", seed: acme() });
    const { accounts, application } = world;
    expect(accounts.globex_user?.password).toBe("open sesame");
    for (const username of ["globex_user", "acme_admin"]) {
      const { password } = accounts[username] as { password: string };
      accepted(await portal.client({ world: "own" }).generateToken({ username, password }));
    }
    accepted(
      await portal.client({ world: "own" }).createOAuthToken({
        grant_type: "client_credentials",
        client_id: application.clientId,
        client_secret: application.clientSecret,
      }),
    );
  });

  it("is reset to it, at the clock that it was created with", async () => {
    const portal = await startPortal();
    await createWorld(portal, { world: "own", seed: acme(), clock });
    const before = await snapshotOf(portal, "own");
    await portal.control("POST", "/own/clock/advance", { days: 5 });
    await portal.control("PUT", "/own/seed", { organizations: [{ id: "more" }] });
    expect(await snapshotOf(portal, "own")).not.toEqual(before);
    await portal.control("POST", "/own/reset");
    expect(await snapshotOf(portal, "own")).toEqual(before);
  });
});

describe.each(engines)("a seed and a snapshot on $engine", ({ fresh }) => {
  const start = async () => startPortal({ store: await openStore(await fresh()) });

  it("adds to what is there, and replaces what has the same id", async () => {
    const portal = await start();
    const { body } = await portal.control("PUT", "/demo/seed", acme());
    expect(body).toMatchObject({ organizations: 6, users: 41, listings: 6, provisions: 2 });
    const again = { organizations: [{ id: "acme", name: "Acme Two" }] };
    expect((await portal.control("PUT", "/demo/seed", again)).body).toEqual(body);
    const { data } = await snapshotOf(portal);
    expect(data.organizations?.find(({ id }) => id === "acme")?.name).toBe("Acme Two");
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  });

  it("restores data, clock and disabled rules, and gives the same snapshot again", async () => {
    const portal = await start();
    await portal.control("PUT", "/demo/seed", acme());
    await portal.control("PUT", "/demo/disabled-rules", { rules: ["interest.once"] });
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    const saved = await snapshotOf(portal);
    await portal.control("POST", "/demo/reset");
    expect(await snapshotOf(portal)).not.toEqual(saved);
    const restored = await portal.control("PUT", "/demo/snapshot", saved);
    expect(restored.body).toMatchObject({ provisions: 3, assignments: 1 });
    expect(await snapshotOf(portal)).toEqual(saved);
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    const copy = await createWorld(portal, { world: "copy", snapshot: saved });
    expect(copy.clock).toEqual(saved.clock);
    expect(await snapshotOf(portal, "copy")).toEqual(saved);
  });
});

it("a snapshot with an item of the largest fields can be restored", async () => {
  const portal = await startPortal();
  const fields = {
    title: "t".repeat(256),
    type: "Application",
    description: "d".repeat(16_384),
    licenseInfo: "l".repeat(8_192),
    tags: Array.from({ length: 100 }, (_, i) => `${i}`.padEnd(128, "t")),
    typeKeywords: Array.from({ length: 100 }, (_, i) => `${i}`.padEnd(128, "k")),
    licenseType: "ela" as const,
  };
  const vendor = portal.as("org1admin");
  const { id } = accepted(await vendor.addItem({ userName: "org1admin", ...fields }));
  accepted(await vendor.listItem({ userName: "org1admin", itemID: id }));
  const saved = await snapshotOf(portal);
  expect((await portal.control("PUT", "/demo/snapshot", saved)).body).toMatchObject({
    listings: 6,
  });
});

it("a snapshot with entitlements that the pool has lost can be restored", async () => {
  const portal = await startPortal();
  const [vendor, purchaser] = [portal.as("org1admin"), portal.as("org2admin")];
  const itemID = ids.byUser;
  accepted(await purchaser.startTrial({ itemID }));
  for (const name of ["standard", "advanced"]) {
    const orgEntitlements = { maxUsers: 1, entitlements: { [name]: { num: 1 } } };
    accepted(
      await vendor.provisionOrgEntitlements({ itemID, purchaserOrgId: "org2", orgEntitlements }),
    );
    const userEntitlements = { users: ["org2member"], entitlements: ["standard"] };
    await purchaser.provisionUserEntitlements({ itemID, userEntitlements });
  }
  const saved = await snapshotOf(portal);
  expect((await portal.control("PUT", "/demo/snapshot", saved)).body).toMatchObject({
    assignments: 1,
  });
  await createWorld(portal, { world: "copy", snapshot: saved });
  expect(await snapshotOf(portal, "copy")).toEqual(saved);
});

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
      change((seed) => ({ ...seed, users: [...seed.users, { username: "x", orgId: "acmee" }] })),
      'users[4].orgId is "acmee", but there is no such organization; did you mean "acme"?',
    ],
    [
      { users: [{ username: "x", orgId: "org1", role: "admin" }] },
      'users[0].role must be one of org_admin, org_publisher, org_user, but is "admin"',
    ],
    [
      { users: [{ username: "x", orgId: "org1", password: "hush".repeat(65) }] },
      "users[0].password must NOT have more than 256 characters",
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
      'organizations[0].id must be 1 to 64 characters of A to Z, a to z, 0 to 9, dot, hyphen and underscore, but is "a b"',
    ],
    [
      { provisions: [{ itemId: ids.paid, purchaserOrgId: "zzz", stage: "trial" }] },
      'provisions[0].purchaserOrgId is "zzz", but there is no such organization; known: org1, org2, org3',
    ],
    [
      { provisions: [{ itemId: ids.paid, purchaserOrgId: "org1", stage: "trial" }] },
      'provisions[0].purchaserOrgId must be another organization than the vendor "org1"',
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
      'provisions[0].orgEntitlements.entitlements has the name "", which must NOT have fewer than 1 characters',
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

describe("a template", () => {
  it.each(["catalogue", "marketplace"])("%s begins at any time", async (template) => {
    const portal = await startPortal();
    for (const now of [0, 8_640_000_000_000_000]) {
      const clock = { now, frozen: true };
      const { world, accounts } = await createWorld(portal, { template, clock });
      const [account] = Object.values(accounts);
      const client = portal.client({ world, token: account?.token ?? "" });
      expect(accepted(await client.searchListings({ q: "*" })).total).toBeGreaterThan(20);
      const saved = await snapshotOf(portal, world);
      expect((await portal.control("PUT", `/${world}/snapshot`, saved)).status).toBe(200);
    }
  });

  it("empty has nothing, so that a seed is all there is", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "bare", template: "empty" });
    expect(world.accounts).toEqual({});
    const { data } = await snapshotOf(portal, "bare");
    expect(Object.values(data).flat()).toEqual([]);
  });

  it("marketplace has 500 provisions in all stages, and is the same at the same time", async () => {
    const portal = await startPortal();
    const clock = { now: START, frozen: true };
    const world = await createWorld(portal, { world: "a", template: "marketplace", clock });
    await createWorld(portal, { world: "b", template: "marketplace", clock });
    const { data } = await snapshotOf(portal, "a");
    expect((await snapshotOf(portal, "b")).data).toEqual(data);
    const counts = Object.entries(data).map(([name, list]) => [name, list.length]);
    expect(Object.fromEntries(counts)).toMatchObject({
      organizations: 60,
      listings: 40,
      provisions: 500,
    });
    expect(new Set(data.organizations?.map(({ name }) => name)).size).toBe(60);
    const stages = data.provisions?.map(({ interested, purchased, endDate }) => {
      const stage = interested ? "interested" : purchased ? "purchased" : "trial";
      return endDate === -1 ? stage : `${stage} ${(endDate as number) <= START ? "ended" : "ends"}`;
    });
    expect([...new Set(stages)].toSorted()).toEqual([
      ...[
        "interested",
        "purchased",
        "purchased ended",
        "purchased ends",
        "trial ended",
        "trial ends",
      ],
    ]);
    const vendor = Object.entries(world.accounts)[0]?.[1].token ?? "";
    const customers = await portal
      .client({ world: "a", token: vendor })
      .listCustomers({ portalID: "self", num: 100 });
    expect(accepted(customers).total).toBeGreaterThan(50);
  });

  it("large has any size, and depends on its random seed", async () => {
    const portal = await startPortal();
    const clock = { now: START, frozen: true };
    for (const [world, size, randomSeed] of [
      ["a", 1, 1],
      ["b", 120, 1],
      ["c", 120, 2],
    ])
      await createWorld(portal, { world, template: "large", size, randomSeed, clock });
    const { data } = await snapshotOf(portal, "b");
    expect((await snapshotOf(portal, "a")).data.provisions).toHaveLength(1);
    expect(data.provisions).toHaveLength(120);
    expect((await snapshotOf(portal, "c")).data.provisions).not.toEqual(data.provisions);
  });
});

it("the published schemas accept seeds and snapshots, and refuse others", async () => {
  const ajv = new Ajv2020({ strict: false });
  const isSeed = ajv.compile(seedSchema);
  const isSnapshot = ajv.compile(snapshotSchema);
  const portal = await startPortal();
  await portal.control("PUT", "/demo/seed", acme());
  expect([isSeed(acme()), isSnapshot(await snapshotOf(portal))]).toEqual([true, true]);
  expect([isSeed({ organisations: [] }), isSnapshot(acme())]).toEqual([false, false]);
});

it("a seed that names an unknown user in a token gets the cure", async () => {
  const portal = await startPortal();
  const { body } = await portal.control<{ error: { message: string } }>("POST", "/demo/tokens", {
    username: "org2usr",
  });
  expect(body.error.message).toMatch(/^There is no user org2usr in the world demo/);
  refused(await portal.client().listPurchases({ portalID: "self" }));
});
