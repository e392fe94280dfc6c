/** Looks up more rows than fit into one query. */
import { expect, it } from "vitest";
import { byKey } from "./byKey.ts";

/** Creates a query for rows by id, which records the number of ids. */
const countingQuery = (counts: number[]) => (ids: readonly string[]) => ({
  async execute() {
    counts.push(ids.length);
    return ids.map((id) => ({ id, name: `name of ${id}` }));
  },
});

it("each value is looked up once, in queries of a size that every engine accepts", async () => {
  const counts: number[] = [];
  const ids = Array.from({ length: 70_000 }, (_, index) => `o${index % 35_000}`);
  const rows = await byKey<{ id: string; name: string }>("id", ids, countingQuery(counts));
  expect(rows("o34999").name).toBe("name of o34999");
  expect(counts.reduce((sum, count) => sum + count)).toBe(35_000);
  // SQLite's limit; PostgreSQL's is twice that.
  expect(Math.max(...counts)).toBeLessThanOrEqual(32_766);
});

it("a value without a row throws an error that names it", async () => {
  const rows = await byKey<{ id: string; name: string }>("id", ["there"], countingQuery([]));
  expect(rows("there").id).toBe("there");
  expect(() => rows("elsewhere")).toThrow("There is no row with id elsewhere.");
});
