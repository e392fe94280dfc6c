import type { User } from "../../generated/openapi.types.ts";
import { another, anyone, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
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
    capabilities: ["stateful"],
    needs: { admin: administrator },
    async check({ admin, rule }) {
      const user = await admin.getUser(admin.username);
      rule.equal("the problems", flawsOf(user, admin.username), []);
      rule.equal("the role of an administrator", user.role, "org_admin");
    },
  }),
  scenario({
    id: "user.described-member",
    title: "an administrator reads a member by name",
    rules: ["user.described"],
    capabilities: ["stateful"],
    needs: { admin: purchaser.administrates, member: another(purchaser.belongs) },
    async check({ admin, member, rule }) {
      await admin.getUser(admin.username);
      const user = await rule.accepted(admin.getUser(member.username));
      rule.equal("the problems", flawsOf(user, member.username), []);
    },
  }),
  scenario({
    id: "user.by-id",
    title: "a user is read by id as by name",
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const { id } = await caller.getUser(caller.username);
      // A portal whose users have no ids isn't asked by them.
      if (!id) return;
      const { username } = await rule.accepted(caller.getUser(id));
      rule.equal("the user", username, caller.username);
    },
  }),
  scenario({
    id: "user.personal-details",
    title: "a plain member doesn't read a colleague's e-mail address",
    capabilities: ["stateful"],
    needs: { member: purchaser.isPlain, admin: purchaser.administrates },
    async check({ member, admin, rule }) {
      const { email } = await admin.getUser(member.username);
      const own = await member.getUser(member.username);
      if (!email) return;
      rule.equal("one's own address", own.email, email);
      const colleague = await member.getUser(admin.username);
      rule.ok("no address and no groups", !colleague.email && !colleague.groups?.length, colleague);
    },
  }),
  refusal({
    id: "user.exists",
    title: "reading an unknown user is refused",
    needs: { caller: anyone },
    refused: ({ caller }) => caller.getUser("no.such.user"),
    as: "userNotFound",
    control: ({ caller }) => caller.getUser(caller.username),
  }),
  refusal({
    id: "user.own-organization",
    title: "reading another organization's user is refused",
    needs: { caller: vendor.belongs, other: purchaser.belongs },
    refused: ({ caller, other }) => caller.getUser(other.username),
    as: "userNotFound",
    control: ({ caller }) => caller.getUser(caller.username),
  }),
];
