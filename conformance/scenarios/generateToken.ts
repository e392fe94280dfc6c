import { holds } from "../broken.ts";
import { scenario } from "../scenario.ts";

const MINUTE = 60_000;
/** How far the clocks of suite and portal may differ, in milliseconds. */
const TOLERANCE = 2 * MINUTE;

export const generateToken = [
  scenario({
    id: "token.https",
    title: "a token asked for over plain HTTP is refused",
    proves: ["token.https"],
    // Portals differ in whom they exempt, so only one that promises the contract to the letter is held to this.
    needs: ["stateful", "exact-outcomes", "both-schemes", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      await purchaserUser.generateToken({ ...credentials, sent: { scheme: "http" }, expect: "httpsRequired" });
      await purchaserUser.generateToken({ ...credentials, sent: { scheme: "https" }, expect: "tokenGenerated" });
    },
  }),
  scenario({
    id: "token.credentials",
    title: "a wrong password is refused",
    proves: ["token.credentials"],
    needs: ["passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      await purchaserUser.generateToken({ ...credentials, password: "not the password", expect: "wrongCredentials" });
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
      const unknown = await purchaserUser.generateToken({ ...credentials, username: nobody, expect: "wrongCredentials" });
      // A refusal may repeat the name that it was sent.
      const told = ({ code, message, details }: typeof wrong, name: string) =>
        JSON.stringify({ code, message, details }).replaceAll(name, "the user");
      holds("both refusals to be alike", told(wrong, credentials.username) === told(unknown, nobody), { wrong, unknown });
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
      const { token } = await purchaserUser.generateToken({ ...credentials, expect: "tokenGenerated" });
      holds("a token", token.length > 0, token);
    },
  }),
  scenario({
    id: "token.expiration-default",
    title: "a token is valid for an hour by default",
    proves: ["token.expiration-default"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const { expires } = await purchaserUser.generateToken({ ...credentials, expect: "tokenGenerated" });
      const off = expires - (Date.now() + 60 * MINUTE);
      holds("an end in an hour", Math.abs(off) < TOLERANCE, { offByMilliseconds: off });
    },
  }),
  scenario({
    id: "token.expiration-cap",
    title: "an expiration of a hundred years yields the maximum",
    proves: ["token.expiration-cap"],
    needs: ["stateful", "passwords", "credentials", "purchaserUser"],
    async run({ credentials, purchaserUser }) {
      const century = 100 * 365 * 24 * 60;
      const { expires } = await purchaserUser.generateToken({ ...credentials, expiration: century, expect: "tokenGenerated" });
      holds("an end well before that", expires < Date.now() + century * MINUTE - TOLERANCE, { expires });
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
      await purchaserUser.getSelf({ sent: sentBy("https://elsewhere.example"), expect: "invalidToken" });
      await purchaserUser.getSelf({ sent: sentBy(referer), expect: "self" });
    },
  }),
];
