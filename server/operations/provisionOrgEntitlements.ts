import { provisionOrgEntitlements as rules } from "../rules/provisionOrgEntitlements.ts";
import { changeProvision } from "./changeProvision.ts";
import type { Handler } from "./operation.ts";
import { showProvision } from "./show.ts";

export const provisionOrgEntitlements: Handler<"provisionOrgEntitlements"> = async (call) =>
  showProvision(await changeProvision(call, rules));
