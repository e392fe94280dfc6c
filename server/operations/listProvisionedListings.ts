import type { ProvisionedListingsPage } from "../../generated/openapi.types.ts";
import { entriesOf, nextStart } from "../domain/selection.ts";
import { listProvisionedListings as rules } from "../rules/listProvisionedListings.ts";
import type { Store } from "../storage/store.ts";
import type { Handler } from "./operation.ts";

export const listProvisionedListings: Handler<"listProvisionedListings"> = async ({
  portal,
  parameters,
  actor,
}): Promise<ProvisionedListingsPage> => {
  const { userName, returnAllProvisions, start, num } = parameters;
  const now = portal.now();
  const listings = portal.decide(rules, {
    ...{ actor, parameters, now },
    user: (await portal.store.account(userName))?.actor,
    assigned: await portal.store.assignedTo(userName),
    provisioned: returnAllProvisions ? await loadProvisioned(portal.store, actor.orgId, now) : [],
  });
  return {
    ...{ total: listings.length, start, num },
    nextStart: nextStart(parameters, listings.length),
    provisionedListings: entriesOf(listings, parameters),
  };
};

/** Loads all trials and purchases of an organization. */
async function loadProvisioned(store: Store, organization: string, now: number) {
  const selection = {
    side: "purchaserOrgId",
    kinds: ["purchased", "trial"],
    status: "all",
    sort: [],
  } as const;
  return (await store.select({ ...selection, organization, now })).entries;
}
