import { holds, json, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { groupsWith } from "./find.ts";

/** What the function of a callback is called with. Breaks the scenario where there is no such call. */
function argumentOf(text: string): string {
  // Some portals put a comment before the call, as a guard against old browser plug-ins.
  const call = text
    .trim()
    .replace(/^\/\*[\s\S]*?\*\//, "")
    .trimStart();
  const isCall = call.startsWith("handle(") && call.endsWith(");");
  holds("a call of the named function, handle(…);", isCall, text);
  return call.slice("handle(".length, -");".length);
}

/** How answers look. */
export const formats = [
  scenario({
    id: "format.known",
    title: "an unknown format is refused",
    proves: ["format.known"],
    needs: ["stateful", "purchaserAdmin", "purchaserOrg"],
    async run({ purchaserAdmin, purchaserOrg }) {
      await purchaserAdmin.listPurchases(purchaserOrg, {
        sent: { fields: { f: "xml" } },
        expect: "unknownFormat",
      });
      await purchaserAdmin.listPurchases(purchaserOrg, { expect: "noPurchases" });
    },
  }),
  scenario({
    id: "format.html-default",
    title: "an answer without a format is a page",
    proves: ["format.html-default"],
    needs: ["stateful", "purchaserAdmin", "vendorAdmin", "purchaserOrg", "vendorOrg"],
    async run({ purchaserAdmin, vendorAdmin, purchaserOrg, vendorOrg }) {
      for (const f of [undefined, "html"]) {
        const purchases = await purchaserAdmin.exchange(
          "listPurchases",
          { portalID: purchaserOrg },
          { fields: { f } },
        );
        const customers = await vendorAdmin.exchange(
          "listCustomers",
          { portalID: vendorOrg },
          { fields: { f } },
        );
        for (const { response } of [purchases, customers])
          holds("a page of type text/html", /^text\/html\b/i.test(response.type), response.type);
      }
    },
  }),
  scenario({
    id: "format.pjson-indented",
    title: "pjson is the same JSON, indented",
    proves: ["format.pjson-indented"],
    needs: ["stateful", "write", "purchaserAdmin", "purchaserOrg", "paid"],
    async run({ purchaserAdmin, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const plain = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneInterest" });
      const sent = { fields: { f: "pjson" } };
      const pretty = await purchaserAdmin.listPurchases(purchaserOrg, {
        sent,
        expect: "oneInterest",
      });
      same("the groups that hold the listing", groupsWith(pretty, paid), groupsWith(plain, paid));
      const { text } = (
        await purchaserAdmin.exchange("listPurchases", { portalID: purchaserOrg }, sent)
      ).response;
      holds("indented lines", /\n[ \t]+"/.test(text), text);
    },
  }),
  scenario({
    id: "format.callback",
    title: "a callback is called with the JSON",
    proves: ["format.callback"],
    needs: ["stateful", "purchaserAdmin", "purchaserOrg"],
    async run({ purchaserAdmin, purchaserOrg }) {
      const text = async (callback?: string) =>
        (
          await purchaserAdmin.exchange(
            "listPurchases",
            { portalID: purchaserOrg },
            { fields: { callback } },
          )
        ).response.text;
      const groups = (what: string, json_: string) =>
        Object.keys(json(what, json_) as object).sort();
      const [called, plain] = [argumentOf(await text("handle")), await text()];
      same("what it is called with", groups("the argument", called), groups("the answer", plain));
    },
  }),
  scenario({
    id: "format.callback-refusal",
    title: "a callback is called with a refusal, too",
    proves: ["format.callback"],
    needs: ["stateful", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      const called = async (itemID: string) => {
        const { response } = await purchaserUser.exchange(
          "getListing",
          { itemID },
          { fields: { callback: "handle" } },
        );
        return "error" in (json("the argument", argumentOf(response.text)) as object);
      };
      same(
        "whether an unknown listing and a known one are refused",
        [await called("0".repeat(32)), await called(paid)],
        [true, false],
      );
    },
  }),
];
