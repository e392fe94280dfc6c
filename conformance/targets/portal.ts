/** A portal that is there already: its cast comes from a file, and its state is whatever it is. */
import { createActor } from "../actor.ts";
import type { CastFile } from "../castFile.ts";
import { type Exchange, exchange, type Transport } from "../exchange.ts";
import type { Scenario } from "../scenario.ts";
import { type Capability, LISTINGS } from "../stage.ts";
import type { Target } from "../target.ts";
import { createTokens } from "../tokens.ts";

/** The portal of a cast file. Rejects where nothing answers at its address. */
export async function portal({ portal: address, cast, allow }: CastFile, transport: Transport): Promise<Target> {
  const send = (request: Exchange["request"]) => exchange(transport, request);
  await send({ method: "GET", url: `${address}/generateToken?f=json`, headers: {} });
  const tokens = createTokens(address, send);
  const capabilities = new Set<Capability>(["stateful", ...allow]);
  const clean = async ({ needs }: Scenario) => {
    const { vendorAdmin } = cast.accounts;
    if (!capabilities.has("delete") || vendorAdmin === undefined) return;
    const actor = createActor({ token: () => tokens.of(vendorAdmin), portal: address, exact: false, send });
    for (const itemID of LISTINGS.filter((name) => needs.includes(name)).flatMap((name) => cast.listings[name] ?? [])) {
      for (const purchaserOrgId of [cast.organizations.purchaser, cast.organizations.stranger]) {
        // Most of these are refused, since there is nothing to delete.
        if (purchaserOrgId !== undefined) await actor.exchange("deleteProvision", { itemID, purchaserOrgId });
      }
    }
  };
  return {
    name: address,
    capabilities,
    // One scenario at a time: they share the portal's listings.
    concurrency: 1,
    async open(scenario) {
      await clean(scenario);
      return { portal: address, cast, tokens, dress: (request) => request, close: () => clean(scenario) };
    },
    close: async () => {},
  };
}
