import { purchaseListing as rules } from "../rules/purchaseListing.ts";
import { changeProvision } from "./changeProvision.ts";
import type { Handler } from "./operation.ts";
import { showProvision } from "./show.ts";

export const purchaseListing: Handler<"purchaseListing"> = async (call) =>
  showProvision(await changeProvision(call, rules));
