/** Changes that SQLite commits together. */
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { provision } from "../domain/model.testing.ts";
import type { Provision } from "../domain/model.ts";
import { openStore } from "./open.ts";
import { sqlite } from "./sqlite.ts";
import { newFolder, save, seed } from "./store.testing.ts";

async function openSeeded() {
  const engine = sqlite(`${newFolder()}/portal.sqlite`);
  const store = await openStore(engine);
  onTestFinished(() => store.close());
  await store.seed(seed);
  return { engine, store };
}

const buyers = ["full", "plain", "score", "dash", "umlaut"];
const trials: readonly Provision[] = buyers.map((purchaserOrgId) =>
  provision({ purchaserOrgId, trial: true }),
);
const [{ itemId }] = trials as [Provision];

describe("of concurrent changes", () => {
  it("none is visible before all are committed, then each is", async () => {
    const { store } = await openSeeded();
    const readAll = async () =>
      Promise.all(
        buyers.map(async (buyer) => (await store.provision(itemId, buyer)) !== undefined),
      );
    const changes = trials.map((trial) => save(store, trial));
    expect(await readAll()).toEqual(buyers.map(() => false));
    await changes[0];
    expect(await readAll()).toEqual(buyers.map(() => true));
    await Promise.all(changes);
  });

  it("one that fails is rolled back, and the others are committed", async () => {
    const { store } = await openSeeded();
    const [before, failing, after] = trials as [Provision, Provision, Provision];
    const outcomes = await Promise.allSettled([
      save(store, before),
      store.transaction(async (transaction) => {
        transaction.save(failing);
        throw new Error("rolled back");
      }),
      save(store, after),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    const saved = await Promise.all(
      [before, failing, after].map(({ purchaserOrgId }) => store.provision(itemId, purchaserOrgId)),
    );
    expect(saved.map((found) => found?.purchaserOrgId)).toEqual([
      before.purchaserOrgId,
      undefined,
      after.purchaserOrgId,
    ]);
  });

  it("each fails if the disk is full, and the next succeeds once there is room", async () => {
    const { engine, store } = await openSeeded();
    const run = (command: string) =>
      engine.change((connection) => connection.run<{ page_count: number }>(`pragma ${command}`));
    const [{ page_count }] = (await run("page_count")) as [{ page_count: number }];
    await run(`max_page_count = ${page_count}`);
    const long = trials.map((trial) => ({ ...trial, purchaserFullName: "x".repeat(100_000) }));
    const outcomes = await Promise.allSettled([
      save(store, trials[0] as Provision),
      ...long.slice(1).map((trial) => save(store, trial)),
    ]);
    expect(outcomes.map(({ status }) => status).slice(1)).toEqual(
      long.slice(1).map(() => "rejected"),
    );
    expect((await store.provision(itemId, buyers[0] as string)) !== undefined).toBe(
      outcomes[0]?.status === "fulfilled",
    );
    await run("max_page_count = 1000000");
    await Promise.all(long.map((trial) => save(store, trial)));
    expect((await store.provision(itemId, buyers[4] as string))?.purchaserFullName).toHaveLength(
      100_000,
    );
  });
});

it("a store that closes finishes what runs, and rejects what comes later with the reason", async () => {
  const { store } = await openSeeded();
  const running = [...trials.map((trial) => save(store, trial)), store.overview(1), store.export()];
  const closing = store.close(new Error("The world is gone."));
  for (const late of [save(store, trials[0] as Provision), store.overview(1), store.export()])
    await expect(late).rejects.toThrow("The world is gone.");
  await Promise.all([closing, ...running]);
});

it("while another process writes, a change waits, and reads go on", async () => {
  const file = `${newFolder()}/portal.sqlite`;
  const [here, elsewhere] = [await openStore(sqlite(file)), await openStore(sqlite(file))];
  onTestFinished(() => Promise.all([here.close(), elsewhere.close()]).then(() => {}));
  await here.seed(seed);
  const [entered, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const other = elsewhere.transaction(async () => {
    entered.resolve();
    await left.promise;
  });
  await entered.promise;
  let isSaved = false;
  const change = save(here, trials[0] as Provision).then(() => {
    isSaved = true;
  });
  // The first reads come before an attempt to change, the others after it.
  for (let turn = 0; turn < 5; turn += 1) {
    expect(await here.provision(itemId, buyers[0] as string)).toBeUndefined();
    await setTimeout(10);
  }
  expect(isSaved).toBe(false);
  left.resolve();
  await Promise.all([other, change]);
  expect(await here.provision(itemId, buyers[0] as string)).toMatchObject({ trial: true });
});
