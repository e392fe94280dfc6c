/** What is true of every change of a portal's state. */
import { isDeepStrictEqual } from "node:util";
import type { Provision } from "../domain/model.ts";
import type { Exchange } from "./portal.ts";
import type { State } from "./state.ts";

export interface Change {
  readonly before: State;
  readonly after: State;
  readonly exchange: Exchange;
}

export interface Transition {
  readonly sentence: string;
  /** The parts of the state that break the invariant. */
  readonly broken: (change: Change) => readonly object[];
}

const keyOf = ({ itemId, purchaserOrgId }: Provision): string =>
  JSON.stringify([itemId, purchaserOrgId]);

/** Provisions that existed before, in both states. */
function kept({ before, after }: Change): { readonly was: Provision; readonly is: Provision }[] {
  const old = new Map(before.provisions.map((provision) => [keyOf(provision), provision]));
  return after.provisions.flatMap((is) => {
    const was = old.get(keyOf(is));
    return was === undefined ? [] : [{ was, is }];
  });
}

/** Provisions that were added, removed or changed. */
function touched(change: Change): Provision[] {
  const { before, after } = change;
  const isIn = (provision: Provision, { provisions }: State) =>
    provisions.some((other) => isDeepStrictEqual(other, provision));
  const gone = before.provisions.filter(
    (was) => !isIn(was, after) && !after.provisions.some((is) => keyOf(is) === keyOf(was)),
  );
  return [...gone, ...after.provisions.filter((is) => !isIn(is, before))];
}

export const transitions: readonly Transition[] = [
  {
    sentence: "A request changes one provision at most.",
    broken: (change) => touched(change).slice(1),
  },
  {
    sentence: "A changed provision has the time of the change as its modification.",
    broken: (change) =>
      touched(change).filter(
        (is) => change.after.provisions.includes(is) && is.modified !== change.after.now,
      ),
  },
  {
    sentence: "The creation time of a provision never changes.",
    broken: (change) => kept(change).filter(({ was, is }) => was.created !== is.created),
  },
  {
    sentence: "Only deletion ends a purchase.",
    broken: (change) =>
      kept(change).filter(
        ({ was, is }) => was.purchased && (!is.purchased || was.endDate !== is.endDate),
      ),
  },
  {
    sentence: "One request assigns no more than maxUsers and the pool allow.",
    broken: ({ before, after }) => {
      const given = after.assignments.filter(
        (assignment) => !before.assignments.some((other) => isDeepStrictEqual(other, assignment)),
      );
      return given.filter(({ itemId, orgId, entitlements }) => {
        const provision = after.provisions.find(
          (held) => held.itemId === itemId && held.purchaserOrgId === orgId,
        );
        const beside = after.assignments.filter(
          (other) => other.itemId === itemId && other.orgId === orgId,
        );
        const holders = (name: string) =>
          beside.filter((other) => other.entitlements.includes(name)).length;
        const pool = provision?.orgEntitlements;
        const isBeyond = (name: string) =>
          !Object.hasOwn(pool?.entitlements ?? {}, name) ||
          holders(name) > (pool?.entitlements[name]?.num ?? 0);
        return beside.length > (pool?.maxUsers ?? 0) || entitlements.some(isBeyond);
      });
    },
  },
  {
    sentence:
      "An item that is provisioned instead of the listing is related to it at the purchase.",
    broken: (change) =>
      touched(change).filter(({ itemId, provisionedItemId }) => {
        return (
          provisionedItemId !== itemId &&
          !change.before.related.has(JSON.stringify([itemId, provisionedItemId]))
        );
      }),
  },
];
