/** Looking up more rows than one query takes values for. */
import { expect, it } from "vitest";
import { byKey } from "./byKey.ts";

/** A query for the rows of ids, which notes how many values it was given. */
const counting = (asked: number[]) => (ids: readonly string[]) => ({
  async execute() {
    asked.push(ids.length);
    return ids.map((id) => ({ id, name: `name of ${id}` }));
  },
});

it("each value is asked for once, in queries that every engine takes", async () => {
  const asked: number[] = [];
  const ids = Array.from({ length: 70_000 }, (_, index) => `o${index % 35_000}`);
  const rows = await byKey<{ id: string; name: string }>("id", ids, counting(asked));
  expect(rows("o34999").name).toBe("name of o34999");
  expect(asked.reduce((sum, count) => sum + count)).toBe(35_000);
  // SQLite's limit; PostgreSQL's is twice that.
  expect(Math.max(...asked)).toBeLessThanOrEqual(32_766);
});

it("a value without a row is a fault that names it", async () => {
  const rows = await byKey<{ id: string; name: string }>("id", ["there"], counting([]));
  expect(rows("there").id).toBe("there");
  expect(() => rows("elsewhere")).toThrow("something refers to id elsewhere, which is not there");
});
