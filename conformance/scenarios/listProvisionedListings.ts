import type { Actor, Sent } from "../model/actor.ts";
import { another, offers, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { assign, purchaseWithPool } from "./arrange.ts";
import { type Admins, licensing } from "./parties.ts";

/** Assigns an entitlement of a listing to a member. */
async function assignListing(
  listing: string,
  { admin, seller, user, sent = {} }: Omit<Admins, "listing"> & { user: Actor; sent?: Sent },
): Promise<void> {
  await purchaseWithPool({ buyer: admin, seller }, listing, { sent });
  await assign(admin, listing, [user.username]);
}

// Who else may read what is assigned to a user is written nowhere, so the user reads in all scenarios but one.
export const listProvisionedListings = [
  scenario({
    id: "provisioned-listings.who",
    title: "a colleague cannot read what is assigned to a user",
    needs: { member: purchaser.isPlain, admin: another(purchaser.administrates) },
    async check({ member, admin, rule }) {
      await rule.refused(member.listProvisionedListings(admin.username), "notOwnListings");
      await rule.accepted(admin.listProvisionedListings(member.username));
    },
  }),
  scenario({
    id: "provisioned-listings.content",
    title: "a listing assigned to a user is on the user's page",
    rules: ["provisioned-listings.content", "provisioned-listings.next-start-end"],
    capabilities: ["write"],
    needs: { ...licensing, user: purchaser.belongs },
    arrange: ({ listing, ...people }) => assignListing(listing, people),
    async check({ user, listing, expect }) {
      const page = await user.listProvisionedListings(user.username, { num: 100 });
      const found = page.provisionedListings.filter(({ itemId }) => itemId === listing);
      expect("provisioned-listings.content").equal("how often it is there", found.length, 1);
      expect("provisioned-listings.next-start-end").equal("the next page", page.nextStart, -1);
    },
  }),
  scenario({
    id: "provisioned-listings.total",
    title: "the total counts the listings that are assigned to a user",
    capabilities: ["write"],
    needs: { ...licensing, user: purchaser.belongs },
    arrange: ({ listing, ...people }) => assignListing(listing, people),
    async check({ user, rule }) {
      const { total, nextStart, provisionedListings } = await user.listProvisionedListings(
        user.username,
        { num: 100 },
      );
      const isWhole = nextStart === -1 || total <= provisionedListings.length;
      const fits = isWhole
        ? total === provisionedListings.length
        : total > provisionedListings.length;
      rule.ok(`a total that counts ${isWhole ? "this page" : "more than this page"}`, fits, {
        total,
        nextStart,
        shown: provisionedListings.length,
      });
    },
  }),
  scenario({
    id: "provisioned-listings.nothing",
    title: "a listing is not on the page of a user to whom it isn't assigned",
    rules: ["provisioned-listings.content"],
    capabilities: ["stateful", "write"],
    needs: { ...licensing, user: purchaser.belongs, other: another(purchaser.buys) },
    arrange: ({ listing, other: _, ...people }) => assignListing(listing, people),
    async check({ other, listing, rule }) {
      const page = await other.listProvisionedListings(other.username, { num: 100 });
      const found = page.provisionedListings.filter(({ itemId }) => itemId === listing);
      rule.equal("the listing among them", found, []);
    },
  }),
  scenario({
    id: "provisioned-listings.pages",
    title: "listings assigned to a user come in pages",
    capabilities: ["stateful", "write", "both-schemes"],
    needs: { ...licensing, other: offers.signed, user: purchaser.belongs },
    async arrange({ listing, other, admin, seller, user }) {
      await assignListing(listing, { admin, seller, user });
      await assignListing(other, { admin, seller, user, sent: { scheme: "https" } });
    },
    async check({ user, listing, other, rule }) {
      const page = (start: number) =>
        user.listProvisionedListings(user.username, { start, num: 1 });
      const [first, second] = [await page(1), await page(2)];
      // Which listings there are is another rule's business.
      if (first.provisionedListings.length === 0) return;
      rule.equal("the start of the second page", first.nextStart, 2);
      const pages = [first, second].map(({ provisionedListings }) =>
        provisionedListings.map(({ itemId }) => itemId),
      );
      const sizes = pages.map(({ length }) => length);
      rule.equal("the sizes of both pages", sizes, [1, 1]);
      rule.equal("both listings, once", pages.flat().toSorted(), [listing, other].toSorted());
    },
  }),
  scenario({
    id: "provisioned-listings.page-default",
    title: "a page begins at the first listing and has ten by default",
    needs: { user: purchaser.belongs },
    async check({ user, rule }) {
      const { start, num } = await user.listProvisionedListings(user.username);
      rule.equal("start and num", [start, num], [1, 10]);
    },
  }),
];
