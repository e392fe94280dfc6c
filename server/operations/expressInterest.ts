import { expressInterest as rules } from "../rules/expressInterest.ts";
import { changeProvision } from "./changeProvision.ts";
import type { Handler } from "./operation.ts";
import { showProvision } from "./show.ts";

export const expressInterest: Handler<"expressInterest"> = async (call) =>
  showProvision(await changeProvision(call, rules));
