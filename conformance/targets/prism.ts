/** Prism, which responds with the contract's examples: the expected outcome selects the example. */
import { CHANGES } from "../model/result.ts";
import type { Session, Target } from "../model/target.ts";
import { demoFixtures } from "./demoFixtures.ts";
import { startMock } from "./mock.ts";

export async function prism(): Promise<Target> {
  const { portal, stop } = await startMock();
  const application = {
    clientId: "demoapp",
    clientSecret: "secret-of-demoapp",
    refreshToken: "refresh-token-of-demoapp",
  };
  const fixtures = demoFixtures(
    (username) => ({
      username,
      password: `password-of-${username}`,
      token: `token-of-${username}`,
    }),
    application,
  );
  const session: Session = {
    portal,
    decorateRequest: (request, { outcome }) =>
      outcome === undefined
        ? request
        : { ...request, headers: { ...request.headers, Prefer: `example=${outcome}` } },
    close: async () => {},
  };
  return {
    name: "prism",
    capabilities: new Set(["exact-outcomes", "passwords", "write", "delete", "items", "oauth"]),
    fixtures,
    allow: new Set(CHANGES),
    concurrency: 4,
    open: async () => session,
    close: stop,
  };
}
