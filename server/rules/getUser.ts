/** A member, described to colleagues. */
import type { Actor } from "./facts.ts";
import { rules, when } from "./rule.ts";

interface Facts {
  readonly actor: Actor;
  /** The user who is asked about, if there is one. */
  readonly user: Actor | undefined;
}

export const getUser = rules<"getUser", Facts, Actor | undefined>("getUser", {
  refuse: [when("user.exists", ({ actor, user }) => user?.orgId !== actor.orgId)],
  accept: ({ user }) => user,
});
