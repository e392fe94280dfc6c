/** Pages of lists that are too long to sort for each page. */
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { demo } from "../control/demo.ts";
import { NOW, provision } from "../domain/model.testing.ts";
import type { Provision } from "../domain/model.ts";
import type { Selection, SortField } from "../domain/selection.ts";
import { engineAt } from "./engineAt.ts";
import { openStore } from "./open.ts";
import { boundsOf, startOf, within } from "./segments.ts";
import { columnsOf, MATCHING, orderBy, valuesOf } from "./select.ts";
import { MEMORY, sqlite } from "./sqlite.ts";
import { cleanUp, databases, engines, save } from "./store.testing.ts";
import type { Store } from "./store.ts";

const COMPANIES = 200;
const FIELDS = [
  "created",
  "modified",
  "endDate",
  "orgname",
] as const satisfies readonly SortField[];

const company = demo.organizations.find(({ id }) => id === "org3");
const companies = Array.from({ length: COMPANIES }, (_, index) => ({
  ...(company as NonNullable<typeof company>),
  id: `company${index}`,
  name: `Company ${(index * 7) % 50}`,
}));
const seed = { ...demo, organizations: [...demo.organizations, ...companies] };

/** Enough for many pages, with many ties in every field. */
const provisions: readonly Provision[] = demo.items.flatMap(({ itemId }, turn) =>
  companies.map(({ id }, index) =>
    provision({
      ...{
        itemId,
        purchaserOrgId: id,
        purchased: turn % 2 === 0,
        trial: turn % 2 === 1,
        interested: index % 3 === 0,
      },
      ...{ created: (index * 31) % 90, modified: (index * 17) % 40 },
      endDate: index % 4 === 0 ? -1 : NOW - 50 + ((index * 13) % 100),
    }),
  ),
);

const all: Selection = {
  ...{
    side: "orgId",
    organization: "org1",
    kinds: ["purchased", "trial", "interested"],
    status: "all",
    now: NOW,
  },
  sort: ["created"],
  order: "asc",
};

async function fill(store: Store): Promise<Store> {
  await store.seed(seed);
  await save(store, ...provisions);
  return store;
}

/** Returns the keys of the entries of one page, and the total. */
async function readPage(store: Store, selection: Selection, start: number, num: number) {
  const { total, entries } = await store.select({ ...selection, page: { start, num } });
  return {
    total,
    keys: entries.map(({ provision: { itemId, purchaserOrgId } }) => `${itemId} ${purchaserOrgId}`),
  };
}

async function readAll(store: Store, selection: Selection): Promise<string[]> {
  const { entries } = await store.select(selection);
  return entries.map(({ provision: { itemId, purchaserOrgId } }) => `${itemId} ${purchaserOrgId}`);
}

describe.each(engines)("a long list on $engine", ({ fresh }) => {
  let store: Store;
  beforeAll(async () => {
    store = await fill(await openStore(await fresh()));
    cleanUp(() => store.close());
  });

  it("has the same entries page by page, in any order of requests, as at once", async () => {
    const sorts = [...FIELDS.map((field) => [field]), ["endDate", "orgname"] as const, []];
    const orders = ["asc", "desc"] as const;
    for (const [sort, order] of sorts.flatMap((sort) =>
      orders.map((order) => [sort, order] as const),
    )) {
      const selection = { ...all, sort, order };
      const expected = await readAll(store, selection);
      expect(expected.length).toBe(provisions.length);
      for (const start of [1, 701, 101, 1301, 701, 711, 721, 1391, 1401]) {
        const { total, keys } = await readPage(store, selection, start, 10);
        expect([total, keys], `${sort} ${order} from ${start}`).toEqual([
          provisions.length,
          expected.slice(start - 1, start + 9),
        ]);
      }
      const walked = [];
      for (let start = 1; start <= provisions.length; start += 100)
        walked.push(...(await readPage(store, selection, start, 100)).keys);
      expect(walked).toEqual(expected);
    }
  });

  it.each([
    ["status", { status: "active" }],
    ["type", { kinds: ["trial", "interested"] }],
    ["name", { orgname: "COMPANY" }],
    ["change", { modifiedSince: 2 }],
    ["item, which leaves few", { itemId: provision().itemId }],
    ["name, which leaves few", { orgname: "company 7" }],
  ] as const)("has the same entries page by page if filtered by %s", async (_, filter) => {
    const selection: Selection = { ...all, ...filter };
    const expected = await readAll(store, selection);
    expect(expected.length).toBeGreaterThan(0);
    const walked = [];
    for (let start = 1; start <= expected.length; start += 100) {
      const { total, keys } = await readPage(store, selection, start, 100);
      expect(total).toBe(expected.length);
      walked.push(...keys);
    }
    expect(walked).toEqual(expected);
  });

  it("counts again once the time has passed an end date or gone back before one", async () => {
    for (const now of [NOW - 100, NOW, NOW + 100, NOW - 100]) {
      const selection: Selection = { ...all, status: "expired", now };
      const ended = provisions.filter(
        ({ purchased, trial, endDate }) => (purchased || trial) && endDate !== -1 && endDate <= now,
      );
      expect((await readPage(store, selection, 1, 10)).total).toBe(ended.length);
    }
  });
});

describe.each(databases)("a long list in a database of $engine", ({ database }) => {
  it("shows what this or another process has written", async () => {
    const url = await database();
    const [here, elsewhere] = [
      await openStore(await engineAt(url)),
      await openStore(await engineAt(url)),
    ];
    onTestFinished(() => Promise.all([here.close(), elsewhere.close()]).then(() => {}));
    await fill(here);
    const sold = provision({ purchaserOrgId: "org2", purchased: true, created: -1 });
    for (const writer of [here, elsewhere]) {
      expect((await readPage(here, all, 1, 1)).total).toBe(provisions.length);
      await save(writer, sold);
      expect(await readPage(here, all, 1, 1)).toEqual({
        total: provisions.length + 1,
        keys: [`${sold.itemId} org2`],
      });
      await writer.transaction((transaction) => transaction.remove(sold.itemId, "org2"));
    }
    expect((await readPage(here, all, 1, 1)).total).toBe(provisions.length);
  });
});

it.each(FIELDS)("SQLite reads a list by %s from a covering index", async (field) => {
  const engine = sqlite(MEMORY);
  const store = await openStore(engine);
  onTestFinished(() => store.close());
  const [column] = columnsOf({ sort: [field] });
  const range = { from: startOf(1), to: startOf(2) };
  const filters = { orgname: "name", itemId: "item", modifiedSince: 1, status: "active" } as const;
  const steps = await engine.reading.run<{ detail: string }>(
    `explain query plan select provision."itemId", provision."purchaserOrgId" from provision
      where ${within(column)} and ${MATCHING} ${orderBy([column])} limit 10`,
    { ...valuesOf({ ...all, ...filters }), ...boundsOf(range) },
  );
  // Both ends are found in the index, and nothing is sorted.
  expect(steps.map(({ detail }) => detail)).toEqual([
    `SEARCH provision USING COVERING INDEX provision_by_vendor_${column} (orgId=? AND (${column},itemId,purchaserOrgId)>(?,?,?) AND (${column},itemId,purchaserOrgId)<(?,?,?))`,
  ]);
});
