/** Faults in interests and trials. */

import type { OperationId, Outcome } from "../../generated/operations.ts";
import { DAY } from "../runner/waiting.ts";
import { ANOTHER_ID, CONTACT, ignore, show } from "./edits.ts";
import {
  accept,
  alterResponse,
  alterResult,
  bodyOf,
  exampleOf,
  type Fault,
  isAccepted,
  type Json,
  respond,
  respondInstead,
  together,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import {
  after,
  alterEntries,
  alterGroups,
  alterProvisions,
  hide,
  LISTS,
  ofKind,
  showProvisions,
} from "./places.ts";

/** Responds to a second interest as to the first. */
function acceptSecondInterest(): Fault {
  const first = new Map<string, Json>();
  return alterResponse("expressInterest", (response, request) => {
    const key = `${request.path.itemID} ${request.fields.get("token")}`;
    const body = bodyOf(response);
    if (body !== undefined && isAccepted(response)) first.set(key, body);
    const before = first.get(key);
    return before === undefined ? response : respond(request, before);
  });
}

/** Refuses a request about a listing because of what was done with another one. */
const refuseElsewhere = <Id extends "expressInterest" | "startTrial">(
  done: OperationId,
  id: Id,
  outcome: Outcome<Id>,
): Fault =>
  after(done, (listings) =>
    respondInstead(id, outcome, ({ path }) => listings.size > 0 && !listings.has(path.itemID)),
  );

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

/** Changes trials, wherever they are shown but in the response to an interest. */
const ofTrial = (alter: (provision: Json) => Json): Fault =>
  ofKind("trial", alter, ["startTrial", "provisionOrgEntitlements", ...LISTS]);

export const stages: Catalogue = {
  "interest.effect": {
    "shows an interest as a purchase": () => ofKind("interested", { purchased: true }),
    "ends an interest after a day": () => show("expressInterest", { endDate: Date.now() + DAY }),
    "shows vendor and purchaser the wrong way round": () =>
      showProvisions(({ orgId, purchaserOrgId }) => ({
        ...{ orgId: purchaserOrgId, accountId: purchaserOrgId, purchaserOrgId: orgId },
      })),
    "shows trials as none, and all else as trials": breaking(["trial.effect"], () =>
      showProvisions(({ trial }) => ({ trial: !trial })),
    ),
    "shows other ends in the purchaser's list": () =>
      showProvisions(
        ({ endDate }) => ({ endDate: endDate === -1 ? Date.now() + DAY : -1 }),
        ["listPurchases"],
      ),
    "keeps no interest": () =>
      hide(({ interested, trial }) => interested === true && trial !== true),
    "shows no interest": () => show("expressInterest", { interested: false }),
    "expresses an interest for another organization": () =>
      show("expressInterest", { purchaserOrgId: "another" }),
    "names the purchaser as the vendor": () =>
      show("expressInterest", (provision) => ({
        orgId: provision.purchaserOrgId,
        accountId: provision.purchaserOrgId,
      })),
  },
  "interest.once": {
    "accepts a second interest": acceptSecondInterest,
    "accepts an interest in one listing at a time": () =>
      refuseElsewhere("expressInterest", "expressInterest", "alreadyInterested"),
  },
  "interest.not-purchased": {
    "accepts no interest while any listing is purchased": () =>
      refuseElsewhere("purchaseListing", "expressInterest", "alreadyPurchased"),
  },
  "trial.once": {
    "starts a trial of one listing at a time": () =>
      refuseElsewhere("startTrial", "startTrial", "alreadyTried"),
  },
  "interest.purchaser-fields": {
    "ignores the purchaser fields of an interest": breaking(["purchaser-fields.names"], () =>
      ignore("expressInterest", ...CONTACT),
    ),
    "shows an empty phone": () =>
      show("expressInterest", (body) => ({ purchaserPhone: body.purchaserPhone ?? "" })),
    "leaves the contact of an interest empty unless it is sent": () =>
      emptyContact("expressInterest"),
    "names a user who never called": breaking(
      ["trial.purchaser-fields", "purchase.purchaser-fields"],
      () => showProvisions({ purchaserUsername: "ghost" }),
    ),
  },
  "interest.keeps-trial": {
    "ends a trial by an interest": () => show("expressInterest", { trial: false }),
    "prolongs a trial by an interest": () => show("expressInterest", { endDate: -1 }),
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
    "refuses every trial": breaking(["trial.supported"], () =>
      respondInstead("startTrial", "trialNotSupported", ({ fields }) => fields.has("token")),
    ),
    "shows a trial as a purchase": () => ofKind("trial", { purchased: true }),
    "shows no trial": () => show("startTrial", { trial: false }),
    "keeps no trial": () => hide(({ trial }) => trial === true),
    "names another listing": () => show("startTrial", { itemId: ANOTHER_ID }),
  },
  "trial.ends-after-duration": {
    "lets a trial last a day longer": () =>
      ofTrial((provision) => ({ endDate: Number(provision.endDate) + DAY })),
    "lets a trial last a day less": () =>
      ofTrial((provision) => ({ endDate: Number(provision.endDate) - DAY })),
    "ends a trial at once": () =>
      together(
        ofTrial(({ startDate }) => ({ endDate: startDate })),
        alterGroups((groups, { fields }) =>
          ["expired", "all"].includes(fields.get("status") ?? "")
            ? groups
            : { ...groups, trials: [] },
        ),
      ),
    "shows the end of a trial in seconds": () =>
      ofTrial((provision) => ({ endDate: Math.floor(Number(provision.endDate) / 1000) })),
    "lets every trial last 30 days": () =>
      ofTrial((provision) => ({ endDate: Number(provision.startDate) + 30 * DAY })),
    // Those of all purchasers of the listing, which no pool may change.
    "lets a trial with a pool last a day longer": breaking(["org-entitlements.effect"], () =>
      after("provisionOrgEntitlements", (listings) =>
        alterEntries(({ provision }) => {
          if (provision.trial === true && listings.has(String(provision.itemId)))
            provision.endDate = Number(provision.endDate) + DAY;
        }),
      ),
    ),
    "lists no trial as expired": () =>
      alterGroups((groups, { fields }) =>
        fields.get("status") === "expired" ? { ...groups, trials: [] } : groups,
      ),
  },
  "provision.instants": {
    "shows the times of a trial in seconds": () =>
      show("startTrial", ({ created, startDate, modified }) => ({
        created: Math.floor(created / 1000),
        startDate: Math.floor(startDate / 1000),
        modified: Math.floor(modified / 1000),
      })),
  },
  "provision.same-everywhere": {
    "names no vendor in the response to a trial": () =>
      show("startTrial", () => ({ accountId: undefined })),
  },
  "trial.duration-days": {
    "lets a trial end with its last day": () =>
      ofTrial((provision) => ({ endDate: Number(provision.endDate) + DAY / 2 })),
  },
  "trial.keeps-interest": {
    "forgets an interest by a trial": () => show("startTrial", { interested: false }),
    "refuses a trial after an interest": () =>
      alterResponse("startTrial", (response, request) =>
        bodyOf(response)?.interested === true
          ? exampleOf("startTrial", "alreadyTried", request)
          : response,
      ),
  },
  "trial.once-ended": {
    "starts a second trial after the first": breaking(["trial.once"], () =>
      accept("startTrial", "trialStarted", (_, { rule }) => rule === "trial.once"),
    ),
  },
  "trial.purchaser-fields": {
    "ignores the purchaser fields of a trial": () => ignore("startTrial", ...CONTACT),
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
};
