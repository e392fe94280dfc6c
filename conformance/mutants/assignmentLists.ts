/** Faults in what is read of the entitlements of users. */

import type { UserEntitlementsList } from "../../generated/openapi.types.ts";
import { assign, assignmentOf, remember } from "./assignments.ts";
import { ignore, show } from "./edits.ts";
import { alterResult, type Fault, together, watch } from "./fault.ts";
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
