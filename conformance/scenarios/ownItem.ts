/** Items that a scenario adds itself. */
import type { Actor, Call } from "../model/actor.ts";
import { NotOffered } from "../model/optionalFeatures.ts";
import { resultOf } from "../runner/createActor.ts";
import { isDeclined, refuses } from "../runner/http/response.ts";

export const newTitle = (): string => `Suite ${crypto.randomUUID().slice(0, 8)}`;

/** Adds an item to the actor's content, under a title that no other item has, and returns its id. */
export async function addItem(owner: Actor, title = newTitle()): Promise<string> {
  const { id } = await owner.addItem(owner.username, { title, type: "Application" });
  return id;
}

/** Properties that an item and its listing share. */
export const SHARED = {
  tags: ["maps", "conformance suite"],
  snippet: "Added by a conformance suite.",
  description: "<b>Added</b> by a conformance suite.",
  url: "https://apps.example.com/suite?a=1&b=2",
} as const;

interface Shared {
  readonly tags?: readonly string[];
  readonly snippet?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
}

/** The shared properties of an item or listing. Absent ones are null. */
export const sharedOf = ({ tags, snippet = null, description = null, url = null }: Shared) => ({
  tags: (tags ?? []).toSorted(),
  snippet,
  description,
  url,
});

export interface ItemProperties {
  readonly licenseType?: "free" | "ela";
  readonly title?: string;
  /** The listingAccess. Without it, the portal's own. */
  readonly access?: "private";
  /** The priceDesc of what isn't free, which a portal may demand. Empty for none. */
  readonly price?: string;
  /** Days of a trial. Without it, no trial is supported. */
  readonly trialDuration?: number;
}

/** Adds an item with the properties that a listing needs, under the contract's names for them. */
export async function addListable(
  owner: Actor,
  {
    licenseType = "free",
    title = newTitle(),
    access,
    price = "1$",
    trialDuration,
  }: ItemProperties = {},
): Promise<string> {
  const id = await addItem(owner, title);
  const priceDesc = licenseType === "free" ? undefined : price || undefined;
  const trial = trialDuration === undefined ? {} : { trialSupported: true, trialDuration };
  const sent = { fields: { listingAccess: access, priceDesc } };
  await offered(owner, id, owner.updateItem(owner.username, id, { licenseType, ...trial, sent }));
  return id;
}

/** Adds an item and lists it. */
export async function addListing(owner: Actor, properties: ItemProperties = {}): Promise<string> {
  const id = await addListable(owner, properties);
  await offered(owner, id, owner.listItem(owner.username, id));
  return id;
}

/**
 * The result of a call that needs listing properties. No page says under which names an item takes them, so a refusal is no
 * fault unless the item shows that it has them.
 */
export async function offered<Id extends "updateItem" | "listItem">(
  owner: Actor,
  itemID: string,
  call: Call<Id>,
): Promise<Awaited<Call<Id>>> {
  const exchange = await call.send();
  if (isDeclined(exchange)) {
    const { response } = await owner.exchange("getItem", { itemID });
    if (!response.text.includes('"licenseType"')) throw new NotOffered("listing-properties");
  }
  return resultOf(exchange) as Awaited<Call<Id>>;
}

/** Adds an item to the content of a plain member, who may not be allowed to have any, and returns its id. */
export async function addListableOf(member: Actor): Promise<string> {
  const call = member.addItem(member.username, { title: newTitle(), type: "Application" });
  if (isDeclined(await call.send())) throw new NotOffered("items-of-members");
  const { id } = await call;
  await offered(member, id, member.updateItem(member.username, id, { licenseType: "free" }));
  return id;
}

/** Adds an item of a member and lists it: by the member or, if that is refused, by an administrator. */
export async function addListingOf(member: Actor, admin: Actor): Promise<string> {
  const id = await addListableOf(member);
  if (refuses(await member.listItem(member.username, id).send()))
    await offered(admin, id, admin.listItem(member.username, id));
  return id;
}
