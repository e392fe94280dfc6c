import { isDeepStrictEqual } from "node:util";
import contract from "../../../generated/openapi.json" with { type: "json" };
import { accountNames } from "../../model/fixtures.ts";
import { application, offers, purchaser, stranger, vendor } from "../../model/needs.ts";
import { scenario } from "../../model/scenario.ts";
import { isDeclined, refuses } from "../../runner/http/response.ts";
import { DAY } from "../../runner/waiting.ts";
import { everyCustomer, itemsOf } from "../customers.ts";
import { admins } from "../parties.ts";
import { describeOutcome } from "./ask.ts";

/** The properties of a schema in the contract. */
const propertiesOf = (schema: "Provision" | "Listing"): readonly string[] =>
  Object.keys(contract.components.schemas[schema].properties);

/** Open questions about what is read. Nothing here can fail a portal. */
export const questionsOfReads = [
  scenario({
    id: "question.page-limit",
    title: "what a page of more than a hundred has",
    rules: [],
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    async check({ seller, observe }) {
      const customers = { portalID: seller.orgId, num: 1000 };
      const asked = {
        customersList: await seller.exchange("listCustomers", customers),
        "listings search": await seller.exchange("searchListings", { q: "*", num: 1000 }),
      };
      for (const [what, exchange] of Object.entries(asked)) {
        const [num = ""] = /"num"\s*:\s*\d+/.exec(exchange.response.text) ?? [];
        const effect = refuses(exchange)
          ? describeOutcome(exchange)
          : `taken for ${num.replace(/\D+/, "")}`;
        observe("page-limit", `a num of 1000 in ${what} is ${effect}`);
      }
    },
  }),
  scenario({
    id: "question.orgname-match",
    title: "what a part of a purchaser's name finds",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.interest },
    arrange: ({ admin, listing }) => admin.expressInterest(listing),
    async check({ admin, seller, listing: itemId, observe }) {
      const find = async (filters: { readonly orgname?: string }) =>
        (await everyCustomer(seller, { itemId, ...filters })).filter(
          ({ provision }) => provision.purchaserOrgId === admin.orgId,
        );
      const name = (await find({}))[0]?.customer?.name ?? "";
      const words = {
        "a part of its name": name.slice(1),
        "its name in capitals": name.toUpperCase(),
      };
      for (const [what, orgname] of Object.entries(words)) {
        const isFound = (await find({ orgname })).length > 0;
        observe("orgname-match", `a purchaser is ${isFound ? "" : "not "}found by ${what}`);
      }
    },
  }),
  scenario({
    id: "question.modified-comparison",
    title: "whether modified means a time or all since then",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.interest },
    arrange: ({ admin, listing }) => admin.expressInterest(listing),
    async check({ admin, seller, listing, observe }, { modified }) {
      const filters = { itemId: listing, modified: modified - DAY };
      const found = itemsOf(await everyCustomer(seller, filters), admin.orgId);
      observe(
        "modified-comparison",
        `modified finds ${found.length > 0 ? "what changed since then" : "what changed at that time"}`,
      );
    },
  }),
  scenario({
    id: "question.lists",
    title: "defaults of the vendor's list, and where it ends",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { ...admins, wanted: offers.interest, tried: offers.trial, bought: offers.free },
    async arrange({ admin, wanted, tried, bought }) {
      await admin.expressInterest(wanted);
      await admin.startTrial(tried);
      await admin.purchaseListing(bought);
    },
    async check({ admin, seller, wanted, tried, bought, observe }) {
      const entries = await everyCustomer(seller, {});
      const found = itemsOf(entries, admin.orgId);
      const types = { interests: wanted, trials: tried, purchases: bought };
      const listed = Object.entries(types).flatMap(([type, listing]) =>
        found.includes(listing) ? [type] : [],
      );
      observe("type-default", `without a type, ${listed.join(", ") || "nothing"} are listed`);
      const created = entries.map(({ provision }) => provision.created);
      const ascending = created.toSorted((a, b) => a - b);
      const order = isDeepStrictEqual(created, ascending)
        ? "by created, ascending"
        : isDeepStrictEqual(created, ascending.toReversed())
          ? "by created, descending"
          : "in another way than by created";
      observe("sort-defaults", `without sort fields, customers are sorted ${order}`);
      const last = await seller.listCustomers(seller.orgId, { num: 100, itemId: bought });
      if (last.provisions.length >= last.total)
        observe("last-page", `on the last page, nextStart is ${last.nextStart ?? "none"}`);
    },
  }),
  scenario({
    id: "question.readers",
    title: "who reads purchases and customers",
    rules: [],
    capabilities: ["stateful"],
    needs: {
      vendorAdmin: vendor.administrates,
      vendorUser: vendor.sells,
      vendorMember: vendor.isPlain,
      purchaserAdmin: purchaser.administrates,
      purchaserUser: purchaser.buys,
      purchaserMember: purchaser.isPlain,
      strangerAdmin: stranger.administrates,
    },
    async check({ observe, ...context }) {
      const { purchaserAdmin, vendorAdmin } = context;
      for (const [what, operation, portalID] of [
        ["purchases", "listPurchases", purchaserAdmin.orgId],
        ["customers", "listCustomers", vendorAdmin.orgId],
      ] as const) {
        const readers: string[] = [];
        for (const name of accountNames)
          if (!refuses(await context[name].exchange(operation, { portalID }))) readers.push(name);
        observe("readers", `${what} are read by ${readers.join(", ") || "none of the accounts"}`);
      }
    },
  }),
  scenario({
    id: "question.application-rights",
    title: "which user an application's token acts for",
    rules: [],
    capabilities: ["stateful", "oauth"],
    needs: { application, seller: vendor.administrates },
    async check({ application, seller, observe }) {
      const grant = { ...application, grant_type: "client_credentials" } as const;
      const { access_token } = await seller.createOAuthToken({
        ...grant,
        example: "applicationToken",
      });
      const { response } = await seller.exchange("getSelf", {}, { token: access_token });
      const isForUser = response.text.includes('"username"');
      observe(
        "application-rights",
        `an application's token speaks for ${isForUser ? "a user" : "no user"}`,
      );
    },
  }),
  scenario({
    id: "question.property-lists",
    title: "properties that the contract does not know",
    rules: [],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    async check({ buyer, listing, observe }) {
      const shown = {
        Provision: await buyer.expressInterest(listing),
        Listing: await buyer.getListing(listing),
      };
      for (const [schema, value] of Object.entries(shown)) {
        const known = propertiesOf(schema as keyof typeof shown);
        const further = Object.keys(value).filter((name) => !known.includes(name));
        observe(
          "property-lists",
          `further properties of a ${schema.toLowerCase()} are ${further.join(", ") || "none"}`,
        );
      }
    },
  }),
  scenario({
    id: "question.html-form",
    title: "what the page of purchases shows",
    rules: [],
    capabilities: ["stateful"],
    needs: { admin: purchaser.administrates },
    async check({ admin, observe }) {
      const asked = { portalID: admin.orgId };
      const { response } = await admin.exchange("listPurchases", asked, { fields: { f: "html" } });
      const forms = response.text.match(/<form\b/gi)?.length ?? 0;
      const title = /<title>([^<]*)<\/title>/i.exec(response.text)?.[1];
      observe(
        "html-form",
        `purchases are a page ${title ? `called "${title}"` : "without a title"}, with ${forms} ${forms === 1 ? "form" : "forms"}`,
      );
    },
  }),
  scenario({
    id: "question.search-fields",
    title: "which fields of a listing a query reaches",
    rules: [],
    capabilities: ["stateful"],
    needs: { buyer: purchaser.buys, listing: offers.anything },
    async check({ buyer, listing, observe }) {
      const { title, owner, type, tags = [], snippet } = await buyer.getListing(listing);
      const found: string[] = [];
      for (const [field, word] of Object.entries({ title, owner, type, tags: tags[0], snippet })) {
        if (!word) continue;
        const { response } = await buyer.exchange("searchListings", { q: `"${word}"`, num: 100 });
        if (response.text.includes(listing)) found.push(field);
      }
      observe("search-fields", `a listing is found by its ${found.join(", ") || "other fields"}`);
    },
  }),
  scenario({
    id: "question.older-customers",
    title: "which older addresses of the customers exist",
    rules: [],
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    async check({ seller, observe }) {
      const asked = { portalID: seller.orgId };
      const ways = {
        "the resource customers": await seller.exchange("listCustomersOlder", asked),
        "its export": await seller.exchange("exportCustomers", asked),
      };
      for (const [what, exchange] of Object.entries(ways))
        observe("older-customers", `${what} is ${isDeclined(exchange) ? "not " : ""}there`);
    },
  }),
];
