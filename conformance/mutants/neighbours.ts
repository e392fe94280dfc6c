/** Faults beside what a request is about: other provisions that change too, and parameters that count only alone. */
import { refuseBeside } from "./edits.ts";
import {
  alterRequest,
  bodyOf,
  type Fault,
  isAccepted,
  type Json,
  together,
  watch,
} from "./fault.ts";
import { type Catalogue, each } from "./mutant.ts";
import { alterEntries, alterPage, type COMMANDS, hide, keepEntries } from "./places.ts";

type Other = "listing" | "purchaser";

/** A fault in the provisions beside those that an operation has made: of another listing, or of another purchaser. */
function beside(
  id: (typeof COMMANDS)[number] | "deleteProvision",
  other: Other,
  then: (isBeside: (provision: Json) => boolean) => Fault,
): Fault {
  const made: Json[] = [];
  const isBeside = (provision: Json) =>
    made.some(({ itemId, purchaserOrgId }) => {
      const isListing = itemId === provision.itemId;
      const isPurchaser = purchaserOrgId === provision.purchaserOrgId;
      return other === "listing" ? !isListing && isPurchaser : isListing && !isPurchaser;
    });
  return together(
    then(isBeside),
    watch(({ operation }, response) => {
      if (operation === id && isAccepted(response)) made.push(bodyOf(response) ?? {});
    }),
  );
}

/** Ignores a parameter of the vendor's list if there is another one. */
const ignoreBeside = (name: string, other: string): Fault =>
  alterRequest("listCustomers", (fields) => fields.has(other) && fields.delete(name));

export const neighbours: Catalogue = {
  "interest.effect": {
    "takes purchases of other listings away by an interest": () =>
      beside("expressInterest", "listing", (isBeside) =>
        hide((provision) => provision.purchased === true && isBeside(provision)),
      ),
  },
  "trial.effect": {
    "ends purchases of other listings by a trial": () =>
      beside("startTrial", "listing", (isBeside) =>
        alterEntries(({ provision }) => {
          if (provision.purchased === true && isBeside(provision))
            provision.endDate = provision.startDate;
        }),
      ),
  },
  "purchase.effect": {
    "takes trials of other listings away by a purchase": () =>
      beside("purchaseListing", "listing", (isBeside) =>
        hide((provision) => provision.trial === true && isBeside(provision)),
      ),
  },
  "delete.effect": {
    "deletes the trials of all purchasers": () =>
      beside("deleteProvision", "purchaser", (isBeside) =>
        hide((provision) => provision.trial === true && isBeside(provision)),
      ),
  },
  "customers.status": {
    "ignores the status beside a type": () => ignoreBeside("status", "type"),
  },
  "customers.type": {
    "ignores the type beside a name": () => ignoreBeside("type", "orgname"),
    "refuses a type beside a name": () => refuseBeside("listCustomers", "type", "orgname"),
  },
  "customers.orgname": {
    "ignores a name beside an item": () => ignoreBeside("orgname", "itemId"),
  },
  "customers.modified": {
    "ignores a time beside a name": () => ignoreBeside("modified", "orgname"),
    "takes the start for the last change": () =>
      keepEntries(
        ({ provision }, { fields }) =>
          Number(provision.startDate) >= Number(fields.get("modified") ?? -1),
      ),
  },
  "customers.entry": {
    ...each(
      ["status", "start"],
      (name) => `shows another start of provisions if there is a ${name}`,
      (name) =>
        alterPage(({ provisions }, { fields }) => {
          if ((fields.get(name) ?? "1") === "1") return;
          for (const { provision } of provisions)
            provision.startDate = Number(provision.startDate) - 1000;
        }),
    ),
  },
};
