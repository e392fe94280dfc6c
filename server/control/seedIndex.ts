/** Finds what a seed refers to, in the seed itself and in the world, and reports what is missing or conflicts. */
import type { Seed as SeedDocument, SeedItem, SeedUser } from "../../generated/control.types.ts";
import { RELATIONSHIP_TYPES } from "../domain/model.ts";
import { suggestion } from "../input/suggestion.ts";
import type { Seed as Data } from "../storage/seed.ts";

/** Maximum number of problems to report. */
export const MAX_PROBLEMS = 20;
/** Maximum number of known names in a message. */
const MAX_NAMES = 10;
/** Maximum number of known names to compare with a misspelled one. Those of the seed are last. */
const MAX_COMPARED = 1_000;

interface Owned {
  readonly orgId: string;
  readonly owner: string;
  readonly trialDuration: number;
  readonly isListing: boolean;
}

interface Member {
  readonly username: string;
  readonly orgId: string;
  readonly fullName: string;
  readonly email: string;
  readonly isAdministrator: boolean;
}

/** Names of entitlements of a provision's pool; undefined if it has none. */
type Pool = ReadonlySet<string> | undefined;

export class Index {
  readonly #problems: string[];
  readonly #organizations: ReadonlySet<string>;
  readonly #users = new Map<string, Member>();
  /** The contact of each organization: its first administrator, or its first user. */
  readonly #contacts = new Map<string, Member>();
  readonly #items = new Map<string, Owned>();
  readonly #pools = new Map<string, Pool>();
  /** Kinds whose known names a message has listed. */
  readonly #listed = new Set<string>();

  /** Indexes a world and a seed. Adds sentences about keys that the seed has twice to `problems`. */
  constructor(data: Data, seed: SeedDocument, problems: string[]) {
    this.#problems = problems;
    this.#organizations = new Set([
      ...data.organizations.map(({ id }) => id),
      ...this.#distinct("organizations", seed.organizations, ["id"]).map(({ id }) => id),
    ]);
    for (const user of data.users) this.#addUser(user);
    for (const user of this.#distinct("users", seed.users, ["username"])) this.#addUser(user);
    for (const item of data.items)
      this.#items.set(item.itemId, { ...item, isListing: item.listingPublishedDate !== null });
    this.#distinct("items", seed.items, ["itemId"]).forEach((item) => {
      this.#addItem(item, item.listed === true || item.listingPublishedDate !== undefined);
    });
    for (const item of this.#distinct("listings", seed.listings, ["itemId"]))
      this.#addItem(item, true);
    this.#distinct("applications", seed.applications, ["clientId"]);
    for (const { itemId, purchaserOrgId, orgEntitlements } of [
      ...data.provisions,
      ...this.#distinct("provisions", seed.provisions, ["itemId", "purchaserOrgId"]),
    ])
      this.#pools.set(
        `${itemId} ${purchaserOrgId}`,
        orgEntitlements ? new Set(Object.keys(orgEntitlements.entitlements)) : undefined,
      );
    this.#distinct("assignments", seed.assignments, ["itemId", "username"]);
  }

  organization(place: string, id: string): void {
    if (!this.#organizations.has(id)) this.#miss(place, "organization", id, this.#organizations);
  }

  user(place: string, username: string): Member | undefined {
    const found = this.#users.get(username);
    if (found === undefined) this.#miss(place, "user", username, this.#users.keys());
    return found;
  }

  relationshipType(place: string, type: string): void {
    if (!RELATIONSHIP_TYPES.has(type))
      this.#miss(place, "relationship type", type, RELATIONSHIP_TYPES);
  }

  item(place: string, itemId: string): Owned | undefined {
    const found = this.#items.get(itemId);
    if (found === undefined) this.#miss(place, "item", itemId, this.#items.keys());
    return found;
  }

  listing(place: string, itemId: string): Owned | undefined {
    const found = this.item(place, itemId);
    if (found !== undefined && !found.isListing)
      this.#problems.push(
        `${place} must be a listing, but "${itemId}" was never listed; move it to listings`,
      );
    return found;
  }

  /** Returns the contact of a purchaser: the named one, even if it is no user, or else the first administrator. */
  contact(orgId: string, username?: string): Pick<Member, "username" | "fullName" | "email"> {
    const name = username ?? this.#contacts.get(orgId)?.username ?? orgId;
    const email = `${name}@${orgId}.example`;
    return this.#users.get(name) ?? { username: name, fullName: name, email };
  }

  /** Checks that a member of an organization can hold the entitlements of an item. */
  assignable(
    place: string,
    {
      itemId,
      orgId,
      entitlements,
    }: {
      readonly itemId: string;
      readonly orgId: string;
      readonly entitlements: readonly string[];
    },
  ): void {
    if (this.listing(`${place}.itemId`, itemId) === undefined || orgId === "") return;
    const key = `${itemId} ${orgId}`;
    if (!this.#pools.has(key)) {
      this.#problems.push(
        `${place} needs a provision of "${itemId}" by "${orgId}", the organization of the user; add it to provisions`,
      );
      return;
    }
    const pool = this.#pools.get(key);
    entitlements.forEach((name, position) => {
      if (pool !== undefined && !pool.has(name))
        this.#miss(`${place}.entitlements[${position}]`, "entitlement", name, pool);
    });
  }

  #addUser({
    username,
    orgId,
    role,
    fullName,
    email,
  }: Pick<SeedUser, "username" | "orgId" | "role" | "fullName" | "email">): void {
    const member = {
      ...{ username, orgId, fullName: fullName ?? username },
      email: email ?? `${username}@${orgId}.example`,
      isAdministrator: role === "org_admin",
    };
    this.#users.set(username, member);
    const contact = this.#contacts.get(orgId);
    if (contact === undefined || (member.isAdministrator && !contact.isAdministrator))
      this.#contacts.set(orgId, member);
  }

  #addItem({ itemId, owner, trialDuration = 0 }: SeedItem, isListing: boolean): void {
    const orgId = this.#users.get(owner)?.orgId ?? "";
    this.#items.set(itemId, { orgId, owner, trialDuration, isListing });
  }

  /** Returns a list. Reports entries whose key an earlier one has. */
  #distinct<Value extends object>(
    list: string,
    values: readonly Value[] = [],
    key: readonly (keyof Value & string)[],
  ): readonly Value[] {
    const places = new Map<string, number>();
    values.forEach((value, place) => {
      const text = key.map((member) => String(value[member])).join(" ");
      const earlier = places.get(text);
      if (earlier !== undefined)
        this.#problems.push(
          `${list}[${place}] has the same ${key.join(" and ")} as ${list}[${earlier}]: "${text}"`,
        );
      places.set(text, earlier ?? place);
    });
    return values;
  }

  #miss(place: string, kind: string, name: string, known: Iterable<string>): void {
    // To compare names takes time, and no more problems are reported.
    if (this.#problems.length >= MAX_PROBLEMS) return;
    const names = [...known];
    const near = suggestion(name, names.slice(-MAX_COMPARED));
    this.#problems.push(
      `${place} is "${name}", but there is no such ${kind}${near || this.#list(kind, names)}`,
    );
  }

  /** Returns the first known names of a kind, or nothing if a message before has them. */
  #list(kind: string, names: readonly string[]): string {
    // Each provision has entitlements of its own.
    if (kind !== "entitlement" && this.#listed.has(kind)) return "";
    this.#listed.add(kind);
    const more = names.length > MAX_NAMES ? " and more" : "";
    return `; known: ${names.slice(0, MAX_NAMES).join(", ") || "none"}${more}`;
  }
}

/** Returns a sentence for each provision and assignment that can't be as it is, without a full stop. */
export function conflictsIn({ users, items, provisions, assignments }: Data): string[] {
  const listed = new Map(items.map((item) => [item.itemId, item.listingPublishedDate !== null]));
  const orgIds = new Map(users.map(({ username, orgId }) => [username, orgId]));
  const ofProvisions = provisions.flatMap(({ itemId, orgId, purchaserOrgId }) => {
    const held = `"${purchaserOrgId}" has a provision of "${itemId}", so it`;
    if (orgId === purchaserOrgId) return [`${held} can't be its vendor`];
    return listed.get(itemId) === false ? [`${held} must stay in listings`] : [];
  });
  const ofAssignments = assignments.flatMap(({ itemId, orgId, username }) => {
    const current = orgIds.get(username);
    if (current === orgId) return [];
    return [
      `"${username}" has entitlements of "${itemId}" in "${orgId}", so the user can't move to "${current}"`,
    ];
  });
  return [...ofProvisions, ...ofAssignments];
}
