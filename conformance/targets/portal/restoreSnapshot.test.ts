/** A run that is killed leaves a snapshot, from which everything is restored. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Purchases } from "../../../generated/openapi.types.ts";
import { expressInterest } from "../../scenarios/expressInterest.ts";
import { DEMO_LISTINGS } from "../demoFixtures.ts";
import type { TargetFile } from "../targetFile.ts";
import {
  createWorld,
  FOLDER,
  judge,
  PATIENT,
  type World,
  withFixtures,
  writeTargetFile,
} from "./portal.testing.ts";
import { restoreSnapshot } from "./restoreSnapshot.ts";
import { findSnapshots } from "./snapshot.ts";

const { paid = "", byUser = "" } = DEMO_LISTINGS;
const PLAY = fileURLToPath(new URL("play.testing.ts", import.meta.url));

/** Everything that the purchaser has, without times. */
async function stateOf({ actor }: World) {
  const admin = actor("purchaserAdmin");
  const { purchases, trials, interests }: Purchases = await admin.listPurchases(admin.orgId, {
    status: "all",
  });
  return [purchases, trials, interests].map((group) =>
    group
      .map(
        ({ provision: { created, modified, startDate, endDate, orgEntitlements, ...rest } }) => ({
          ...rest,
          pool: orgEntitlements && [orgEntitlements.maxUsers, orgEntitlements.entitlements],
          isEnding: endDate !== -1,
        }),
      )
      .sort((one, other) => one.itemId.localeCompare(other.itemId)),
  );
}

/** A world where the purchaser has an interest and, unless told otherwise, a trial, and a run was killed. */
async function killed({ hasTrial = true } = {}) {
  const world = await createWorld();
  const [admin, seller] = [world.actor("purchaserAdmin"), world.actor("vendorAdmin")];
  await world.actor("purchaserUser").expressInterest(paid, { purchaserPhone: "555-0100" });
  const [member = ""] = world.file.fixtures.members;
  if (hasTrial) {
    await admin.startTrial(byUser);
    const orgEntitlements = { maxUsers: 2, entitlements: { standard: { num: 2 } } };
    await seller.provisionOrgEntitlements(byUser, { purchaserOrgId: admin.orgId, orgEntitlements });
    const userEntitlements = { users: [member], entitlements: ["standard"] };
    await admin.provisionUserEntitlements(byUser, { userEntitlements });
  }
  const before = await stateOf(world);
  const folder = mkdtempSync(join(FOLDER, "killed-"));
  const file = writeTargetFile(`${folder.split("-").at(-1)}.json`, world.file);
  const child = spawn(process.execPath, [PLAY, file, folder, String(PATIENT.timeout)], {
    stdio: "inherit",
  });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
  return { world, before, folder, member };
}

test("after SIGKILL, the next run names the snapshot, and restoring it brings everything back", async () => {
  const { world, before, folder, member } = await killed();
  expect(await stateOf(world)).not.toEqual(before);
  const [left, ...others] = findSnapshots(world.portal, folder);
  expect(others).toEqual([]);
  const file = left?.file ?? "";
  expect(readFileSync(file, "utf8")).not.toMatch(/token|password/i);
  expect(findSnapshots("http://other.example/sharing/rest", folder)).toEqual([]);

  const [interest] = expressInterest;
  const { said } = await judge(world.file, interest ? [interest] : [], { folder });
  expect(said[0]).toContain(`hasn't restored what it changed.`);
  expect(said[0]).toContain(`marketplace conformance restore ${file} --config <target file>`);

  const { sentences, exitCode } = await restoreSnapshot(file, world.file, PATIENT);
  expect(exitCode).toBe(0);
  expect(sentences).toContainEqual(
    `org2 had an interest of ${paid}, and has it again, except its times (created, modified, startDate).`,
  );
  expect(await stateOf(world)).toEqual(before);
  const { userEntitlements } = await world.actor("purchaserAdmin").listUserEntitlements(byUser);
  expect(userEntitlements).toMatchObject([{ username: member, entitlements: ["standard"] }]);
  expect(findSnapshots(world.portal, folder)).toEqual([]);
});

test("what the run made of a listing of which nothing was there is deleted", async () => {
  const { world, before, folder } = await killed({ hasTrial: false });
  expect(await stateOf(world)).not.toEqual(before);
  const [left] = findSnapshots(world.portal, folder);
  const { sentences, exitCode } = await restoreSnapshot(left?.file ?? "", world.file, PATIENT);
  expect(exitCode).toBe(0);
  expect(sentences).toContainEqual(
    `org2 had nothing of ${byUser}, and what the run created is deleted.`,
  );
  expect(await stateOf(world)).toEqual(before);
});

test("what can't be restored is named, and the snapshot stays until it is", async () => {
  const { world, before, folder } = await killed();
  const [left] = findSnapshots(world.portal, folder);
  const file = left?.file ?? "";
  const allow = new Set(["interest", "delete"] as const);
  const partial = await restoreSnapshot(file, { ...world.file, allow }, PATIENT);
  expect(partial.exitCode).toBe(3);
  expect(partial.sentences).toContainEqual(
    `NOT RESTORED: org2 had a trial of ${byUser}: "allow" in the target file lacks trial, entitlements`,
  );
  expect(partial.sentences.at(-1)).toBe(`Not everything is restored. The snapshot stays: ${file}`);
  expect(existsSync(file)).toBe(true);
  expect((await restoreSnapshot(file, world.file, PATIENT)).exitCode).toBe(0);
  expect(await stateOf(world)).toEqual(before);
});

test("a snapshot with something that is lost for good is marked as restored", async () => {
  const { world, folder } = await killed();
  const [left] = findSnapshots(world.portal, folder);
  const file = left?.file ?? "";
  // The user who expressed the interest isn't in this target file.
  const { purchaserUser: _, ...accounts } = world.file.fixtures.accounts;
  const without = withFixtures(world.file, { accounts });
  const { sentences, exitCode } = await restoreSnapshot(file, without, PATIENT);
  expect(exitCode).toBe(0);
  expect(sentences.join("\n")).toContain(
    'purchaserUsername (it was "org2user" and is "org2admin")',
  );
  expect(sentences.at(-1)).toContain(`stays: ${file}`);
  expect(findSnapshots(world.portal, folder)).toEqual([]);
  const again = await restoreSnapshot(file, world.file, PATIENT);
  expect(again).toMatchObject({
    sentences: [expect.stringMatching(/^The snapshot was restored at \d{4}-/)],
    exitCode: 0,
  });

  findSnapshots(world.portal, folder);
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/("restored": )".*"/, '$1"2013-01-01T00:00:00.000Z"'));
  findSnapshots(world.portal, folder);
  expect(existsSync(file)).toBe(false);
});

test.for<
  [
    name: string,
    content: string | undefined,
    change: (file: TargetFile) => TargetFile,
    message: RegExp,
  ]
>([
  ["no file", undefined, (file) => file, /: there is no such file$/],
  ["no JSON", "{", (file) => file, /: the file is not JSON; see line 1, column 2/],
  [
    "another file",
    '{"portal": "x"}',
    (file) => file,
    /: it isn't a snapshot of a conformance run$/,
  ],
  [
    "a snapshot of another portal",
    '{"portal": "http://other.example/sharing/rest", "started": "", "entries": []}',
    (file) => file,
    / is a snapshot of http:\/\/other\.example\/sharing\/rest, but the target file is for http:/,
  ],
  [
    "a target file that allows nothing",
    '{"portal": "PORTAL", "started": "", "entries": []}',
    (file) => ({ ...file, allow: new Set() }),
    /^restoring needs vendorAdmin and purchaserAdmin, and "write" and "delete" in "allow"/,
  ],
])("%s: nothing is tried", async ([name, content, change, message]) => {
  const { file, portal } = await createWorld();
  const path = join(FOLDER, `${name}.json`);
  if (content !== undefined) writeFileSync(path, content.replace("PORTAL", portal));
  await expect(restoreSnapshot(path, change(file), PATIENT)).rejects.toThrow(message);
});
