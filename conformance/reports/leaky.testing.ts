/** A run against a portal that repeats every secret that it is sent, in all the ways in which a text can be written. */
import type { Provision } from "../../generated/openapi.types.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Cast } from "../model/fixtures.ts";
import type { Result } from "../model/result.ts";
import { type Scenario, scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import { Broken } from "../runner/assert.ts";
import { createSecrets, type Secrets } from "../runner/http/secrets.ts";
import { run } from "../runner/run.ts";
import { summarize } from "../runner/verdict.ts";
import { askSecondOpinion } from "./crossCheck/ask.ts";
import type { SecondOpinion } from "./crossCheck/crossCheck.ts";
import { type Report, reportOf } from "./report.ts";

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

/** The portal: an error that tells all it knows, as JSON or, where nothing is said of the format, as a page. */
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

const proves = ["interest.once"] as const;
const needs = ["purchaserUser", "purchaserAdmin", "credentials"] as const;

/** One scenario for each way in which a secret may come into a report. */
const told: readonly Scenario[] = [
  scenario({
    id: "leak.judged",
    title: "a secret comes in the answer that is judged",
    proves,
    needs,
    async run({ purchaserUser, credentials }) {
      await purchaserUser.generateToken({ ...credentials, expect: "tokenGenerated" });
    },
  }),
  scenario({
    id: "leak.everywhere",
    title: "a secret goes in address, form and header",
    proves,
    needs,
    async run({ purchaserUser, purchaserAdmin, credentials }) {
      await purchaserUser.exchange("listPurchases", { portalID: "self" });
      await purchaserUser.exchange("listPurchases", { portalID: "self" }, { method: "POST" });
      await purchaserAdmin.exchange(
        "listPurchases",
        { portalID: "self" },
        { tokenIn: "Authorization" },
      );
      const headers = { "X-Esri-Authorization": `Bearer ${PLANTED.otherHeader}` };
      await purchaserUser.exchange("listPurchases", { portalID: "self" }, { token: null, headers });
      await purchaserUser.exchange(
        "listPurchases",
        { portalID: "self" },
        { fields: { f: undefined } },
      );
      await purchaserUser.exchange("generateToken", credentials);
      await purchaserUser.exchange("listCustomers", { portalID: "self" });
      const { client_secret, refresh_token } = {
        client_secret: PLANTED.clientSecret,
        refresh_token: PLANTED.refreshToken,
      };
      await purchaserAdmin.exchange("createOAuthToken", { client_secret, refresh_token });
      throw new Broken({ expected: everySecret.join(" "), actual: PAGE });
    },
  }),
  scenario({
    id: "leak.reason",
    title: "a secret comes in the reason for which nobody answers",
    proves,
    needs,
    async run({ purchaserUser }) {
      await purchaserUser.exchange("getInfo", {});
    },
  }),
  scenario({
    id: "leak.not-played",
    title: "nothing is sent",
    proves,
    needs: ["clock"],
    async run() {},
  }),
];

const cast: Cast = {
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
  organizations: {},
};

export interface Leak {
  readonly results: readonly Result[];
  readonly exchanges: readonly Exchange[];
  readonly report: Report;
  readonly secrets: Secrets;
  readonly secondOpinion: SecondOpinion;
}

/** The run, its exchanges with all the secrets, and its report. */
export async function leak(): Promise<Leak> {
  const portal = "https://portal.example/sharing/rest";
  const target: Target = {
    name: `https://portal.example/?token=${encodeURIComponent(PLANTED.token)}`,
    capabilities: new Set(["stateful"]),
    allow: new Set(),
    concurrency: 1,
    open: async () => ({ portal, cast, dress: (request) => request, close: async () => {} }),
    close: async () => {},
  };
  const secrets = createSecrets();
  const exchanges: Exchange[] = [];
  const results = await run(target, {
    scenarios: told,
    fetch,
    secrets,
    onExchange: (made) => exchanges.push(made),
  });
  const summary = summarize(results, target.capabilities);
  const report = reportOf(results, { target, summary, started: new Date(0), milliseconds: 1234 });
  const secondOpinion = await askSecondOpinion(report);
  return { results, exchanges, secrets, secondOpinion, report: { ...report, secondOpinion } };
}
