/** The target file of a world of the reference portal, with everything that it may have. */
import type { NewWorld } from "../../generated/control.types.ts";
import { DEMO_LISTINGS, DEMO_MEMBERS, DEMO_ORGANIZATIONS } from "../targets/demoFixtures.ts";

/** The environment in which the accounts have their password. */
export const PASSWORD = { DEMO_PASSWORD: "marketplace1" };

export const account = (username: string) => ({ username, password: "env:DEMO_PASSWORD" });

export const ACCOUNTS = {
  vendorAdmin: account("org1admin"),
  vendorUser: account("org1user"),
  vendorMember: account("org1member"),
  purchaserAdmin: account("org2admin"),
  purchaserUser: account("org2user"),
  purchaserMember: account("org2member"),
  strangerAdmin: account("org3admin"),
};

export const targetOf = ({ portal, application, accounts }: NewWorld) => ({
  portal,
  accounts: ACCOUNTS,
  organizations: DEMO_ORGANIZATIONS,
  members: DEMO_MEMBERS,
  listings: DEMO_LISTINGS,
  application: {
    clientId: application.clientId,
    clientSecret: application.clientSecret,
    refreshToken: accounts.org2user?.refreshToken,
  },
  allow: ["write", "delete", "items"],
});
