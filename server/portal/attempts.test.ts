import { expect, it } from "vitest";
import { Attempts } from "./attempts.ts";

it("made-up users do not fill the memory: the one that failed longest ago is forgotten", () => {
  const attempts = new Attempts();
  attempts.failed("first", 0);
  attempts.failed("second", 0);
  attempts.failed("first", 0);
  for (let number = 0; number < 9_999; number++) attempts.failed(`made-up ${number}`, 0);
  expect([attempts.failures("first", 0), attempts.failures("second", 0)]).toEqual([2, 0]);
});
