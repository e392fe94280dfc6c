/** The templates of worlds. */
import type { Seed } from "../storage/seed.ts";
import { DEMO_APPLICATION, DEMO_PASSWORD, demo } from "./demo.ts";

export interface Template {
  readonly seed: Seed;
  /** Password of every account. */
  readonly password: string;
  /** Accounts for which a new world issues tokens. */
  readonly accounts: readonly string[];
  readonly application: { readonly clientId: string; readonly clientSecret: string };
}

export const templates: Readonly<Record<string, Template>> = {
  demo: {
    seed: demo,
    password: DEMO_PASSWORD,
    accounts: [
      "org1admin",
      "org1user",
      "org1member",
      "org2admin",
      "org2user",
      "org2member",
      "org3admin",
    ],
    application: DEMO_APPLICATION,
  },
};
