/** The reference portal, started as a process of its own. Every scenario plays in a world of its own. */
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { NewWorld } from "../../generated/control.types.ts";
import type { RuleId } from "../../generated/rules.ts";
import { CHANGES } from "../model/result.ts";
import type { Session, Target } from "../model/target.ts";
import { createTransport, sendRequest, type Transport } from "../runner/http/exchange.ts";
import { startChild } from "./child.ts";
import { demoFixtures } from "./demoFixtures.ts";

export interface ReferenceOptions {
  /** Refusing rules that the portal disables, to prove that the suite notices. */
  readonly without?: readonly RuleId[];
  /** How the control API is spoken to. */
  readonly fetch?: Transport["fetch"];
  /** Time that a response of the control API may take, in milliseconds. */
  readonly timeout?: number;
}

/** The user of the demo world for whom its application has a refresh token. */
const REFRESHING = "org2user";

/** Fixtures of every world, with passwords that each world has its own of. */
const FIXTURES = demoFixtures((username) => ({ username, password: "of-the-world" }), {
  clientId: "of-the-world",
  clientSecret: "of-the-world",
  refreshToken: "of-the-world",
  refreshUser: REFRESHING,
});

/** An address that belongs to no one. */
const ELSEWHERE = "203.0.113.7";

/** The portal's program: TypeScript in a clone, JavaScript in the package, as this module is. */
const PORTAL = fileURLToPath(
  new URL(`../../server/main${extname(import.meta.filename)}`, import.meta.url),
);

const ENVIRONMENT = {
  PORT: "0",
  HOST: "127.0.0.1",
  DATABASE_URL: "sqlite::memory:",
  TRUST_PROXY: "1",
  INSPECT_RESPONSES: "1",
  LOG_LEVEL: "warn",
};

/** Starts a reference portal on a free port. */
export async function startReference(): Promise<{
  readonly url: string;
  readonly stop: () => Promise<void>;
}> {
  const { announced: url, stop } = await startChild([PORTAL], {
    environment: ENVIRONMENT,
    ready: /^portal listening on (\S+)$/m,
  });
  return { url, stop };
}

/** A reference portal that is started to be judged, and stopped afterwards. */
export async function reference(options: ReferenceOptions = {}): Promise<Target> {
  const { url, stop } = await startReference();
  return { ...worldsOf(url, options), close: stop };
}

/** The reference portal at an address, left running. It must trust what this target says about the scheme. */
export function worldsOf(url: string, { without = [], ...given }: ReferenceOptions = {}): Target {
  const control = controlOf(createTransport(given), `${url}/control/worlds`);
  return {
    name: "reference",
    capabilities: new Set([
      "stateful",
      "exact-outcomes",
      "clock",
      "worlds",
      "write",
      "delete",
      "items",
      "oauth",
      "passwords",
      "both-schemes",
    ]),
    fixtures: FIXTURES,
    allow: new Set(CHANGES),
    concurrency: 8,
    open: () => openWorld(control, without),
    close: async () => {},
  };
}

async function openWorld(control: Control, without: readonly RuleId[]): Promise<Session> {
  const { world, portal, accounts, application } = (await control("POST", "", {})) as NewWorld;
  if (without.length > 0) await control("PUT", `/${world}/disabled-rules`, { rules: without });
  const fixtures = demoFixtures(
    (username) => {
      const account = accounts[username];
      if (account === undefined) throw new Error(`the demo world has no account ${username}`);
      return { username, ...account };
    },
    {
      ...application,
      refreshToken: accounts[REFRESHING]?.refreshToken ?? "",
      refreshUser: REFRESHING,
    },
  );
  return {
    portal,
    fixtures,
    clock: {
      async advance(milliseconds) {
        await control("POST", `/${world}/clock/advance`, { milliseconds });
      },
    },
    // The control API issues tokens that never expire, so no account has to sign in after the clock has moved.
    tokens: { of: async ({ token = "" }) => token, expire: () => {} },
    // The portal trusts what a proxy in front of it says about scheme and sender. A call that names its scheme comes from
    // elsewhere, because the portal exempts its own machine from some rules.
    decorateRequest: (request, { sent: { scheme } }) =>
      scheme === undefined
        ? request
        : {
            ...request,
            headers: {
              ...request.headers,
              "X-Forwarded-Proto": scheme,
              "X-Forwarded-For": ELSEWHERE,
            },
          },
    async close() {
      await control("DELETE", `/${world}`);
    },
  };
}

/** Sends a request to the control API of worlds, and returns its response. */
type Control = (method: string, path: string, body?: object) => Promise<unknown>;

const controlOf =
  ({ fetch, timeout }: Transport, worlds: string): Control =>
  async (method, path, body) => {
    const request = {
      ...{ method, url: worlds + path, headers: {} },
      ...(body && { body: JSON.stringify(body) }),
    };
    const signal = AbortSignal.timeout(timeout);
    const { status, text } = await sendRequest(request, { fetch, signal });
    if (status >= 300)
      throw new Error(`${method} ${worlds}${path} responded with ${status}: ${text}`);
    return JSON.parse(text);
  };
