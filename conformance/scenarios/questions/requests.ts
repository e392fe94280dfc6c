import { anyone, credentials, members, offers } from "../../model/needs.ts";
import { scenario } from "../../model/scenario.ts";
import { refuses } from "../../runner/http/response.ts";
import { DAY } from "../../runner/waiting.ts";
import { purchaseWithPool } from "../arrange.ts";
import { admins } from "../parties.ts";
import { whoAsks } from "../whoAsks.ts";
import { describeOutcome } from "./ask.ts";

/** Open questions about requests that real clients send or pages print. Nothing here can fail a portal. */
export const questionsOfRequests = [
  scenario({
    id: "question.past-end",
    title: "what a purchase with an end in the past is",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.interest },
    arrange: ({ admin, listing }) => admin.expressInterest(listing),
    async check({ admin, seller, listing: itemID, observe }) {
      const purchase = { itemID, purchaserOrgId: admin.orgId, endDate: Date.now() - DAY };
      const outcome = describeOutcome(await seller.exchange("purchaseListing", purchase));
      observe("past-end", `a purchase that ended yesterday is ${outcome}`);
    },
  }),
  scenario({
    id: "question.loose-json",
    title: "whether JSON is read as Python writes it",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.licences, users: members(1) },
    arrange: ({ admin, seller, listing }) => purchaseWithPool({ buyer: admin, seller }, listing),
    async check({ admin, listing: itemID, users: [user = ""], observe }) {
      const texts = {
        "JSON with single quotes": `{'users': ['${user}'], 'entitlements': ['standard']}`,
        "JSON with None": `{"users": ["${user}"], "entitlements": None}`,
      };
      for (const [what, userEntitlements] of Object.entries(texts)) {
        const fields = { userEntitlements };
        const sent = await admin.exchange("provisionUserEntitlements", { itemID }, { fields });
        observe("loose-json", `${what} is ${describeOutcome(sent)}`);
      }
    },
  }),
  scenario({
    id: "question.referer-binding",
    title: "what a referer without a client binds a token to",
    rules: [],
    capabilities: ["stateful", "passwords"],
    needs: { caller: anyone, credentials },
    async check({ caller, credentials, observe }) {
      const host = "store.purchaser.example";
      const referers = { [`https://${host}`]: `https://${host}/cart`, [host]: `https://${host}/` };
      for (const [referer, page] of Object.entries({ ...referers, http: "http" })) {
        const { token } = await caller.generateToken({ ...credentials, referer });
        const ask = await whoAsks(caller);
        const works = async (headers: Record<string, string>) =>
          refuses(await ask({ token, headers }).send()) ? "is refused" : "works";
        const outcomes = `${await works({ Referer: page })} from ${page}, ${await works({})} without a Referer`;
        observe("referer-binding", `a token with the referer ${referer} ${outcomes}`);
      }
    },
  }),
];
