/** Adds a seed, as people write it, to the data of a world: fills in defaults and resolves references. */
import type { Seed, SeedItem, SeedProvision } from "../../generated/control.types.ts";
import {
  type Item,
  LISTED_TO_PROVISIONED,
  type Provision,
  RELATIONSHIP_TYPES,
  UNLISTED,
} from "../domain/model.ts";
import { isAdministrator } from "../domain/permissions.ts";
import { NEVER } from "../domain/provisions.ts";
import { DAY } from "../domain/time.ts";
import type { Data, PlacedAssignment, User } from "../storage/data.ts";
import { refuseAll } from "./body.ts";
import { ADMINISTRATOR, DEMO_PASSWORD } from "./demo.ts";
import {
  conflictsIn,
  createAssertKnown,
  createTimeReader,
  MAX_PROBLEMS,
  readStage,
  repeatsIn,
} from "./seedProblems.ts";

/** What the reader needs besides the seed. */
interface Surroundings {
  /** The world's time in milliseconds since the epoch. */
  readonly now: number;
  /** Hash of each password and secret in the seed. */
  readonly hashes: ReadonlyMap<string, string>;
  /** True if the seed is of a snapshot, which may have what no request could add now. */
  readonly isSaved?: boolean;
}

/**
 * Returns the data with the seed added. What has the same key is replaced. Throws an HTTP 400 that names every problem: a
 * place, the value, and what is known.
 */
export function addSeed(
  data: Data,
  seed: Seed,
  { now, hashes, isSaved = false }: Surroundings,
): Data {
  const problems = repeatsIn(seed);
  const assertKnown = createAssertKnown(problems);
  const timeOf = createTimeReader(problems, now);
  const hashOf = (secret: string) => hashes.get(secret) ?? "";

  const organizations = merge(
    data.organizations,
    (seed.organizations ?? []).map(({ id, ...rest }) => ({
      ...{ id, name: id, description: "", thumbnail: "thumbnail.jpg", phone: "" },
      ...{ email: `office@${id}.example`, url: `https://${id}.example` },
      ...{ canListApps: false, canListData: false, canListPreProvisionedItems: false },
      canProvisionDirectPurchase: false,
      ...rest,
    })),
    ({ id }) => id,
  );
  const newUsers = (seed.users ?? []).map((user, place): User => {
    assertKnown(`users[${place}].orgId`, "organization", user.orgId, organizations);
    if (user.password !== undefined && user.passwordHash !== undefined)
      problems.push(`users[${place}] must have either password or passwordHash, not both`);
    const { username, orgId, role = "org_user" } = user;
    return {
      ...{ username, orgId, role },
      privileges: user.privileges ?? (role === "org_admin" ? ADMINISTRATOR : []),
      fullName: user.fullName ?? username,
      email: user.email ?? `${username}@${orgId}.example`,
      password: user.passwordHash ?? hashOf(user.password ?? DEMO_PASSWORD),
    };
  });
  const users = merge(data.users, newUsers, ({ username }) => username);
  const applications = (seed.applications ?? []).map((application, place) => {
    const { clientId, clientSecret, clientSecretHash, owner, redirectUris = [] } = application;
    assertKnown(`applications[${place}].owner`, "user", owner, users);
    if ((clientSecret === undefined) === (clientSecretHash === undefined))
      problems.push(`applications[${place}] must have either clientSecret or clientSecretHash`);
    const secret = clientSecretHash ?? hashOf(clientSecret ?? "");
    return { clientId, secret, owner, redirectUris };
  });

  function readItem(place: string, item: SeedItem, isListing: boolean): Item {
    assertKnown(`${place}.owner`, "user", item.owner, users);
    const created = timeOf(`${place}.created`, item.created, now);
    const { listed = isListing, trialDuration = 0, priceDesc = null } = item;
    const licenseType = item.licenseType ?? (priceDesc === null ? "free" : "ela");
    return {
      ...UNLISTED,
      ...{ itemId: item.itemId, orgId: "", owner: item.owner, title: item.title },
      type: item.type ?? "Application",
      typeKeywords: item.typeKeywords ?? (isListing ? [...KEYWORDS, "Listed"] : KEYWORDS),
      ...{ tags: item.tags ?? [], access: item.access ?? "private", created },
      modified: timeOf(`${place}.modified`, item.modified, created),
      listed,
      listingPublishedDate: timeOf(
        `${place}.listingPublishedDate`,
        item.listingPublishedDate,
        isListing || listed ? created : null,
      ),
      licenseType: isListing ? licenseType : (item.licenseType ?? null),
      ...{ licenseBy: item.licenseBy ?? null, priceDesc, trialDuration },
      trialSupported: item.trialSupported ?? trialDuration > 0,
      requiresSignature: item.requiresSignature ?? false,
      properties: item.properties ?? {},
    };
  }

  const newItems = [
    ...(seed.items ?? []).map((item, place) => readItem(`items[${place}]`, item, false)),
    ...(seed.listings ?? []).map((item, place) => readItem(`listings[${place}]`, item, true)),
  ];
  const items = merge(data.items, newItems, ({ itemId }) => itemId);
  // A seed can give a listing to another vendor, or move its owner.
  for (const [itemId, item] of items)
    items.set(itemId, { ...item, orgId: users.get(item.owner)?.orgId ?? item.orgId });

  function findListing(place: string, itemId: string): Item | undefined {
    assertKnown(place, "item", itemId, items);
    const found = items.get(itemId);
    if (found?.listingPublishedDate === null)
      problems.push(
        `${place} must be a listing, but "${itemId}" was never listed; move it to listings`,
      );
    return found;
  }

  const relationships = (seed.relationships ?? []).map((relationship, place) => {
    const at = `relationships[${place}]`;
    const { originItemId, destinationItemId, type = LISTED_TO_PROVISIONED } = relationship;
    const { creator = items.get(originItemId)?.owner ?? "" } = relationship;
    // A disabled rule may have allowed another type in a saved world.
    if (!isSaved) assertKnown(`${at}.type`, "relationship type", type, RELATIONSHIP_TYPES);
    assertKnown(`${at}.originItemId`, "item", originItemId, items);
    assertKnown(`${at}.destinationItemId`, "item", destinationItemId, items);
    if (relationship.creator !== undefined) assertKnown(`${at}.creator`, "user", creator, users);
    return { originItemId, destinationItemId, type, creator };
  });

  /** The contact of each organization: its first administrator, or its first user. */
  const contacts = new Map<string, User>();
  for (const user of users.values()) {
    const first = contacts.get(user.orgId);
    if (first === undefined || (isAdministrator(user) && !isAdministrator(first)))
      contacts.set(user.orgId, user);
  }

  function readProvision(place: string, provision: SeedProvision): Provision {
    const { itemId, purchaserOrgId } = provision;
    const listing = findListing(`${place}.itemId`, itemId);
    assertKnown(`${place}.purchaserOrgId`, "organization", purchaserOrgId, organizations);
    if (listing?.orgId === purchaserOrgId)
      problems.push(
        `${place}.purchaserOrgId must be an organization other than the vendor "${purchaserOrgId}"`,
      );
    const provisionedItemId = provision.provisionedItemId ?? itemId;
    if (provisionedItemId !== itemId)
      assertKnown(`${place}.provisionedItemId`, "item", provisionedItemId, items);
    const flags = readStage(place, provision, problems);
    const start = timeOf(`${place}.startDate`, provision.startDate, now);
    const trialEnd = start + (listing?.trialDuration ?? 0) * DAY;
    // A contact that is named need not be a user.
    const name =
      provision.purchaserUsername ?? contacts.get(purchaserOrgId)?.username ?? purchaserOrgId;
    const email = `${name}@${purchaserOrgId}.example`;
    const contact = users.get(name) ?? { fullName: name, email };
    const { orgEntitlements: pool } = provision;
    const entitlementsModified = timeOf(
      `${place}.orgEntitlements.entitlementsModified`,
      pool?.entitlementsModified,
      start,
    );
    return {
      ...{ itemId, provisionedItemId, orgId: listing?.orgId ?? "", purchaserOrgId },
      purchaserUsername: name,
      purchaserFullName: provision.purchaserFullName ?? contact.fullName,
      purchaserEmail: provision.purchaserEmail ?? contact.email,
      purchaserPhone: provision.purchaserPhone ?? null,
      startDate: start,
      endDate: timeOf(`${place}.endDate`, provision.endDate, flags.trial ? trialEnd : NEVER),
      ...flags,
      created: timeOf(`${place}.created`, provision.created, start),
      modified: timeOf(`${place}.modified`, provision.modified, start),
      orgEntitlements: pool === undefined ? null : { ...pool, entitlementsModified },
    };
  }

  const provisions = merge(
    data.provisions,
    (seed.provisions ?? []).map((one, place) => readProvision(`provisions[${place}]`, one)),
    ({ itemId, purchaserOrgId }) => `${itemId} ${purchaserOrgId}`,
  );

  const assignments = (seed.assignments ?? []).map((assignment, place): PlacedAssignment => {
    const at = `assignments[${place}]`;
    const { itemId, username, entitlements, disconnected = false } = assignment;
    assertKnown(`${at}.username`, "user", username, users);
    const { orgId = "" } = users.get(username) ?? {};
    const provision = provisions.get(`${itemId} ${orgId}`);
    if (findListing(`${at}.itemId`, itemId) && orgId !== "" && provision === undefined)
      problems.push(
        `${at} needs a provision of "${itemId}" by "${orgId}", the organization of the user; add it to provisions`,
      );
    // Members of a saved world may hold entitlements that the pool has lost since.
    const pool = isSaved ? undefined : provision?.orgEntitlements?.entitlements;
    const known = pool && {
      has: (name: string) => Object.hasOwn(pool, name),
      keys: () => Object.keys(pool),
    };
    entitlements.forEach((name, position) => {
      if (known) assertKnown(`${at}.entitlements[${position}]`, "entitlement", name, known);
    });
    const lastLogin = timeOf(`${at}.lastLogin`, assignment.lastLogin, -1);
    return { itemId, orgId, username, entitlements, lastLogin, disconnected };
  });

  if (problems.length > 0) refuseAll("The seed is invalid", problems.slice(0, MAX_PROBLEMS));
  const all: Data = {
    organizations: [...organizations.values()],
    users: [...users.values()],
    applications: [...merge(data.applications, applications, ({ clientId }) => clientId).values()],
    items: [...items.values()],
    relationships: [
      ...merge(data.relationships, relationships, (one) =>
        [one.originItemId, one.destinationItemId, one.type].join(" "),
      ).values(),
    ],
    provisions: [...provisions.values()].map((one) => ({
      ...one,
      orgId: items.get(one.itemId)?.orgId ?? one.orgId,
    })),
    assignments: [
      ...merge(data.assignments, assignments, (one) =>
        [one.itemId, one.orgId, one.username].join(" "),
      ).values(),
    ],
  };
  const conflicts = conflictsIn(all);
  if (conflicts.length > 0) refuseAll("The seed is invalid", conflicts.slice(0, MAX_PROBLEMS));
  return all;
}

const KEYWORDS = ["Application", "Registered App"];

/** Returns all values by their keys, with new ones in the place of old ones that have the same key. */
const merge = <Value>(
  old: readonly Value[],
  added: readonly Value[],
  keyOf: (value: Value) => string,
): Map<string, Value> => new Map([...old, ...added].map((value) => [keyOf(value), value]));
