/** Several portals on one database are one marketplace. */
import { describe, expect, it } from "vitest";
import type { Client } from "../generated/client.ts";
import { clientOf, startProcess, tokenOf } from "./process.testing.ts";
import { databases } from "./storage/store.testing.ts";
import { tally } from "./tally.testing.ts";
import { accepted, ids } from "./testing.ts";

const MANY = 60;

describe.each(databases)("two portals on one $engine", ({ database }) => {
  it("that start together on an empty database let one of many callers win", async () => {
    const DATABASE_URL = await database();
    const [first, second] = await Promise.all([
      startProcess({ DATABASE_URL }),
      startProcess({ DATABASE_URL }),
    ]);
    expect([first.errors, second.errors]).toEqual([[], []]);
    /** Alternates between clients of a user at two portals. */
    const as = async (username: string): Promise<(turn: number) => Client> => {
      const token = await tokenOf(first, username);
      const [here, there] = [clientOf(first, token), clientOf(second, token)];
      return (turn) => (turn % 2 === 0 ? here : there);
    };
    const [vendor, purchaser] = [await as("org1admin"), await as("org2admin")];
    const provision = { itemID: ids.paid, purchaserOrgId: "org2" };

    const asked = await tally(MANY, (turn) =>
      purchaser(turn).expressInterest({ itemID: ids.paid }),
    );
    expect(asked).toEqual({ done: 1, MKT_0003: MANY - 1 });
    const tried = await tally(MANY, (turn) => purchaser(turn).startTrial({ itemID: ids.byUser }));
    expect(tried).toEqual({ done: 1, MKT_0006: MANY - 1 });
    const bought = await tally(MANY, (turn) => vendor(turn).purchaseListing(provision));
    expect(bought).toEqual({ done: 1, MKT_0009: MANY - 1 });
    for (const turn of [0, 1]) {
      const { purchases, trials } = accepted(
        await purchaser(turn).listPurchases({ portalID: "self" }),
      );
      expect(
        [purchases, trials].map((group) => group.map((entry) => entry.provision.itemId)),
      ).toEqual([[ids.paid], [ids.byUser]]);
    }
    const deleted = await tally(MANY, (turn) => vendor(turn).deleteProvision(provision));
    expect(deleted).toEqual({ done: 1, MKT_0016: MANY - 1 });
    expect([first.errors, second.errors]).toEqual([[], []]);
  });
});
