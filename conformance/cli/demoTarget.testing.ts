/** The target file of a world of the reference portal, with everything that it may have. */
import type { NewWorld } from "../../generated/control.types.ts";
import { demoFixtures } from "../targets/demoFixtures.ts";

/** The environment in which the accounts have their password. */
export const PASSWORD = { DEMO_PASSWORD: "marketplace1" };

export const account = (username: string) => ({ username, password: "env:DEMO_PASSWORD" });

export const targetOf = ({ portal, application, accounts }: NewWorld) => ({
  portal,
  ...demoFixtures(account, {
    clientId: application.clientId,
    clientSecret: application.clientSecret,
    refreshToken: accounts.org2user?.refreshToken ?? "",
  }),
  allow: ["write", "delete", "items"],
});

export const ACCOUNTS = demoFixtures(account, { clientId: "", clientSecret: "" }).accounts;
