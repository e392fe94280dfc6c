/** What an organization holds of a listing, read without trust in the answer: a broken portal has to be tidied up too. */
import type { Provision } from "../../generated/openapi.types.ts";
import type { Actor } from "../actor.ts";

/** The provision that an organization holds of a listing; undefined for none. */
export async function holdingOf(reader: Actor, itemId: string, purchaserOrgId: string): Promise<Provision | undefined> {
  const { response } = await reader.exchange("listPurchases", { portalID: "self", status: "all" });
  return entriesOf(response.text).find(
    (provision) => provision.itemId === itemId && provision.purchaserOrgId === purchaserOrgId,
  ) as Provision | undefined;
}

function entriesOf(text: string): Partial<Provision>[] {
  try {
    const groups: unknown[] = Object.values(JSON.parse(text) as object);
    const entries = groups.flatMap((group) => (Array.isArray(group) ? (group as unknown[]) : []));
    return entries.flatMap((entry) => (entry as { provision?: Partial<Provision> } | null)?.provision ?? []);
  } catch {
    return [];
  }
}
