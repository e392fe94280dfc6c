import { isDeepStrictEqual } from "node:util";
import { contractNames } from "../../contractNames.ts";
import { DAY } from "../../expiry.ts";
import { isDeclined } from "../../offer.ts";
import { scenario } from "../../scenario.ts";
import { ACCOUNTS } from "../../targetSchema.ts";
import { everyCustomer, itemsOf } from "../everyCustomer.ts";
import { isRefused, said } from "./ask.ts";

/** Open questions about what is read. Nothing here can fail a portal. */
export const questionsOfReads = [
  scenario({
    id: "question.page-limit",
    title: "what becomes of a page of more than a hundred",
    proves: [],
    needs: ["stateful", "observe", "vendorAdmin", "vendorOrg"],
    async run({ observe, vendorAdmin, vendorOrg }) {
      const asked = {
        customersList: await vendorAdmin.exchange("listCustomers", {
          portalID: vendorOrg,
          num: 1000,
        }),
        "listings search": await vendorAdmin.exchange("searchListings", { q: "*", num: 1000 }),
      };
      for (const [what, made] of Object.entries(asked)) {
        const [num] = /"num"\s*:\s*\d+/.exec(made.response.text) ?? [];
        observe(
          "page-limit",
          `a num of 1000 in ${what} is ${isRefused(made) ? said(made) : `taken for ${num?.replace(/\D+/, "")}`}`,
        );
      }
    },
  }),
  scenario({
    id: "question.orgname-match",
    title: "what a part of a purchaser's name finds",
    proves: [],
    needs: [
      "stateful",
      "observe",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ observe, vendorAdmin, purchaserAdmin, vendorOrg, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const find = async (orgname?: string) => {
        const filters = {
          itemId: paid,
          type: "REQUEST",
          ...(orgname === undefined ? {} : { orgname }),
        } as const;
        return (await everyCustomer(vendorAdmin, vendorOrg, filters)).filter(
          ({ provision }) => provision.purchaserOrgId === purchaserOrg,
        );
      };
      const name = (await find())[0]?.customer.name ?? "";
      const words = {
        "a part of its name": name.slice(1),
        "its name in capitals": name.toUpperCase(),
      };
      for (const [what, orgname] of Object.entries(words))
        observe(
          "orgname-match",
          `a purchaser is ${(await find(orgname)).length > 0 ? "" : "not "}found by ${what}`,
        );
    },
  }),
  scenario({
    id: "question.modified-comparison",
    title: "whether modified means an instant or all since then",
    proves: [],
    needs: [
      "stateful",
      "observe",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ observe, vendorAdmin, purchaserAdmin, vendorOrg, purchaserOrg, paid }) {
      const { modified } = await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const filters = { itemId: paid, type: "REQUEST", modified: modified - DAY } as const;
      const found = itemsOf(await everyCustomer(vendorAdmin, vendorOrg, filters), purchaserOrg);
      observe(
        "modified-comparison",
        `modified finds ${found.length > 0 ? "what changed since then" : "what changed at that instant"}`,
      );
    },
  }),
  scenario({
    id: "question.lists",
    title: "defaults of the vendor's list, and where it ends",
    proves: [],
    needs: [
      "stateful",
      "observe",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "vendorOrg",
      "purchaserOrg",
      "paid",
      "byUser",
      "free",
    ],
    async run({
      observe,
      vendorAdmin,
      purchaserAdmin,
      vendorOrg,
      purchaserOrg,
      paid,
      byUser,
      free,
    }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      await purchaserAdmin.purchaseListing(free, { expect: "purchasedFree" });
      const entries = await everyCustomer(vendorAdmin, vendorOrg, {});
      const found = itemsOf(entries, purchaserOrg);
      const kinds = { interests: paid, trials: byUser, purchases: free };
      const listed = Object.entries(kinds).flatMap(([kind, listing]) =>
        found.includes(listing) ? [kind] : [],
      );
      observe("type-default", `without a type, ${listed.join(", ") || "nothing"} are listed`);
      const created = entries.map(({ provision }) => provision.created);
      const upwards = created.toSorted((a, b) => a - b);
      const order = isDeepStrictEqual(created, upwards)
        ? "by created, upwards"
        : isDeepStrictEqual(created, upwards.toReversed())
          ? "by created, downwards"
          : "in another way than by created";
      observe("sort-defaults", `without sort fields, customers are sorted ${order}`);
      const last = await vendorAdmin.listCustomers(vendorOrg, {
        num: 100,
        type: "PURCHASE",
        itemId: free,
        expect: "oneCustomer",
      });
      if (last.provisions.length >= last.total)
        observe("last-page", `on the last page, nextStart is ${last.nextStart ?? "none"}`);
    },
  }),
  scenario({
    id: "question.readers",
    title: "who reads purchases and customers",
    proves: [],
    needs: ["stateful", "observe", ...ACCOUNTS, "vendorOrg", "purchaserOrg"],
    async run({ observe, vendorOrg, purchaserOrg, ...company }) {
      for (const [what, operation, portalID] of [
        ["purchases", "listPurchases", purchaserOrg],
        ["customers", "listCustomers", vendorOrg],
      ] as const) {
        const readers: string[] = [];
        for (const name of ACCOUNTS)
          if (!isRefused(await company[name].exchange(operation, { portalID }))) readers.push(name);
        observe("readers", `${what} are read by ${readers.join(", ") || "nobody"}`);
      }
    },
  }),
  scenario({
    id: "question.application-rights",
    title: "whom an application's token speaks for",
    proves: [],
    needs: ["stateful", "observe", "oauth", "application", "vendorAdmin"],
    async run({ observe, application, vendorAdmin }) {
      const grant = { ...application, grant_type: "client_credentials" };
      const { access_token } = await vendorAdmin.createOAuthToken({
        ...grant,
        expect: "applicationToken",
      });
      const { response } = await vendorAdmin.exchange("getSelf", {}, { token: access_token });
      const speaksForAnyone = response.text.includes('"username"');
      observe(
        "application-rights",
        `an application's token speaks for ${speaksForAnyone ? "a user" : "no user"}`,
      );
    },
  }),
  scenario({
    id: "question.property-lists",
    title: "properties that the contract does not know",
    proves: [],
    needs: ["stateful", "observe", "write", "purchaserAdmin", "paid"],
    async run({ observe, purchaserAdmin, paid }) {
      const answers = {
        Provision: await purchaserAdmin.expressInterest(paid, { expect: "interested" }),
        Listing: await purchaserAdmin.getListing(paid, { expect: "oneListing" }),
      };
      for (const [schema, answer] of Object.entries(answers)) {
        const known = contractNames(schema);
        const further = Object.keys(answer).filter((name) => !known.includes(name));
        observe(
          "property-lists",
          `further properties of a ${schema.toLowerCase()} are ${further.join(", ") || "none"}`,
        );
      }
    },
  }),
  scenario({
    id: "question.html-form",
    title: "how purchases look as a page",
    proves: [],
    needs: ["stateful", "observe", "purchaserAdmin", "purchaserOrg"],
    async run({ observe, purchaserAdmin, purchaserOrg }) {
      const { response } = await purchaserAdmin.exchange(
        "listPurchases",
        { portalID: purchaserOrg },
        { fields: { f: "html" } },
      );
      const forms = response.text.match(/<form\b/gi)?.length ?? 0;
      const title = /<title>([^<]*)<\/title>/i.exec(response.text)?.[1];
      observe(
        "html-form",
        `purchases are a page ${title ? `called "${title}"` : "without a title"}, with ${forms} forms`,
      );
    },
  }),
  scenario({
    id: "question.search-fields",
    title: "which fields of a listing a query reaches",
    proves: [],
    needs: ["stateful", "observe", "purchaserAdmin", "paid"],
    async run({ observe, purchaserAdmin, paid }) {
      const listing = await purchaserAdmin.getListing(paid, { expect: "oneListing" });
      const { title, owner, type, tags = [], snippet } = listing;
      const words = { title, owner, type, tags: tags[0], snippet: snippet ?? undefined };
      const found: string[] = [];
      for (const [field, word] of Object.entries(words)) {
        if (!word) continue;
        const { response } = await purchaserAdmin.exchange("searchListings", {
          q: `"${word}"`,
          num: 100,
        });
        if (response.text.includes(paid)) found.push(field);
      }
      observe(
        "search-fields",
        `a listing is found by what stands in its ${found.join(", ") || "other fields"}`,
      );
    },
  }),
  scenario({
    id: "question.older-customers",
    title: "which older ways to the customers there are",
    proves: [],
    needs: ["stateful", "observe", "vendorAdmin", "vendorOrg"],
    async run({ observe, vendorAdmin, vendorOrg: portalID }) {
      const asked = {
        "the resource customers": await vendorAdmin.exchange("listCustomersOlder", { portalID }),
        "its export": await vendorAdmin.exchange("exportCustomers", { portalID }),
      };
      for (const [what, made] of Object.entries(asked))
        observe("older-customers", `${what} is ${isDeclined(made) ? "not " : ""}there`);
    },
  }),
];
