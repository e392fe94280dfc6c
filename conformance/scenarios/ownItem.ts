/** Items of a scenario's own. */
import type { Actor } from "../runner/createActor.ts";
import { Broken } from "../runner/assert.ts";
import { isDeclined, NotOffered } from "../model/optionalFeatures.ts";

/** Adds an item to the actor's content, under a title that no other item has, and gives its id. */
export async function added(owner: Actor, title = newTitle()): Promise<string> {
  const { id } = await owner.addItem(owner.username, {
    title,
    type: "Application",
    expect: "itemAdded",
  });
  return id;
}

/** Properties that an item and its listing share. */
export const SHARED = {
  tags: ["maps", "conformance suite"],
  snippet: "Added by a conformance suite.",
  description: "<b>Added</b> by a conformance suite.",
  url: "https://apps.example.com/suite?a=1&b=2",
} as const;

/** The shared properties of an item or listing, those that it lacks as null. */
export const sharedOf = ({ tags, snippet = null, description = null, url = null }: Shared) => ({
  ...{ tags: [...(tags ?? [])].sort(), snippet, description, url },
});
interface Shared {
  readonly tags?: readonly string[];
  readonly snippet?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
}

export interface Properties {
  readonly licenseType?: "free" | "ela";
  readonly title?: string;
  /** The listingAccess; the portal's own where it is not said. */
  readonly access?: "private";
}

/** Adds an item that may be listed, as far as the names of the contract do that. */
export async function described(
  owner: Actor,
  { licenseType = "free", title = newTitle(), access }: Properties = {},
): Promise<string> {
  const id = await added(owner, title);
  const sent = { fields: { listingAccess: access } };
  await orNotOffered(owner, id, () =>
    owner.updateItem(owner.username, id, { licenseType, sent, expect: "itemUpdated" }),
  );
  return id;
}

/** Adds an item and lists it. */
export async function listed(owner: Actor, properties: Properties = {}): Promise<string> {
  const id = await described(owner, properties);
  await orNotOffered(owner, id, () => owner.listItem(owner.username, id, { expect: "itemListed" }));
  return id;
}

/**
 * Takes a step that wants the listing properties of an item. Under which names it takes them no page tells, so that a refusal is
 * no fault of the portal unless the item shows that it has them.
 */
export async function orNotOffered<Answer>(
  owner: Actor,
  itemID: string,
  step: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await step();
  } catch (fault) {
    if (!wasDeclined(fault)) throw fault;
    const { response } = await owner.exchange("getItem", { itemID });
    throw response.text.includes('"licenseType"') ? fault : new NotOffered("listing-properties");
  }
}

const wasDeclined = (fault: unknown): boolean =>
  fault instanceof Broken && fault.exchange !== undefined && isDeclined(fault.exchange);

/** Adds an item that may be listed to the content of a plain member, who may have no right to any. */
export async function describedBy(member: Actor): Promise<string> {
  try {
    return await described(member);
  } catch (fault) {
    throw wasDeclined(fault) ? new NotOffered("items-of-members") : fault;
  }
}

/** Lists a member's item: the member itself or, where that is refused, an administrator. */
export async function listedFor(member: Actor, admin: Actor): Promise<string> {
  const id = await describedBy(member);
  try {
    await member.listItem(member.username, id, { expect: "itemListed" });
  } catch {
    await orNotOffered(admin, id, () =>
      admin.listItem(member.username, id, { expect: "itemListed" }),
    );
  }
  return id;
}

export const newTitle = (): string => `Suite ${crypto.randomUUID().slice(0, 8)}`;
