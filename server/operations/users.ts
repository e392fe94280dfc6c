/** Operations that read users and what is theirs. */
import type {
  AppBundlesPage,
  User,
  UserItemsPage,
  UsersPage,
} from "../../generated/openapi.types.ts";
import type { Actor } from "../domain/model.ts";
import { userIdOf } from "../domain/model.ts";
import { isAdministrator } from "../domain/permissions.ts";
import { nextStart } from "../domain/selection.ts";
import { getUser as userRules } from "../rules/getUser.ts";
import { listUserAppBundles as bundleRules } from "../rules/listUserAppBundles.ts";
import { listUserItems as itemRules } from "../rules/listUserItems.ts";
import { listUsers as usersRules } from "../rules/listUsers.ts";
import { showItem } from "./items.ts";
import type { Handler } from "./operation.ts";

export const getSelf: Handler<"getSelf"> = async ({ actor }) => showUser(actor, actor);

export const getUser: Handler<"getUser"> = async ({ portal, parameters, actor }) => {
  const user = (await portal.store.account(parameters.userName))?.actor;
  return showUser(portal.decide(userRules, { actor, user }), actor);
};

export const listUsers: Handler<"listUsers"> = async ({
  portal,
  parameters,
  actor,
}): Promise<UsersPage> => {
  const id = parameters.portalID === "self" ? actor.orgId : parameters.portalID;
  const selection = portal.decide(usersRules, { actor, parameters, portal: id });
  const { total, entries } = await portal.store.users(selection);
  const users = entries.map((user) => showUser(user, actor));
  return { total, ...selection.page, nextStart: nextStart(selection.page, total), users };
};

export const listUserItems: Handler<"listUserItems"> = async ({
  portal,
  parameters,
  actor,
}): Promise<UserItemsPage> => {
  const user = (await portal.store.account(parameters.userName))?.actor;
  const selection = portal.decide(itemRules, { actor, parameters, user });
  const { total, entries } = await portal.store.itemsOf(selection);
  return {
    username: selection.owner,
    ...{ total, ...selection.page, nextStart: nextStart(selection.page, total) },
    ...{ currentFolder: null, items: entries.map(showItem), folders: [] },
  };
};

export const listUserAppBundles: Handler<"listUserAppBundles"> = async ({
  portal,
  parameters,
  actor,
}): Promise<AppBundlesPage> => {
  const user = (await portal.store.account(parameters.userName))?.actor;
  const page = portal.decide(bundleRules, { actor, parameters, user });
  return { total: 0, ...page, nextStart: nextStart(page, 0), appBundles: [] };
};

/** Returns a user as the viewer may see them: personal details are for themselves and administrators. */
export function showUser(user: Actor, viewer: Actor): User {
  const { username, fullName, email, orgId, role, privileges } = user;
  const [firstName = "", ...others] = fullName.split(" ");
  const isPersonal = viewer.username === username || isAdministrator(viewer);
  return {
    ...{ username, id: userIdOf(username), fullName, firstName, lastName: others.join(" ") },
    ...{ email: isPersonal ? email : null, description: null, thumbnail: null },
    ...{ orgId, role, privileges: [...privileges] },
    ...{ access: "org", level: "2", disabled: false, provider: "arcgis", tags: [] },
    ...(isPersonal ? { groups: [] } : {}),
  };
}
