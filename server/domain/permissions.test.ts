import { expect, it } from "vitest";
import { people } from "./model.testing.ts";
import { isAdministrator, mayPurchase, maySell } from "./permissions.ts";

it("permissions depend on the role and on two privileges", () => {
  const rights = Object.entries(people).map(([name, actor]) => [
    name,
    isAdministrator(actor),
    mayPurchase(actor),
    maySell(actor),
  ]);
  expect(rights).toEqual([
    ["org1admin", true, true, true],
    ["org1user", false, true, true],
    ["org1manager", false, false, true],
    ["org1member", false, false, false],
    ["org2admin", true, true, true],
    ["org2user", false, true, true],
    // `marketplace:admin:startTrial` alone isn't enough to start a trial.
    ["org2starter", false, false, false],
    ["org2member", false, false, false],
    ["org3admin", true, true, true],
  ]);
});
