import type { Actor } from "../runner/createActor.ts";
import { holds } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import type { Stage } from "../model/needs.ts";

const MINUTE = 60_000;
/** How far the ends of two tokens may be off, in milliseconds, for the time between two answers. */
const TOLERANCE = 2 * MINUTE;
/** An address that is set aside for examples, so that nobody sends from it. */
const ELSEWHERE = "192.0.2.1";

/** The end of a new token, by the portal's own clock; ends are compared with each other, since no other clock counts. */
async function endOf(
  user: Actor,
  credentials: Stage["credentials"],
  expiration?: number,
): Promise<number> {
  const asked = expiration === undefined ? {} : { expiration };
  return (await user.generateToken({ ...credentials, ...asked, expect: "tokenGenerated" })).expires;
}

export const generateToken = [
  scenario({
    id: "token.https",
    title: "a token asked for over plain HTTP is refused",
    proves: ["token.https"],
    // Portals differ in whom they exempt, so only one that promises the contract to the letter is held to this.
    needs: [
      "stateful",
      "exact-outcomes",
      "both-schemes",
      "passwords",
      "credentials",
      "purchaserUser",
    ],
    async run({ credentials, purchaserUser }) {
      await purchaserUser.generateToken({
        ...credentials,
        sent: { scheme: "http" },
        expect: "httpsRequired",
      });
      await purchaserUser.generateToken({
        ...credentials,
        sent: { scheme: "https" },
        expect: "tokenGenerated",
      });
    },
  }),
  scenario({
    id: "token.credentials",
    title: "a wrong password is refused",
    proves: ["token.credentials"],
    needs: ["passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      await purchaserUser.generateToken({
        ...credentials,
        password: "not the password",
        expect: "wrongCredentials",
      });
      await purchaserUser.generateToken({ ...credentials, expect: "tokenGenerated" });
    },
  }),
  scenario({
    id: "token.credentials-user",
    title: "an unknown user is refused just as a wrong password is",
    proves: ["token.credentials"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const wrong = await purchaserUser.generateToken({
        ...credentials,
        password: "not the password",
        expect: "wrongCredentials",
      });
      const nobody = "no.such.user";
      const unknown = await purchaserUser.generateToken({
        ...credentials,
        username: nobody,
        expect: "wrongCredentials",
      });
      // A refusal may repeat the name that it was sent.
      const told = ({ code, message, details }: typeof wrong, name: string) =>
        JSON.stringify({ code, message, details }).replaceAll(name, "the user");
      holds(
        "both refusals to be alike",
        told(wrong, credentials.username) === told(unknown, nobody),
        { wrong, unknown },
      );
      await purchaserUser.generateToken({ ...credentials, expect: "tokenGenerated" });
    },
  }),
  scenario({
    id: "token.username-case",
    title: "a user name in other capitals is refused",
    proves: ["token.username-case"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const { username } = credentials;
      const upper = username.toUpperCase();
      const other = upper === username ? username.toLowerCase() : upper;
      if (other !== username)
        await purchaserUser.generateToken({
          ...credentials,
          username: other,
          expect: "wrongCredentials",
        });
      await purchaserUser.generateToken({ ...credentials, expect: "tokenGenerated" });
    },
  }),
  scenario({
    id: "token.reply",
    title: "a token comes with its end and its scheme",
    proves: ["token.reply"],
    needs: ["passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      // The shape is the contract's, which every step is held to.
      const { token } = await purchaserUser.generateToken({
        ...credentials,
        expect: "tokenGenerated",
      });
      holds("a token", token.length > 0, token);
    },
  }),
  scenario({
    id: "token.expiration",
    title: "a token is valid for as many minutes as it was asked for",
    proves: ["token.expiration"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const [five, fifteen] = [
        await endOf(purchaserUser, credentials, 5),
        await endOf(purchaserUser, credentials, 15),
      ];
      const between = fifteen - five;
      holds("ten minutes between five and fifteen", Math.abs(between - 10 * MINUTE) < TOLERANCE, {
        between,
      });
    },
  }),
  scenario({
    id: "token.expiration-default",
    title: "a token is valid for an hour by default",
    proves: ["token.expiration-default"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const [hour, own] = [
        await endOf(purchaserUser, credentials, 60),
        await endOf(purchaserUser, credentials),
      ];
      holds("the end of a token of an hour", Math.abs(own - hour) < TOLERANCE, {
        differsBy: own - hour,
      });
    },
  }),
  scenario({
    id: "token.expiration-cap",
    title: "an expiration of a hundred years yields the maximum",
    proves: ["token.expiration-cap"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const century = 100 * 365 * 24 * 60;
      const [five, longest] = [
        await endOf(purchaserUser, credentials, 5),
        await endOf(purchaserUser, credentials, century),
      ];
      holds("an end well before that", longest - five < (century - 10) * MINUTE, {
        after: longest - five,
      });
    },
  }),
  scenario({
    id: "token.binding-named",
    title: "a token bound to no Referer, or to no address, is refused",
    proves: ["token.binding-named"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      await purchaserUser.generateToken({
        ...credentials,
        client: "referer",
        expect: "invalidParameters",
      });
      await purchaserUser.generateToken({
        ...credentials,
        client: "ip",
        expect: "invalidParameters",
      });
      const referer = "https://store.purchaser.example";
      await purchaserUser.generateToken({
        ...credentials,
        client: "referer",
        referer,
        expect: "tokenGenerated",
      });
      await purchaserUser.generateToken({
        ...credentials,
        client: "ip",
        ip: ELSEWHERE,
        expect: "tokenGenerated",
      });
    },
  }),
  scenario({
    id: "token.ip-bound",
    title: "a token bound to another address does not work from here",
    proves: ["token.ip-bound"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const bound = await purchaserUser.generateToken({
        ...credentials,
        client: "ip",
        ip: ELSEWHERE,
        expect: "tokenGenerated",
      });
      await purchaserUser.getSelf({ sent: { token: bound.token }, expect: "invalidToken" });
      const free = await purchaserUser.generateToken({ ...credentials, expect: "tokenGenerated" });
      await purchaserUser.getSelf({ sent: { token: free.token }, expect: "self" });
    },
  }),
  scenario({
    id: "token.referer-bound",
    title: "a token bound to a Referer works with that Referer alone",
    proves: ["token.referer-bound"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const referer = "https://store.purchaser.example";
      const { token } = await purchaserUser.generateToken({
        ...credentials,
        client: "referer",
        referer,
        expect: "tokenGenerated",
      });
      const sentBy = (page: string) => ({ token, headers: { Referer: page } });
      await purchaserUser.getSelf({
        sent: sentBy("https://elsewhere.example"),
        expect: "invalidToken",
      });
      await purchaserUser.getSelf({ sent: sentBy(referer), expect: "self" });
    },
  }),
  scenario({
    id: "token.referer-alone",
    title: "a token asked for with a referer alone works with that Referer only",
    proves: ["token.referer-alone"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const referer = "https://store.purchaser.example";
      const { token } = await purchaserUser.generateToken({
        ...credentials,
        referer,
        expect: "tokenGenerated",
      });
      const sentBy = (page: string) => ({ token, headers: { Referer: page } });
      await purchaserUser.getSelf({
        sent: sentBy("https://elsewhere.example"),
        expect: "invalidToken",
      });
      await purchaserUser.getSelf({ sent: sentBy(referer), expect: "self" });
    },
  }),
];
