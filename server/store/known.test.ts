/** What is known of lists, while several transactions ask at once. */
import { expect, it, onTestFinished } from "vitest";
import { provision } from "../rules/facts.testing.ts";
import type { Selection } from "../rules/selection.ts";
import { openStore } from "./open.ts";
import { postgres } from "./postgres.ts";
import { newDatabase, save, template } from "./store.testing.ts";

const list: Selection = {
  ...{ side: "orgId", organization: "org1", kinds: ["trial"], status: "all", now: 0 },
  ...{ sort: [{ field: "created", order: "asc" }], page: { start: 1, num: 10 } },
};

it("a list that is read when a change has begun is known to whoever sees what was before it, and to nobody else", async () => {
  const engine = await postgres(await newDatabase());
  let meanwhile: (() => Promise<void>) | undefined;
  const store = await openStore({
    ...engine,
    async version(transaction) {
      const version = await engine.version(transaction);
      const happens = meanwhile;
      // Within the snapshot alone, which is the second to ask.
      if (transaction.isTransaction) meanwhile = undefined;
      if (transaction.isTransaction) await happens?.();
      return version;
    },
  });
  onTestFinished(() => store.close());
  await store.seed(template);
  const total = async () => (await store.select(list)).total;
  meanwhile = async () => {
    await save(store, provision({ trial: true }));
    expect(await total()).toBe(1);
  };
  expect([await total(), await total()]).toEqual([0, 1]);
});
