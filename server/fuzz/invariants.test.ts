/** Every invariant can fail, and is true of a real marketplace. */
import { expect, it } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import type { Provision } from "../domain/model.ts";
import { DAY, START } from "./demoWorld.ts";
import { type Invariant, invariants } from "./invariants.ts";
import { openFuzzed } from "./portal.ts";
import { writeRequest } from "./request.ts";
import { story } from "./requests.ts";
import type { State } from "./state.ts";

/** Returns a state with all kinds of provisions, and the state before the last change. */
async function play(): Promise<{ before: State; after: State }> {
  const portal = await openFuzzed();
  await portal.reset();
  const send = (actor: string, operation: OperationId, itemID: string) =>
    portal.send(writeRequest(operation, { itemID }, { actor }));
  for (const request of story) await portal.send(request);
  await send("org2admin", "startTrial", "b512083cd1b64e2da1d3f66dbb135956");
  await portal.advance(DAY);
  const before = await portal.state();
  await send("org3admin", "expressInterest", "448772a88d4b498d064ce2e8c6ff6b01");
  const after = await portal.state();
  await portal.close();
  return { before, after };
}

const { before, after } = await play();

type Is = (provision: Provision) => boolean;
const isPurchase: Is = ({ purchased }) => purchased;
const isTrial: Is = ({ trial }) => trial;
const isInterest: Is = ({ interested }) => interested;

/** The state with a change to one kind of provision. */
const with_ = (is: Is, changes: Partial<Provision>): State => ({
  ...after,
  provisions: after.provisions.map((provision) =>
    is(provision) ? { ...provision, ...changes } : provision,
  ),
});

const assigned = (changes: object): State => ({
  ...after,
  assignments: after.assignments.map((held) => ({ ...held, ...changes })),
});

const items = (changes: object): State => ({
  ...after,
  items: new Map([...after.items].map(([id, item]) => [id, { ...item, ...changes }])),
});

const pool = (changes: object): State => {
  const { orgEntitlements } = after.provisions.find(isPurchase) as Provision;
  return with_(isPurchase, {
    orgEntitlements: { ...(orgEntitlements as NonNullable<typeof orgEntitlements>), ...changes },
  });
};

const BROKEN: Readonly<Record<keyof typeof invariants, State>> = {
  "A purchaser holds one provision of a listing at most.": {
    ...after,
    provisions: [...after.provisions, ...after.provisions],
  },
  "A provision is of an item, for an organization that exists.": with_(isInterest, {
    purchaserOrgId: "org4",
  }),
  "A provision names the organization whose listing it is of.": with_(isInterest, {
    orgId: "org2",
  }),
  "No vendor is its own purchaser.": with_(isInterest, { purchaserOrgId: "org1" }),
  "A provision is a purchase, a trial or an interest.": with_(isInterest, { interested: false }),
  "A purchase is neither a trial nor an interest.": with_(isPurchase, { trial: true }),
  "A provision is created, then its stage begins, then it is modified, all of it in the past.":
    with_(isInterest, {
      modified: after.now + 1,
    }),
  "A provision ends after its stage began, or at -1 never.": with_(isTrial, { endDate: START }),
  "An interest alone never ends.": with_(isInterest, { endDate: after.now + DAY }),
  "A trial ends.": with_(isTrial, { endDate: -1 }),
  "Before a purchase, the provisioned item is the listing.": with_(isTrial, {
    provisionedItemId: "another",
  }),
  "An interest alone has no pool.": with_(isInterest, {
    orgEntitlements: { maxUsers: 1, entitlements: {}, entitlementsModified: after.now },
  }),
  "A pool has the time of a modification, and whole numbers that are not negative.": pool({
    maxUsers: -1,
  }),
  "Only members of an organization with a trial or a purchase hold entitlements, at least one each.":
    assigned({
      username: "org1user",
    }),
  "A member holds an entitlement once, and nothing twice of one listing.": assigned({
    entitlements: ["advanced", "advanced"],
  }),
  "An item belongs to the organization of its owner.": items({ owner: "org3admin" }),
  "What is listed has a license type.": items({ licenseType: null }),
  "A trial takes at least a day and ends at a time that a Date can express.": items({
    trialDuration: Number.MAX_SAFE_INTEGER,
  }),
  "A request changes one provision at most.": with_(() => true, {
    modified: after.now,
    purchaserFullName: "Somebody",
  }),
  "A changed provision has the time of the change as its modification.": with_(isInterest, {
    modified: after.now - 1,
  }),
  "The creation time of a provision never changes.": with_(isPurchase, { created: after.now }),
  "Only deletion ends a purchase.": with_(isPurchase, { purchased: false, trial: true }),
  "One request assigns no more than maxUsers and the pool allow.": assigned({
    entitlements: ["unheard-of"],
  }),
  "An item that is provisioned instead of the listing is related to it at the purchase.": with_(
    isInterest,
    {
      provisionedItemId: "2d2a9c99bb2a43548c31cd8e32217af6",
    },
  ),
};

it.each(Object.entries<Invariant>(invariants))("%s", (sentence, check) => {
  expect(check(after, before)).toEqual([]);
  expect(check(BROKEN[sentence as keyof typeof invariants], before)).not.toEqual([]);
});
