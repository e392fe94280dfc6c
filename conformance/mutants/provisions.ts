import { accepting, asking, type Fault, isAccepted, replying, results, together } from "./fault.ts";
import type { Planted } from "./mutant.ts";

const DAY = 24 * 60 * 60 * 1000;
type Purchaser = Readonly<Record<string, unknown>>;

/** The same change of what is answered to a command, and of what lists show afterwards. */
const everywhere = (
  id: "expressInterest" | "startTrial" | "purchaseListing",
  change: (provision: Purchaser) => object,
): Fault =>
  together(
    results(id, (provision) => change(provision as never)),
    results("listPurchases", (groups) =>
      Object.fromEntries(
        Object.entries(groups).map(([name, group]) => [
          name,
          group.map((entry) => ({ ...entry, provision: change(entry.provision as never) })),
        ]),
      ),
    ),
  );

/** Answers in another way once a success of the operation was seen. */
function after(
  id: "startTrial" | "purchaseListing" | "deleteProvision",
  then: (listings: ReadonlySet<string | undefined>) => Fault,
): () => Fault {
  return () => {
    const listings = new Set<string | undefined>();
    const watch: Fault = async (asked, send) => {
      const answered = await send(asked);
      if (asked.operation === id && isAccepted(answered)) listings.add(asked.path.itemID);
      return answered;
    };
    return together(then(listings), watch);
  };
}

/** Provisions whatever is related at all. */
function takesAnyRelationship(): Fault {
  const related = new Set<string | null>();
  return (asked, send) => {
    if (asked.operation === "addRelationship") related.add(asked.fields.get("destinationItemId"));
    return asking("purchaseListing", (fields) => {
      if (related.has(fields.get("provisionedItemId"))) fields.delete("provisionedItemId");
    })(asked, send);
  };
}

/** Shows assignments though they are gone. */
function keepsAssignments(): Fault {
  const held: object[] = [];
  const watch: Fault = (asked, send) => {
    const { users = [], entitlements = [] } = JSON.parse(
      asked.fields.get("userEntitlements") ?? "{}",
    ) as Record<string, string[]>;
    held.push(
      ...users.map((username) => ({ username, lastLogin: -1, disconnected: false, entitlements })),
    );
    return send(asked);
  };
  return together(
    watch,
    results("listUserEntitlements", (answer) => ({ ...answer, userEntitlements: held })),
  );
}

export const provisions: Planted = {
  "interest.effect": {
    "takes an interest for a purchase": () =>
      everywhere("expressInterest", (provision) => ({ ...provision, purchased: true })),
    "lets an interest end": () =>
      results("expressInterest", (provision) => ({ ...provision, endDate: Date.now() + DAY })),
    "forgets an interest": () =>
      results("listPurchases", (groups) => ({ ...groups, interests: [] })),
    "expresses no interest": () =>
      results("expressInterest", (provision) => ({ ...provision, interested: false })),
  },
  "interest.purchaser-fields": {
    "ignores the purchaser fields": () =>
      asking("expressInterest", (fields) => {
        for (const name of ["purchaserFullName", "purchaserEmail", "purchaserPhone"])
          fields.delete(name);
      }),
    "has an empty phone": () =>
      results("expressInterest", (body) => ({
        ...body,
        purchaserPhone: body.purchaserPhone ?? "",
      })),
  },
  "interest.keeps-trial": {
    "ends a trial by an interest": () =>
      results("expressInterest", (provision) => ({ ...provision, trial: false })),
    "lets an interest prolong a trial": () =>
      results("expressInterest", (provision) => ({ ...provision, endDate: -1 })),
  },
  "interest.after-ended-purchase": {
    "takes interests after a purchase has ended": () => accepting("expressInterest", "interested"),
  },
  "interest.after-ended-trial": {
    "takes no interest after a trial": after("startTrial", (listings) =>
      replying("expressInterest", "alreadyInterested", ({ path }) => listings.has(path.itemID)),
    ),
  },
  "trial.effect": {
    "takes a trial for a purchase": () =>
      everywhere("startTrial", (provision) => ({ ...provision, purchased: true })),
    "starts no trial": () => results("startTrial", (provision) => ({ ...provision, trial: false })),
    "forgets a trial": () => results("listPurchases", (groups) => ({ ...groups, trials: [] })),
  },
  "trial.ends-after-duration": {
    "lets a trial last for a day more": () =>
      results("startTrial", (provision) => ({
        ...provision,
        endDate: (provision.endDate ?? 0) + DAY,
      })),
    "takes no trial for expired": () =>
      results("listPurchases", (groups, { fields }) =>
        fields.get("status") === "expired" ? { ...groups, trials: [] } : groups,
      ),
  },
  "trial.keeps-interest": {
    "forgets an interest by a trial": () =>
      results("startTrial", (provision) => ({ ...provision, interested: false })),
  },
  "trial.once-ended": {
    "starts a second trial after the first": () => accepting("startTrial", "trialStarted"),
  },
  "trial.purchaser-fields": {
    "ignores the purchaser fields": () =>
      asking("startTrial", (fields) => {
        for (const name of ["purchaserFullName", "purchaserEmail", "purchaserPhone"])
          fields.delete(name);
      }),
  },
  "trial.after-ended-purchase": {
    "starts trials after a purchase has ended": () => accepting("startTrial", "trialStarted"),
  },
  "trial.duration-days": {
    "counts the duration from another day": () =>
      results("startTrial", (provision) => ({
        ...provision,
        endDate: (provision.endDate ?? 0) - DAY,
      })),
  },
  "trial.supported": {
    "lets nobody try what is free": () => {
      const free = new Set<string | undefined>();
      const watch = results("getListing", ({ itemId, licenseType }) => {
        if (licenseType === "free") free.add(itemId);
      });
      return together(
        watch,
        replying("startTrial", "trialNotSupported", ({ path }) => free.has(path.itemID)),
      );
    },
  },
  "purchase.not-purchased": {
    "takes the purchase of another organization for a first one": after(
      "purchaseListing",
      (listings) =>
        replying("purchaseListing", "alreadyPurchased", ({ path }) => listings.has(path.itemID)),
    ),
  },
  "purchase.related-item": { "takes a relationship of any type": takesAnyRelationship },
  "purchase.effect": {
    "keeps the interest": () =>
      everywhere("purchaseListing", (provision) => ({ ...provision, interested: true })),
    "keeps the trial": () =>
      everywhere("purchaseListing", (provision) => ({ ...provision, trial: true })),
    "purchases nothing": () =>
      results("purchaseListing", (provision) => ({ ...provision, purchased: false })),
    "forgets a purchase": () =>
      results("listPurchases", (groups) => ({ ...groups, purchases: [] })),
  },
  "purchase.provisioned-item": {
    "provisions the listed item": () =>
      results("purchaseListing", (provision) => ({
        ...provision,
        provisionedItemId: provision.itemId,
      })),
    "forgets which item it provisioned": () =>
      results("listCustomers", (page) => {
        for (const { provision } of page.provisions) provision.provisionedItemId = provision.itemId;
      }),
  },
  "purchase.end-date": {
    "ignores the end": () => asking("purchaseListing", (fields) => fields.delete("endDate")),
    "ignores the end of a free purchase": () =>
      asking(
        "purchaseListing",
        (fields) => fields.has("purchaserOrgId") || fields.delete("endDate"),
      ),
    "ends a day late": () =>
      results("purchaseListing", (provision, { fields }) =>
        fields.has("endDate")
          ? { ...provision, endDate: (provision.endDate ?? 0) + DAY }
          : provision,
      ),
  },
  "purchase.unexpiring": {
    "lets a purchase end with its trial": () => {
      let end: number | undefined;
      const watch = results("startTrial", ({ endDate }) => {
        end = endDate;
      });
      return together(
        watch,
        results("purchaseListing", (provision) => ({
          ...provision,
          endDate: end ?? provision.endDate,
        })),
      );
    },
    "ends after a year": () =>
      results("purchaseListing", (provision, { fields }) =>
        fields.has("endDate") ? provision : { ...provision, endDate: Date.now() + 365 * DAY },
      ),
  },
  "purchase.ignores-purchaser-org": {
    "purchases for whomever the purchaser names": () =>
      results("purchaseListing", (provision, { fields }) => ({
        ...provision,
        purchaserOrgId: fields.get("purchaserOrgId") ?? provision.purchaserOrgId,
      })),
  },
  "purchase.ignores-provisioned-item": {
    "provisions whatever the purchaser names": () =>
      results("purchaseListing", (provision, { fields }) => ({
        ...provision,
        provisionedItemId: fields.get("provisionedItemId") ?? provision.provisionedItemId,
      })),
  },
  "purchase.once-ended": {
    "purchases again after a purchase has ended": () => accepting("purchaseListing", "purchased"),
  },
  "purchase.after-ended-trial": {
    "completes no purchase after a trial": after("startTrial", (listings) =>
      replying("purchaseListing", "neitherInterestedNorTried", ({ path }) =>
        listings.has(path.itemID),
      ),
    ),
  },
  "purchase.end-date-ahead": {
    "takes any end": () =>
      asking(
        "purchaseListing",
        (fields) => Number(fields.get("endDate") ?? 0) < Date.now() && fields.delete("endDate"),
      ),
  },
  "purchase.purchaser-fields": {
    "takes the vendor for the purchaser": () =>
      results("purchaseListing", (provision) => ({
        ...provision,
        purchaserFullName: "The vendor",
      })),
    "ignores the purchaser fields": () =>
      asking("purchaseListing", (fields) => {
        for (const name of ["purchaserFullName", "purchaserEmail", "purchaserPhone"])
          fields.delete(name);
      }),
  },
  "delete.effect": {
    "deletes nothing": () => async (asked, send) => {
      if (asked.operation !== "deleteProvision") return send(asked);
      const { itemID: itemId } = asked.path;
      const done = { success: true, itemId, purchaserOrgId: asked.fields.get("purchaserOrgId") };
      return { status: 200, type: "application/json", text: JSON.stringify(done) };
    },
    "names another purchaser": () =>
      results("deleteProvision", (answer) => ({ ...answer, purchaserOrgId: "another" })),
    "names another listing": () =>
      results("deleteProvision", (answer) => ({ ...answer, itemId: "another" })),
  },
  "delete.no-trace": {
    "remembers an interest for ever": after("deleteProvision", (listings) =>
      replying("expressInterest", "alreadyInterested", ({ path }) => listings.has(path.itemID)),
    ),
    "remembers a trial for ever": after("deleteProvision", (listings) =>
      replying("startTrial", "alreadyTried", ({ path }) => listings.has(path.itemID)),
    ),
  },
  "delete.user-entitlements": { "leaves members what they held": keepsAssignments },
};
