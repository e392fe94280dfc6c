/** A run against a portal that repeats every secret that it receives, in all the ways in which a text can be written. */
import type { Provision } from "../../generated/openapi.types.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { CrossCheck, Report } from "../../generated/report.types.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Fixtures } from "../model/fixtures.ts";
import { credentials, purchaser } from "../model/needs.ts";
import type { Run } from "../model/result.ts";
import { type Scenario, scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import { createSecrets, type Secrets } from "../runner/http/secrets.ts";
import { run } from "../runner/run.ts";
import { summarize } from "../runner/verdict.ts";
import { crossCheck } from "./crossCheck/check.ts";
import { type RunFacts, reportOf } from "./report.ts";

/** Secrets that look different in a form, in JSON and in HTML. */
export const PLANTED = {
  password: `p&ss "wörd"+/<1>'`,
  token: `tok/en+with=&"quotes"<i>`,
  /** Of an account that never acts. */
  unsent: "token/of=somebody else",
  /** Of an application that never acts. */
  unsentClient: "client+secret/of = nobody",
  unsentRefresh: "refresh+token/of = nobody",
  header: "token-of-a-header/1+2=",
  otherHeader: "another/token=of a header",
  clientSecret: `client's & secret?`,
  refreshToken: "refresh/token+1==",
  issued: "eyJhbGciOiJub25lIn0.eyJpc3N1ZWQiOiJub3cifQ.signature_of-it",
  opaque: "issued%as/an+opaque text",
  opaqueRefresh: "issued%to/refresh",
  onPage: "issued/on=a page",
} as const;

const html = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll(">", "&gt;");

/** A secret in the ways in which it may be written, worked out apart from the suite's own list of them. */
export const writings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  `${new URLSearchParams([["", secret]])}`.slice(1),
  JSON.stringify(secret).slice(1, -1),
  html(secret),
  html(secret).replaceAll("'", "&#39;"),
];

/** Something that a page must not run. */
export const INJECTED = `<script>document.title = "run"</script><img src=x onerror="document.title='run'">`;

const everySecret = Object.values(PLANTED).flatMap(writings);
const members = { token: PLANTED.opaque, refresh_token: PLANTED.opaqueRefresh };
const PAGE = `<pre>{&quot;token&quot;: &quot;${html(PLANTED.onPage)}&quot;}</pre><p>${everySecret.join("</p><p>")}</p>${INJECTED}`;
const ANSWER = JSON.stringify({
  error: { code: 400, message: everySecret.join(" "), details: [PAGE] },
  ...members,
});
/** Not quite of the contract's shape, with a secret where a name belongs. */
const provision = outcomes.provisionOrgEntitlements.entitlementsProvisioned?.value as Provision;
const pool = { ...provision.orgEntitlements, entitlements: { [PLANTED.token]: {} } };
const entry = { provision: { ...provision, orgEntitlements: pool } };
const MISFIT = JSON.stringify({ provisions: [entry], total: 1, start: 1, num: 1, nextStart: -1 });

/** The portal: a refusal with all that it knows, as JSON, or as a page if no format is asked for. */
const fetch: typeof globalThis.fetch = async (url, init) => {
  if (String(url).includes("/info?"))
    throw new TypeError("fetch failed", { cause: new Error(everySecret.join(" ")) });
  if (String(url).includes("/customersList?"))
    return new Response(MISFIT, { headers: { "Content-Type": "application/json" } });
  const isJson = `${url}?${init?.body}`.includes("f=json");
  return new Response(isJson ? ANSWER : PAGE, {
    headers: { "Content-Type": isJson ? "application/json" : "text/html" },
  });
};

const rules = ["interest.once"] as const;
const needs = { user: purchaser.buys, admin: purchaser.administrates, credentials } as const;

/** One scenario for each way in which a secret may come into a report. */
const leaking: readonly Scenario[] = [
  scenario({
    id: "leak.accepted",
    title: "a secret comes in the response that is judged",
    rules: ["token.reply"],
    needs,
    async check({ user, credentials, expect }) {
      await expect("token.reply").accepted(user.generateToken(credentials));
    },
  }),
  scenario({
    id: "leak.everywhere",
    title: "a secret goes in address, form and header",
    rules,
    needs,
    async check({ user, admin, credentials, expect }) {
      const purchases = { portalID: "self" };
      await user.exchange("listPurchases", purchases);
      await user.exchange("listPurchases", purchases, { method: "POST" });
      await admin.exchange("listPurchases", purchases, { tokenIn: "Authorization" });
      const headers = { "X-Esri-Authorization": `Bearer ${PLANTED.otherHeader}` };
      await user.exchange("listPurchases", purchases, { token: null, headers });
      await user.exchange("listPurchases", purchases, { fields: { f: undefined } });
      await user.exchange("generateToken", { ...credentials });
      await user.listCustomers("self").send();
      await admin.exchange("createOAuthToken", {
        client_secret: PLANTED.clientSecret,
        refresh_token: PLANTED.refreshToken,
      });
      expect("interest.once").equal(everySecret.join(" "), PAGE, INJECTED);
    },
  }),
  scenario({
    id: "leak.blocked",
    title: "a secret comes in the refusal of an operation that only prepares",
    rules,
    needs,
    async check({ user }) {
      await user.getSelf();
    },
  }),
  scenario({
    id: "leak.reason",
    title: "a secret comes in the reason why no response comes",
    rules,
    needs,
    async check({ user }) {
      await user.exchange("getInfo", {});
    },
  }),
  scenario({
    id: "leak.not-played",
    title: "nothing is sent",
    rules,
    capabilities: ["clock"],
    needs,
    async check() {},
  }),
];

const fixtures: Fixtures = {
  accounts: {
    purchaserUser: { username: "org2user", password: PLANTED.password, token: PLANTED.token },
    purchaserAdmin: { username: "org2admin", token: PLANTED.header },
    vendorAdmin: { username: "org1admin", token: PLANTED.unsent },
  },
  application: {
    clientId: "app",
    clientSecret: PLANTED.unsentClient,
    refreshToken: PLANTED.unsentRefresh,
  },
  listings: {},
  members: [],
  organizations: { vendor: "org1", purchaser: "org2" },
};

export interface Leak {
  readonly played: Run;
  /** What the report is made of, without the secrets of the transport. */
  readonly facts: RunFacts;
  readonly exchanges: readonly Exchange[];
  readonly report: Report;
  readonly secrets: Secrets;
  readonly check: CrossCheck;
}

/** The run, its exchanges with all the secrets, and its report. */
export async function leak(): Promise<Leak> {
  const portal = "https://portal.example/sharing/rest";
  const target: Target = {
    name: `https://portal.example/?token=${encodeURIComponent(PLANTED.token)}`,
    capabilities: new Set(["stateful"]),
    fixtures,
    allow: new Set(),
    concurrency: 1,
    open: async () => ({ portal, close: async () => {} }),
    close: async () => {},
  };
  const secrets = createSecrets();
  const exchanges: Exchange[] = [];
  const played = await run(target, {
    scenarios: leaking,
    fetch,
    secrets,
    onExchange: (made) => exchanges.push(made),
  });
  const facts: RunFacts = {
    target,
    summary: summarize(played, target.capabilities),
    started: new Date(0),
    milliseconds: 1234,
    exchanges,
  };
  const report = reportOf(played, { ...facts, secrets });
  const check = await crossCheck(report);
  return { played, facts, exchanges, secrets, check, report: { ...report, crossCheck: check } };
}
