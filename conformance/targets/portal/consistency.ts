/** Waits for lists that lag behind changes: no source says how soon a list shows a change. */
import type { OperationId } from "../../../generated/operations.ts";
import type { About } from "../../model/actor.ts";
import type { Exchange } from "../../model/exchange.ts";
import { type Fixtures, type OrganizationName, organizationOf } from "../../model/fixtures.ts";
import { refuses } from "../../runner/http/response.ts";
import { eventually, pause } from "../../runner/waiting.ts";
import { changeOf } from "../../runner/writeGuard.ts";
import type { ExistingProvisions } from "./existingProvisions.ts";

export interface Consistency {
  /** Resolves once a request may be sent: a read only as long after a change as the portal's lists take to show it. */
  readonly beforeRequest: (about: About) => Promise<void>;
  readonly onExchange: (exchange: Exchange, about: About) => void;
}

/** The longest wait for a change to show, in milliseconds. */
const LONGEST = 2_000;

const MAKES: readonly OperationId[] = ["expressInterest", "startTrial"];

export function createConsistency(fixtures: Fixtures, existing: ExistingProvisions): Consistency {
  let changed = Number.NEGATIVE_INFINITY;
  let made: { readonly holder: OrganizationName; readonly listing: string } | undefined;
  // Measured at the first change that a list can show, in milliseconds.
  let delay: number | undefined;
  const measure = async ({ holder, listing }: NonNullable<typeof made>) => {
    const isSeen = async () => (await existing.listingsOf(holder)).has(listing);
    if (await isSeen()) return 0;
    // Other lists may take a little longer, and this one may the next time.
    return (await eventually(isSeen, LONGEST)) ? 1.25 * (performance.now() - changed) + 200 : 0;
  };
  return {
    onExchange(exchange, { operation, username, input }) {
      if (changeOf(operation) === undefined || refuses(exchange)) return;
      changed = performance.now();
      const holder = organizationOf(fixtures, username);
      made =
        MAKES.includes(operation) && holder ? { holder, listing: String(input.itemID) } : undefined;
    },
    async beforeRequest({ operation }) {
      if (changeOf(operation) !== undefined) return;
      if (delay === undefined && made !== undefined) delay = await measure(made);
      const rest = changed + (delay ?? 0) - performance.now();
      if (rest > 0) await pause(rest);
    },
  };
}
