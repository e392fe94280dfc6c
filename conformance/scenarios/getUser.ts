import { holds, same } from "../broken.ts";
import { scenario } from "../scenario.ts";

export const getUser = [
  scenario({
    id: "user.described",
    title: "a user is described with role and privileges",
    proves: ["user.described"],
    needs: ["credentials", "purchaserAdmin"],
    async run({ credentials, purchaserAdmin }) {
      const user = await purchaserAdmin.getUser(credentials.username, { expect: "oneUser" });
      same("the user", user.username, credentials.username);
      holds("a role", user.role.length > 0, user);
    },
  }),
  scenario({
    id: "user.exists",
    title: "a question about an unknown user is refused",
    proves: ["user.exists"],
    needs: ["credentials", "purchaserAdmin"],
    async run({ credentials, purchaserAdmin }) {
      await purchaserAdmin.getUser("no.such.user", { expect: "userNotFound" });
      await purchaserAdmin.getUser(credentials.username, { expect: "oneUser" });
    },
  }),
  scenario({
    id: "user.own-organization",
    title: "a question about another organization's user is refused",
    proves: ["user.own-organization"],
    needs: ["credentials", "strangerAdmin", "purchaserAdmin"],
    async run({ credentials, strangerAdmin, purchaserAdmin }) {
      await strangerAdmin.getUser(credentials.username, { expect: "userNotFound" });
      await purchaserAdmin.getUser(credentials.username, { expect: "oneUser" });
    },
  }),
];
