/** A portal that is there already: its cast comes from a file, and its state is whatever it is. */
import { type Actor, type ActorOptions, createActor } from "../actor.ts";
import type { Account } from "../cast.ts";
import type { CastFile } from "../castFile.ts";
import { createTransport, exchange, type Transport } from "../exchange.ts";
import type { Scenario } from "../scenario.ts";
import { groupsWith } from "../scenarios/find.ts";
import { type Capability, LISTINGS } from "../stage.ts";
import type { Target } from "../target.ts";
import { createTokens } from "../tokens.ts";

/** The portal of a cast file. Rejects where nothing answers at its address, or where an account is not let in. */
export async function portal({ portal: address, cast, allow }: CastFile, options: Partial<Transport> = {}): Promise<Target> {
  const transport = createTransport(options);
  transport.secrets.learn(cast);
  const send: ActorOptions["send"] = (request, { operation }) => exchange(transport, request, operation);
  await exchange(transport, { method: "GET", url: `${address}/generateToken?f=json`, headers: {} }, "generateToken");
  const tokens = createTokens(address, send);
  const actorFor = (account: Account) =>
    createActor({ username: account.username, token: () => tokens.of(account), portal: address, exact: false, send });
  for (const account of Object.values(cast.accounts)) await mustBeLetIn(account, actorFor(account));

  const { vendorAdmin, purchaserAdmin } = cast.accounts;
  // What a scenario writes has to be taken back, by deletion, and seen to be gone.
  const cleaners =
    allow.has("write") && allow.has("delete") && vendorAdmin && purchaserAdmin
      ? { vendor: actorFor(vendorAdmin), purchaser: actorFor(purchaserAdmin) }
      : undefined;
  const clean = async ({ needs }: Scenario) => {
    if (cleaners === undefined || !needs.includes("write")) return;
    const listings = LISTINGS.filter((name) => needs.includes(name)).flatMap((name) => cast.listings[name] ?? []);
    for (const listing of listings) await bringToNothing(listing, cast.organizations, cleaners);
  };
  return {
    name: address,
    capabilities: new Set<Capability>([
      "stateful",
      ...(cleaners === undefined ? [] : (["write", "delete"] as const)),
      ...(cast.application === undefined ? [] : (["oauth"] as const)),
    ]),
    // One scenario at a time: they share the portal's listings.
    concurrency: 1,
    async open(scenario) {
      await clean(scenario);
      return { portal: address, cast, tokens, dress: (request) => request, close: () => clean(scenario) };
    },
    close: async () => {},
  };
}

async function mustBeLetIn({ username }: Account, actor: Actor): Promise<void> {
  const { response } = await actor.exchange("listPurchases", { portalID: "self" });
  if (/"code"\s*:\s*49[89]\b/.test(response.text))
    throw new Error(`the portal does not accept the token of ${username}; has it expired?`);
}

/** Deletes what purchasers hold of a listing, and makes sure that it is gone. */
async function bringToNothing(
  itemID: string,
  { purchaser, stranger }: CastFile["cast"]["organizations"],
  cleaners: { readonly vendor: Actor; readonly purchaser: Actor },
): Promise<void> {
  for (const purchaserOrgId of [purchaser, stranger]) {
    // Most of these are refused, since there is nothing to delete.
    if (purchaserOrgId !== undefined) await cleaners.vendor.exchange("deleteProvision", { itemID, purchaserOrgId });
  }
  const left = await cleaners.purchaser.listPurchases("self", { status: "all", expect: "noPurchases" });
  if (groupsWith(left, itemID).length > 0) {
    throw new Error(
      `the purchaser still holds ${itemID}, though vendorAdmin deleted what there was; is it the vendor's administrator?`,
    );
  }
}
