/** The commands for the data of a world, against a portal on a socket. */
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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
  expect(statSync(saved).mode & 0o777).toBe(0o600);
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

it("a file is read in the encodings that editors write, or refused", async () => {
  const place = { url: await serveForTest(), world: "demo" };
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "seed.json");
  const text = '{"organizations":[{"id":"cafe","name":"Café"}]}';
  const nameAfter = async (bytes: Buffer) => {
    writeFileSync(file, bytes);
    await seedWorld(file, place);
    const { data } = JSON.parse(await saveWorld(undefined, place)) as Snapshot;
    return data.organizations?.find(({ id }) => id === "cafe")?.name;
  };
  expect(await nameAfter(Buffer.from(`\ufeff${text}`))).toBe("Café");
  expect(await nameAfter(Buffer.from(`\ufeff${text}`, "utf16le"))).toBe("Café");
  await expect(nameAfter(Buffer.from(text, "latin1"))).rejects.toThrow("the file is not UTF-8");
  // Refused before it is read, which takes seconds.
  truncateSync(file, 33 * 1024 * 1024);
  await expect(seedWorld(file, place)).rejects.toThrow(
    `${file}: it has more than 33554432 bytes, which is the limit`,
  );
});

it("what responds instead of a portal is not taken for one, and the reason is said", async () => {
  const page = createServer((_, response) => response.end("<p>hello</p>")).listen(0, "127.0.0.1");
  onTestFinished(() => void page.close());
  await once(page, "listening");
  const host = `127.0.0.1:${(page.address() as AddressInfo).port}`;
  const save = (url: string) => saveWorld(undefined, { url, world: "demo" });
  await expect(save(`http://${host}`)).rejects.toThrow(
    "getSnapshot: HTTP 200 without JSON. Is this the address of a sandbox?",
  );
  await expect(save(`https://${host}`)).rejects.toThrow("does not speak https there");
});
