/** The fixtures of the demo world. The contract's examples use the same. */
import type { Account, AccountName, Application, Fixtures } from "../model/fixtures.ts";

const DEMO_USERS: Readonly<Record<AccountName, string>> = {
  vendorAdmin: "org1admin",
  vendorUser: "org1user",
  vendorMember: "org1member",
  purchaserAdmin: "org2admin",
  purchaserUser: "org2user",
  purchaserMember: "org2member",
  strangerAdmin: "org3admin",
};

export const DEMO_LISTINGS: Fixtures["listings"] = {
  paid: "b512083cd1b64e2da1d3f66dbb135956",
  free: "140d7c7f363349848df8d388f23feb20",
  byUser: "6489da7f08f045ac8c0a5b1de37d56fe",
  noTrial: "448772a88d4b498d064ce2e8c6ff6b01",
  provisioned: "10ba62fe50864339a8a3e0f18ca85506",
  unrelated: "2d2a9c99bb2a43548c31cd8e32217af6",
  signed: "b2d9a4dd70174fac8986dd2bf15a477a",
};

export const DEMO_ORGANIZATIONS: Fixtures["organizations"] = {
  vendor: "org1",
  purchaser: "org2",
  stranger: "org3",
};

/** Plain members of the purchaser. */
export const DEMO_MEMBERS: Fixtures["members"] = Array.from(
  { length: 30 },
  (_, index) => `org2worker${String(index + 1).padStart(2, "0")}`,
);

/** All fixtures, with accounts as the target has them. */
export function demoFixtures(
  accountOf: (username: string) => Account,
  application: Application,
): Fixtures {
  const accounts = Object.entries(DEMO_USERS).map(([name, username]) => [
    name,
    accountOf(username),
  ]);
  return {
    accounts: Object.fromEntries(accounts) as Fixtures["accounts"],
    listings: DEMO_LISTINGS,
    organizations: DEMO_ORGANIZATIONS,
    members: DEMO_MEMBERS,
    application,
  };
}
