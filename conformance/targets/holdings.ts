/** What an organization holds of a listing, read without trust in the answer: a broken portal has to be tidied up too. */
import type { Provision } from "../../generated/openapi.types.ts";
import type { Cast } from "../cast.ts";
import type { Exchange } from "../exchange.ts";
import { isDoubtful } from "../gateway.ts";
import type { OrganizationName } from "../targetSchema.ts";
import { Unreachable } from "../unreachable.ts";
import type { Administrators } from "./janitor.ts";

/** An organization that holds something of a listing. */
export interface Holding {
  readonly holder: OrganizationName;
  readonly listing: string;
  readonly provision: Provision;
}

/** Reads holdings of one listing, by those of the cast who may. */
export interface Holdings {
  /** What the holder says that it holds; undefined for nothing, and where the cast has nobody who may say so. */
  readonly heldBy: (holder: OrganizationName, listing: string) => Promise<Provision | undefined>;
  /** The same with what only the vendor is told, such as the item that was provisioned. */
  readonly wholeOf: (holder: OrganizationName, listing: string) => Promise<Provision | undefined>;
}

/** Pages of customers that are turned at most. */
const PAGES = 50;

export function holdingsOf({ organizations }: Cast, administrators: Administrators): Holdings {
  const among = (text: string, holder: OrganizationName, listing: string) =>
    entriesIn(text).find(
      ({ itemId, purchaserOrgId }) =>
        itemId === listing && purchaserOrgId === organizations[holder],
    ) as Provision | undefined;
  const heldBy: Holdings["heldBy"] = async (holder, listing) => {
    const asked = { portalID: "self", status: "all" };
    const answer = await administrators[holder]?.exchange("listPurchases", asked);
    return answer && among(ownAnswer(answer), holder, listing);
  };
  const soldTo = async (holder: OrganizationName, listing: string) => {
    for (let start = 1, page = 0; start > 0 && page < PAGES; page += 1) {
      const asked = { portalID: "self", status: "all", itemId: listing, num: 100, start };
      const text = ownAnswer(await administrators.vendor.exchange("listCustomers", asked));
      const entry = among(text, holder, listing);
      if (entry !== undefined) return entry;
      const next = nextStartIn(text);
      start = next > start ? next : 0;
    }
    return undefined;
  };
  return {
    heldBy,
    async wholeOf(holder, listing) {
      const [held, sold] = [await heldBy(holder, listing), await soldTo(holder, listing)];
      // Where the two differ the purchaser knows best, unless nobody of it may be asked.
      if (held === undefined && administrators[holder] !== undefined) return undefined;
      return held === undefined && sold === undefined
        ? undefined
        : ({ ...sold, ...held } as Provision);
    },
  };
}

/** The text of an answer, which may be as strange as it likes if only it is the portal's: a gateway's page is no empty list. */
function ownAnswer(answer: Exchange): string {
  if (isDoubtful(answer)) throw new Unreachable(answer.request, answer.response);
  return answer.response.text;
}

function entriesIn(text: string): Partial<Provision>[] {
  try {
    const groups: unknown[] = Object.values(JSON.parse(text) as object);
    const entries = groups.flatMap((group) => (Array.isArray(group) ? (group as unknown[]) : []));
    return entries.flatMap(
      (entry) => (entry as { provision?: Partial<Provision> } | null)?.provision ?? [],
    );
  } catch {
    return [];
  }
}

const nextStartIn = (text: string): number =>
  Number(/"nextStart"\s*:\s*(\d+)/.exec(text)?.[1] ?? 0);
