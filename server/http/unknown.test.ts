/** Requests for what the contract leaves out, and for what nothing names. */
import { describe, expect, it } from "vitest";
import { notOffered } from "../../generated/notOffered.ts";
import { operationIds, operations } from "../../generated/operations.ts";
import { refusalOf, startPortal } from "../testing.ts";

/** An address of an entry, below one of the roots that clients use. */
const addressOf = (path: string) =>
  path
    .replace("/**", "")
    .replace("{folderID}", "0a".repeat(16))
    .replaceAll(/\{\w+\}/g, "anything");
const ROOTS = ["/sharing/rest", "/sharing", "/w/demo/sharing/rest", "/w/demo/sharing"];

describe("what is not offered", () => {
  it("is named with its reason, under every root, with and without a slash at the end", async () => {
    const portal = await startPortal();
    for (const { name, path, reason } of notOffered)
      for (const root of ROOTS)
        for (const end of ["", "/"]) {
          const url = `${root}${addressOf(path)}${end}`;
          const { code, details } = await refusalOf(await portal.request(`${url}?f=json`));
          expect([url, code, details]).toEqual([url, 501, [`${name} (${path}): ${reason}`]]);
        }
  });

  it("includes what is below, only where the path says so", async () => {
    const portal = await startPortal();
    const codeAt = async (path: string) =>
      (await refusalOf(await portal.request(`/sharing/rest${path}?f=json`, { method: "POST" })))
        .code;
    expect(await codeAt("/community/groups/1/users")).toBe(501);
    expect(await codeAt("/search/further")).toBe(404);
    expect(await codeAt("/searches")).toBe(404);
    expect(await codeAt("/content/users/org1admin/addItme")).toBe(404);
  });

  it("is readable by pages of other origins, and on pages", async () => {
    const portal = await startPortal();
    for (const path of ["/sharing/rest/search", "/sharing/search"]) {
      const { headers } = await portal.request(`${path}?f=json`);
      expect([path, headers.has("Access-Control-Allow-Origin")]).toEqual([path, true]);
    }
    const page = await (await portal.request("/sharing/rest/search")).text();
    expect(page).toContain("Item search");
  });

  it("is no operation", () => {
    const paths = operationIds.map((id) => addressOf(operations[id].path));
    expect(notOffered.filter(({ path }) => paths.includes(addressOf(path)))).toEqual([]);
  });
});

it.each([
  ["/content/users/org1admin/addItme", "/content/users/{userName}/addItem"],
  ["/content/listing/1/trial", "/content/listings/{itemID}/trial"],
  ["/content/listings/1/DeleteProvision/", "/content/listings/{itemID}/deleteProvision"],
  ["/portal/org1/purchases", "/portals/{portalID}/purchases"],
])("for %s, the operation that was probably meant is named", async (path, meant) => {
  const portal = await startPortal();
  const { details } = await refusalOf(await portal.get(path, { f: "json" }));
  expect(details).toEqual([expect.stringContaining("GET "), `Did you mean ${meant}?`]);
});

it.each([
  "/nothing",
  "/contents/listing/1/trial",
  "/content/listings/1/rental",
  `/content/listings/1/${"t".repeat(5_000)}`,
])("for %s, none is", async (path) => {
  const portal = await startPortal();
  const { details } = await refusalOf(await portal.get(path, { f: "json" }));
  expect(details).toEqual([expect.stringContaining("GET ")]);
});

it("an address below /sharing that nothing names is unknown", async () => {
  const portal = await startPortal();
  const response = await portal.request("/sharing/nothing?f=json");
  expect([response.status, ((await response.json()) as { error: object }).error]).toMatchObject([
    404,
    { code: 404 },
  ]);
});
