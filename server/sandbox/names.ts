/** Names of the demo world, so that tests have no ids in them. */
/** Users of the demo world that tests need most. All have the password `marketplace1`. */
export type DemoUser =
  | "org1admin"
  | "org1user"
  | "org1member"
  | "org2admin"
  | "org2user"
  | "org2member"
  | "org3admin";

/** Listings of the demo world, by what is special about them. All belong to org1. */
export const demoListings = {
  /** Licensed to the organization as a whole, with a trial of 30 days. */
  paid: { itemId: "b512083cd1b64e2da1d3f66dbb135956", title: "Network Planner" },
  /** Free. */
  free: { itemId: "140d7c7f363349848df8d388f23feb20", title: "app1" },
  /** Licensed by user, with a trial of 30 days. */
  byUser: { itemId: "6489da7f08f045ac8c0a5b1de37d56fe", title: "Field Sketcher" },
  /** Licensed by user, without a trial. */
  noTrial: { itemId: "448772a88d4b498d064ce2e8c6ff6b01", title: "TEST Listing" },
  /** Licensed by user, for entitlements over HTTPS only. */
  signed: { itemId: "b2d9a4dd70174fac8986dd2bf15a477a", title: "Signed Navigator" },
} as const;

export interface NamedListing {
  readonly itemId: string;
  readonly title: string;
}
