/** Requests for worlds that are refused, and change none. */
import { describe, expect, it } from "vitest";
import { accepted, ids, startPortal } from "../testing.ts";
import { createWorld, purchaserOf, worldNames } from "./worlds.testing.ts";

interface ErrorBody {
  readonly error: { readonly message: string };
}

describe("an invalid request", () => {
  it.each([
    ["GET", "/winter/clock"],
    ["PUT", "/winter/clock"],
    ["POST", "/winter/clock/advance"],
    ["PUT", "/winter/faults"],
    ["POST", "/winter/reset"],
    ["DELETE", "/winter"],
    ["DELETE", "/constructor"],
  ])("%s %s is refused with a list of the worlds", async (method, path) => {
    const portal = await startPortal();
    await createWorld(portal, { world: "spring" });
    const { status, body } = await portal.control<ErrorBody>(
      method,
      path,
      method === "GET" ? undefined : {},
    );
    expect(status).toBe(404);
    expect(body.error.message).toBe(
      `There is no world ${path.split("/")[1]}. Worlds: demo, spring.`,
    );
  });

  it("to the portal of an unknown world gets a list of the worlds only on the portal's own machine", async () => {
    const portal = await startPortal({ trustProxy: true });
    const ask = (from: string) =>
      portal.request("/w/winter/sharing/rest/portals/self/purchases?f=json", {
        headers: { "X-Forwarded-For": from },
      });
    const response = await ask("127.0.0.1");
    expect(response.status).toBe(404);
    const error = { code: 404, message: "There is no world winter." };
    expect(await response.json()).toEqual({ error: { ...error, details: ["Worlds: demo."] } });
    expect(await (await ask("203.0.113.7")).json()).toEqual({ error: { ...error, details: [] } });
  });

  it.each(["nothing", "constructor"])(
    "with the unknown template %s gets a list of the templates and creates no world",
    async (template) => {
      const portal = await startPortal();
      const { status, body } = await portal.control<ErrorBody>("POST", "", {
        world: "spring",
        template,
      });
      expect(status).toBe(400);
      expect(body.error.message).toBe(
        `There is no template ${template}. Templates: demo, empty, catalogue, marketplace, large.`,
      );
      expect(await worldNames(portal)).toEqual(["demo"]);
    },
  );

  it("to create a world with a taken name does not change that world", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "spring" });
    accepted(await purchaserOf(portal, world).expressInterest({ itemID: ids.paid }));
    const { status, body } = await portal.control<ErrorBody>("POST", "", { world: "spring" });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^There is already a world spring/);
    expect(
      accepted(await purchaserOf(portal, world).listPurchases({ portalID: "self" })).interests,
    ).toHaveLength(1);
  });

  it("is one of two concurrent ones with the same name", async () => {
    const portal = await startPortal();
    const responses = await Promise.all(
      [1, 2].map(() => portal.control("POST", "", { world: "spring" })),
    );
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  it("to remove the root world does not remove it", async () => {
    const portal = await startPortal();
    const { status, body } = await portal.control<ErrorBody>("DELETE", "/demo");
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/Reset it instead/);
    accepted(await portal.as("org2user").listPurchases({ portalID: "self" }));
  });
});
