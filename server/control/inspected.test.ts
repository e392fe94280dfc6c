/** Worlds validate their responses against the contract, regardless of the setting for the root portal. */
import { expect, it, onTestFinished } from "vitest";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import { demo } from "./demo.ts";
import { FIXED } from "./templates.ts";

/** Adds a template whose listings have a rating that violates the contract. */
function addInvalidTemplate(): void {
  const items = demo.items.map((item) => ({
    ...item,
    properties: { ...item.properties, avgRating: "none" as never },
  }));
  FIXED.set("invalid", { ...demo, items });
  onTestFinished(() => {
    FIXED.delete("invalid");
  });
}

it("a response that violates the contract is a fault that names the field", async () => {
  addInvalidTemplate();
  const faults: unknown[] = [];
  const report = (fault: unknown) => faults.push(fault);
  const { app, close } = await createServer({ store: await openStore(sqlite(MEMORY)), report });
  onTestFinished(close);
  const getListing = async (template: string) => {
    await app.request("/control/worlds", {
      method: "POST",
      body: JSON.stringify({ world: template, template }),
    });
    const listing = "b512083cd1b64e2da1d3f66dbb135956";
    return (
      await app.request(`/w/${template}/sharing/rest/content/listings/${listing}?f=json`)
    ).json();
  };
  expect(await getListing("demo")).toMatchObject({ avgRating: 0 });
  expect(faults).toEqual([]);
  expect(await getListing("invalid")).toMatchObject({ error: { code: 500 } });
  expect(String(faults)).toMatch(/getListing .*contract: .*\/avgRating must be number/);
});
