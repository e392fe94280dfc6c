/** Sells licences: completes a purchase exactly once, whatever happens on the way. */
import {
  type Client,
  createClient,
  isRefusal,
  paginate,
  type TokenSource,
} from "marketplace-provisioning/client";
import type { Provision } from "marketplace-provisioning/types";

export interface Shop {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  /** For example `signIn({ portal, username, password })`. */
  readonly token: string | TokenSource;
}

export interface Sale {
  readonly itemID: string;
  readonly purchaserOrgId: string;
}

/** Completes a purchase. A repeated sale is no error. Throws if the portal refuses it, or stays unreachable. */
export async function sell(shop: Shop, sale: Sale, attempts = 3): Promise<Provision> {
  const client = createClient({ ...shop, timeout: 10_000 });
  let reason: unknown;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const { data, error } = await client.purchaseListing(sale);
      if (data !== undefined) return data;
      if (isRefusal(error, "alreadyPurchased")) return await purchaseOf(client, sale);
      reason = new Error(error.message);
      const isTemporary = error.kind === "http" && error.status >= 500;
      if (!isTemporary) break;
    } catch (lost) {
      // The portal may have stored the purchase. The next attempt finds out.
      reason = lost;
    }
  }
  throw reason;
}

async function purchaseOf(client: Client, { itemID, purchaserOrgId }: Sale): Promise<Provision> {
  for await (const { provision } of paginate(client, "listCustomers", { portalID: "self" }))
    if (provision.itemId === itemID && provision.purchaserOrgId === purchaserOrgId)
      return provision;
  throw new Error(`The portal has no purchase of ${itemID} by ${purchaserOrgId}.`);
}
