import type { ItemChanged } from "../../generated/openapi.types.ts";
import { addItem as rules } from "../rules/addItem.ts";
import type { Handler } from "./operation.ts";

export const addItem: Handler<"addItem"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (transaction) => {
    const user = (await transaction.account(parameters.userName))?.actor;
    const id = crypto.randomUUID().replaceAll("-", "");
    await transaction.saveItem(
      portal.decide(rules, { actor, parameters, user, id, now: portal.now() }),
    );
    return { success: true, id } satisfies ItemChanged;
  });
