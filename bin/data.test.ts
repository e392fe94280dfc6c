/** The commands for the data of a world, against a portal on a socket. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Snapshot } from "../generated/control.types.ts";
import { serveForTest } from "../server/serve.testing.ts";
import { restoreWorld, saveWorld, seedWorld } from "./data.ts";

it("a seed is added, the world saved, and restored later", async () => {
  const url = await serveForTest();
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const place = { url, world: "demo" };
  const [seed, saved] = [join(folder, "seed.json"), join(folder, "saved.json")];
  writeFileSync(seed, JSON.stringify({ organizations: [{ id: "acme" }] }));
  expect(await seedWorld(seed, place)).toMatch(
    /^Added .* to the world demo\. It has 4 organizatio/,
  );
  await saveWorld(saved, place);
  const { data } = JSON.parse(readFileSync(saved, "utf8")) as Snapshot;
  expect(data.organizations?.map(({ id }) => id)).toEqual(["acme", "org1", "org2", "org3"]);
  await fetch(`${url}/control/worlds/demo/reset`, { method: "POST" });
  expect(await restoreWorld(saved, place)).toMatch(
    /It has 4 organizations, 37 users, .* 1 relationship[,.]/,
  );
  expect(JSON.parse(await saveWorld(undefined, place)).data).toEqual(data);

  writeFileSync(seed, JSON.stringify({ users: [{ username: "x", orgId: "acmee" }] }));
  await expect(seedWorld(seed, place)).rejects.toThrow(
    'The seed is invalid: users[0].orgId is "acmee", but there is no such organization; did you mean "acme"?',
  );
  await expect(seedWorld(seed, { ...place, world: "winter" })).rejects.toThrow(
    "There is no world winter. Worlds: demo.",
  );
});
