/** Faults: refusing rules that a world leaves out, to prove that a test notices. */
import { expect, it } from "vitest";
import { accepted, ids, refusalOf, refused, startPortal } from "../testing.ts";

it("a rule left out refuses nobody, and all others stand", async () => {
  const portal = await startPortal();
  const purchaser = portal.as("org2user");
  accepted(await purchaser.expressInterest({ itemID: ids.paid }));
  expect(refused(await purchaser.expressInterest({ itemID: ids.paid })).messageCode).toBe("MKT_0003");
  const { body } = await portal.control("PUT", "/demo/faults", { without: ["interest.once"] });
  expect(body).toEqual({ without: ["interest.once"] });
  accepted(await purchaser.expressInterest({ itemID: ids.paid }));
  expect(refused(await purchaser.expressInterest({ itemID: ids.free })).messageCode).toBe("MKT_0001");
});

it("faults replace those before", async () => {
  const portal = await startPortal();
  await portal.control("PUT", "/demo/faults", { without: ["interest.once"] });
  await portal.control("PUT", "/demo/faults", { without: [] });
  accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  refused(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
});

it("a rule of the gate can be left out", async () => {
  const portal = await startPortal();
  const url = `/sharing/rest/content/listings/${ids.paid}/interest?f=json&token=${portal.token("org2user")}`;
  expect((await refusalOf(await portal.request(url))).code).toBe(405);
  await portal.control("PUT", "/demo/faults", { without: ["transport.post-only"] });
  expect(await (await portal.request(url)).json()).toMatchObject({ interested: true });
});

it.each(["interest.twice", "interest.effect", "errors.status-200", "constructor"])(
  "%s, which does not refuse, is a mistake that lists what does",
  async (id) => {
    const portal = await startPortal();
    const { status, body } = await portal.control<{ error: { message: string } }>("PUT", "/demo/faults", {
      without: ["interest.once", id],
    });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(
      new RegExp(`^No rule refuses under the id ${id}\\. Refusing rules: .*\\binterest\\.once\\b`),
    );
    // Nothing of a wrong request is carried out.
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    refused(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  },
);
