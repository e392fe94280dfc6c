/** The requests of the benchmark: one that repeats, or a series. */
import { createTokens } from "../auth/tokens.ts";
import { interestListing } from "./fill.ts";

export const WORKLOADS = [
  "listPurchases",
  "listCustomers",
  "listCustomers, page by page",
  "expressInterest",
] as const;
export type Workload = (typeof WORKLOADS)[number];

/** Signing key of the measured portals, and the world of their tokens. */
export const KEY = "key of the benchmark";
const REALM = "demo";

const DAY = 24 * 60 * 60 * 1000;

/** Sender of each workload. The reader and the sender of interests differ, so that the reader's list doesn't grow. */
const USERS: Readonly<Record<Workload, string>> = {
  listPurchases: "org2admin",
  listCustomers: "org1admin",
  "listCustomers, page by page": "org1admin",
  expressInterest: "org3admin",
};

/** Creates a token that is valid for a day. Servers without data ignore it. */
export const tokenFor = (workload: Workload): Promise<string> =>
  createTokens(KEY, REALM).access.issue({ username: USERS[workload], expires: Date.now() + DAY });

export const methodOf = (workload: Workload): "GET" | "POST" =>
  workload === "expressInterest" ? "POST" : "GET";

/** True if the requests differ from each other. */
export const isVaried = (workload: Workload): boolean =>
  pathOf(workload, 0) !== pathOf(workload, 1);

/** Number of start positions among the thousand entries. */
const STARTS = 990;

/**
 * Returns path and query of a request, by number. Each interest needs its own listing, because it can be expressed only
 * once.
 */
export function pathOf(workload: Workload, index: number): string {
  if (workload === "listPurchases") return "/portals/self/purchases?f=json";
  if (workload === "listCustomers") return "/portals/self/customersList?f=json&num=10";
  if (workload === "listCustomers, page by page")
    return `/portals/self/customersList?f=json&num=10&start=${1 + (index % STARTS)}`;
  return `/content/listings/${interestListing(index)}/interest?f=json`;
}
