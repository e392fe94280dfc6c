/** What is asked: three operations, each as one request that differs from the next where it has to. */
import { createTokens } from "../portal/tokens.ts";
import { interestListing } from "./fill.ts";

export const OPERATIONS = ["listPurchases", "listCustomers", "expressInterest"] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The key of the portals that are measured, and the realm of a portal's root world. */
export const KEY = "key of the benchmark";
const REALM = "demo";

const DAY = 24 * 60 * 60 * 1000;

/** Who asks. Whoever expresses interests is not who lists them, lest that list grow meanwhile. */
const USERS: Readonly<Record<Operation, string>> = {
  listPurchases: "org2admin",
  listCustomers: "org1admin",
  expressInterest: "org3admin",
};

/** A token of whoever asks, good for a day; what only repeats takes it too. */
export const tokenFor = (operation: Operation): Promise<string> =>
  createTokens(KEY, REALM).access.issue({ username: USERS[operation], expires: Date.now() + DAY });

/** Path and query of the request of a number. An interest can be expressed once, so each is in another listing. */
export function pathOf(operation: Operation, index: number): string {
  if (operation === "listPurchases") return "/portals/self/purchases?f=json";
  if (operation === "listCustomers") return "/portals/self/customersList?f=json&num=10";
  return `/content/listings/${interestListing(index)}/interest?f=json`;
}
