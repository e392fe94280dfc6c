/** Compares the lists of a portal with its data: each entry once, and to each organization only its own. */
import { isDeepStrictEqual } from "node:util";
import type { Answer } from "../../generated/client.ts";
import type { Provision as Shown } from "../../generated/openapi.types.ts";
import type { FuzzedPortal } from "./portal.ts";
import type { State } from "./state.ts";
import { organizationIds } from "./vocabulary.ts";

/** What an entry of a list and a stored provision have in common. */
type Dated = Omit<Shown, "orgEntitlements">;

/** Entries on a page of customers; few, so that there are several pages. */
const NUM = 2;

/** Returns what the lists add to the data or omit. Returns undefined if nothing. */
export async function misleadingViews(portal: FuzzedPortal): Promise<readonly string[]> {
  const state = await portal.state();
  const problems: string[] = [];
  for (const orgId of organizationIds) {
    problems.push(
      ...(await purchasesOf(portal, state, orgId)),
      ...(await customersOf(portal, state, orgId)),
    );
  }
  return problems;
}

/** An organization's purchases, trials and interests are the provisions that it holds. */
async function purchasesOf(
  portal: FuzzedPortal,
  { provisions }: State,
  orgId: string,
): Promise<string[]> {
  const { purchases, trials, interests } = data(
    await portal.as(`${orgId}admin`).listPurchases({ portalID: "self", status: "all" }),
  );
  const groups = { purchased: purchases, trial: trials, interested: interests } as const;
  const own = provisions.filter(({ purchaserOrgId }) => purchaserOrgId === orgId);
  return (["purchased", "trial", "interested"] as const).flatMap((kind) =>
    different(
      `the group "${kind}" of what ${orgId} holds`,
      groups[kind],
      own.filter((provision) => provision[kind]),
    ),
  );
}

/** An organization's customers, over all pages, are the provisions of its listings. Every page has the same total. */
async function customersOf(
  portal: FuzzedPortal,
  { provisions }: State,
  orgId: string,
): Promise<string[]> {
  const kept = provisions.filter((provision) => provision.orgId === orgId);
  const entries: { readonly provision: Shown }[] = [];
  const totals = new Set<number>();
  for (let start = 1; start !== -1; ) {
    const page = data(
      await portal.as(`${orgId}admin`).listCustomers({ portalID: "self", start, num: NUM }),
    );
    entries.push(...page.provisions);
    totals.add(page.total);
    const next = page.nextStart ?? -1;
    start = next > start ? next : -1;
  }
  const counted = [...totals].join(" and ");
  const total =
    counted === String(kept.length)
      ? []
      : [`the total of ${orgId}'s customers is ${counted}, not ${kept.length}`];
  return [...total, ...different(`the pages of ${orgId}'s customers`, entries, kept)];
}

function data<Result>({ data: result, error }: Answer<Result>): Result {
  if (error !== undefined)
    throw new Error(`a list is refused to its own organization: ${JSON.stringify(error)}`);
  return result;
}

function different(
  list: string,
  entries: readonly { readonly provision: Shown }[],
  kept: readonly Dated[],
): string[] {
  const shown = entries.map(({ provision }) => essence(provision)).sort();
  const expected = kept.map(essence).sort();
  return isDeepStrictEqual(shown, expected)
    ? []
    : [`${list}: ${shown.join(" ")} instead of ${expected.join(" ")}`];
}

const essence = ({
  itemId,
  orgId,
  purchaserOrgId,
  purchased,
  trial,
  interested,
  startDate,
  endDate,
  created,
  modified,
}: Dated): string =>
  JSON.stringify({
    itemId,
    orgId,
    purchaserOrgId,
    purchased,
    trial,
    interested,
    startDate,
    endDate,
    created,
    modified,
  });
