/** The cache of selections and accounts. */
import { describe, expect, it, onTestFinished } from "vitest";
import { provision } from "../domain/model.testing.ts";
import type { Selection } from "../domain/selection.ts";
import { engineAt } from "./engineAt.ts";
import { openStore } from "./open.ts";
import { postgres } from "./postgres.ts";
import { databases, newDatabase, save, seed } from "./store.testing.ts";

const list: Selection = {
  ...{ side: "orgId", organization: "org1", kinds: ["trial"], status: "all", now: 0 },
  ...{ sort: [{ field: "created", order: "asc" }], page: { start: 1, num: 10 } },
};

it("a list that is read during a change is cached only for readers who do not see the change", async () => {
  const engine = await postgres(await newDatabase());
  let betweenReads: (() => Promise<void>) | undefined;
  const store = await openStore({
    ...engine,
    async version(transaction) {
      const version = await engine.version(transaction);
      const run = betweenReads;
      // Only within the snapshot, which is the second call.
      if (transaction.isTransaction) betweenReads = undefined;
      if (transaction.isTransaction) await run?.();
      return version;
    },
  });
  onTestFinished(() => store.close());
  await store.seed(seed);
  const total = async () => (await store.select(list)).total;
  betweenReads = async () => {
    await save(store, provision({ trial: true }));
    expect(await total()).toBe(1);
  };
  expect([await total(), await total()]).toEqual([0, 1]);
});

describe.each(databases)("the cache of a database of $engine", ({ database }) => {
  it("is stable within a request and updated for the next", async () => {
    const url = await database();
    const [here, elsewhere] = [
      await openStore(await engineAt(url)),
      await openStore(await engineAt(url)),
    ];
    onTestFinished(() => Promise.all([here.close(), elsewhere.close()]).then(() => {}));
    await here.seed(seed);
    const first = here.forRequest();
    expect([
      (await first.select(list)).total,
      (await first.account("org1admin"))?.actor.orgId,
    ]).toEqual([0, "org1"]);
    await save(elsewhere, provision({ trial: true }));
    expect((await first.select(list)).total).toBe(0);
    expect((await here.forRequest().select(list)).total).toBe(1);
    await elsewhere.seed({
      ...seed,
      users: seed.users.map((user) => ({ ...user, orgId: "org2" })),
    });
    const last = here.forRequest();
    expect([
      (await last.select(list)).total,
      (await last.account("org1admin"))?.actor.orgId,
    ]).toEqual([0, "org2"]);
  });
});
