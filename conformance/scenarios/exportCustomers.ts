import type { Actor } from "../model/actor.ts";
import { offers, vendor } from "../model/needs.ts";
import { NotOffered } from "../model/optionalFeatures.ts";
import { scenario } from "../model/scenario.ts";
import { resultOf } from "../runner/createActor.ts";
import { isDeclined, objectIn } from "../runner/http/response.ts";
import { adminPair, pair } from "./parties.ts";

/** Only a client knows of this table, so a portal may lack it. Blocks the scenario if the portal doesn't take the token. */
async function requireTable(seller: Actor): Promise<void> {
  // Without judging the shape, since a portal without the table may respond in any form.
  const exchange = await seller.exchange("exportCustomers", { portalID: seller.orgId });
  if (isDeclined(exchange)) throw new NotOffered("customers-export");
  resultOf(exchange);
}

/** The records of a table of comma-separated values. A quoted value may have commas and line ends. */
function recordsIn(text: string): string[][] {
  const records: string[][] = [];
  let [record, value, isQuoted]: [string[], string, boolean] = [[], "", false];
  const endRecord = () => {
    if (record.length > 0 || value !== "") records.push([...record, value]);
    [record, value] = [[], ""];
  };
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) value += character;
    else if (character === ",") [record, value] = [[...record, value], ""];
    else if (character === "\n") endRecord();
    else if (character !== "\r") value += character;
  }
  endRecord();
  return records;
}

export const exportCustomers = [
  scenario({
    id: "export.format-known",
    title: "a table in another format than csv is refused",
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    async check({ seller, rule }) {
      await requireTable(seller);
      await rule.refused(
        seller.exportCustomers(seller.orgId, { sent: { fields: { f: "xls" } } }),
        "tableOnly",
      );
    },
  }),
  scenario({
    id: "export.who",
    title: "exporting another organization's customers is refused",
    capabilities: ["stateful"],
    needs: adminPair,
    async check({ buyer, seller, rule }) {
      await requireTable(seller);
      await rule.refused(buyer.exportCustomers(seller.orgId), "notOwnCustomers");
    },
  }),
  scenario({
    id: "export.csv",
    title: "the export is a table of comma-separated values",
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.interest },
    async arrange({ buyer, seller, listing }) {
      await requireTable(seller);
      await buyer.expressInterest(listing);
    },
    async check({ seller, rule }) {
      const { text } = (await seller.exportCustomers(seller.orgId).send()).response;
      const isPage = text.trimStart().startsWith("<");
      rule.ok("a table, not a page or JSON", !isPage && objectIn(text) === undefined, text);
      // Its columns and its type are written nowhere, only that a client saves it as a table.
      const [first, ...others] = recordsIn(text).map(({ length }) => length);
      const isTable = first !== undefined && first > 1 && others.every((count) => count === first);
      rule.ok("records of equally many values", isTable, text);
    },
  }),
];
