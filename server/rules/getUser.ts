/** A member, described to colleagues. */
import type { Actor } from "./facts.ts";
import { userFound } from "./found.ts";
import { rules } from "./rule.ts";

interface Facts {
  readonly actor: Actor;
  /** The user who is asked about, if there is one. */
  readonly user: Actor | undefined;
}

export const getUser = rules<"getUser", Facts, Actor | undefined>("getUser", {
  refuse: [...userFound],
  accept: ({ user }) => user,
});
