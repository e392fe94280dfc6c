/** What is asked: one request again and again, or one that differs from the next. */
import { createTokens } from "../auth/tokens.ts";
import { interestListing } from "./fill.ts";

export const WORKLOADS = ["listPurchases", "listCustomers", "listCustomers, page by page", "expressInterest"] as const;
export type Workload = (typeof WORKLOADS)[number];

/** The key of the portals that are measured, and the realm of a portal's root world. */
export const KEY = "key of the benchmark";
const REALM = "demo";

const DAY = 24 * 60 * 60 * 1000;

/** Who asks. Whoever expresses interests is not who lists them, lest that list grow meanwhile. */
const USERS: Readonly<Record<Workload, string>> = {
  listPurchases: "org2admin",
  listCustomers: "org1admin",
  "listCustomers, page by page": "org1admin",
  expressInterest: "org3admin",
};

/** A token of whoever asks, good for a day; what only repeats takes it too. */
export const tokenFor = (workload: Workload): Promise<string> =>
  createTokens(KEY, REALM).access.issue({ username: USERS[workload], expires: Date.now() + DAY });

/** The method of each. */
export const methodOf = (workload: Workload): "GET" | "POST" => (workload === "expressInterest" ? "POST" : "GET");

/** Whether each request differs from the next. */
export const isVaried = (workload: Workload): boolean => pathOf(workload, 0) !== pathOf(workload, 1);

/** How many entries begin a page, of the thousand that there are. */
const STARTS = 990;

/** Path and query of the request of a number. An interest can be expressed once, so each is in another listing. */
export function pathOf(workload: Workload, index: number): string {
  if (workload === "listPurchases") return "/portals/self/purchases?f=json";
  if (workload === "listCustomers") return "/portals/self/customersList?f=json&num=10";
  if (workload === "listCustomers, page by page")
    return `/portals/self/customersList?f=json&num=10&start=${1 + (index % STARTS)}`;
  return `/content/listings/${interestListing(index)}/interest?f=json`;
}
