/** Prism, which answers with the contract's examples: the outcome that a step expects selects the example. */
import type { Scene, Target } from "../target.ts";
import { CONSENTS } from "../targetSchema.ts";
import { startChild } from "./child.ts";
import { demoCast } from "./demo.ts";
import { prismLine } from "./prismLine.ts";

export async function prism(): Promise<Target> {
  const { announced: portal, stop } = await startChild(prismLine(["--port", "0"]), {
    ready: /Prism is listening on (http:\S+)/,
  });
  const application = {
    clientId: "demoapp",
    clientSecret: "secret-of-demoapp",
    refreshToken: "refresh-token-of-demoapp",
  };
  const cast = demoCast(
    (username) => ({
      username,
      password: `password-of-${username}`,
      token: `token-of-${username}`,
    }),
    application,
  );
  const scene: Scene = {
    portal,
    cast,
    dress: (request, { outcome }) =>
      outcome === undefined
        ? request
        : { ...request, headers: { ...request.headers, Prefer: `example=${outcome}` } },
    close: async () => {},
  };
  return {
    name: "prism",
    capabilities: new Set(["exact-outcomes", "passwords", "write", "delete", "items", "oauth"]),
    allow: new Set(CONSENTS),
    concurrency: 4,
    open: async () => scene,
    close: stop,
  };
}
