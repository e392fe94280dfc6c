/** Lists what is assigned to a user. */
import type { ProvisionedListingsPage } from "../../generated/openapi.types.ts";
import { listProvisionedListings } from "../rules/listProvisionedListings.ts";
import { entriesOf, nextStart } from "../rules/page.ts";
import { decide, onAccepted } from "../rules/rule.ts";
import type { Store } from "../store/store.ts";
import type { Handler } from "./portal.ts";

export const assignedListings: Handler<"listProvisionedListings"> = async ({ portal, parameters, actor }) => {
  const { userName, returnAllProvisions } = parameters;
  const now = portal.now();
  const facts = {
    ...{ actor, parameters, now },
    user: (await portal.store.account(userName))?.actor,
    assigned: await portal.store.assignedTo(userName),
    provisioned: returnAllProvisions ? await held(portal.store, actor.orgId, now) : [],
  };
  return onAccepted(decide(listProvisionedListings, facts, portal.without), (listings): ProvisionedListingsPage => {
    const { start, num } = parameters;
    return {
      ...{ total: listings.length, start, num },
      nextStart: nextStart(parameters, listings.length),
      provisionedListings: entriesOf(listings, parameters),
    };
  });
};

/** All that an organization tries or has bought. */
async function held(store: Store, organization: string, now: number) {
  const selection = { side: "purchaserOrgId", kinds: ["purchased", "trial"], status: "all", sort: [] } as const;
  return (await store.select({ ...selection, organization, now })).entries;
}
