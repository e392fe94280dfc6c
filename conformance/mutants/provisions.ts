/** Faults in provisions: interests, trials and their deletion, and what every provision shows. */

import { DAY } from "../runner/waiting.ts";
import { ANOTHER_ID, show } from "./edits.ts";
import {
  alterRequest,
  alterResponse,
  alterResult,
  around,
  bodyOf,
  exampleOf,
  type Fault,
  isAccepted,
  type Next,
  respond,
  respondInstead,
  together,
  type WireRequest,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import {
  after,
  alsoFor,
  alterGroups,
  alterPage,
  alterProvisions,
  type Entry,
  LISTS,
  type Page,
  showProvisions,
  swap,
} from "./places.ts";

const YEAR = 365 * DAY;

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
const keepDeleted =
  (isKept: (entry: Entry) => boolean = () => true) =>
  (): Fault => {
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
        if (isAccepted(response)) deleted.push(...found.filter(isKept));
        return response;
      }),
    );
  };

/** Refuses an interest or trial that an organization had before it was deleted. */
function rememberDeleted(id: "expressInterest" | "startTrial"): Fault {
  const had = new Set<string>();
  return alterResponse(id, (response, request) => {
    const { itemId, purchaserOrgId } = bodyOf(response) ?? {};
    const key = `${itemId} ${purchaserOrgId}`;
    if (!isAccepted(response) || !had.has(key)) {
      if (isAccepted(response)) had.add(key);
      return response;
    }
    const outcome = id === "startTrial" ? "alreadyTried" : "alreadyInterested";
    return exampleOf<"expressInterest" | "startTrial">(id, outcome as never, request);
  });
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
    "shows creation and last change the wrong way round": breaking(["customers.sort"], () =>
      swap("created", "modified"),
    ),
    "shows creation and last change the wrong way round among the purchases": () =>
      swap("created", "modified", ["listPurchases"]),
    "shows the last change a year too early": () =>
      showProvisions(({ modified }) => ({ modified: Number(modified) - 365 * DAY })),
    "shows start and end the wrong way round in both lists": () =>
      swap("startDate", "endDate", LISTS),
    "shows the start in seconds": () =>
      showProvisions((provision) => ({
        startDate: Math.floor(Number(provision.startDate) / 1000),
      })),
  },
  "provision.one-per-purchaser": {
    "forgets when a provision was created": () =>
      showProvisions((provision) => ({ created: provision.modified })),
    "shows the year 2011 as the creation of everything": breaking(["customers.sort"], () =>
      showProvisions({ created: Date.UTC(2011, 0, 1) }),
    ),
    "lists everything twice": () =>
      alterGroups((groups) =>
        Object.fromEntries(
          Object.entries(groups).map(([name, group]) => [name, group.flatMap((one) => [one, one])]),
        ),
      ),
    "never moves modified": breaking(["customers.sort", "customers.modified"], () =>
      showProvisions((provision) => ({ modified: provision.created })),
    ),
  },
  "provision.vendor-names": {
    "names the vendor in orgId alone": () =>
      alterProvisions((provision) => delete provision.accountId),
    "names another vendor in the purchaser's list": breaking(["purchases.content"], () =>
      showProvisions({ orgId: "another", accountId: "another" }, ["listPurchases"]),
    ),
  },
  "provision.title": {
    "adds another title in the purchaser's list": () =>
      showProvisions({ title: "Another" }, ["listPurchases"]),
    "shows another title in the vendor's list": () =>
      showProvisions({ title: "Another" }, ["listCustomers"]),
  },
  "provision.same-everywhere": {
    "shows another name of the purchaser in the purchaser's list": () =>
      showProvisions({ purchaserFullName: "Another" }, ["listPurchases"]),
    "shows another vendor in the response to a pool": () =>
      showProvisions({ accountId: "another" }, ["provisionOrgEntitlements"]),
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
      showProvisions((provision) => ({ startDate: provision.created })),
    "shows a start a year ago": breaking(["trial.ends-after-duration"], () =>
      showProvisions((provision) => ({ startDate: Number(provision.startDate) - YEAR })),
    ),
  },
  "delete.effect": {
    "deletes nothing": breaking(["delete.vendor-admin"], deleteNothing),
    "names another purchaser after a deletion": () =>
      show("deleteProvision", { purchaserOrgId: "another" }),
    "names another listing after a deletion": () => show("deleteProvision", { itemId: ANOTHER_ID }),
    "keeps what it deletes in the vendor's list": keepDeleted(),
    "keeps a deleted purchase in the vendor's list": keepDeleted(
      ({ provision }) => provision.purchased === true,
    ),
    "keeps a deleted trial in the vendor's list": keepDeleted(
      ({ provision }) => provision.trial === true,
    ),
    "deletes what every purchaser has": () => {
      const purchasers = new Set<string>();
      return together(
        alsoFor("deleteProvision", () => [...purchasers].map((id) => ({ purchaserOrgId: id }))),
        alterResult("expressInterest", ({ purchaserOrgId }) => {
          purchasers.add(purchaserOrgId);
        }),
      );
    },
    "deletes no trials": () =>
      after("startTrial", (listings) =>
        respondInstead(
          "deleteProvision",
          "notProvisioned",
          ({ method, path }) => method === "POST" && listings.has(path.itemID),
        ),
      ),
  },
  "delete.no-trace": {
    "remembers an interest for ever": () => rememberDeleted("expressInterest"),
    "remembers a trial for ever": breaking(["trial.effect"], () => rememberDeleted("startTrial")),
  },
  "delete.user-entitlements": { "leaves members what was assigned": keepAssignments },
};
