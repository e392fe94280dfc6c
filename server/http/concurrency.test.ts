import { expect, it } from "vitest";
import { accepted, ids, refused, startPortal } from "../testing.ts";

it("of several purchases at once, one is completed", async () => {
  const portal = await startPortal();
  accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  const vendor = portal.as("org1user");
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => vendor.purchaseListing({ itemID: ids.paid, purchaserOrgId: "org2" })),
  );
  expect(answers.filter(({ data }) => data !== undefined)).toHaveLength(1);
  const codes = answers.filter(({ error }) => error !== undefined).map((answer) => refused(answer).messageCode);
  expect(codes).toEqual(["MKT_0009", "MKT_0009", "MKT_0009", "MKT_0009"]);
});
