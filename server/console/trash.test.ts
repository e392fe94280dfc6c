/** Deleted worlds are kept within limits. */
import { expect, it } from "vitest";
import { MAX_SEED_BODY } from "../http/limits.ts";
import { startPortal } from "../testing.ts";
import { Trash } from "./trash.ts";

it("keeps the latest worlds, up to ten", () => {
  const trash = new Trash();
  for (let number = 1; number <= 11; number += 1) trash.add(`world-${number}`, "{}");
  expect(trash.all()).toHaveLength(10);
  expect(trash.all()[0]?.name).toBe("world-11");
  expect(trash.find("world-1")).toBeUndefined();
});

it("keeps at most twice the bytes of the largest snapshot, and none that is larger", () => {
  const trash = new Trash();
  const large = " ".repeat(MAX_SEED_BODY - 1024);
  for (const name of ["one", "two", "three"]) expect(trash.add(name, large)).toBe(true);
  expect(trash.all().map(({ name }) => name)).toEqual(["three", "two"]);
  // Counted in bytes, not in characters.
  expect(trash.add("four", "é".repeat(MAX_SEED_BODY / 2))).toBe(false);
});

it("a world that was deleted in the console comes back with its data and its clock", async () => {
  const portal = await startPortal();
  const send = (action: string) =>
    portal.request(`/console/w/demo/do/${action}`, {
      method: "POST",
      body: new URLSearchParams({ back: "/console/w/demo/worlds", world: "spring" }),
    });
  await portal.control("POST", "", {
    world: "spring",
    clock: { now: 1378227262000, frozen: true },
  });
  await portal.control("PUT", "/spring/seed", { organizations: [{ id: "acme", name: "Acme" }] });
  const before = await portal.control("GET", "/spring/snapshot");
  await send("delete");
  expect((await portal.control("GET", "/spring")).status).toBe(404);
  expect(await (await portal.request("/console/deleted/spring")).json()).toEqual(before.body);

  // The name is taken by another world for a while.
  await portal.control("POST", "", { world: "spring" });
  const { headers } = await send("undelete");
  expect(decodeURIComponent(headers.get("Location") ?? "")).toContain("already");
  await portal.control("DELETE", "/spring");
  await send("undelete");
  expect(await portal.control("GET", "/spring/snapshot")).toEqual(before);
  expect((await portal.request("/console/deleted/spring")).status).toBe(404);
});
