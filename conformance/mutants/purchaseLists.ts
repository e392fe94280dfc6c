/** Faults in the list of what an organization has. */

import { DAY } from "../runner/waiting.ts";
import { ANOTHER_ID, assume, ignore, mistake } from "./edits.ts";
import { breaking, type Catalogue, each } from "./mutant.ts";
import {
  alterEntries,
  alterGroups,
  type Entry,
  keepInGroups,
  shift,
  showProvisions,
} from "./places.ts";

export const purchaseLists: Catalogue = {
  "purchases.content": {
    "lists what others have": () =>
      alterGroups((groups) => {
        const [first] = Object.values(groups).flat();
        const other = { purchaserOrgId: "another", itemId: "e".repeat(32) };
        const provision = { ...first?.provision, ...other };
        return first === undefined
          ? groups
          : { ...groups, purchases: [...groups.purchases, { ...first, provision }] };
      }),
    "lists one interest alone": () =>
      alterGroups((groups) => ({ ...groups, interests: groups.interests.slice(0, 1) })),
    "shows another purchaser of what has no phone": () =>
      showProvisions(
        (provision) => (provision.purchaserPhone === null ? { purchaserOrgId: "another" } : {}),
        ["listPurchases"],
      ),
    "shows another purchaser in entries": () =>
      showProvisions({ purchaserOrgId: "another" }, ["listPurchases"]),
    "lists nothing": breaking(["purchase.ignores-purchaser-org"], () =>
      alterGroups(() => ({ purchases: [], trials: [], interests: [] })),
    ),
    "lists no interests": () => alterGroups((groups) => ({ ...groups, interests: [] })),
    "lists no trials": () => alterGroups((groups) => ({ ...groups, trials: [] })),
    "lists no purchases": breaking(["purchase.ignores-purchaser-org"], () =>
      alterGroups((groups) => ({ ...groups, purchases: [] })),
    ),
  },
  "listPurchases.response": {
    // Nothing at all is left to indent of an empty list.
    "leaves empty groups out": breaking(["format.pjson-indented", "purchases.groups"], () =>
      alterGroups((groups) =>
        Object.fromEntries(Object.entries(groups).filter(([, group]) => group.length > 0)),
      ),
    ),
  },
  "purchases.groups": {
    "lists trials as interests and interests as trials": () =>
      alterGroups((groups) => ({ ...groups, trials: groups.interests, interests: groups.trials })),
    ...each(
      ["interested", "trial", "purchased"],
      (flag) => `shows the opposite of ${flag} in the groups`,
      (flag) => showProvisions((provision) => ({ [flag]: !provision[flag] }), ["listPurchases"]),
    ),
    "shows purchases as none in the groups": () =>
      showProvisions({ purchased: false }, ["listPurchases"]),
    "lists trials among the purchases": () =>
      alterGroups((groups) => ({
        ...groups,
        purchases: [...groups.purchases, ...groups.trials],
        trials: [],
      })),
  },
  "purchases.status-default-active": {
    "lists everything by default": () => assume("listPurchases", "status", "all"),
  },
  "purchases.status": {
    "ignores the status of purchases": breaking(["trial.ends-after-duration"], () =>
      ignore("listPurchases", "status"),
    ),
    "takes active for all": () => mistake("listPurchases", "status", ["active", "all"]),
    "lists no trial that is an interest too as active": () =>
      alterGroups((groups, { fields }) => {
        const isHidden = ({ provision }: Entry) =>
          fields.get("status") === "active" && provision.trial && provision.interested;
        const trials = groups.trials.filter((one) => !isHidden(one));
        return { ...groups, trials, interests: groups.interests.filter((one) => !isHidden(one)) };
      }),
    "lists everything as expired": breaking(["trial.ends-after-duration"], () =>
      mistake("listPurchases", "status", ["expired", "all"]),
    ),
    "lists no purchase as expired": () =>
      alterGroups((groups, { fields }) =>
        fields.get("status") === "expired" ? { ...groups, purchases: [] } : groups,
      ),
    "leaves interests out of all": () =>
      alterGroups((groups, { fields }) =>
        fields.get("status") === "all" ? { ...groups, interests: [] } : groups,
      ),
    "lists no purchase with a near end as expired or among all": () =>
      alterGroups(({ purchases, ...groups }, { fields }) => {
        const isNear = ({ provision: { created, endDate } }: Entry) =>
          endDate !== -1 && Number(endDate) - Number(created) < 3 * DAY;
        const isHidden = ["expired", "all"].includes(fields.get("status") ?? "");
        return { ...groups, purchases: purchases.filter((one) => !(isHidden && isNear(one))) };
      }),
    "leaves trials out of all": () =>
      alterGroups((groups, { fields }) =>
        fields.get("status") === "all" ? { ...groups, trials: [] } : groups,
      ),
    "leaves what has ended out of all": () => mistake("listPurchases", "status", ["all", "active"]),
  },
  "purchases.listing": {
    "lists purchases without their listings": () =>
      alterEntries((entry) => delete entry.listing, ["listPurchases"]),
    "lists trials without their listings": () =>
      alterEntries(
        (entry) => entry.provision.trial === true && delete entry.listing,
        ["listPurchases"],
      ),
  },
  "purchases.listing-matches": {
    "lists provisions with another listing": () =>
      alterEntries(
        ({ listing }) => listing && Object.assign(listing, { itemId: ANOTHER_ID }),
        ["listPurchases"],
      ),
    "shows another item in entries": () =>
      showProvisions({ itemId: ANOTHER_ID }, ["listPurchases"]),
    "lists provisions with the listing of the next": () =>
      alterGroups((groups) =>
        shift(
          Object.values(groups).flat(),
          ({ listing }) => listing,
          (entry, listing) => Object.assign(entry, { listing }),
        ),
      ),
    "lists provisions with another title, price and vendor": () =>
      alterEntries(
        ({ listing }) =>
          listing &&
          Object.assign(listing, {
            title: "Another",
            priceDesc: "1$",
            vendor: { id: "another", name: "Another" },
          }),
        ["listPurchases"],
      ),
  },
  "purchases.both-groups": {
    "lists a trial as no interest": () =>
      keepInGroups(({ provision }, group) => group !== "interests" || provision.trial !== true),
  },
};
