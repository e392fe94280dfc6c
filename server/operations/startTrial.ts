import { startTrial as rules } from "../rules/startTrial.ts";
import { changeProvision } from "./changeProvision.ts";
import type { Handler } from "./operation.ts";
import { showProvision } from "./show.ts";

export const startTrial: Handler<"startTrial"> = async (call) =>
  showProvision(await changeProvision(call, rules));
