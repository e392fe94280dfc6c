import { expect, test } from "vitest";
import { timeLeft } from "./progress.ts";

test("the time left is the median of what scenarios took, times what is left", () => {
  expect(timeLeft([100, 100, 100, 9_000, 200], 100)).toBe("about 10 s left");
  expect(timeLeft([5_000, 5_000, 5_000, 5_000, 5_000], 60)).toBe("about 5 min left");
});

test("it isn't estimated from few scenarios, nor when none is left", () => {
  expect(timeLeft([100, 100], 100)).toBeUndefined();
  expect(timeLeft([100, 100, 100, 100, 100], 0)).toBeUndefined();
});
