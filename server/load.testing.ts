/**
 * Writers that record what a portal must remember: every acknowledged change, and perhaps the last unacknowledged one.
 */
import type { Answer } from "../generated/client.ts";
import { clientOf, type PortalProcess, tokenOf } from "./process.testing.ts";
import { accepted, ids } from "./testing.ts";

/** What a purchaser holds of a listing: the users of its pool, `true` for an interest, undefined for nothing. */
type State = number | true | undefined;

/** A value that changes repeatedly. */
interface Register {
  readonly itemID: string;
  readonly purchaserOrgId: string;
  readonly next: (state: State) => State;
  /** The last acknowledged state. */
  known: State;
  /** A state that was requested and not yet acknowledged. */
  asked: { readonly state: State } | undefined;
}

export interface Load {
  /** Number of concurrent writers. */
  readonly writers: number;
  /**
   * Writes to all registers of a portal at once. Each writer continues until a change isn't acknowledged or `goOn`
   * returns false, given the number of acknowledgements. Resolves to the other responses.
   */
  write(portal: PortalProcess, goOn: (acknowledged: number) => boolean): Promise<Answer<unknown>[]>;
  /**
   * Returns a sentence for each difference between the portal and what it must remember. The found state then counts as
   * known.
   */
  audit(portal: PortalProcess): Promise<string[]>;
}

const TOKENS = ["org1admin", "org2admin", "org3admin"] as const;

/** Prepares a load: trials whose pools will grow, and listings in which interest will come and go. */
export async function prepareLoad(portal: PortalProcess): Promise<Load> {
  const signedIn = await Promise.all(
    TOKENS.map(async (name) => [name.slice(0, 4), await tokenOf(portal, name)] as const),
  );
  const tokens = Object.fromEntries(signedIn);
  const as = (to: PortalProcess, organization: string) => clientOf(to, tokens[organization]);
  const registers: Register[] = ["org2", "org3"].flatMap((purchaserOrgId) => [
    {
      itemID: ids.byUser,
      purchaserOrgId,
      next: (state: State) => Number(state ?? 0) + 1,
      known: undefined,
      asked: undefined,
    },
    ...[ids.paid, ids.noTrial, ids.signed].map((itemID) => ({
      ...{ itemID, purchaserOrgId, known: undefined, asked: undefined },
      next: (state: State) => (state === undefined ? true : undefined),
    })),
  ]);
  for (const purchaser of ["org2", "org3"])
    accepted(await as(portal, purchaser).startTrial({ itemID: ids.byUser }));

  const change = (
    to: PortalProcess,
    { itemID, purchaserOrgId }: Register,
    state: State,
  ): Promise<Answer<unknown>> => {
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
          ({ provision }) =>
            provision.itemId === register.itemID &&
            provision.purchaserOrgId === register.purchaserOrgId,
        )?.provision;
        const held: State = found?.trial
          ? found.orgEntitlements?.maxUsers
          : found?.interested || undefined;
        const { known, asked } = register;
        Object.assign(register, { known: held, asked: undefined });
        if (held === known || (asked !== undefined && held === asked.state)) return [];
        const told = asked === undefined ? "" : `, ${asked.state} was asked for`;
        return [
          `${register.itemID} of ${register.purchaserOrgId}: ${known} was acknowledged${told}, ${held} is there`,
        ];
      });
    },
  };
}
