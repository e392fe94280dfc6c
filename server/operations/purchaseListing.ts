import { purchaseRequest, purchaseListing as rules } from "../rules/purchaseListing.ts";
import { changeProvision } from "./changeProvision.ts";
import type { Handler } from "./operation.ts";
import { showProvision } from "./show.ts";

export const purchaseListing: Handler<"purchaseListing"> = async (call) => {
  // Like other errors in parameters, this one is reported before a missing listing.
  call.portal.decide(purchaseRequest, { parameters: call.parameters, now: call.portal.now() });
  return showProvision(await changeProvision(call, rules));
};
