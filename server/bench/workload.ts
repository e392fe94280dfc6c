/** The requests of the benchmark: one that repeats, or a series. */
import { createTokens } from "../auth/tokens.ts";
import { interestListing } from "./fill.ts";

interface Workload {
  readonly method: "GET" | "POST";
  /** Sender of the requests. Interests have their own, so that the lists of the readers don't grow. */
  readonly username: string;
  /** Path and query. A function returns those of each request by number. */
  readonly path: string | ((index: number) => string);
}

const CUSTOMERS = "/portals/self/customersList?f=json&num=10";

/** Number of start positions of a page of ten among a thousand entries. */
const STARTS = 990;

const GETS_CUSTOMERS = { method: "GET", username: "org1admin" } as const;

export const WORKLOADS = {
  listPurchases: {
    method: "GET",
    username: "org2admin",
    path: "/portals/self/purchases?f=json",
  },
  listCustomers: { ...GETS_CUSTOMERS, path: CUSTOMERS },
  "listCustomers, page by page": {
    ...GETS_CUSTOMERS,
    path: (index: number) => `${CUSTOMERS}&start=${1 + (index % STARTS)}`,
  },
  // An interest can be expressed only once, so each is in another listing.
  expressInterest: {
    method: "POST",
    username: "org3admin",
    path: (index: number) => `/content/listings/${interestListing(index)}/interest?f=json`,
  },
} as const satisfies Record<string, Workload>;

export type WorkloadName = keyof typeof WORKLOADS;
export const WORKLOAD_NAMES = Object.keys(WORKLOADS) as WorkloadName[];

/** Returns path and query of a request, by number. */
export function pathOf(workload: WorkloadName, index: number): string {
  const { path } = WORKLOADS[workload];
  return typeof path === "string" ? path : path(index);
}

/** Signing key of the measured portals. */
export const KEY = "key of the benchmark, which is no secret";

const DAY = 24 * 60 * 60 * 1000;

/** Creates the header with the token of a workload's sender, valid for a day. Servers without data ignore it. */
export async function headersOf(workload: WorkloadName): Promise<Record<string, string>> {
  const { username } = WORKLOADS[workload];
  const { access } = createTokens(KEY, "demo");
  const token = await access.issue({ username, expires: Date.now() + DAY });
  return { "X-Esri-Authorization": `Bearer ${token}` };
}
