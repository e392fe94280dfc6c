/** What is known of lists, while several transactions ask at once. */
import { Kysely } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { provision } from "../rules/facts.testing.ts";
import type { Selection } from "../rules/selection.ts";
import { KnownLists } from "./knownLists.ts";
import { openStore } from "./open.ts";
import { postgres } from "./postgres.ts";
import { matching } from "./query.ts";
import { newDatabase, save, template } from "./store.testing.ts";
import type { Tables } from "./tables.ts";

const list: Selection = {
  ...{ side: "orgId", organization: "org1", kinds: ["trial"], status: "all", now: 0 },
  sort: [{ field: "created", order: "asc" }],
};

it("a count that ends after a change counts for whoever sees what was before it, and for nobody else", async () => {
  const engine = await postgres(await newDatabase());
  const store = await openStore(engine);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  onTestFinished(() => store.close());
  await store.seed(template);
  const known = new KnownLists(engine);
  /** The total as a snapshot of its own sees it; something may happen before it is counted. */
  const total = (meanwhile = async () => {}): Promise<number> =>
    db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (snapshot) => {
        const { total } = await known.of(snapshot, list, async () => {
          await meanwhile();
          return (await matching(snapshot, list).select("itemId").execute()).length;
        });
        return total;
      });
  const before = await total(async () => {
    await save(store, provision({ trial: true }));
    expect(await total()).toBe(1);
  });
  expect([before, await total()]).toEqual([0, 1]);
});
