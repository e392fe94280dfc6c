/** Writers that know what a portal must remember: all that it acknowledged, and perhaps what it was just asked. */
import type { Answer } from "../generated/client.ts";
import { clientOf, type PortalProcess, tokenOf } from "./process.testing.ts";
import { accepted, ids } from "./testing.ts";

/** What a purchaser holds of a listing: the users of its pool, `true` for an interest, or undefined for nothing. */
type State = number | true | undefined;

/** One thing that is changed again and again. */
interface Register {
  readonly itemID: string;
  readonly purchaserOrgId: string;
  readonly next: (state: State) => State;
  /** What was acknowledged last. */
  known: State;
  /** What was asked for since, as long as no answer has come. */
  asked: { readonly state: State } | undefined;
}

export interface Load {
  /** How many write at once. */
  readonly writers: number;
  /**
   * Writes to a portal with all registers at once. Each goes on until an answer is no acknowledgement, or none comes, or
   * `goOn`, which is told how many acknowledgements there were, says no. Resolves to the other answers.
   */
  write(portal: PortalProcess, goOn: (acknowledged: number) => boolean): Promise<Answer<unknown>[]>;
  /** What the portal holds otherwise than it must, as sentences. What it holds counts as known from then on. */
  audit(portal: PortalProcess): Promise<string[]>;
}

const TOKENS = ["org1admin", "org2admin", "org3admin"] as const;

/** Prepares a load: trials whose pools will grow, and listings in which interest will come and go. */
export async function prepareLoad(portal: PortalProcess): Promise<Load> {
  const signedIn = await Promise.all(TOKENS.map(async (name) => [name.slice(0, 4), await tokenOf(portal, name)] as const));
  const tokens = Object.fromEntries(signedIn);
  const as = (to: PortalProcess, organization: string) => clientOf(to, tokens[organization]);
  const registers: Register[] = ["org2", "org3"].flatMap((purchaserOrgId) => [
    { itemID: ids.byUser, purchaserOrgId, next: (state: State) => Number(state ?? 0) + 1, known: undefined, asked: undefined },
    ...[ids.paid, ids.noTrial, ids.signed].map((itemID) => ({
      ...{ itemID, purchaserOrgId, known: undefined, asked: undefined },
      next: (state: State) => (state === undefined ? true : undefined),
    })),
  ]);
  for (const purchaser of ["org2", "org3"]) accepted(await as(portal, purchaser).startTrial({ itemID: ids.byUser }));

  const change = (to: PortalProcess, { itemID, purchaserOrgId }: Register, state: State): Promise<Answer<unknown>> => {
    if (state === undefined) return as(to, "org1").deleteProvision({ itemID, purchaserOrgId });
    if (state === true) return as(to, purchaserOrgId).expressInterest({ itemID });
    const orgEntitlements = { maxUsers: state, entitlements: { standard: { num: state } } };
    return as(to, "org1").provisionOrgEntitlements({ itemID, purchaserOrgId, orgEntitlements });
  };

  return {
    writers: registers.length,
    async write(to, goOn) {
      let acknowledged = 0;
      const others: Answer<unknown>[] = [];
      const writing = registers.map(async (register) => {
        do {
          const state = register.next(register.known);
          register.asked = { state };
          const answer = await change(to, register, state).catch(() => undefined);
          if (answer === undefined || answer.error !== undefined) {
            if (answer !== undefined) others.push(answer);
            return;
          }
          Object.assign(register, { known: state, asked: undefined });
          acknowledged += 1;
        } while (goOn(acknowledged));
      });
      await Promise.all(writing);
      return others;
    },
    async audit(to) {
      const page = accepted(await as(to, "org1").listCustomers({ portalID: "self", num: 100 }));
      return registers.flatMap((register) => {
        const found = page.provisions.find(
          ({ provision }) => provision.itemId === register.itemID && provision.purchaserOrgId === register.purchaserOrgId,
        )?.provision;
        const held: State = found?.trial ? found.orgEntitlements?.maxUsers : found?.interested || undefined;
        const { known, asked } = register;
        Object.assign(register, { known: held, asked: undefined });
        if (held === known || (asked !== undefined && held === asked.state)) return [];
        const told = asked === undefined ? "" : `, ${asked.state} was asked for`;
        return [`${register.itemID} of ${register.purchaserOrgId}: ${known} was acknowledged${told}, ${held} is there`];
      });
    },
  };
}
