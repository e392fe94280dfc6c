/** Lists that lag behind changes: no source says how soon a change is to be seen in them, so a scenario's reads wait for it. */
import type { OperationId } from "../../generated/operations.ts";
import type { About } from "../actor.ts";
import { refuses } from "../answered.ts";
import { changeOf } from "../consent.ts";
import type { Exchange } from "../exchange.ts";
import { eventually } from "../expiry.ts";
import type { OrganizationName } from "../targetSchema.ts";
import type { Holdings } from "./holdings.ts";

export interface Lag {
  readonly saw: (exchange: Exchange, about: About) => void;
  /** Ends once a request may be sent: a read as long after a change as this portal's lists take to show it. */
  readonly ready: (about: About) => Promise<void>;
}

/** The longest lag that is waited for, in milliseconds; a change that is not seen then is lost. */
const LONGEST = 2_000;

const MAKES: readonly OperationId[] = ["expressInterest", "startTrial"];

export function createLag(
  holdings: Holdings,
  organizationOf: (username: string) => OrganizationName | undefined,
): Lag {
  let changed = Number.NEGATIVE_INFINITY;
  let made: { readonly holder: OrganizationName; readonly listing: string } | undefined;
  // Measured at the first change that can be seen in a list, in milliseconds.
  let pause: number | undefined;
  const measure = async ({ holder, listing }: NonNullable<typeof made>) => {
    if ((await holdings.heldBy(holder, listing)) !== undefined) return 0;
    const isSeen = await eventually(
      async () => (await holdings.heldBy(holder, listing)) !== undefined,
      LONGEST,
    );
    // Other lists may take a little longer, and this one too another time.
    return isSeen ? 1.25 * (performance.now() - changed) + 200 : 0;
  };
  return {
    saw(exchange, { operation, username, input }) {
      if (changeOf(operation) === undefined || refuses(exchange)) return;
      changed = performance.now();
      const holder = organizationOf(username);
      made =
        MAKES.includes(operation) && holder ? { holder, listing: String(input.itemID) } : undefined;
    },
    async ready({ operation }) {
      if (changeOf(operation) !== undefined) return;
      if (pause === undefined && made !== undefined) pause = await measure(made);
      const rest = changed + (pause ?? 0) - performance.now();
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    },
  };
}
