import type { CustomerEntry } from "../../generated/openapi.types.ts";
import { scenario } from "../model/scenario.ts";
import { holds, same } from "../runner/assert.ts";
import type { Actor } from "../runner/createActor.ts";
import { DAY } from "../runner/waiting.ts";
import { isAfter } from "./collation.ts";
import { everyCustomer, type Filters } from "./everyCustomer.ts";

type Field = NonNullable<Filters["sortFields"]>[number];

const KEYS: Readonly<Record<Field, (entry: CustomerEntry) => string | number>> = {
  created: ({ provision }) => provision.created,
  modified: ({ provision }) => provision.modified,
  endDate: ({ provision }) => provision.endDate,
  orgname: ({ customer }) => customer.name,
};

/** Two purchasers with purchases that end in another order than they were made in. */
async function twoPurchasers(
  who: Readonly<Record<"vendorAdmin" | "purchaserAdmin" | "strangerAdmin", Actor>>,
  what: Readonly<Record<"purchaserOrg" | "strangerOrg" | "paid" | "byUser", string>>,
): Promise<void> {
  const purchases = [
    [who.purchaserAdmin, what.purchaserOrg, what.byUser, 30],
    [who.strangerAdmin, what.strangerOrg, what.byUser, 20],
    [who.purchaserAdmin, what.purchaserOrg, what.paid, 10],
    [who.strangerAdmin, what.strangerOrg, what.paid, 40],
  ] as const;
  const start = Date.now();
  for (const [purchaser, , listing] of purchases) {
    await purchaser.expressInterest(listing, { expect: "interested" });
    await pause();
  }
  for (const [, purchaserOrgId, listing, days] of purchases.toReversed()) {
    await who.vendorAdmin.purchaseListing(listing, {
      purchaserOrgId,
      endDate: start + days * DAY,
      expect: "purchasedUntil",
    });
    await pause();
  }
}

/** Lets a few milliseconds pass, so that instants differ where a portal tells milliseconds. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 3));

/** What it takes to have two purchasers in a list. */
const TWO_PURCHASERS = [
  "stateful",
  "write",
  ...(["vendorAdmin", "purchaserAdmin", "strangerAdmin"] as const),
  ...(["vendorOrg", "purchaserOrg", "strangerOrg", "paid", "byUser"] as const),
] as const;

/** The order of the vendor's list. */
export const customersSort = [
  ...(["created", "modified", "endDate", "orgname"] as const).map((field) =>
    scenario({
      id: field === "created" ? "customers.sort" : `customers.sort-${field}`,
      title: `customers are sorted by ${field}, ascending and descending`,
      proves: ["customers.sort"],
      needs: TWO_PURCHASERS,
      async run({ vendorAdmin, purchaserAdmin, strangerAdmin, vendorOrg, ...what }) {
        await twoPurchasers({ vendorAdmin, purchaserAdmin, strangerAdmin }, what);
        const keys = async (sortOrder: "asc" | "desc") => {
          const entries = await everyCustomer(vendorAdmin, vendorOrg, {
            type: "PURCHASE",
            sortFields: [field],
            sortOrder,
          });
          // Where what never ends stands among the ends is open.
          return entries
            .filter(({ provision }) => field !== "endDate" || provision.endDate !== -1)
            .map(KEYS[field]);
        };
        const [ascending, descending] = [await keys("asc"), await keys("desc")];
        holds(
          `${field}, ascending`,
          ascending.every((key, index) => !isAfter(ascending[index - 1] ?? key, key)),
          ascending,
        );
        holds(
          `${field}, descending`,
          descending.every((key, index) => !isAfter(key, descending[index - 1] ?? key)),
          descending,
        );
      },
    }),
  ),
  scenario({
    id: "customers.sort-default",
    title: "unsorted customers stand in the order of their creation",
    proves: ["customers.sort-default"],
    needs: [
      "stateful",
      "clock",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "paid",
      "byUser",
      "free",
    ],
    async run({ clock, vendorAdmin, purchaserUser, vendorOrg, paid, byUser, free }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(1000);
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await clock.advance(1000);
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const created = (await everyCustomer(vendorAdmin, vendorOrg, {})).map(
        ({ provision }) => provision.created,
      );
      same(
        "the order",
        created,
        [...created].sort((a, b) => a - b),
      );
    },
  }),
  scenario({
    id: "customers.sort-ties",
    title: "customers alike stand in the order of item and purchaser",
    proves: ["customers.sort-ties"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "strangerAdmin",
      "vendorOrg",
      "paid",
      "byUser",
    ],
    async run({ vendorAdmin, purchaserUser, strangerAdmin, vendorOrg, paid, byUser }) {
      for (const actor of [strangerAdmin, purchaserUser]) {
        for (const listing of [paid, byUser])
          await actor.expressInterest(listing, { expect: "interested" });
      }
      // Interests have no end, so all of them are alike in endDate.
      const entries = await everyCustomer(vendorAdmin, vendorOrg, {
        type: "REQUEST",
        sortFields: ["endDate"],
      });
      const keys = entries.map(
        ({ provision }) => `${provision.endDate} ${provision.itemId} ${provision.purchaserOrgId}`,
      );
      const endless = keys.filter((key) => key.startsWith("-1 "));
      same("the order", endless, [...endless].sort());
    },
  }),
  scenario({
    id: "customers.sort-list",
    title: "a second sort field orders what the first leaves alike",
    proves: ["customers.sort-list"],
    needs: TWO_PURCHASERS,
    async run({ vendorAdmin, purchaserAdmin, strangerAdmin, vendorOrg, ...what }) {
      await twoPurchasers({ vendorAdmin, purchaserAdmin, strangerAdmin }, what);
      for (const sortOrder of ["asc", "desc"] as const) {
        const sortFields: Field[] = ["orgname", "endDate"];
        const entries = await everyCustomer(vendorAdmin, vendorOrg, {
          type: "PURCHASE",
          sortFields,
          sortOrder,
        });
        const ends = (org: string) =>
          entries.flatMap(({ provision: { purchaserOrgId, endDate } }) =>
            purchaserOrgId === org && endDate !== -1 ? [endDate] : [],
          );
        for (const org of [what.purchaserOrg, what.strangerOrg]) {
          const upwards = ends(org).toSorted((a, b) => a - b);
          same(
            `the ends of ${org}, ${sortOrder}`,
            ends(org),
            sortOrder === "asc" ? upwards : upwards.toReversed(),
          );
        }
        const names = entries.map(({ customer }) => customer.name);
        const upwards = sortOrder === "asc" ? names : names.toReversed();
        holds(
          `the names, ${sortOrder}`,
          !upwards.some((name, index) => isAfter(upwards[index - 1] ?? name, name)),
          names,
        );
      }
    },
  }),
];
