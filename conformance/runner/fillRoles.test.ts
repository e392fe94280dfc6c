import { expect, test } from "vitest";
import type { accountNames } from "../model/fixtures.ts";
import { another, purchaser } from "../model/needs.ts";
import { prepare } from "./fillRoles.ts";

const account = { username: "someone", token: "token" };

test("a role for another person is filled by none that fills another role", () => {
  const needs = {
    admin: purchaser.administrates,
    user: purchaser.belongs,
    other: another(purchaser.buys),
  };
  const rolesFor = (...names: (typeof accountNames)[number][]) =>
    prepare(
      { needs, capabilities: [] },
      {
        capabilities: new Set(),
        fixtures: {
          accounts: Object.fromEntries(names.map((name) => [name, account])),
          listings: {},
          members: [],
          organizations: { purchaser: "org2" },
        },
      },
    );
  expect(rolesFor("purchaserAdmin", "purchaserUser").fill((name) => name)).toEqual({
    admin: "purchaserAdmin",
    user: "purchaserAdmin",
    other: "purchaserUser",
  });
  expect(rolesFor("purchaserAdmin").missing).toEqual([{ kind: "fixture", name: "purchaserUser" }]);
});
