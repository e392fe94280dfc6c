import type { CustomersPage } from "../../generated/openapi.types.ts";
import { offers, purchaser, stranger, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { objectIn } from "../runner/http/response.ts";
import { everyCustomer, itemsOf, listedCustomer, nameOf } from "./customers.ts";
import { customersEntries } from "./customersEntries.ts";
import { customersFilters } from "./customersFilters.ts";
import { customersModified } from "./customersModified.ts";
import { customersPages } from "./customersPages.ts";
import { customersSort } from "./customersSort.ts";
import { customersStatus } from "./customersStatus.ts";
import { customersTogether } from "./customersTogether.ts";
import { customersTypes } from "./customersTypes.ts";
import { adminPair, afterInterest } from "./parties.ts";
import { vendorOf } from "./read.ts";

/** A value of each parameter that its page doesn't name. */
const UNKNOWN_VALUES = [
  ["customers.status-unknown", "status", "finished"],
  ["customers.type-unknown", "type", "LEASE"],
  ["customers.sort-field-unknown", "sortFields", "colour"],
  ["customers.sort-order-unknown", "sortOrder", "upwards"],
  ["customers.include-listing-unknown", "includeListing", "perhaps"],
] as const;

/** Who reads the vendor's list, and whose entries it has. Entries, filters, pages and order have files of their own. */
export const listCustomers = [
  refusal({
    id: "customers.who",
    title: "reading another organization's customers is refused",
    needs: adminPair,
    refused: ({ buyer, seller }) => buyer.listCustomers(seller.orgId),
    as: "notOwnCustomers",
    control: ({ seller }) => seller.listCustomers(seller.orgId),
  }),
  scenario({
    id: "customers.who-privileged",
    title: "a member without privilege cannot read the customers",
    rules: ["customers.who"],
    needs: { member: vendor.isPlain, seller: vendor.sells },
    async check({ member, seller, rule }) {
      await rule.refused(member.listCustomers(seller.orgId), "notOwnCustomers");
      await rule.accepted(seller.listCustomers(seller.orgId));
    },
  }),
  ...UNKNOWN_VALUES.map(([id, name, value]) =>
    scenario({
      id,
      title: `an unknown ${name} of customersList is refused`,
      rules: ["parameters.valid"],
      capabilities: ["stateful"],
      needs: { seller: vendor.administrates },
      async check({ seller, rule }) {
        const { details } = await rule.refused(
          seller.listCustomers(seller.orgId, { sent: { fields: { [name]: value } } }),
          "invalidParameters",
        );
        rule.ok(`details that name ${name}`, String(details).includes(name), details);
        await seller.listCustomers(seller.orgId);
      },
    }),
  ),
  scenario({
    id: "customers.content",
    title: "a vendor's customers are those of its own listings",
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ buyer, seller, listing, expect }) {
      await listedCustomer({ buyer, seller, listing }, expect);
      // Where only one of them names another vendor, its name is wrong, not the entry.
      const strange = (await everyCustomer(seller)).filter(
        ({ provision, listing: shown }) =>
          vendorOf(provision) !== seller.orgId && shown?.vendor?.id !== seller.orgId,
      );
      expect("customers.content").equal("entries of other vendors", strange.map(nameOf), []);
    },
  }),
  ...(
    [
      [
        "customers.content-own",
        "what an organization has itself isn't among its customers",
        { other: purchaser.administrates },
      ],
      [
        "customers.content-stranger",
        "a third organization sees none of the vendor's customers",
        { other: stranger.administrates },
      ],
    ] as const
  ).map(([id, title, who]) =>
    scenario({
      id,
      title,
      rules: ["customers.content"],
      capabilities: ["stateful", "write"],
      needs: { ...who, buyer: purchaser.buys, listing: offers.interest },
      arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
      async check({ other, buyer, listing, rule }) {
        // A portal may also refuse who sells nothing.
        const { response } = await other.exchange("listCustomers", {
          portalID: other.orgId,
          num: 100,
        });
        const { provisions } = (objectIn(response.text) ?? {}) as Partial<CustomersPage>;
        const items = itemsOf(Array.isArray(provisions) ? provisions : [], buyer.orgId).filter(
          (itemId) => itemId === listing,
        );
        rule.equal("the purchaser's entries in its list", items, []);
      },
    }),
  ),
  scenario({
    id: "customers.include-listing",
    title: "entries have listings unless includeListing is false",
    rules: ["customers.content", "customers.include-listing"],
    capabilities: ["write"],
    ...afterInterest,
    async check({ buyer, seller, listing, expect }) {
      await listedCustomer({ buyer, seller, listing }, expect);
      for (const includeListing of [undefined, true, false]) {
        const rule = expect("customers.include-listing");
        const filters = includeListing === undefined ? {} : { includeListing };
        const entries = await everyCustomer(seller, filters, rule);
        // A portal may show null in its place, which is judged by the shape of the response.
        const wrong = entries.filter(
          (entry) => Boolean(entry.listing) === (includeListing === false),
        );
        const what = includeListing === false ? "with" : "without";
        rule.equal(`entries ${what} a listing`, wrong.map(nameOf), []);
      }
    },
  }),
  ...customersEntries,
  ...customersFilters,
  ...customersTogether,
  ...customersModified,
  ...customersTypes,
  ...customersStatus,
  ...customersPages,
  ...customersSort,
];
