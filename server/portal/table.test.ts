import { expect, it } from "vitest";
import type { Entry } from "../store/store.ts";
import { demo } from "./demo.ts";
import { tableOf } from "./table.ts";

const listing = demo.items.find(({ listed }) => listed);
if (listing === undefined) throw new Error("the demo world has no listing");

const entry = (name: string): Entry => ({
  provision: {
    ...{ itemId: listing.itemId, provisionedItemId: listing.itemId, orgId: "org1", purchaserOrgId: "org2" },
    ...{ purchaserUsername: "u", purchaserFullName: "f", purchaserEmail: "e", purchaserPhone: null },
    ...{ startDate: 1, endDate: -1, purchased: false, trial: true, interested: true, created: 1, modified: 1 },
    orgEntitlements: null,
  },
  listing: { itemId: listing.itemId, licenseType: "ela", title: "App", type: "Application", owner: "o" },
  customer: { id: "org2", name },
});

it("nobody's table is a line of names", () => {
  expect(tableOf([])).toBe("itemId,title,purchaserOrgId,purchaserName,type,startDate,endDate\n");
});

it("what would break a line is quoted", () => {
  const [, line] = tableOf([entry('Maps, "Inc"')]).split("\n");
  expect(line).toBe(`${listing.itemId},App,org2,"Maps, ""Inc""",TRIAL,1,-1`);
});
