/** Answers of worlds are held against the contract, whatever the server was told of its root portal. */
import { expect, it, onTestFinished } from "vitest";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import { type Seed, templates } from "./templates.ts";

/** The demo world, whose listings are rated in words, which the contract does not allow. */
function plantTemplate(): void {
  const { demo } = templates as Record<string, Seed>;
  if (demo === undefined) throw new Error("there is no demo world");
  const items = demo.template.items.map((item) => ({ ...item, properties: { ...item.properties, avgRating: "none" as never } }));
  Object.assign(templates, { spoiled: { ...demo, template: { ...demo.template, items } } });
  onTestFinished(() => {
    delete (templates as Record<string, Seed>).spoiled;
  });
}

it("an answer outside of the contract is a fault that names the place", async () => {
  plantTemplate();
  const faults: unknown[] = [];
  const report = (fault: unknown) => faults.push(fault);
  const { app, close } = await createServer({ store: await openStore(sqlite(MEMORY)), report });
  onTestFinished(close);
  const ask = async (template: string) => {
    await app.request("/control/worlds", { method: "POST", body: JSON.stringify({ world: template, template }) });
    const listing = "b512083cd1b64e2da1d3f66dbb135956";
    return (await app.request(`/w/${template}/sharing/rest/content/listings/${listing}?f=json`)).json();
  };
  expect(await ask("demo")).toMatchObject({ avgRating: 0 });
  expect(faults).toEqual([]);
  expect(await ask("spoiled")).toMatchObject({ error: { code: 500 } });
  expect(String(faults)).toMatch(/the response of getListing breaks the contract: .*\/avgRating must be number/);
});
