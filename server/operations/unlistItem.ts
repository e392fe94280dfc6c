import type { ItemListed } from "../../generated/openapi.types.ts";
import { unlistItem as rules } from "../rules/unlistItem.ts";
import { changeItem } from "./changeItem.ts";
import type { Handler } from "./operation.ts";

export const unlistItem: Handler<"unlistItem"> = async (call) => {
  const { itemId } = await changeItem(call, rules);
  return { success: true, itemId } satisfies ItemListed;
};
