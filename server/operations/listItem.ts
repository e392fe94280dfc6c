import type { ItemListed } from "../../generated/openapi.types.ts";
import { listItem as rules } from "../rules/listItem.ts";
import { changeItem } from "./changeItem.ts";
import type { Handler } from "./operation.ts";

export const listItem: Handler<"listItem"> = async (call) => {
  const { itemId } = await changeItem(call, rules);
  return { success: true, itemId } satisfies ItemListed;
};
