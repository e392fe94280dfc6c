/** Shows a user to members of the same organization. */
import type { Actor } from "../domain/model.ts";
import { userExists } from "../domain/permissions.ts";
import type { Rules } from "../domain/rule.ts";

interface Facts {
  readonly actor: Actor;
  /** The requested user, if they exist. */
  readonly user: Actor | undefined;
}

export const getUser: Rules<"getUser", Facts, Actor> = {
  operation: "getUser",
  refuse: [userExists],
  accept: ({ user }) => user as Actor,
};
