import { holds, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";

export const getUser = [
  scenario({
    id: "user.described",
    title: "a user is described with role and privileges",
    proves: ["user.described"],
    needs: ["purchaserUser", "purchaserAdmin"],
    async run({ purchaserUser, purchaserAdmin }) {
      const user = await purchaserAdmin.getUser(purchaserUser.username, { expect: "oneUser" });
      same("the user", user.username, purchaserUser.username);
      holds("a role", user.role.length > 0, user);
    },
  }),
  scenario({
    id: "user.exists",
    title: "a question about an unknown user is refused",
    proves: ["user.exists"],
    needs: ["purchaserUser", "purchaserAdmin"],
    async run({ purchaserUser, purchaserAdmin }) {
      await purchaserAdmin.getUser("no.such.user", { expect: "userNotFound" });
      await purchaserAdmin.getUser(purchaserUser.username, { expect: "oneUser" });
    },
  }),
  scenario({
    id: "user.own-organization",
    title: "a question about another organization's user is refused",
    proves: ["user.own-organization"],
    needs: ["purchaserUser", "strangerAdmin", "purchaserAdmin"],
    async run({ purchaserUser, strangerAdmin, purchaserAdmin }) {
      await strangerAdmin.getUser(purchaserUser.username, { expect: "userNotFound" });
      await purchaserAdmin.getUser(purchaserUser.username, { expect: "oneUser" });
    },
  }),
];
