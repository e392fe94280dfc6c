import { expect, test } from "vitest";
import type { accountNames } from "../model/fixtures.ts";
import { another, purchaser } from "../model/needs.ts";
import { fillRoles } from "./fillRoles.ts";

const account = { username: "someone", token: "token" };

test("a role for another person is filled by none that fills another role", () => {
  const needs = {
    admin: purchaser.administrates,
    user: purchaser.belongs,
    other: another(purchaser.buys),
  };
  const rolesOf = (...names: (typeof accountNames)[number][]) =>
    fillRoles(needs, {
      accounts: Object.fromEntries(names.map((name) => [name, account])),
      listings: {},
      members: [],
      organizations: { purchaser: "org2" },
    });
  const two = rolesOf("purchaserAdmin", "purchaserUser");
  expect(two.roles.accounts).toEqual({
    admin: "purchaserAdmin",
    user: "purchaserAdmin",
    other: "purchaserUser",
  });
  expect(rolesOf("purchaserAdmin").missing).toEqual(["purchaserUser"]);
});
