/** Stores that are copies of a seeded database. */
import { expect, it, onTestFinished } from "vitest";
import { provision } from "../domain/model.testing.ts";
import { createTemplate } from "./open.ts";
import { engines, save, seed, seededStore } from "./store.testing.ts";
import type { Store } from "./store.ts";

/** Maximum memory of a copy, in bytes, of which most is what any connection takes. */
const MAX_BYTES = 256 * 1024;

async function copies(count: number): Promise<Store[]> {
  const open = await createTemplate(seed);
  const stores = Array.from({ length: count }, open);
  onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
  return stores;
}

/** Everything in a store that the seed brings. */
const contentOf = (store: Store) =>
  Promise.all([
    ...seed.organizations.map(({ id }) => store.organization(id)),
    ...seed.users.map(({ username }) => store.account(username)),
    ...seed.applications.map(({ clientId }) => store.application(clientId)),
    ...seed.items.map(({ itemId }) => store.item(itemId)),
    ...seed.relationships.map(({ originItemId, destinationItemId, type }) =>
      store.relationship(originItemId, destinationItemId, type),
    ),
  ]);

it("a copy has the same content as a store that is seeded row by row", async () => {
  const [copy] = (await copies(1)) as [Store];
  const [{ fresh }] = engines as [(typeof engines)[number]];
  const content = await contentOf(copy);
  expect(content).not.toContain(undefined);
  expect(content).toEqual(await contentOf(await seededStore(fresh)));
});

it("copies share nothing, and can be seeded again", async () => {
  const [one, other] = (await copies(2)) as [Store, Store];
  const { itemId, purchaserOrgId } = provision();
  const read = (store: Store) => store.provision(itemId, purchaserOrgId);
  await save(one, provision({ interested: true }));
  expect(await read(one)).toEqual(provision({ interested: true }));
  expect(await read(other)).toBeUndefined();
  await one.seed(seed);
  expect(await read(one)).toBeUndefined();
});

it("a copy takes little memory", async () => {
  await copies(100);
  const before = process.memoryUsage().rss;
  const { length } = await copies(500);
  expect((process.memoryUsage().rss - before) / length).toBeLessThan(MAX_BYTES);
});
