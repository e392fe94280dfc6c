/** The requests of the benchmark: one that repeats, or a series. */
import { createTokens } from "../auth/tokens.ts";
import { DAY } from "../domain/time.ts";
import { heldListing, interestListing, wishListing } from "./fill.ts";

/** A request as the benchmark sends it. */
export interface Sending {
  readonly method: "GET" | "POST";
  readonly username: string;
  /** Path and query. */
  readonly path: string;
}

/** The lists to request: with no filter or one, each sort, and some combinations. */
export const LISTS = {
  "no filter": "",
  "no filter, descending": "sortOrder=desc",
  "status active": "status=active",
  "status expired": "status=expired",
  "type TRIAL": "type=TRIAL",
  "type REQUESTANDTRIAL": "type=REQUESTANDTRIAL",
  itemId: `itemId=${heldListing(7)}`,
  "orgname of a few": "orgname=0000017",
  "orgname of all": "orgname=company",
  "modified lately": `modified=${Date.now() - 40 * 60 * 60 * 1000}`,
  "modified ever": "modified=1",
  "by modified": "sortFields=modified",
  "by endDate": "sortFields=endDate",
  "by endDate, descending": "sortFields=endDate&sortOrder=desc",
  "by orgname": "sortFields=orgname",
  "by orgname, descending": "sortFields=orgname&sortOrder=desc",
  "active trials by endDate": "status=active&type=TRIAL&sortFields=endDate",
};

/** Filters and sorts that a time of the last change can be added to. */
const FILTERS = Object.values(LISTS).filter((list) => !list.includes("modified="));
const QUESTIONS = FILTERS.slice(0, 5);

/** Number of start positions of a page of ten among a thousand entries. */
const STARTS = 990;

export const customers = (start: number, list: string): Sending => ({
  method: "GET",
  username: "org1admin",
  path: `/portals/self/customersList?f=json&num=10&start=${start}${list === "" ? "" : `&${list}`}`,
});

/** An interest can be expressed only once, so each is in another listing. */
export const interest = (listing: string): Sending => ({
  method: "POST",
  username: "org3admin",
  path: `/content/listings/${listing}/interest?f=json`,
});

/** Returns a request by its number. A workload without a parameter repeats one request. */
export const WORKLOADS = {
  "listCustomers, never asked before": (index: number) =>
    customers(1, `${FILTERS[index % FILTERS.length]}&modified=${2 + index}`),
  "ten listCustomers, five of them twice, to one expressInterest": (index: number) =>
    index % 11 === 10
      ? interest(wishListing(Math.floor(index / 11)))
      : customers(1, QUESTIONS[(index % 11) % QUESTIONS.length] ?? ""),
  listPurchases: (): Sending => ({
    method: "GET",
    username: "org2admin",
    path: "/portals/self/purchases?f=json",
  }),
  listCustomers: () => customers(1, ""),
  "listCustomers, page by page": (index: number) => customers(1 + (index % STARTS), ""),
  // In listings of another vendor, so that the lists of the readers don't grow.
  expressInterest: (index: number) => interest(interestListing(index)),
} as const satisfies Record<string, (index: number) => Sending>;

export type WorkloadName = keyof typeof WORKLOADS;
export const WORKLOAD_NAMES = Object.keys(WORKLOADS) as WorkloadName[];

/** Signing key of the measured portals. */
export const KEY = "key of the benchmark, which is no secret";

/** Creates the header with the token of a sender, valid for a day. Servers without data ignore it. */
export async function headersOf(username: string): Promise<Record<string, string>> {
  const { access } = createTokens(KEY, "demo");
  const token = await access.issue({ username, expires: Date.now() + DAY });
  return { "X-Esri-Authorization": `Bearer ${token}` };
}
