/** Faults in what is read of the entitlements of users. */

import type { UserEntitlementsList } from "../../generated/openapi.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import { assign, assignmentOf, remember } from "./assignments.ts";
import { ignore, show } from "./edits.ts";
import {
  alterResult,
  around,
  type Fault,
  isAccepted,
  respond,
  respondInstead,
  together,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";

/** Describes the user to whom something was assigned last. */
function describeLast(): Fault {
  let last: { username: string; entitlements: string[] } | undefined;
  return together(
    alterResult("getUserEntitlements", ({ userEntitlements, ...body }) => ({
      ...body,
      userEntitlements: { ...userEntitlements, ...last },
    })),
    watch((request) => {
      const { users, entitlements } = assignmentOf(request);
      if (request.operation === assign)
        last = { username: users.at(-1) ?? "", entitlements: [...entitlements] };
    }),
  );
}

/** Lists what the caller has assigned of any listing. */
function listEverything(): Fault {
  const { all, watching } = remember();
  return together(
    alterResult("listUserEntitlements", (body, { path, fields }) => {
      const others = [...all].filter(
        ([key]) => key.endsWith(` ${fields.get("token")}`) && !key.startsWith(`${path.itemID} `),
      );
      const entries = others
        .flatMap(([, own]) => [...own])
        .map(([username, entitlements]) => ({
          username,
          lastLogin: -1,
          disconnected: false,
          entitlements,
        }));
      return { ...body, userEntitlements: [...body.userEntitlements, ...entries] };
    }),
    watching,
  );
}

/** Refuses reads to callers who have made a change before, by the tokens. */
function refuseAfter(id: "listUserEntitlements" | "getUserEntitlements", change: OperationId) {
  const tokens = new Set<string | null>();
  return together(
    respondInstead(id, "notLicenceManager", ({ fields }) => tokens.has(fields.get("token"))),
    watch(({ operation, fields }, response) => {
      if (operation === change && isAccepted(response)) tokens.add(fields.get("token"));
    }),
  );
}

/** Lists to a vendor the users that its purchasers have assigned entitlements to. */
function showVendors(): Fault {
  const vendors = new Set<string | null>();
  const assigned = new Set<string>();
  return together(
    around("listUserEntitlements", async (request, next) => {
      if (!vendors.has(request.fields.get("token"))) return next(request);
      const userEntitlements = [...assigned].map((username) => ({
        ...{ username, lastLogin: -1, disconnected: false },
        entitlements: ["standard"],
      }));
      return respond(request, { userEntitlements });
    }),
    watch((request, response) => {
      if (!isAccepted(response)) return;
      if (request.operation === "provisionOrgEntitlements")
        vendors.add(request.fields.get("token"));
      if (request.operation === assign)
        for (const user of assignmentOf(request).users) assigned.add(user);
    }),
  );
}

type Assigned = UserEntitlementsList["userEntitlements"];

/** Lists other assignments. */
const alterList = (alter: (list: Assigned) => Assigned): Fault =>
  show("listUserEntitlements", ({ userEntitlements }) => ({
    userEntitlements: alter(userEntitlements),
  }));

/** Leaves the member out that was the first on any page. */
function leaveOut(): Fault {
  let left: string | undefined;
  return alterList((list) => {
    left ??= list[0]?.username;
    return list.filter(({ username }) => username !== left);
  });
}

export const assignmentLists: Catalogue = {
  "user-entitlements.list-readers": {
    "lists to vendors what users of a purchaser have": showVendors,
    "lists nothing to the administrator who assigns": () =>
      refuseAfter("listUserEntitlements", assign),
  },
  "user-entitlements.one-readers": {
    "lets no administrator who assigns read what a user has": () =>
      refuseAfter("getUserEntitlements", assign),
  },
  "user-entitlements.list-holders": {
    "lists members who have nothing": () =>
      alterList(([one, ...others]) =>
        one ? [one, { ...one, username: "idle", entitlements: [] }, ...others] : [],
      ),
  },
  "user-entitlements.list-content": {
    // A page of this member alone is empty then.
    "leaves a member out": breaking(["user-entitlements.list-pages"], leaveOut),
    "lists what is assigned of any listing": listEverything,
    "lists the first entitlement alone": () =>
      alterList((list) =>
        list.map((one) => ({ ...one, entitlements: one.entitlements.toSorted().slice(0, 1) })),
      ),
    "lists a member twice": () => alterList((list) => list.flatMap((one) => [one, one])),
  },
  "user-entitlements.last-login": {
    "shows a login in 1970": () =>
      alterList((list) => list.map((one) => ({ ...one, lastLogin: 0 }))),
  },
  "user-entitlements.list-pages": {
    "ends with the first page of assignments": () =>
      show("listUserEntitlements", { nextStart: -1 }),
    "begins every page at the first": () => ignore("listUserEntitlements", "start"),
  },
  "user-entitlements.one-content": {
    "describes the user who was named last": breaking(
      ["user-entitlements.named-only"],
      describeLast,
    ),
  },
  "user-entitlements.one-object": {
    "responds with a list": breaking(["getUserEntitlements.response"], () =>
      alterResult("getUserEntitlements", ({ userEntitlements, ...body }) => ({
        ...body,
        userEntitlements: [userEntitlements],
      })),
    ),
  },
};
