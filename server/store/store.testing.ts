/** Stores for tests: one per engine, seeded with the demo world and further organizations, closed after the test. */
import { onTestFinished } from "vitest";
import { demo } from "../portal/demo.ts";
import type { Provision } from "../rules/facts.ts";
import { openStore } from "./open.ts";
import { MEMORY, sqlite } from "./sqlite.ts";
import type { Store } from "./store.ts";
import type { Template } from "./template.ts";

export const engines = [{ engine: "sqlite", dialect: () => sqlite(MEMORY) }];

/** Names that a search must take literally, or in either case of letters. */
const names = { full: "100% Maps", plain: "100 Maps", score: "map_lab", dash: "map-lab", umlaut: "Österreichische Karten" };

/** The demo world with one more organization per name, whose id is its key. */
export const template: Template = {
  ...demo,
  organizations: [
    ...demo.organizations,
    ...Object.entries(names).map(([id, name]) => ({
      id,
      name,
      description: "<br>",
      thumbnail: "thumbnail.jpg",
      email: `${id}@example.com`,
      phone: "1",
      url: `https://${id}.example`,
      canListApps: false,
      canListData: false,
      canListPreProvisionedItems: false,
      canProvisionDirectPurchase: false,
    })),
  ],
};

export async function seededStore(dialect: (typeof engines)[number]["dialect"]): Promise<Store> {
  const store = await openStore(dialect());
  onTestFinished(() => store.close());
  await store.seed(template);
  return store;
}

export const save = (store: Store, ...provisions: readonly Provision[]): Promise<void> =>
  store.transaction(async (ledger) => {
    for (const provision of provisions) await ledger.save(provision);
  });
