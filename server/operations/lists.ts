/** Lists of an organization's purchases and customers: decide, select, show. */
import type { CustomersPage, Purchases } from "../../generated/openapi.types.ts";
import type { Actor } from "../domain/model.ts";
import type { Rules } from "../domain/rule.ts";
import {
  hasStatus,
  type Kind,
  type ListFacts,
  type ListId,
  nextStart,
  type Selection,
} from "../domain/selection.ts";
import {
  listCustomers as customersRules,
  listCustomersOlder as olderRules,
} from "../rules/listCustomers.ts";
import { listPurchases as purchasesRules } from "../rules/listPurchases.ts";
import type { Store } from "../storage/store.ts";
import type { Body, Call, Handler } from "./operation.ts";
import { showProvision } from "./provisions.ts";

/** A provision with a trial and an interest can be in both groups. The trial may have ended; the interest never does. */
export const listPurchases: Handler<"listPurchases"> = (call) =>
  showEntries(call, purchasesRules, ({ entries }): Purchases => {
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

export const listCustomers: Handler<"listCustomers"> = (call) =>
  showEntries(call, customersRules, (selected) => showCustomers(selected, call.parameters));

export const listCustomersOlder: Handler<"listCustomersOlder"> = (call) =>
  showEntries(call, olderRules, (selected) => showCustomers(selected, call.parameters));

/** Returns one page of entries. `total` is the number on all pages. */
const showCustomers = (
  { entries, total }: Selected,
  { start, num, includeListing }: Call<"listCustomers" | "listCustomersOlder">["parameters"],
): CustomersPage => ({
  total,
  start,
  num,
  nextStart: nextStart({ start, num }, total),
  provisions: entries.map(({ provision, customer, listing }) => ({
    provision: { ...showProvision(provision), title: listing.title },
    customer,
    ...(includeListing ? { listing } : {}),
  })),
});

type Selected = Awaited<ReturnType<Store["select"]>>;

/** Returns the body that `show` creates from the selected entries. */
export async function showEntries<Op extends ListId>(
  { portal, parameters, actor }: Call<Op>,
  rules: Rules<Op, ListFacts<Op>, Selection>,
  show: (selected: Selected) => Body,
): Promise<Body> {
  // Every list requires a token, but the compiler can't infer that for a generic operation.
  const own = (actor as Actor).orgId;
  const organization = parameters.portalID === "self" ? own : parameters.portalID;
  const facts = { actor, parameters, portal: organization, now: portal.now() };
  return show(await portal.store.select(portal.decide(rules, facts)));
}
