/** Accounts that pages offer to choose from, and what they may do, in a few words. */
import type { Organization } from "../domain/model.ts";
import type { OfferedAccount } from "../operations/operation.ts";
import type { Data, User } from "../storage/data.ts";
import { DEMO_HASH, DEMO_PASSWORD, demo } from "./demo.ts";

/** Says in a few words what a user may do. */
export function describeUser(
  { role, orgId, privileges }: Pick<User, "role" | "orgId" | "privileges">,
  organizations: readonly Organization[] = demo.organizations,
): string {
  const { name } = organizations.find(({ id }) => id === orgId) ?? { name: orgId };
  if (role === "org_admin") return `Administrator of ${name}`;
  return `Member of ${name}${privileges.length > 0 ? ", may request purchase information" : ", no privilege"}`;
}

/** Returns the users without similar ones: administrators, members with privileges, and those named members. */
const distinctUsers = (users: readonly User[]): User[] =>
  users.filter(
    ({ role, privileges, username }) =>
      role === "org_admin" || privileges.length > 0 || username.endsWith("member"),
  );

/** The accounts of the demo world, without similar ones. */
export const demoAccounts = distinctUsers(demo.users);

/** Most accounts that a page offers. */
const MAX_OFFERED = 24;

/** Returns the accounts that the pages of a world offer to choose from. */
export const offeredAccounts = ({ users, organizations }: Data): OfferedAccount[] =>
  distinctUsers(users)
    .slice(0, MAX_OFFERED)
    .map((user) => ({
      username: user.username,
      text: describeUser(user, organizations),
      password: user.password === DEMO_HASH ? DEMO_PASSWORD : undefined,
    }));
