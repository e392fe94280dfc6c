/** Fields of printed examples that may have any value unnoticed, each with the reason. */
const RATED = "It changes by itself, as others rate the listing.";

export const unread: Readonly<Record<string, string>> = Object.fromEntries(
  ["purchases", "trials", "interests"].flatMap((group) =>
    ["avgRating", "numComments", "numRatings"].map((name) => [
      `listPurchases /${group}/*/listing/${name}`,
      RATED,
    ]),
  ),
);
