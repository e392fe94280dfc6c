import { holds, json, same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { DAY } from "./find.ts";

/** Rules that every operation shares, shown on the one that shows them best. */
export const common = [
  scenario({
    id: "transport.post-only",
    title: "an interest sent by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest(paid, { sent: { method: "GET" }, expect: "methodNotAllowed" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "transport.post-for-reads",
    title: "a read sent by POST answers as by GET",
    proves: ["transport.post-for-reads"],
    needs: ["stateful", "write", "purchaserUser", "purchaserOrg", "paid"],
    async run({ purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const byGet = await purchaserUser.listPurchases(purchaserOrg, { sent: { method: "GET" }, expect: "oneInterest" });
      const byPost = await purchaserUser.listPurchases(purchaserOrg, { sent: { method: "POST" }, expect: "oneInterest" });
      same("the answer to POST", byPost, byGet);
    },
  }),
  scenario({
    id: "format.known",
    title: "an unknown format is refused",
    proves: ["format.known"],
    needs: ["stateful", "purchaserUser", "purchaserOrg"],
    async run({ purchaserUser, purchaserOrg }) {
      await purchaserUser.listPurchases(purchaserOrg, { sent: { fields: { f: "xml" } }, expect: "unknownFormat" });
      await purchaserUser.listPurchases(purchaserOrg, { expect: "noPurchases" });
    },
  }),
  scenario({
    id: "format.html-default",
    title: "an answer without a format is a page",
    proves: ["format.html-default"],
    needs: ["stateful", "purchaserUser", "purchaserOrg"],
    async run({ purchaserUser, purchaserOrg }) {
      const { response } = await purchaserUser.exchange(
        "listPurchases",
        { portalID: purchaserOrg },
        { fields: { f: undefined } },
      );
      holds("a page of type text/html", response.type.startsWith("text/html"), response.type);
    },
  }),
  scenario({
    id: "format.pjson-indented",
    title: "pjson is the same JSON, indented",
    proves: ["format.pjson-indented"],
    needs: ["stateful", "write", "purchaserUser", "purchaserOrg", "paid"],
    async run({ purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const text = async (f: string) =>
        (await purchaserUser.exchange("listPurchases", { portalID: purchaserOrg }, { fields: { f } })).response.text;
      const [plain, pretty] = [await text("json"), await text("pjson")];
      same("the content of pjson", json("pjson", pretty), json("json", plain));
      holds("indented lines", /\n\s+"/.test(pretty), pretty.slice(0, 80));
    },
  }),
  scenario({
    id: "format.callback",
    title: "a callback is called with the JSON",
    proves: ["format.callback"],
    needs: ["stateful", "purchaserUser", "purchaserOrg"],
    async run({ purchaserUser, purchaserOrg }) {
      const text = async (callback?: string) =>
        (await purchaserUser.exchange("listPurchases", { portalID: purchaserOrg }, { fields: { callback } })).response.text;
      const called = /^\s*handle\(([\s\S]*)\);?\s*$/.exec(await text("handle"))?.[1];
      holds("a call of the named function", called !== undefined, called);
      same("what it is called with", json("the argument", called ?? ""), json("the answer", await text()));
    },
  }),
  scenario({
    id: "token.valid",
    title: "a forged token is refused with code 498",
    proves: ["token.valid"],
    needs: ["purchaserUser", "purchaserOrg"],
    async run({ purchaserUser, purchaserOrg }) {
      await purchaserUser.listPurchases(purchaserOrg, { sent: { token: "forged" }, expect: "invalidToken" });
      await purchaserUser.listPurchases(purchaserOrg, { expect: "noPurchases" });
    },
  }),
  scenario({
    id: "token.valid-expired",
    title: "a token is refused once it has expired",
    proves: ["token.valid"],
    needs: ["stateful", "clock", "purchaserUser", "purchaserOrg"],
    async run({ clock, purchaserUser, purchaserOrg }) {
      const token = (await purchaserUser.token()) ?? null;
      await purchaserUser.listPurchases(purchaserOrg, { sent: { token }, expect: "noPurchases" });
      await clock.advance(DAY);
      await purchaserUser.listPurchases(purchaserOrg, { sent: { token }, expect: "invalidToken" });
    },
  }),
  scenario({
    id: "token.required",
    title: "a request without a token is refused with code 499",
    proves: ["token.required"],
    needs: ["write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest(paid, { sent: { token: null }, expect: "tokenRequired" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "token.in-form-query-or-header",
    title: "a token counts in form, query and either header",
    proves: ["token.in-form-query-or-header"],
    needs: ["stateful", "purchaserUser", "purchaserOrg"],
    async run({ purchaserUser, purchaserOrg }) {
      for (const method of ["GET", "POST"] as const) {
        for (const tokenIn of ["parameter", "X-Esri-Authorization", "Authorization"] as const) {
          await purchaserUser.listPurchases(purchaserOrg, { sent: { method, tokenIn }, expect: "noPurchases" });
        }
      }
    },
  }),
  scenario({
    id: "parameters.valid",
    title: "a malformed parameter is refused and named",
    proves: ["parameters.valid"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      const { details } = await vendorAdmin.listCustomers(vendorOrg, {
        sent: { fields: { num: "abc" } },
        expect: "invalidParameters",
      });
      holds(
        "details that name num",
        details.some((detail) => detail.includes("num")),
        details,
      );
      await vendorAdmin.listCustomers(vendorOrg, { sent: { fields: { num: "5" } }, expect: "noCustomers" });
    },
  }),
  scenario({
    id: "listing.exists",
    title: "an unknown listing is refused",
    proves: ["listing.exists"],
    needs: ["write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest("0".repeat(32), { expect: "listingNotFound" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "errors.status-200",
    title: "refusals of every kind have status 200",
    proves: ["errors.status-200"],
    needs: ["stateful", "purchaserUser", "purchaserOrg"],
    async run({ purchaserUser, purchaserOrg }) {
      const refusals = {
        "without a token": await purchaserUser.exchange("listPurchases", { portalID: purchaserOrg }, { token: null }),
        "with a forged token": await purchaserUser.exchange("listPurchases", { portalID: purchaserOrg }, { token: "forged" }),
        "with a wrong password": await purchaserUser.exchange("generateToken", { username: "no.such.user", password: "wrong" }),
      };
      for (const [how, { response }] of Object.entries(refusals)) {
        holds(`a refusal ${how}`, response.text.includes('"error"'), response.text);
        same(`the status of a refusal ${how}`, response.status, 200);
      }
    },
  }),
  scenario({
    id: "errors.envelope",
    title: "a refusal is an envelope of code, message and details",
    proves: ["errors.envelope"],
    needs: ["stateful", "write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      // The shape is the contract's, which every step is held to; here is the one claim that no other scenario makes.
      const { code, message, details } = await purchaserUser.expressInterest(paid, {
        sent: { token: null },
        expect: "tokenRequired",
      });
      holds("a code, a message and details", code > 0 && message !== "" && Array.isArray(details), { code, message, details });
    },
  }),
];
