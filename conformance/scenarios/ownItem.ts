/** Items of a scenario's own. */
import type { Actor } from "../actor.ts";

/** Adds an item to the actor's content, under a title that no other item has, and gives its id. */
export async function added(owner: Actor, title = newTitle()): Promise<string> {
  const { id } = await owner.addItem(owner.username, { title, type: "Application", expect: "itemAdded" });
  return id;
}

/** Adds an item that may be listed. */
export async function described(owner: Actor, { licenseType = "free", title = newTitle() } = {}): Promise<string> {
  const id = await added(owner, title);
  await owner.updateItem(owner.username, id, { licenseType: licenseType as "free" | "ela", expect: "itemUpdated" });
  return id;
}

/** Adds an item and lists it. */
export async function listed(owner: Actor, properties: Parameters<typeof described>[1] = {}): Promise<string> {
  const id = await described(owner, properties);
  await owner.listItem(owner.username, id, { expect: "itemListed" });
  return id;
}

export const newTitle = (): string => `Suite ${crypto.randomUUID().slice(0, 8)}`;
