import type { ItemChanged } from "../../generated/openapi.types.ts";
import { updateItem as rules } from "../rules/updateItem.ts";
import { changeItem } from "./changeItem.ts";
import type { Handler } from "./operation.ts";

export const updateItem: Handler<"updateItem"> = async (call) => {
  const { itemId } = await changeItem(call, rules);
  return { success: true, id: itemId } satisfies ItemChanged;
};
