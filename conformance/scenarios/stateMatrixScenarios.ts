import type { Actor } from "../model/actor.ts";
import type { Waiting } from "../model/context.ts";
import { ACCOUNTS, type AccountName, accountNames } from "../model/fixtures.ts";
import { type AccountNeed, members, offers } from "../model/needs.ts";
import { type Scenario, scenario } from "../model/scenario.ts";
import { objectIn, refuses, takesToken } from "../runner/http/response.ts";
import { POOL, provisionPool } from "./arrange.ts";
import { mustHavePool, purchaseThatEnds, untilExpired } from "./controls.ts";
import { type Admins, admins, CONTACT } from "./parties.ts";
import { groupsWith } from "./read.ts";
import { type Cell, cells, type MatrixOperation, STAGES, type Stage } from "./stateMatrix.ts";

interface Parties extends Admins {
  /** Another organization's administrator, if cells are about it. */
  readonly strangerAdmin?: Actor;
  readonly waiting: Waiting;
}

/** Brings the purchaser to a stage, if asked with a pool of entitlements. Returns false if the portal has no such stage. */
async function reach(stage: Stage, hasPool: boolean, parties: Parties): Promise<boolean> {
  const { admin, seller, strangerAdmin, listing } = parties;
  const purchaserOrgId = admin.orgId;
  for (const actor of [admin, strangerAdmin]) {
    if (actor === undefined) continue;
    const asked = { itemID: listing, purchaserOrgId: actor.orgId };
    // What a portal says to have deleted and still has is another rule's business.
    if (refuses(await seller.exchange("deleteProvision", asked))) continue;
    const left = await actor.listPurchases(actor.orgId, { example: "noPurchases" });
    if (groupsWith(left, listing, actor.orgId).length > 0) return false;
  }
  if (stage === "none") return true;
  if (stage !== "trial") {
    const { modified } = await admin.expressInterest(listing);
    if (stage === "expired") return expire(parties, modified);
  }
  if (stage === "interested") return true;
  if (stage === "purchased") await seller.purchaseListing(listing, { purchaserOrgId });
  else {
    const trial = admin.startTrial(listing);
    // Whether a trial is possible after an interest is open, and so it is after a deletion.
    if (refuses(await trial.send())) return false;
    await trial;
  }
  // Whether a trial after an interest is both is open, so it is asked once.
  const isBoth = async () =>
    groupsWith(await admin.listPurchases(purchaserOrgId), listing, purchaserOrgId).length === 2;
  if (stage === "both" && !(await parties.waiting.until(isBoth, 0))) return false;
  if (hasPool) await provisionPool({ buyer: admin, seller }, listing);
  return true;
}

/** True if the purchaser's list shows the stage. */
async function isAt(stage: Stage, { admin, listing }: Parties): Promise<boolean> {
  const found = new Set<string>();
  // By one status after the other, since a portal may be wrong about one of them.
  for (const filter of [{ status: "all" }, {}, { status: "expired" }] as const) {
    const list = await admin.listPurchases(admin.orgId, filter);
    for (const group of groupsWith(list, listing, admin.orgId)) found.add(group);
    if (stage === "none") return found.size === 0;
    if (GROUPS_AT[stage].every((group) => found.has(group))) return true;
  }
  return false;
}

const GROUPS_AT = {
  none: [],
  interested: ["interests"],
  trial: ["trials"],
  both: ["trials", "interests"],
  purchased: ["purchases"],
  expired: ["purchases"],
} as const satisfies Record<Stage, readonly string[]>;

async function expire(
  { admin, seller, listing, waiting }: Parties,
  from: number,
): Promise<boolean> {
  await purchaseThatEnds({ buyer: admin, seller, waiting }, listing, from);
  return untilExpired(listing, { admin, waiting });
}

/** Requests of a purchaser that a portal may accept only with the purchaser fields. */
const REQUESTS: readonly MatrixOperation[] = ["expressInterest", "startTrial"];

/** What an account sends. It is the same for all. */
function inputOf(
  operation: MatrixOperation,
  { admin, listing, member }: Pick<Parties, "admin" | "listing"> & { readonly member: string },
): Readonly<Record<string, unknown>> {
  const asked = { itemID: listing };
  switch (operation) {
    case "listPurchases":
      return { portalID: admin.orgId };
    case "provisionOrgEntitlements":
      return { ...asked, purchaserOrgId: admin.orgId, orgEntitlements: POOL };
    case "provisionUserEntitlements":
      return { ...asked, userEntitlements: { users: [member], entitlements: ["standard"] } };
    case "purchaseListing":
    case "deleteProvision":
      return { ...asked, purchaserOrgId: admin.orgId };
    default:
      return asked;
  }
}

/**
 * Roles by the names of the accounts that cells are about. Accounts of which the cells say the same can stand in for each
 * other, so that a few accounts show the rule as well.
 */
function rolesFor(own: readonly Cell[]): Readonly<Record<AccountName, AccountNeed>> {
  const said = (account: AccountName) =>
    JSON.stringify(
      own
        .filter((cell) => cell.account === account)
        .map(({ stage, isAccepted }) => [stage, isAccepted]),
    );
  const present = accountNames.filter((account) => own.some((cell) => cell.account === account));
  return Object.fromEntries(
    present.map((account) => {
      const peers = present.filter((other) => said(other) === said(account));
      const from = [account, ...peers.filter((peer) => peer !== account)];
      return [account, { role: "account", description: ACCOUNTS[account], from }];
    }),
  ) as unknown as Readonly<Record<AccountName, AccountNeed>>;
}

const keyOf = ({ operation, rule }: Cell): string => `${operation} ${rule}`;

/** One scenario per operation and rule: what the rule says of every stage and account. */
export const stateMatrix: readonly Scenario[] = [...Map.groupBy(cells, keyOf).values()].flatMap(
  (own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { operation, rule } = first;
    return scenario({
      id: `cells.${rule}`,
      title: `${rule} at every stage, by every account`,
      rules: [rule],
      capabilities: ["stateful", "write", "delete"],
      needs: {
        ...rolesFor(own),
        ...admins,
        users: members(1),
        listing: operation.includes("Entitlements") ? offers.licences : offers.trial,
      },
      async check({ expect, users, ...context }) {
        const { admin, seller, listing } = context;
        const [member = ""] = users;
        const hasPool = operation.includes("UserEntitlements");
        // A setting of the vendor's portal lifts that rule.
        if (rule === "purchase.after-interest-or-trial") {
          const { canProvisionDirectPurchase = false } = await seller.getPortal("self");
          if (canProvisionDirectPurchase) return;
        }
        const wronglyRefused: (() => void)[] = [];
        let isAccepting = false;
        for (const stage of STAGES) {
          const tried = new Set<string>();
          let isReached = false;
          for (const { account, isAccepted } of own.filter((cell) => cell.stage === stage)) {
            const actor = context[account];
            // An organization asks once, because a portal may remember what was deleted.
            const who = isAccepted && stage === "none" ? actor.orgId : actor.username;
            if (tried.has(who)) continue;
            tried.add(who);
            isReached ||= await reach(stage, hasPool, context);
            if (!isReached) break;
            expect(rule).needs(`the stage ${stage}`, await isAt(stage, context));
            const input = inputOf(operation, { admin, listing, member });
            const bare = await actor.exchange(operation, input);
            const isContactMissing = isAccepted && REQUESTS.includes(operation) && refuses(bare);
            const made = isContactMissing
              ? await actor.exchange(operation, { ...input, ...CONTACT })
              : bare;
            // Whether a token counts is another rule's business.
            if (!takesToken(made)) continue;
            const { response } = made;
            expect(rule).needs("a response in JSON", objectIn(response.text) !== undefined);
            if (isAccepted && operation === "provisionUserEntitlements")
              await mustHavePool(actor, listing, { made, user: member });
            const what = `${operation} by ${account} at the stage ${stage}`;
            const isRefused = refuses(made);
            if (!isAccepted) expect(rule).ok(`${what} to be refused`, isRefused, response.text);
            else if (!isRefused) expect(rule).ok(`${what} to be accepted`, true, response.text);
            isAccepting ||= isAccepted && !isRefused;
            if (isAccepted && isRefused)
              wronglyRefused.push(() =>
                expect(rule).ok(`${what} to be accepted`, false, response.text),
              );
            // What is refused at every stage isn't refused because of the stage.
            if (isAccepting) for (const fail of wronglyRefused.splice(0)) fail();
            // What changes something is tried at a stage of its own.
            if (isAccepted && !operation.startsWith("list")) isReached = false;
          }
        }
        expect(rule).needs(`${operation} to be accepted somewhere`, wronglyRefused.length === 0);
      },
    });
  },
);
