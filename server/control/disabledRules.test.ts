/** Disabled rules, which show whether a test notices that a rule is missing. */
import { expect, it } from "vitest";
import { accepted, ids, refusalOf, refused, resultOf, startPortal } from "../testing.ts";

it("a disabled rule refuses no request, and all others still do", async () => {
  const portal = await startPortal();
  const purchaser = portal.as("org2user");
  accepted(await purchaser.expressInterest({ itemID: ids.paid }));
  expect(refused(await purchaser.expressInterest({ itemID: ids.paid })).messageCode).toBe(
    "MKT_0003",
  );
  const { body } = await portal.control("PUT", "/demo/faults", { without: ["interest.once"] });
  expect(body).toEqual({ without: ["interest.once"] });
  accepted(await purchaser.expressInterest({ itemID: ids.paid }));
  expect(refused(await purchaser.expressInterest({ itemID: ids.free })).messageCode).toBe(
    "MKT_0001",
  );
});

it("disabled rules are set and listed under both names", async () => {
  const portal = await startPortal();
  const rules = ["interest.once"];
  const set = await portal.control("PUT", "/demo/disabled-rules", { rules });
  expect(set.body).toEqual({ rules });
  await portal.control("PUT", "/demo/faults", { without: ["trial.once"] });
  const listed = await portal.control("GET", "/demo/disabled-rules");
  expect(listed.body).toEqual({ rules: ["trial.once"] });
});

it("setting disabled rules replaces the earlier ones", async () => {
  const portal = await startPortal();
  await portal.control("PUT", "/demo/faults", { without: ["interest.once"] });
  await portal.control("PUT", "/demo/faults", { without: [] });
  accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  refused(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
});

it("a rule of every request can be disabled", async () => {
  const portal = await startPortal();
  const url = `/sharing/rest/content/listings/${ids.paid}/interest?f=json&token=${portal.token("org2user")}`;
  expect((await refusalOf(await portal.request(url))).code).toBe(405);
  await portal.control("PUT", "/demo/faults", { without: ["transport.post-only"] });
  expect(await (await portal.request(url)).json()).toMatchObject({ interested: true });
});

it("without parameters.valid, what is invalid counts as absent and reaches no query", async () => {
  const portal = await startPortal();
  const token = portal.token("org1admin");
  accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  await portal.control("PUT", "/demo/disabled-rules", { rules: ["parameters.valid"] });
  const list = async (fields: object) =>
    resultOf(await portal.get("/portals/self/customersList", { f: "json", token, ...fields }));
  const usual = await list({});
  expect(usual).toMatchObject({ total: 1, num: 10 });
  const invalid = {
    status: "x",
    num: "x",
    start: "0",
    sortFields: 'x"',
    sortOrder: "asc, (select 1)",
  };
  for (const [name, text] of Object.entries({ ...invalid, includeListing: "x", modified: "x" }))
    expect(await list({ [name]: text })).toEqual(usual);
  expect(await list(invalid)).toEqual(usual);
});

it.each(["interest.twice", "interest.effect", "errors.status-200", "constructor"])(
  "%s, which is not a refusing rule, is refused with a list of those",
  async (id) => {
    const portal = await startPortal();
    const { status, body } = await portal.control<{ error: { message: string } }>(
      "PUT",
      "/demo/faults",
      {
        without: ["interest.once", id],
      },
    );
    expect(status).toBe(400);
    expect(body.error.message).toMatch(
      new RegExp(
        `^There is no refusing rule ${id}(\\.|; did you mean "interest.once"\\?) Refusing rules: .*\\binterest\\.once\\b`,
      ),
    );
    // An invalid request changes nothing.
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    refused(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  },
);
