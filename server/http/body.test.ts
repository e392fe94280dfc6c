/** Invalid and oversized bodies. */
import { expect, it } from "vitest";
import { ids, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";

const MEBIBYTE = 1024 * 1024;
const url = `/sharing/rest/content/listings/${ids.paid}/interest?f=json`;

const send = (portal: TestPortal, body: string, type = "application/x-www-form-urlencoded") =>
  portal.request(url, {
    method: "POST",
    body,
    headers: { "Content-Type": type, "X-Esri-Authorization": `Bearer ${portal.token("org2user")}` },
  });

it("a form of one mebibyte is read", async () => {
  const portal = await startPortal();
  const form = "purchaserFullName=Ada+Buyer&padding=";
  const answer = await resultOf<{ purchaserFullName: string }>(
    await send(portal, form + "x".repeat(MEBIBYTE - form.length)),
  );
  expect(answer.purchaserFullName).toBe("Ada Buyer");
});

it("a form of one byte more is refused, and nothing changes", async () => {
  const portal = await startPortal();
  const form = "purchaserFullName=";
  const refusal = await refusalOf(
    await send(portal, form + "x".repeat(MEBIBYTE + 1 - form.length)),
  );
  expect(refusal).toMatchObject({ code: 400, details: ["body: must be at most 1048576 bytes"] });
  await resultOf(await send(portal, "purchaserFullName=x"));
});

it("a form without end is refused once it is too large", async () => {
  const portal = await startPortal();
  const chunk = new Uint8Array(MEBIBYTE / 4).fill("x".charCodeAt(0));
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const init = {
    method: "POST",
    body: endless,
    duplex: "half",
    headers: { "X-Esri-Authorization": `Bearer ${portal.token("org2user")}` },
  };
  const { details } = await refusalOf(await portal.request(url, init as RequestInit));
  expect(details).toEqual(["body: must be at most 1048576 bytes"]);
  expect(sent).toBeLessThan(2 * MEBIBYTE);
});

it.each([
  ["application/json", '{"purchaserFullName":"x"}'],
  ["text/plain", "purchaserFullName=x"],
  ["application/x-www-form-urlencoded2", "purchaserFullName=x"],
  ["no media type", "purchaserFullName=x"],
  [`text/${"x".repeat(200)}`, "purchaserFullName=x"],
])("a body of type %s is refused, and nothing changes", async (type, body) => {
  const portal = await startPortal();
  const { code, details } = await refusalOf(await send(portal, body, type));
  expect(code).toBe(400);
  expect(details).toEqual([
    `body: Content-Type must be application/x-www-form-urlencoded or multipart/form-data, but is ${type.slice(0, 100)}`,
  ]);
  await resultOf(await send(portal, "purchaserFullName=x"));
});

it.each([
  ["without a type", {}],
  ["with an empty type", { "Content-Type": "" }],
])("a body %s is refused, unless it is empty", async (_, type) => {
  const portal = await startPortal();
  const headers = { "X-Esri-Authorization": `Bearer ${portal.token("org2user")}`, ...type };
  const post = (body: string) =>
    portal.request(url, { method: "POST", body: Buffer.from(body), headers });
  const { details } = await refusalOf(await post("purchaserFullName=x"));
  expect(details).toEqual([
    "body: Content-Type must be application/x-www-form-urlencoded or multipart/form-data, but is missing",
  ]);
  await resultOf(await post(""));
});

it.each(["application/json", "text/plain", "multipart/form-data"])(
  "an empty body of type %s counts as no body",
  async (type) => {
    const portal = await startPortal();
    await resultOf(await send(portal, "", type));
  },
);

it("a POST without a body is a request without fields", async () => {
  const portal = await startPortal();
  const headers = { "X-Esri-Authorization": `Bearer ${portal.token("org2user")}` };
  await resultOf(await portal.request(url, { method: "POST", headers }));
});
