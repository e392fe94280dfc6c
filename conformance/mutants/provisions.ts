/** Faults in provisions: interests, trials and their deletion, and what every provision shows. */
import {
  accept,
  alterRequest,
  alterResult,
  around,
  bodyOf,
  type Fault,
  isAccepted,
  type Json,
  type Next,
  respond,
  respondInstead,
  together,
  type WireRequest,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import {
  alterEntries,
  alterGroups,
  alterPage,
  alterProvisions,
  type Entry,
  keepEntries,
  type Page,
} from "./places.ts";

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;
const CONTACT = ["purchaserFullName", "purchaserEmail", "purchaserPhone"];

/** A fault that depends on the listings for which an operation has succeeded. */
export function after(
  id: "startTrial" | "purchaseListing" | "deleteProvision" | "expressInterest",
  then: (listings: ReadonlySet<string | undefined>) => Fault,
): Fault {
  const listings = new Set<string | undefined>();
  return together(
    then(listings),
    watch(({ operation, path }, response) => {
      if (!isAccepted(response)) return;
      if (operation === "deleteProvision" && id !== operation) listings.delete(path.itemID);
      if (operation === id) listings.add(path.itemID);
    }),
  );
}

/** Responds to a second interest as to the first. */
function acceptSecondInterest(): Fault {
  const first = new Map<string, Json>();
  return around("expressInterest", async (request, next) => {
    const response = await next(request);
    const key = `${request.path.itemID} ${request.fields.get("token")}`;
    const body = bodyOf(response);
    if (body !== undefined && isAccepted(response)) first.set(key, body);
    const before = first.get(key);
    return before === undefined ? response : respond(request, before);
  });
}

/** Changes provisions that are of a kind, wherever they are shown. */
const ofKind = (kind: "interested" | "trial" | "purchased", given: Json): Fault =>
  alterProvisions((provision) => {
    if (provision[kind] === true) Object.assign(provision, given);
  });

/** Hides provisions from all lists. */
export const hide = (isHidden: (provision: Json) => boolean): Fault =>
  together(
    alterGroups((groups) =>
      Object.fromEntries(
        Object.entries(groups).map(([name, entries]) => [
          name,
          entries.filter(({ provision }) => !isHidden(provision)),
        ]),
      ),
    ),
    keepEntries(({ provision }) => !isHidden(provision)),
  );

const dropContact = (id: "expressInterest" | "startTrial"): Fault =>
  alterRequest(id, (fields) => {
    for (const name of CONTACT) fields.delete(name);
  });

/** Shows empty names and addresses of purchasers that send none. */
function emptyContact(id: "expressInterest" | "startTrial"): Fault {
  const silent = new Set<unknown>();
  const keyOf = (provision: Json) => `${provision.itemId} ${provision.purchaserOrgId}`;
  return together(
    alterProvisions((provision) => {
      if (!silent.has(keyOf(provision))) return;
      Object.assign(provision, { purchaserFullName: "", purchaserEmail: "" });
    }),
    watch(({ operation, fields }, response) => {
      if (operation === id && isAccepted(response) && !fields.has("purchaserFullName"))
        silent.add(keyOf(bodyOf(response) ?? {}));
    }),
  );
}

/** Keeps showing entitlements of users after their provision is deleted. */
function keepAssignments(): Fault {
  const assigned = new Map<string | undefined, object[]>();
  const deleted = new Set<string | undefined>();
  return together(
    alterResult("listUserEntitlements", (list, { path: { itemID } }) => ({
      ...list,
      userEntitlements: deleted.has(itemID) ? (assigned.get(itemID) ?? []) : list.userEntitlements,
    })),
    watch(({ operation, path: { itemID }, fields }, response) => {
      if (operation === "deleteProvision" && isAccepted(response)) deleted.add(itemID);
      if (operation !== "provisionUserEntitlements" || !isAccepted(response)) return;
      deleted.delete(itemID);
      const { users = [], entitlements = [] } = JSON.parse(
        fields.get("userEntitlements") ?? "{}",
      ) as Record<string, string[]>;
      const entries = users.map((username) => ({
        username,
        lastLogin: -1,
        disconnected: false,
        entitlements,
      }));
      assigned.set(itemID, entries);
    }),
  );
}

/** The entries of the vendor's list that a deletion is about, by the caller's own right. */
async function customersToDelete(request: WireRequest, next: Next): Promise<Entry[]> {
  const fields = new URLSearchParams(request.fields);
  fields.set("itemId", request.path.itemID ?? "");
  const list = { ...request, operation: "listCustomers", path: { portalID: "self" } } as const;
  const page = bodyOf(await next({ ...list, method: "POST", fields })) as Page | undefined;
  const purchaser = fields.get("purchaserOrgId");
  return (page?.provisions ?? []).filter(({ provision }) => provision.purchaserOrgId === purchaser);
}

/** Says that it deletes what the caller may delete, and keeps it. */
const deleteNothing = (): Fault =>
  around("deleteProvision", async (request, next) => {
    const isManager = request.method === "POST" && request.fields.has("token");
    const found = isManager ? await customersToDelete(request, next) : [];
    const { itemID: itemId } = request.path;
    const purchaserOrgId = request.fields.get("purchaserOrgId");
    if (found.length === 0) return next(request);
    return respond(request, { success: true, itemId, purchaserOrgId });
  });

/** Keeps deleted provisions in the vendor's list. */
function keepDeleted(): Fault {
  const deleted: Entry[] = [];
  return together(
    alterPage((page) =>
      deleted.length === 0
        ? page
        : {
            ...page,
            total: page.total + deleted.length,
            provisions: [...page.provisions, ...deleted],
          },
    ),
    around("deleteProvision", async (request, next) => {
      const found = await customersToDelete(request, next);
      const response = await next(request);
      if (isAccepted(response)) deleted.push(...found);
      return response;
    }),
  );
}

export const provisions: Catalogue = {
  "provision.members": {
    "leaves the purchaser's e-mail address out": breaking(
      [
        "expressInterest.response",
        "startTrial.response",
        "purchaseListing.response",
        "provisionOrgEntitlements.response",
        "listPurchases.response",
        "listCustomers.response",
        "listCustomersOlder.response",
      ],
      () => alterProvisions((provision) => delete provision.purchaserEmail),
    ),
  },
  "provision.instants": {
    "shows the start in seconds": () =>
      alterProvisions((provision) => {
        provision.startDate = Math.floor(Number(provision.startDate) / 1000);
      }),
  },
  "provision.one-per-purchaser": {
    "forgets when a provision was created": () =>
      alterProvisions((provision) => {
        provision.created = provision.modified;
      }),
    "shows the year 2011 as the creation of everything": breaking(["customers.sort"], () =>
      alterProvisions((provision) => {
        provision.created = Date.UTC(2011, 0, 1);
      }),
    ),
    "never moves modified": breaking(["customers.sort", "customers.modified"], () =>
      alterProvisions((provision) => {
        provision.modified = provision.created;
      }),
    ),
  },
  "provision.vendor-names": {
    "names the vendor in orgId alone": () =>
      alterProvisions((provision) => delete provision.accountId),
    "names another vendor in the purchaser's list": breaking(["purchases.content"], () =>
      alterProvisions(
        (provision) => Object.assign(provision, { orgId: "another", accountId: "another" }),
        ["listPurchases"],
      ),
    ),
  },
  "provision.title": {
    "adds another title in the purchaser's list": () =>
      alterProvisions(
        (provision) => Object.assign(provision, { title: "Another" }),
        ["listPurchases"],
      ),
    "shows another title in the vendor's list": () =>
      alterProvisions(
        (provision) => Object.assign(provision, { title: "Another" }),
        ["listCustomers"],
      ),
  },
  "provision.same-everywhere": {
    "shows another name of the purchaser in the purchaser's list": () =>
      alterProvisions(
        (provision) => Object.assign(provision, { purchaserFullName: "Another" }),
        ["listPurchases"],
      ),
    "shows another vendor in the response to a pool": () =>
      alterProvisions(
        (provision) => Object.assign(provision, { accountId: "another" }),
        ["provisionOrgEntitlements"],
      ),
  },
  "provision.ended": {
    "lists what has ended as active": breaking(
      ["purchases.status", "trial.ends-after-duration"],
      () =>
        alterRequest(
          "listPurchases",
          (fields) => fields.get("status") === "expired" || fields.set("status", "all"),
        ),
    ),
    "lists interests as expired": () => {
      let interests: unknown[] = [];
      return together(
        alterGroups((groups, { fields }) => {
          if (fields.get("status") === "expired") return { ...groups, interests };
          interests = groups.interests;
          return groups;
        }),
      );
    },
  },
  "provision.stage-start": {
    "counts every stage from the first": () =>
      alterProvisions((provision) => {
        provision.startDate = provision.created;
      }),
    "shows a start a year ago": breaking(["trial.ends-after-duration"], () =>
      alterProvisions((provision) => {
        provision.startDate = Number(provision.startDate) - YEAR;
      }),
    ),
  },
  "interest.effect": {
    "shows an interest as a purchase": () => ofKind("interested", { purchased: true }),
    "ends an interest after a day": () =>
      alterResult("expressInterest", (provision) => ({ ...provision, endDate: Date.now() + DAY })),
    "keeps no interest": breaking(["purchases.content", "customers.content"], () =>
      hide(({ interested, trial }) => interested === true && trial !== true),
    ),
    "shows no interest": () =>
      alterResult("expressInterest", (provision) => ({ ...provision, interested: false })),
    "expresses an interest for another organization": () =>
      alterResult("expressInterest", (provision) => ({ ...provision, purchaserOrgId: "another" })),
    "names the purchaser as the vendor": () =>
      alterResult("expressInterest", (provision) => ({
        ...provision,
        orgId: provision.purchaserOrgId,
        accountId: provision.purchaserOrgId,
      })),
  },
  "interest.once": {
    "accepts a second interest": acceptSecondInterest,
  },
  "interest.purchaser-fields": {
    "ignores the purchaser fields of an interest": breaking(["purchaser-fields.names"], () =>
      dropContact("expressInterest"),
    ),
    "shows an empty phone": () =>
      alterResult("expressInterest", (body) => ({
        ...body,
        purchaserPhone: body.purchaserPhone ?? "",
      })),
    "leaves the contact of an interest empty unless it is sent": () =>
      emptyContact("expressInterest"),
    "names a user who never called": breaking(
      ["trial.purchaser-fields", "purchase.purchaser-fields"],
      () =>
        alterProvisions((provision) => Object.assign(provision, { purchaserUsername: "ghost" })),
    ),
  },
  "interest.keeps-trial": {
    "ends a trial by an interest": () =>
      alterResult("expressInterest", (provision) => ({ ...provision, trial: false })),
    "prolongs a trial by an interest": () =>
      alterResult("expressInterest", (provision) => ({ ...provision, endDate: -1 })),
  },
  "interest.after-ended-purchase": {
    "accepts interests after a purchase has ended": breaking(["interest.not-purchased"], () =>
      accept("expressInterest", "interested", (_, { rule }) => rule === "interest.not-purchased"),
    ),
  },
  "interest.after-ended-trial": {
    "accepts no interest after a trial": breaking(["interest.effect"], () =>
      after("startTrial", (listings) =>
        respondInstead("expressInterest", "alreadyInterested", ({ path }) =>
          listings.has(path.itemID),
        ),
      ),
    ),
  },
  "trial.effect": {
    "shows a trial as a purchase": () => ofKind("trial", { purchased: true }),
    "shows no trial": () =>
      alterResult("startTrial", (provision) => ({ ...provision, trial: false })),
    "keeps no trial": breaking(["purchases.content", "customers.content"], () =>
      hide(({ trial }) => trial === true),
    ),
    "names another listing": () =>
      alterResult("startTrial", (provision) => ({ ...provision, itemId: "f".repeat(32) })),
  },
  "trial.ends-after-duration": {
    "lets a trial last a day longer": () =>
      ofTrial((provision) => {
        provision.endDate = Number(provision.endDate) + DAY;
      }),
    "lets a trial last a day less": () =>
      ofTrial((provision) => {
        provision.endDate = Number(provision.endDate) - DAY;
      }),
    "lists no trial as expired": () =>
      alterGroups((groups, { fields }) =>
        fields.get("status") === "expired" ? { ...groups, trials: [] } : groups,
      ),
  },
  "trial.duration-days": {
    "lets a trial end with its last day": () =>
      ofTrial((provision) => {
        provision.endDate = Number(provision.endDate) + DAY / 2;
      }),
  },
  "trial.keeps-interest": {
    "forgets an interest by a trial": () =>
      alterResult("startTrial", (provision) => ({ ...provision, interested: false })),
  },
  "trial.once-ended": {
    "starts a second trial after the first": breaking(["trial.once"], () =>
      accept("startTrial", "trialStarted", (_, { rule }) => rule === "trial.once"),
    ),
  },
  "trial.purchaser-fields": {
    "ignores the purchaser fields of a trial": () => dropContact("startTrial"),
    "leaves the contact of a trial empty unless it is sent": () => emptyContact("startTrial"),
  },
  "trial.after-ended-purchase": {
    "starts trials after a purchase has ended": breaking(["trial.not-purchased"], () =>
      accept("startTrial", "trialStarted", (_, { rule }) => rule === "trial.not-purchased"),
    ),
  },
  "trial.supported": {
    "lets no one try what is free": () => {
      const free = new Set<string | undefined>();
      return together(
        alterResult("getListing", ({ itemId, licenseType }) => {
          if (licenseType === "free") free.add(itemId);
        }),
        respondInstead("startTrial", "trialNotSupported", ({ path }) => free.has(path.itemID)),
      );
    },
  },
  "delete.effect": {
    "deletes nothing": breaking(["delete.vendor-admin"], deleteNothing),
    "names another purchaser after a deletion": () =>
      alterResult("deleteProvision", (body) => ({ ...body, purchaserOrgId: "another" })),
    "names another listing after a deletion": () =>
      alterResult("deleteProvision", (body) => ({ ...body, itemId: "f".repeat(32) })),
    "keeps what it deletes in the vendor's list": keepDeleted,
  },
  "delete.no-trace": {
    "remembers an interest for ever": breaking(["interest.effect"], () =>
      after("deleteProvision", (listings) =>
        respondInstead("expressInterest", "alreadyInterested", ({ path }) =>
          listings.has(path.itemID),
        ),
      ),
    ),
    "remembers a trial for ever": breaking(["trial.effect"], () =>
      after("deleteProvision", (listings) =>
        respondInstead("startTrial", "alreadyTried", ({ path }) => listings.has(path.itemID)),
      ),
    ),
  },
  "delete.user-entitlements": {
    "leaves members what was assigned": keepAssignments,
  },
};

/** Alters running trials wherever they are shown. */
function ofTrial(alter: (provision: Json) => void): Fault {
  return together(
    alterResult("startTrial", (provision) => alter(provision as unknown as Json)),
    alterEntries(({ provision }) => {
      if (provision.trial === true) alter(provision);
    }),
  );
}
