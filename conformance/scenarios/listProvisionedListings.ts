import { holds, same } from "../runner/assert.ts";
import type { Sent } from "../runner/http/request.ts";
import { scenario } from "../model/scenario.ts";
import type { Stage } from "../model/needs.ts";
import { assign, entitled } from "./entitled.ts";

type Cast = Pick<Stage, "vendorAdmin" | "purchaserAdmin" | "purchaserOrg" | "members"> & {
  readonly sent?: Sent;
};

/** Assigns a member entitlements of each listing, and gives the member's name. */
async function assigned(
  { members, ...who }: Cast,
  ...listings: readonly string[]
): Promise<string> {
  const member = members[0] ?? "";
  for (const byUser of listings) {
    await entitled({ ...who, byUser });
    await assign(who.purchaserAdmin, byUser, [member]);
  }
  return member;
}

export const listProvisionedListings = [
  scenario({
    id: "provisioned-listings.who",
    title: "what is assigned to a user is not for a colleague to read",
    proves: ["provisioned-listings.who"],
    needs: ["purchaserMember", "purchaserAdmin", "members"],
    async run({ purchaserMember, purchaserAdmin, members }) {
      const member = members[0] ?? "";
      await purchaserMember.listProvisionedListings(member, { expect: "notOwnListings" });
      await purchaserAdmin.listProvisionedListings(member, { expect: "assignedListings" });
    },
  }),
  scenario({
    id: "provisioned-listings.content",
    title: "the listings assigned to a user are on one last page",
    proves: ["provisioned-listings.content", "provisioned-listings.next-start-end"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "members", "byUser"],
    async run({ purchaserAdmin, byUser, ...cast }) {
      const member = await assigned({ purchaserAdmin, ...cast }, byUser);
      const page = await purchaserAdmin.listProvisionedListings(member, {
        num: 100,
        expect: "assignedListings",
      });
      const found = page.provisionedListings.filter(({ itemId }) => itemId === byUser);
      same("how often the listing is there", found.length, 1);
      same("where the next page begins", page.nextStart, -1);
    },
  }),
  scenario({
    id: "provisioned-listings.total",
    title: "the total counts the listings assigned to a user",
    proves: ["provisioned-listings.total"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "members", "byUser"],
    async run({ purchaserAdmin, byUser, ...cast }) {
      const member = await assigned({ purchaserAdmin, ...cast }, byUser);
      const page = await purchaserAdmin.listProvisionedListings(member, {
        num: 100,
        expect: "assignedListings",
      });
      const { total, nextStart, provisionedListings } = page;
      const isWhole = nextStart === -1;
      const fits = isWhole
        ? total === provisionedListings.length
        : total > provisionedListings.length;
      holds(`a total that counts ${isWhole ? "this page" : "more than this page"}`, fits, {
        total,
        nextStart,
      });
    },
  }),
  scenario({
    id: "provisioned-listings.nothing",
    title: "a user to whom nothing is assigned has no listings of it",
    proves: ["provisioned-listings.content"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "members",
      "byUser",
    ],
    async run({ purchaserAdmin, byUser, ...cast }) {
      await assigned({ purchaserAdmin, ...cast }, byUser);
      const other = cast.members[1] ?? "";
      const page = await purchaserAdmin.listProvisionedListings(other, {
        num: 100,
        expect: "assignedListings",
      });
      same(
        "the listing among them",
        page.provisionedListings.filter(({ itemId }) => itemId === byUser),
        [],
      );
    },
  }),
  scenario({
    id: "provisioned-listings.pages",
    title: "listings assigned to a user come in pages",
    proves: ["provisioned-listings.pages"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "members",
      "byUser",
      "signed",
      "both-schemes",
    ],
    async run({ purchaserAdmin, byUser, signed, ...cast }) {
      const member = await assigned(
        { purchaserAdmin, ...cast, sent: { scheme: "https" } },
        byUser,
        signed,
      );
      const page = async (start: number) =>
        purchaserAdmin.listProvisionedListings(member, {
          start,
          num: 1,
          expect: "assignedListings",
        });
      const [first, second] = [await page(1), await page(2)];
      same(
        "sizes of both pages",
        [first.provisionedListings.length, second.provisionedListings.length],
        [1, 1],
      );
      same("where the second begins", first.nextStart, 2);
      const [one, other] = [...first.provisionedListings, ...second.provisionedListings].map(
        ({ itemId }) => itemId,
      );
      same("both of them, once", [one, other].sort(), [byUser, signed].sort());
    },
  }),
  scenario({
    id: "provisioned-listings.page-default",
    title: "a page begins at the first listing and holds ten by default",
    proves: ["provisioned-listings.page-default"],
    needs: ["purchaserAdmin", "members"],
    async run({ purchaserAdmin, members }) {
      const { start, num } = await purchaserAdmin.listProvisionedListings(members[0] ?? "", {
        expect: "assignedListings",
      });
      same("start and num", [start, num], [1, 10]);
    },
  }),
];
