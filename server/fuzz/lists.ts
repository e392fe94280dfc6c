/** Compares the lists of a portal with its data: each entry once, and to each organization only its own. */
import { isDeepStrictEqual } from "node:util";
import type { CustomersPage, Provision, Purchases } from "../../generated/openapi.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import { organizationIds } from "./demoWorld.ts";
import type { FuzzedPortal } from "./portal.ts";
import { writeRequest } from "./request.ts";

/** Entries on a page of customers; few, so that there are several pages. */
const NUM = 2;

/** Throws if the lists of an organization's purchases or customers differ from the data. */
export async function checkLists(portal: FuzzedPortal): Promise<void> {
  const { provisions } = await portal.state();
  for (const orgId of organizationIds) {
    const read = async (operation: OperationId, input: object): Promise<unknown> => {
      const sending = { actor: `${orgId}admin` };
      const request = writeRequest(operation, { portalID: "self", ...input }, sending);
      return JSON.parse((await portal.send(request)).text);
    };
    const held = provisions.filter(({ purchaserOrgId }) => purchaserOrgId === orgId);
    const lists = (await read("listPurchases", { status: "all" })) as Purchases;
    const sold = provisions.filter((provision) => provision.orgId === orgId);
    const customers: CustomersPage["provisions"] = [];
    for (let start = 1; start > 0; ) {
      const page = (await read("listCustomers", { start, num: NUM })) as CustomersPage;
      compare(`the total of ${orgId}'s customers`, [page.total], [sold.length]);
      customers.push(...page.provisions);
      const next = page.nextStart ?? -1;
      start = next > start ? next : -1;
    }
    const ownIn = (stage: "purchased" | "trial" | "interested") =>
      held.filter((provision) => provision[stage]).map(essence);
    compare(`${orgId}'s purchases`, lists.purchases.map(entryEssence), ownIn("purchased"));
    compare(`${orgId}'s trials`, lists.trials.map(entryEssence), ownIn("trial"));
    compare(`${orgId}'s interests`, lists.interests.map(entryEssence), ownIn("interested"));
    compare(`${orgId}'s customers`, customers.map(entryEssence), sold.map(essence));
  }
}

type Common = Pick<Provision, "itemId" | "purchaserOrgId" | "purchased" | "endDate" | "modified">;

/** Returns what identifies a provision and its version. The model checks the other members. */
const essence = (provision: Common): string => {
  const { itemId, purchaserOrgId, purchased, endDate, modified } = provision;
  return [itemId, purchaserOrgId, purchased, endDate, modified].join(" ");
};
const entryEssence = (entry: { readonly provision: Provision }) => essence(entry.provision);

function compare(list: string, shown: unknown[], expected: unknown[]): void {
  if (!isDeepStrictEqual(shown.toSorted(), expected.toSorted()))
    throw new Error(`The lists show the stored provisions.\n  ${list}: ${shown}, not ${expected}`);
}
