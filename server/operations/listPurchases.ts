import type { Purchases } from "../../generated/openapi.types.ts";
import { hasStatus, type Kind } from "../domain/selection.ts";
import { listPurchases as rules } from "../rules/listPurchases.ts";
import type { Handler } from "./operation.ts";
import { showProvision } from "./show.ts";
import { showEntries } from "./showEntries.ts";

/** A provision with a trial and an interest can be in both groups. The trial may have ended; the interest never does. */
export const listPurchases: Handler<"listPurchases"> = (call) =>
  showEntries(call, rules, ({ entries }): Purchases => {
    const { status } = call.parameters;
    const now = call.portal.now();
    const group = (kind: Kind) =>
      entries
        .filter(({ provision }) => provision[kind] && hasStatus(provision, kind, status, now))
        .map(({ provision, listing }) => ({ provision: showProvision(provision), listing }));
    return {
      purchases: group("purchased"),
      trials: group("trial"),
      interests: group("interested"),
    };
  });
