/** Every request that the contract shows is accepted in a world where it can be, with the outcome that it is shown for. */
import { expect, test } from "vitest";
import { operations as table } from "../generated/operations.ts";
import { outcomes } from "../generated/outcomes.ts";
import { FORM, readContract } from "../openapi/model/contract.ts";
import { objectOf, readOperations } from "../openapi/model/operations.ts";
import { accepted, ids, resultOf, startPortal, type TestPortal } from "./testing.ts";

/** Who sends a request, and what happens before. */
interface Arrangement {
  readonly by?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly before?: (portal: TestPortal) => Promise<void>;
}

const interested = async (portal: TestPortal) => {
  accepted(await portal.as("org2admin").expressInterest({ itemID: ids.paid }));
};
const tried = async (portal: TestPortal) => {
  accepted(await portal.as("org2admin").startTrial({ itemID: ids.byUser }));
};
const pooled = async (portal: TestPortal) => {
  await tried(portal);
  const entitlements = Object.fromEntries(
    ["standard", "advanced", "networkAnalyst", "spatialAnalyst"].map((name) => [name, { num: 9 }]),
  );
  const orgEntitlements = { maxUsers: 9, entitlements };
  const pool = { itemID: ids.byUser, purchaserOrgId: "org2", orgEntitlements };
  accepted(await portal.as("org1admin").provisionOrgEntitlements(pool));
};
const unrelated = async (portal: TestPortal) => {
  const pair = { originItemId: ids.paid, destinationItemId: ids.provisioned };
  const type = { relationshipType: "Listed2Provisioned" };
  const deletion = { userName: "org1user", ...pair, ...type };
  accepted(await portal.as("org1user").deleteRelationship(deletion));
};

/** By operation, or by operation and example. Without an entry, the vendor's administrator sends the request. */
const arrangements: Readonly<Record<string, Arrangement>> = {
  expressInterest: { by: "org2admin" },
  startTrial: { by: "org2admin" },
  purchaseListing: { before: interested },
  "purchaseListing.purchasedFree": { by: "org2admin", path: { itemID: ids.free } },
  deleteProvision: { before: interested },
  provisionOrgEntitlements: { before: tried },
  provisionUserEntitlements: { by: "org2admin", before: pooled },
  listUserEntitlements: { by: "org2admin", before: pooled },
  getUserEntitlements: { by: "org2admin", before: pooled },
  listProvisionedListings: { by: "org2admin" },
  listPurchases: { by: "org2admin" },
  getUser: { by: "org2admin" },
  listUserItems: { by: "org2user" },
  listUserAppBundles: { by: "org2user" },
  deleteItem: { path: { userName: "org1user", itemID: ids.provisioned } },
  addRelationship: { by: "org1user", before: unrelated },
  deleteRelationship: { by: "org1user" },
};

const contract = readContract();
const examples = readOperations(contract).flatMap((operation) => {
  const { id, parameters } = operation;
  const form = objectOf(contract, operation).requestBody?.content[FORM];
  if (form !== undefined) {
    const shown = form.examples as Record<string, { value: Record<string, unknown> }>;
    return Object.entries(shown).map(([name, { value }]) => ({ operation, name, fields: value }));
  }
  const query = parameters.filter((one) => one.in === "query" && one.name !== "callback");
  const fields = Object.fromEntries(query.map(({ name, example }) => [name, example]));
  return [{ operation, name: table[id as keyof typeof table].successes[0], fields }];
});

const FLAGS = ["purchased", "trial", "interested", "success"];

/** What an outcome says of a provision: its flags, whether it ends, and whether it provisions another item. */
const stageOf = (body: Record<string, unknown>) => ({
  ...Object.fromEntries(Object.entries(body).filter(([name]) => FLAGS.includes(name))),
  ends: body.endDate !== undefined && body.endDate !== -1,
  another: body.provisionedItemId !== undefined && body.provisionedItemId !== body.itemId,
});

test.each(examples)("$operation.id, shown for $name", async ({ operation, name, fields }) => {
  const { id, method, parameters, text } = operation;
  const {
    by,
    path = {},
    before,
  }: Arrangement = arrangements[`${id}.${name}`] ?? arrangements[id] ?? {};
  const portal = await startPortal();
  await before?.(portal);
  const stated = Object.fromEntries(parameters.map((one) => [one.name, String(one.example)]));
  const place = operation.path.replaceAll(
    /\{(\w+)\}/g,
    (_, key: string) => path[key] ?? stated[key] ?? "",
  );
  const given: Record<string, unknown> = {
    ...fields,
    // The texts of these depend on the portal.
    ...("refresh_token" in fields ? { refresh_token: await refreshToken(portal) } : {}),
    ...("auth_token" in fields ? { auth_token: await refreshToken(portal) } : {}),
    ...("oauth_state" in fields
      ? { oauth_state: await oauthState(portal), account: "org2user" }
      : {}),
  };
  const headers = { "X-Esri-Authorization": portal.token(by ?? "org1admin") };
  const response =
    method === "POST"
      ? await portal.post(place, given, headers)
      : await portal.get(place, given, headers);
  if (text !== undefined) {
    expect(response.headers.get("Content-Type")).toContain(text);
    expect(await response.text()).toMatch(text === "text/csv" ? /^itemId,/ : /^<svg /);
    return;
  }
  const body = await resultOf(response);
  const shown = outcomes[id as keyof typeof outcomes][String(name)]?.value;
  if (method === "POST") expect(stageOf(body)).toEqual(stageOf(shown as typeof body));
});

async function refreshToken(portal: TestPortal): Promise<string> {
  const { body } = await portal.control<{ accounts: Record<string, { refreshToken: string }> }>(
    "POST",
    "/demo/reset",
  );
  return body.accounts.org2user?.refreshToken ?? "";
}

async function oauthState(portal: TestPortal): Promise<string> {
  const asked = { client_id: "demoapp", response_type: "code", redirect_uri: "http://localhost/" };
  return accepted(await portal.client().authorizeApplication(asked)).oauth_state;
}
