/** Formats of responses: pages, JSON, indented JSON, and scripts. */
import { anyone, offers, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { argumentOf, objectIn, refuses } from "../runner/http/response.ts";
import { offeredReads, type Response, sampleReads } from "./sampleReads.ts";

const isPageType = ({ type }: Response): boolean => /^text\/html\b/i.test(type);

/** JSON of type text/html is no page. */
const isPage = (response: Response): boolean =>
  isPageType(response) && objectIn(response.text) === undefined;

const isJsonType = ({ type }: Response): boolean =>
  /^(application\/json|text\/plain)\b/i.test(type);

const isRefusal = (response: Response): boolean => refuses({ response });

const isIndented = ({ text }: Response): boolean => /\n[ \t]+"/.test(text);

const CALLBACK = "app.handle_1";

const ofReads = sampleReads.flatMap(({ suffix, name, caller: need, reads }) => [
  scenario({
    id: `format.html-default${suffix}`,
    title: `${name} without a format are pages`,
    rules: ["format.html-default"],
    capabilities: ["stateful"],
    needs: { caller: need },
    async check({ caller, rule }) {
      for (const { read } of await offeredReads(caller, reads)) {
        for (const f of [undefined, "html"]) {
          const { response } = await caller.exchange(...read, { fields: { f } });
          const asked = f === undefined ? "without a format" : "with f=html";
          rule.ok(`a page from ${read[0]} ${asked}`, isPage(response), {
            type: response.type,
            text: response.text,
          });
        }
      }
    },
  }),
  scenario({
    id: `format.pjson-indented${suffix}`,
    title: `pjson of ${name} is the same JSON, indented`,
    rules: ["format.pjson-indented"],
    capabilities: ["stateful"],
    needs: { caller: need },
    async check({ caller, rule }) {
      for (const { read, plain } of await offeredReads(caller, reads)) {
        const { response } = await caller.exchange(...read, { fields: { f: "pjson" } });
        const value = rule.json(`pjson of ${read[0]}`, response.text) as object;
        rule.equal(`a refusal from ${read[0]}`, "error" in value, isRefusal(plain));
        rule.ok(`indented lines from ${read[0]}`, isIndented(response), response.text);
      }
    },
  }),
  scenario({
    id: `format.callback${suffix}`,
    title: `a callback is called with the JSON of ${name}`,
    rules: ["format.callback"],
    capabilities: ["stateful"],
    needs: { caller: need },
    async check({ caller, rule }) {
      for (const { read, plain } of await offeredReads(caller, reads)) {
        const { response } = await caller.exchange(...read, { fields: { callback: CALLBACK } });
        const argument = argumentOf(response.text, CALLBACK);
        rule.ok(`${CALLBACK}(…); from ${read[0]}`, argument !== undefined, response.text);
        const value = rule.json("the argument", argument ?? "") as object;
        rule.equal(`a refusal from ${read[0]}`, "error" in value, isRefusal(plain));
      }
    },
  }),
  scenario({
    id: `format.json-type${suffix}`,
    title: `JSON of ${name} has a content type of JSON or plain text`,
    rules: ["format.json-type"],
    capabilities: ["stateful"],
    needs: { caller: need },
    async check({ caller, rule }) {
      for (const { read, plain } of await offeredReads(caller, reads)) {
        const { response: pretty } = await caller.exchange(...read, { fields: { f: "pjson" } });
        const { response: refusal } = await caller.exchange(...read, { token: "forged" });
        for (const response of [plain, pretty, refusal]) {
          if (objectIn(response.text) === undefined) continue;
          rule.ok(
            `application/json or text/plain from ${read[0]}`,
            isJsonType(response),
            response.type,
          );
        }
      }
    },
  }),
]);

/** How responses look. */
export const formats = [
  ...ofReads,
  scenario({
    id: "format.callback-refusal",
    title: "a callback is called with a refusal, too",
    rules: ["format.callback"],
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const own = { portalID: "self" };
      const plain = await caller.exchange("listPurchases", own, { token: null });
      rule.needs("a refusal in JSON", objectIn(plain.response.text) !== undefined);
      const sent = { token: null, fields: { callback: CALLBACK } };
      const { response } = await caller.exchange("listPurchases", own, sent);
      const argument = argumentOf(response.text, CALLBACK);
      rule.ok(`${CALLBACK}(…); with a refusal`, argument !== undefined, response.text);
      // Whether the portal refuses is another rule's business.
      rule.json("the argument", argument ?? "");
    },
  }),
  scenario({
    id: "format.changes",
    title: "a change responds in the requested format",
    rules: ["format.html-default", "format.pjson-indented", "format.callback", "format.json-type"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async check({ buyer, listing, expect }) {
      const send = async (
        operation: "expressInterest" | "startTrial",
        fields: Readonly<Record<string, string | undefined>>,
      ) => (await buyer.exchange(operation, { itemID: listing }, { fields })).response;
      const page = await send("expressInterest", { f: undefined });
      expect("format.html-default").ok("a page of an interest", isPage(page), {
        type: page.type,
        text: page.text,
      });
      const trial = await send("startTrial", { f: "pjson" });
      const isThere = trial.status < 400 || objectIn(trial.text) !== undefined;
      expect("format.pjson-indented").needs("startTrial to respond", isThere);
      expect("format.pjson-indented").json("pjson of a trial", trial.text);
      expect("format.pjson-indented").ok(
        "indented lines of a trial",
        isIndented(trial),
        trial.text,
      );
      // The interest was expressed before, so this is a refusal.
      const refused = await send("expressInterest", {});
      expect("format.callback").needs("JSON of a refusal", objectIn(refused.text) !== undefined);
      const refusal = await send("expressInterest", { callback: CALLBACK });
      const argument = argumentOf(refusal.text, CALLBACK);
      const isFault = refusal.status >= 500 && argument === undefined;
      expect("format.callback").needs("expressInterest to respond", !isFault);
      expect("format.callback").ok(`${CALLBACK}(…);`, argument !== undefined, refusal.text);
      expect("format.callback").json("the argument", argument ?? "");
      for (const response of [trial, refused])
        expect("format.json-type").ok(
          "application/json or text/plain",
          isJsonType(response),
          response.type,
        );
    },
  }),
  scenario({
    id: "format.known",
    title: "an unknown format is refused",
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const sent = { fields: { f: "xml" } };
      const { response } = await caller.exchange("getPortal", { portalID: "self" }, sent);
      // A portal may say on a page that it doesn't know the format.
      if (isPage(response))
        rule.ok(
          "no response in another format",
          !response.text.includes(caller.username),
          response,
        );
      else await rule.refused(caller.getPortal("self", { sent }), "unknownFormat");
      await caller.getPortal("self");
    },
  }),
];
