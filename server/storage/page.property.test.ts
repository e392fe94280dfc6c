/** Pages of long lists during random changes and passing time, compared with the whole list. */
import fc from "fast-check";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { demo } from "../control/demo.ts";
import { NOW, provision } from "../domain/model.testing.ts";
import { KINDS, type Selection } from "../domain/selection.ts";
import { engineAt } from "./engineAt.ts";
import { openStore } from "./open.ts";
import { createPages } from "./page.ts";
import { databases } from "./store.testing.ts";
import type { Store } from "./store.ts";

const [company] = demo.organizations;
// Names in an order that differs by code point and by code unit, and some that are equal.
const NAMES = [
  "\u{1F5FA} Maps",
  "\uFF2D Maps",
  "maps",
  "\u{1F5FB}",
  "\uFF2E",
  "Österreich",
  "a",
  "100%",
];
const organizations = Array.from({ length: 24 }, (_, index) => ({
  ...(company as NonNullable<typeof company>),
  id: `buyer${index}`,
  name: NAMES[index % NAMES.length] as string,
}));
const seed = { ...demo, organizations: [...demo.organizations, ...organizations] };
const itemIds = demo.items.map(({ itemId }) => itemId).slice(0, 4);

const time = fc.integer({ min: 0, max: 6 });
const key = fc.record({
  itemId: fc.constantFrom(...itemIds),
  purchaserOrgId: fc.constantFrom(...organizations.map(({ id }) => id)),
});
const saved = fc
  .tuple(
    key,
    fc.record({
      purchased: fc.boolean(),
      trial: fc.boolean(),
      interested: fc.boolean(),
      created: time,
      modified: time,
      // Many never end, so that more rows than a segment has share this value.
      endDate: fc.oneof(fc.constant(-1), fc.integer({ min: NOW, max: NOW + 10 })),
    }),
  )
  .map(([of, values]) => provision({ ...of, ...values }));

const change = fc.record({
  saved: fc.array(saved, { maxLength: 12 }),
  removed: fc.array(key, { maxLength: 6 }),
  seconds: fc.integer({ min: -2, max: 4 }),
  isSeed: fc.integer({ min: 0, max: 30 }).map((number) => number === 0),
});

const selection: fc.Arbitrary<Selection> = fc.record({
  side: fc.constant("orgId"),
  organization: fc.constantFrom("org1", "org1", "org2"),
  kinds: fc.subarray([...KINDS], { minLength: 1 }),
  status: fc.constantFrom("active", "expired", "all"),
  now: fc.constant(NOW),
  itemId: fc.constantFrom(undefined, undefined, ...itemIds),
  orgname: fc.constantFrom(undefined, undefined, "maps", "MAP", "%", "österr"),
  modifiedSince: fc.option(time, { nil: undefined }),
  sort: fc.constantFrom(
    ...([[], ["created"], ["modified"], ["endDate"], ["orgname"], ["orgname"]] as const),
    ...([
      ["created", "orgname"],
      ["endDate", "modified"],
      ["orgname", "endDate", "created"],
    ] as const),
  ),
  order: fc.constantFrom("asc", "desc"),
});

describe.each(databases)("pages of two processes on $engine", ({ database }) => {
  it("have the total and the entries of the whole list, whatever has changed", async () => {
    const url = await database();
    const open = async (size: number) => {
      const engine = await engineAt(url);
      const store = await openStore(engine);
      onTestFinished(() => store.close());
      return { store, selectPage: createPages(engine, size) };
    };
    const portals = [await open(3), await open(8)] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(selection, { minLength: 3, maxLength: 5 }),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.array(saved, { maxLength: 90 }),
        async (selections, changes, first) => {
          const { store } = portals[0];
          await store.seed(seed);
          const start = { saved: first, removed: [], seconds: 0, isSeed: false };
          let now = NOW;
          for (const [turn, { seconds, ...changed }] of [start, ...changes].entries()) {
            now += seconds;
            await apply((portals[turn % 2] ?? portals[0]).store, changed);
            for (const chosen of selections)
              for (const { selectPage } of portals)
                await comparePages(store, selectPage, { ...chosen, now });
          }
        },
      ),
      { numRuns: 12 * inject("soak") },
    );
  });
});

/** Makes changes: at the same time, or after a seed. */
async function apply(
  store: Store,
  {
    saved: all,
    removed,
    isSeed,
  }: Omit<typeof change extends fc.Arbitrary<infer Value> ? Value : never, "seconds">,
): Promise<void> {
  if (isSeed) await store.seed(seed);
  await Promise.all([
    ...all.map((one) => store.transaction((transaction) => transaction.save(one))),
    ...removed.map(({ itemId, purchaserOrgId }) =>
      store.transaction((transaction) => transaction.remove(itemId, purchaserOrgId)),
    ),
  ]);
}

/** Compares some pages with the whole list, which is selected and sorted at once. */
async function comparePages(
  store: Store,
  selectPage: ReturnType<typeof createPages>,
  chosen: Selection,
): Promise<void> {
  const whole = await store.select(chosen);
  for (const [start, num] of [
    [1, 3],
    [Math.max(1, Math.floor(whole.total / 2)), 12],
    [Math.max(1, whole.total - 3), 100],
  ] as const) {
    const page = await selectPage(chosen, { start, num });
    const entries = whole.entries.slice(start - 1, start - 1 + num);
    expect([page.total, page.entries]).toEqual([whole.total, entries]);
  }
}
