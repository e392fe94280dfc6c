import type { User } from "../../generated/openapi.types.ts";
import { another, anyone, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { administrator } from "./sampleReads.ts";

/** What is wrong with a description of a user. An empty list if nothing is. */
const flawsOf = ({ username, role, privileges }: User, name: string): string[] => [
  ...(username === name ? [] : [`it describes ${username}`]),
  ...(typeof role === "string" && role !== "" ? [] : ["it has no role"]),
  ...(Array.isArray(privileges) ? [] : ["it has no list of privileges"]),
];

export const getUser = [
  scenario({
    id: "user.described",
    title: "a user is described with role and privileges",
    rules: ["user.described"],
    capabilities: ["stateful"],
    needs: { admin: administrator },
    async check({ admin, expect }) {
      const rule = expect("user.described");
      const user = await rule.accepted(admin.getUser(admin.username));
      rule.equal("what is wrong", flawsOf(user, admin.username), []);
      rule.equal("the role of an administrator", user.role, "org_admin");
    },
  }),
  scenario({
    id: "user.described-member",
    title: "an administrator reads about the member that it names",
    rules: ["user.described"],
    capabilities: ["stateful"],
    needs: { admin: purchaser.administrates, member: another(purchaser.belongs) },
    async check({ admin, member, expect }) {
      const rule = expect("user.described");
      await admin.getUser(admin.username);
      const user = await rule.accepted(admin.getUser(member.username));
      rule.equal("what is wrong", flawsOf(user, member.username), []);
    },
  }),
  scenario({
    id: "user.exists",
    title: "a question about an unknown user is refused",
    rules: ["user.exists"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      await expect("user.exists").refused(caller.getUser("no.such.user"), "userNotFound");
      await caller.getUser(caller.username);
    },
  }),
  scenario({
    id: "user.own-organization",
    title: "a question about another organization's user is refused",
    rules: ["user.own-organization"],
    needs: { caller: vendor.belongs, other: purchaser.belongs },
    async check({ caller, other, expect }) {
      await expect("user.own-organization").refused(caller.getUser(other.username), "userNotFound");
      await caller.getUser(caller.username);
    },
  }),
];
