/** What a portal says of a target file: what the file leaves out is learned, and what is wrong in it is found. */
import { describe, expect, test } from "vitest";
import { offers, purchaser, vendor } from "../../model/needs.ts";
import { scenario } from "../../model/scenario.ts";
import { DEMO_LISTINGS, DEMO_ORGANIZATIONS } from "../demoFixtures.ts";
import type { TargetFile } from "../targetFile.ts";
import {
  altering,
  createWorld,
  type Fetch,
  judge,
  PATIENT,
  rewriting,
  smallest,
  withFixtures,
} from "./portal.testing.ts";
import { portal } from "./portal.ts";

const { paid = "", free = "", byUser = "", noTrial = "" } = DEMO_LISTINGS;

const learn = async (file: TargetFile, fetch: Fetch = globalThis.fetch) => {
  const target = await portal(file, { fetch, ...PATIENT });
  return { ...target.fixtures, remarks: target.remarks };
};

describe("what the file leaves out", () => {
  test("ids of organizations are those of the accounts", async () => {
    const { file } = await createWorld();
    const { vendor, purchaser } = DEMO_ORGANIZATIONS;
    expect((await learn(withFixtures(file, { organizations: {} }))).organizations).toEqual(
      DEMO_ORGANIZATIONS,
    );
    const { organizations } = await learn(smallest(file, "paid"));
    expect(organizations).toEqual({ vendor, purchaser });
  });

  test.for([
    ["portals/self", /\/portals\/self$/],
    ["community/self", /\/community\/self$/],
    ["users", /\/community\/users\/\w+$/],
  ] as const)("%s alone may name another organization", async ([, path]) => {
    const { file } = await createWorld();
    const fetch = rewriting(path, (text) =>
      text.replaceAll(/"(id|orgId)":"org\d"/g, '"$1":"other"'),
    );
    const { organizations } = await learn(smallest(file, "paid"), fetch);
    expect(organizations).toEqual({ vendor: "org1", purchaser: "org2" });
  });

  test("two accounts of one organization are no vendor and purchaser", async () => {
    const { file } = await createWorld();
    const { vendorAdmin, vendorMember } = file.fixtures.accounts;
    const accounts = { vendorAdmin, purchaserAdmin: vendorMember } as never;
    await expect(learn(withFixtures(smallest(file, "paid"), { accounts }))).rejects.toThrow(
      /fit the portal: the accounts of vendor and purchaser both belong to org1/,
    );
  });
});

describe("what listings are", () => {
  test("properties are read from the listings", async () => {
    const { file } = await createWorld();
    const { properties, remarks } = await learn(file);
    expect(properties).toMatchObject({
      paid: { isFree: false, hasTrial: true, isByUser: false, isSigned: false },
      free: { isFree: true },
      byUser: { isFree: false, hasTrial: true, isByUser: true },
      noTrial: { hasTrial: false },
      signed: { isSigned: true },
    });
    expect(remarks).toEqual([]);
  });

  test("a listing under another name counts as what it is, and a remark says so", async () => {
    const { file } = await createWorld();
    const listings = { paid: free, free: paid, byUser: noTrial };
    const { properties, remarks } = await learn(withFixtures(file, { listings }));
    expect(properties).toMatchObject({
      paid: { isFree: true },
      free: { isFree: false },
      byUser: { hasTrial: false },
    });
    expect(remarks).toEqual([
      "According to the portal, listings.paid is free. The suite uses it as such.",
      "According to the portal, listings.free isn't free. The suite uses it as such.",
      "According to the portal, listings.byUser has no trial. The suite uses it as such.",
    ]);
  });

  test("a wrong response about a listing is no wrong file", async () => {
    const { file } = await createWorld();
    const fetch = rewriting(/\/listings\/\w+$/, (text) =>
      text
        .replaceAll('"licenseType":"free"', '"licenseType":"ela"')
        .replaceAll('"trialSupported":false', '"trialSupported":true'),
    );
    const { properties, remarks } = await learn(file, fetch);
    expect(properties).toMatchObject({ free: { isFree: true }, noTrial: { hasTrial: false } });
    expect(remarks).toEqual([]);
  });

  test.for([
    ["refused", () => '{"error":{"code":500,"message":"No.","details":[]}}'],
    [
      "without its properties",
      (text: string) => text.replaceAll(/"(licenseType|trialSupported|licenseBy)":[^,]+,/g, ""),
    ],
  ] as const)("a listing that is %s is what its name says", async ([, rewrite]) => {
    const { file } = await createWorld();
    const { properties } = await learn(file, rewriting(/\/listings\/\w+$/, rewrite));
    expect(properties).toMatchObject({
      paid: { isFree: false, hasTrial: true },
      free: { isFree: true },
      byUser: { isByUser: true },
      noTrial: { hasTrial: false },
    });
  });

  test("a listing that doesn't fit a role leaves the role missing, under any name", async () => {
    const { file } = await createWorld();
    const listings = { noTrial: paid };
    const asking = scenario({
      id: "no-trial",
      title: "a listing without a trial is asked for",
      rules: ["trial.supported"],
      needs: { seller: vendor.administrates, buyer: purchaser.buys, listing: offers.noTrial },
      check: async () => {},
    });
    const { results } = await judge(withFixtures(file, { listings }), [asking]);
    expect(results).toMatchObject([
      { status: "unsupported", missing: [{ kind: "fixture", name: "noTrial" }] },
    ]);
  });
});

describe("what is wrong in the file", () => {
  test.for<[field: string, change: (file: TargetFile) => TargetFile]>([
    [
      `listings.byUser \\(${"0".repeat(32)}\\)`,
      (file) => withFixtures(file, { listings: { paid, byUser: "0".repeat(32) } }),
    ],
    [
      `listings.paid \\(${"0".repeat(32)}\\) is not a listing that the accounts can see`,
      (file) => withFixtures(file, { listings: { paid: "0".repeat(32) } }),
    ],
    [
      `listings.paid \\(${byUser}\\) is also listings.byUser`,
      (file) => withFixtures(file, { listings: { paid: byUser, byUser } }),
    ],
    [
      "organizations.purchaser",
      (file) =>
        withFixtures(file, { organizations: { ...DEMO_ORGANIZATIONS, purchaser: "unknown" } }),
    ],
    [
      "members has unknown,",
      (file) => withFixtures(file, { members: ["unknown", ...file.fixtures.members] }),
    ],
    [
      "accounts.vendorUser",
      (file) => {
        const { accounts } = file.fixtures;
        return withFixtures(file, {
          accounts: { ...accounts, vendorUser: accounts.vendorMember } as typeof accounts,
        });
      },
    ],
  ])("%s is found before anything plays", async ([field, change]) => {
    const { file } = await createWorld();
    await expect(learn(change(file))).rejects.toThrow(
      new RegExp(`^the target file doesn't fit the portal: ${field}`),
    );
    await learn(file);
  });

  test.for([
    ["an error", () => Response.json({ error: { code: 400, message: "No.", details: [] } })],
    ["a page", () => new Response("<html>Not found</html>", { status: 404 })],
  ] as const)(
    "a portal that shows neither listings nor items, but %s, shows no wrong id",
    async ([, respond]) => {
      const { file } = await createWorld();
      const fetch = altering(/\/(listings|items)\/\w+$/, async () => respond());
      expect((await learn(smallest(file, "paid"), fetch)).listings).toEqual({ paid });
    },
  );
});
