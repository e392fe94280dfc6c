/** A member, described to colleagues. */
import type { Actor } from "../domain/model.ts";
import { defineRules } from "../domain/rule.ts";
import { userExists } from "../domain/visibility.ts";

interface Facts {
  readonly actor: Actor;
  /** The user who is asked about, if there is one. */
  readonly user: Actor | undefined;
}

export const getUser = defineRules<"getUser", Facts, Actor>("getUser", {
  refuse: [userExists],
  accept: ({ user }) => user as Actor,
});
