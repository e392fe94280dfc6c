import type { Actor } from "../model/actor.ts";
import { anyone, type Credentials, credentials as credentialsOf } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { objectIn, refuses } from "../runner/http/response.ts";
import { MINUTE } from "../runner/waiting.ts";
import { userIn, whoAsks } from "./whoAsks.ts";

const CENTURY = 100 * 365 * 24 * 60;
/** How far the ends of two tokens may be off, in milliseconds, because of the time between two responses. */
const TOLERANCE = 2 * MINUTE;
/** Clocks differ by less. */
const HALF_A_DAY = 12 * 60 * MINUTE;
/** A time in milliseconds is larger than this, and a time in seconds smaller. */
const OF_MILLISECONDS = 100_000_000_000;
/** An address that is set aside for examples, so that no one sends from it. */
const ELSEWHERE = "192.0.2.1";
const REFERER = "https://store.purchaser.example";

const needs = { caller: anyone, credentials: credentialsOf };
const byPassword = { capabilities: ["stateful", "passwords"], needs } as const;

/** The token, as it is sent by a page of a site. */
const sentBy = (token: string, page: string) => ({ sent: { token, headers: { Referer: page } } });

/** A time in milliseconds. That one is in seconds is another rule's business. */
const inMilliseconds = (time: number) => (time > OF_MILLISECONDS ? time : time * 1000);

/** The end of a new token, by the portal's own clock. Ends are compared with each other, since no other clock counts. */
async function endOf(caller: Actor, credentials: Credentials, expiration?: number) {
  const asked = { ...credentials, ...(expiration && { expiration }) };
  return inMilliseconds((await caller.generateToken(asked)).expires);
}

/** True for an end. That a response has none is another rule's business. */
const isEnd = (time: number): boolean => Number.isFinite(time);

const signingIn = [
  scenario({
    id: "token.https",
    title: "a request for a token over plain HTTP is refused",
    // Portals differ in whom they exempt, so only one that follows the contract to the letter is held to this.
    capabilities: ["stateful", "exact-outcomes", "both-schemes", "passwords"],
    needs,
    async check({ caller, credentials, rule }) {
      const ask = (scheme: "http" | "https") =>
        caller.generateToken({ ...credentials, sent: { scheme } });
      await rule.refused(ask("http"), "httpsRequired");
      await ask("https");
    },
  }),
  refusal({
    id: "token.credentials",
    title: "a wrong password is refused",
    capabilities: ["passwords"],
    needs,
    refused: ({ caller, credentials }) =>
      caller.generateToken({ ...credentials, password: "not the password" }),
    as: "wrongCredentials",
    control: ({ caller, credentials }) => caller.generateToken(credentials),
  }),
  scenario({
    id: "token.credentials-user",
    title: "an unknown user gets the refusal of a wrong password",
    rules: ["token.credentials"],
    ...byPassword,
    async check({ caller, credentials, rule }) {
      const refused = async (username: string) => {
        const wrong = { username, password: "not the password" };
        const { code, message, details } = await rule.refused(
          caller.generateToken(wrong),
          "wrongCredentials",
        );
        // A refusal may repeat the name that it was sent.
        return JSON.stringify({ code, message, details }).replaceAll(username, "the user");
      };
      const ofPassword = await refused(credentials.username);
      rule.equal("the refusal of an unknown user", await refused("no.such.user"), ofPassword);
      await caller.generateToken(credentials);
    },
  }),
  scenario({
    id: "token.username-case",
    title: "a user name in other capitals is refused",
    ...byPassword,
    async check({ caller, credentials, rule }) {
      const upper = credentials.username.toUpperCase();
      const username = upper === credentials.username ? credentials.username.toLowerCase() : upper;
      if (username !== credentials.username)
        await rule.refused(caller.generateToken({ ...credentials, username }), "wrongCredentials");
      await caller.generateToken(credentials);
    },
  }),
  scenario({
    id: "token.reply",
    title: "a token comes with its end and its scheme, and works",
    capabilities: ["passwords"],
    needs,
    async check({ caller, credentials, rule }) {
      // A portal without this resource shows nothing of the token.
      const ask = await whoAsks(caller);
      const own = userIn(await ask());
      for (const client of [undefined, "requestip"] as const) {
        const { token, expires, ssl } = await rule.accepted(
          caller.generateToken({ ...credentials, ...(client && { client }) }),
        );
        rule.equal(
          "the types of token, expires and ssl",
          [typeof token, typeof expires, typeof ssl],
          ["string", "number", "boolean"],
        );
        rule.ok("an end in milliseconds", expires > OF_MILLISECONDS, expires);
        const self = await rule.accepted(ask({ token }));
        if (own === caller.username)
          rule.equal("the user of the token", userIn(self), credentials.username);
      }
    },
  }),
];

const durations = [
  scenario({
    id: "token.expiration",
    title: "a token is valid for as many minutes as requested",
    rules: ["token.reply", "token.expiration"],
    ...byPassword,
    async check({ caller, credentials, expect }) {
      const asked = Date.now();
      const five = await endOf(caller, credentials, 5);
      const isNear = !isEnd(five) || Math.abs(five - asked) < HALF_A_DAY;
      const what = "an end near the request, however the clocks differ";
      expect("token.reply").ok(what, isNear, { asked, expires: five });
      const fifteen = await endOf(caller, credentials, 15);
      const between = fifteen - five;
      if (!isEnd(between)) return;
      // A portal whose maximum is less gives the maximum.
      const more = (await endOf(caller, credentials, CENTURY)) - fifteen;
      if (fifteen - asked < 13 * MINUTE && more < TOLERANCE) return;
      expect("token.expiration").ok(
        "ten minutes between the ends of five and of fifteen",
        Math.abs(between - 10 * MINUTE) < TOLERANCE,
        { between },
      );
    },
  }),
  scenario({
    id: "token.expiration-default",
    title: "a token is valid for two hours by default, or for the maximum",
    ...byPassword,
    async check({ caller, credentials, rule }) {
      // A portal whose maximum is less gives that maximum both times.
      const before = await endOf(caller, credentials, 120);
      const byDefault = await endOf(caller, credentials);
      if (!isEnd(before) || !isEnd(byDefault)) return;
      rule.ok(
        "the end of a token of 120 minutes by default",
        Math.abs(byDefault - before) < TOLERANCE,
        { minutesMore: (byDefault - before) / MINUTE },
      );
    },
  }),
  scenario({
    id: "token.expiration-cap",
    title: "an expiration of a hundred years is reduced to the maximum",
    ...byPassword,
    async check({ caller, credentials, rule }) {
      const five = await endOf(caller, credentials, 5);
      const asked = { ...credentials, expiration: CENTURY };
      const { expires } = await rule.accepted(caller.generateToken(asked));
      const minutes = (inMilliseconds(expires) - five) / MINUTE;
      if (!isEnd(minutes)) return;
      rule.ok("an end well before a hundred years", minutes < CENTURY - 10, {
        minutes,
      });
    },
  }),
];

const bindings = [
  scenario({
    id: "token.binding-named",
    title: "a token bound to no Referer, or to no address, is refused",
    ...byPassword,
    async check({ caller, credentials, rule }) {
      for (const client of ["referer", "ip"] as const)
        await rule.refused(caller.generateToken({ ...credentials, client }), "invalidParameters");
      await caller.generateToken({ ...credentials, client: "referer", referer: REFERER });
      await caller.generateToken({ ...credentials, client: "ip", ip: ELSEWHERE });
    },
  }),
  scenario({
    id: "token.ip-bound",
    title: "a token bound to another address does not work from here",
    rules: ["token.ip-bound", "token.valid"],
    ...byPassword,
    async check({ caller, credentials, expect }) {
      const free = await caller.generateToken(credentials);
      const ask = await whoAsks(caller);
      await ask({ token: free.token });
      const { token } = await expect("token.ip-bound").accepted(
        caller.generateToken({ ...credentials, client: "ip", ip: ELSEWHERE }),
      );
      const call = ask({ token });
      const exchange = await call.send("invalidToken");
      const { text } = exchange.response;
      expect("token.ip-bound").needs("a response in JSON", objectIn(text) !== undefined);
      expect("token.ip-bound").ok("a refusal from here", refuses(exchange), text);
      await expect("token.valid").refused(call, "invalidToken");
    },
  }),
  ...(["bound", "alone"] as const).map((kind) => {
    const rule = `token.referer-${kind}` as const;
    return scenario({
      id: rule,
      title:
        kind === "bound"
          ? "a token bound to a Referer works with that Referer alone"
          : "a token asked for with a referer alone works with that Referer only",
      rules: [rule, "token.valid"],
      ...byPassword,
      async check({ caller, credentials, expect }) {
        const ask = await whoAsks(caller);
        await ask({ token: (await caller.generateToken(credentials)).token });
        const { token } = await expect(rule).accepted(
          caller.generateToken({
            ...credentials,
            ...(kind === "bound" && { client: "referer" }),
            referer: REFERER,
          }),
        );
        await expect(rule).accepted(ask(sentBy(token, REFERER).sent));
        for (const call of [ask(sentBy(token, "https://elsewhere.example").sent), ask({ token })]) {
          const exchange = await call.send("invalidToken");
          const isRefused = refuses(exchange);
          expect(rule).needs("a response in JSON", objectIn(exchange.response.text) !== undefined);
          expect(rule).ok("a refusal without that Referer", isRefused, exchange.response.text);
          if (isRefused) await expect("token.valid").refused(call, "invalidToken");
        }
      },
    });
  }),
];

export const generateToken = [...signingIn, ...durations, ...bindings];
