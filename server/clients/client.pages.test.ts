/** The client walks through the pages of any list. */
import { expect, expectTypeOf, test } from "vitest";
import { type Client, createClient, paginate } from "../../generated/client.ts";
import type { CustomerEntry, Listing } from "../../generated/openapi.types.ts";
import { startPortal } from "../testing.ts";

const portal = "https://portal.example/sharing/rest";

async function collect<Entry>(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}

test("paginate yields the entries of all pages, typed", async () => {
  const sandbox = await startPortal();
  const client = sandbox.client();
  const found: string[] = [];
  for await (const listing of paginate(client, "searchListings", { q: "*", num: 2 })) {
    expectTypeOf(listing).toEqualTypeOf<Listing>();
    found.push(listing.itemId);
  }
  const whole = await client.searchListings({ q: "*", num: 100 });
  expect(found.length).toBeGreaterThan(4);
  expect(found).toEqual(whole.data?.listings.map(({ itemId }) => itemId));
  const owner = sandbox.as("org1user");
  const items = paginate(owner, "listUserItems", { userName: "org1user", num: 2 });
  expect((await collect(items)).length).toBeGreaterThan(2);
  expectTypeOf(paginate(client, "listCustomers", { portalID: "self" })).toEqualTypeOf<
    AsyncGenerator<CustomerEntry, void, undefined>
  >();
});

/** Creates a client whose portal responds with the given pages. */
function pages(...bodies: object[]): { client: Client; starts: (string | null)[] } {
  const starts: (string | null)[] = [];
  const fetch = async (request: Request) => {
    starts.push(new URL(request.url).searchParams.get("start"));
    return Response.json(bodies[starts.length - 1]);
  };
  return { client: createClient({ portal, fetch }), starts };
}

test.each<[end: string, last: object]>([
  ["-1", { nextStart: -1 }],
  ["0", { nextStart: 0 }],
  ["null", { nextStart: null }],
  ["nothing", {}],
])("paginate ends at a page whose next start is %s", async (_, last) => {
  const { client, starts } = pages({ listings: [1, 2], nextStart: 3 }, { listings: [3], ...last });
  expect(await collect(paginate(client, "searchListings", { q: "*" }))).toEqual([1, 2, 3]);
  expect(starts).toEqual(["1", "3"]);
});

test("paginate ends at an empty page, and throws at a page that leads back or is refused", async () => {
  const all = (...bodies: object[]) =>
    collect(paginate(pages(...bodies).client, "searchListings", { q: "*" }));
  const page = { listings: [1], nextStart: 2 };
  expect(await all(page, { listings: [], nextStart: 3 })).toEqual([1]);
  await expect(all(page, page)).rejects.toThrow(
    "The page that starts at 2 names 2 as the next start.",
  );
  const error = { code: 498, message: "Invalid token." };
  await expect(all(page, { error })).rejects.toMatchObject({
    name: "CallError",
    error: { outcome: "invalidToken" },
  });
});
