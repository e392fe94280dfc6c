import { getUser as rules } from "../rules/getUser.ts";
import type { Handler } from "./operation.ts";
import { showUser } from "./show.ts";

export const getUser: Handler<"getUser"> = async ({ portal, parameters, actor }) => {
  const user = (await portal.store.account(parameters.userName))?.actor;
  return showUser(portal.decide(rules, { actor, user }));
};
