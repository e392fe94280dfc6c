/**
 * A portal that remembers what was deleted: it refuses a second trial, or interest, though nothing of the first is left. No
 * source says whether it may, so what cannot be set up because of it is no fault.
 */
import type { OperationId } from "../../generated/operations.ts";
import type { About, Actor } from "../actor.ts";
import { refuses } from "../answered.ts";
import type { Exchange } from "../exchange.ts";
import type { Observation } from "../observation.ts";
import type { OrganizationName } from "../targetSchema.ts";
import type { Holdings } from "./holdings.ts";

export interface Memory {
  /** Notes what was accepted, and what was refused after it. */
  readonly saw: (exchange: Exchange, about: About) => void;
  /** Begins to note for another scenario. */
  readonly begin: () => void;
  /**
   * The operation that was refused to this scenario for what was deleted before, if any. Asks once more, with nothing held, to
   * know the portal's memory from a refusal that has another reason.
   */
  readonly excuse: () => Promise<Excuse | undefined>;
}

export interface Excuse {
  readonly operation: OperationId;
  readonly reason: string;
  /** What it tells of the portal, the first time. */
  readonly observation?: Observation;
}

const WORDS = { startTrial: "trial", expressInterest: "interest" } as const satisfies Partial<
  Record<OperationId, string>
>;
type Remembered = keyof typeof WORDS;

interface Case {
  readonly operation: Remembered;
  readonly holder: OrganizationName;
  readonly listing: string;
}

export interface MemoryOptions {
  readonly holdings: Holdings;
  readonly organizationOf: (username: string) => OrganizationName | undefined;
  readonly administratorOf: (holder: OrganizationName) => Actor | undefined;
  readonly deleteProvision: (listing: string, holder: OrganizationName) => Promise<void>;
}

export function createMemory({
  holdings,
  organizationOf,
  administratorOf,
  deleteProvision,
}: MemoryOptions): Memory {
  const accepted = new Set<string>();
  const remembered = new Set<Remembered>();
  let refused: Case[] = [];
  const keyOf = ({ operation, holder, listing }: Case) => [operation, holder, listing].join(" ");

  /** Whether it is refused with nothing held. What is accepted instead is deleted again. */
  const isRefused = async ({ operation, holder, listing }: Case) => {
    if ((await holdings.heldBy(holder, listing)) !== undefined) return false;
    const answer = await administratorOf(holder)?.exchange(operation, { itemID: listing });
    if (answer === undefined) return false;
    if (refuses(answer)) return true;
    await deleteProvision(listing, holder);
    return false;
  };
  return {
    begin() {
      refused = [];
    },
    saw(exchange, { operation, input, username }) {
      const holder = organizationOf(username);
      if (!(operation in WORDS) || holder === undefined) return;
      const seen = { operation: operation as Remembered, holder, listing: String(input.itemID) };
      if (!refuses(exchange)) accepted.add(keyOf(seen));
      else if (accepted.has(keyOf(seen))) refused.push(seen);
    },
    async excuse() {
      for (const seen of refused) {
        const { operation } = seen;
        const isKnown = remembered.has(operation);
        if (!(await isRefused(seen))) continue;
        remembered.add(operation);
        const answer = `${WORDS[operation] === "trial" ? "a trial" : "an interest"} that was deleted still stands in the way of another`;
        const reason = `${operation} was refused with nothing held, as it was accepted before: ${answer}`;
        return {
          operation,
          reason,
          ...(isKnown ? {} : { observation: { question: "deletion-effects", answer } }),
        };
      }
      return undefined;
    },
  };
}
