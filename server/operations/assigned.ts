/** Lists what is assigned to a user. */
import type { ProvisionedListingsPage } from "../../generated/openapi.types.ts";
import { entriesOf, nextStart } from "../domain/page.ts";
import { decide, onAccepted } from "../domain/rule.ts";
import { listProvisionedListings } from "../rules/listProvisionedListings.ts";
import type { Store } from "../storage/store.ts";
import type { Handler } from "./operation.ts";

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
