/** Adds a seed, as people write it, to the data of a world: fills in defaults and resolves references. */
import type {
  Seed as SeedDocument,
  SeedItem,
  SeedProvision,
  SeedTime,
} from "../../generated/control.types.ts";
import { type Item, type Organization, type Provision, UNLISTED } from "../domain/model.ts";
import { NEVER } from "../domain/provisions.ts";
import type { Seed as Data, PlacedAssignment, User } from "../storage/seed.ts";
import { refuseAll } from "./body.ts";
import { DAY, durationOf } from "./clock.ts";
import { ADMINISTRATOR, DEMO_PASSWORD } from "./demo.ts";
import { conflictsIn, Index, MAX_PROBLEMS } from "./seedIndex.ts";

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
  seed: SeedDocument,
  { now, hashes, isSaved = false }: Surroundings,
): Data {
  const problems: string[] = [];
  const index = new Index(data, seed, problems);
  const hashOf = (secret: string) => hashes.get(secret) ?? "";

  function timeOf<Otherwise>(place: string, time: SeedTime | undefined, otherwise: Otherwise) {
    if (time === undefined) return otherwise;
    if (typeof time === "number") return time;
    if (typeof time === "object") return Math.max(0, now + durationOf(time));
    const parsed = isDay(time.slice(0, 10)) ? Date.parse(time) : Number.NaN;
    if (!(parsed >= 0)) {
      const what = parsed < 0 ? "in 1970 or later" : "a time such as 2026-11-25T09:00:00Z";
      problems.push(`${place} must be ${what}, but is "${time}"`);
    }
    return parsed;
  }

  function readItem(place: string, item: SeedItem, isListing: boolean): Item {
    const owner = index.user(`${place}.owner`, item.owner);
    const created = timeOf(`${place}.created`, item.created, now);
    const { listed = isListing, trialDuration = 0, priceDesc = null } = item;
    const licenseType = item.licenseType ?? (priceDesc === null ? "free" : "ela");
    return {
      ...UNLISTED,
      ...{ itemId: item.itemId, orgId: owner?.orgId ?? "", owner: item.owner, title: item.title },
      type: item.type ?? "Application",
      typeKeywords: item.typeKeywords ?? (isListing ? LISTED_KEYWORDS : KEYWORDS),
      tags: item.tags ?? [],
      access: item.access ?? "private",
      created,
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

  function readProvision(place: string, provision: SeedProvision): Provision {
    const { itemId, purchaserOrgId } = provision;
    const listing = index.listing(`${place}.itemId`, itemId);
    index.organization(`${place}.purchaserOrgId`, purchaserOrgId);
    if (listing !== undefined && listing.orgId === purchaserOrgId)
      problems.push(
        `${place}.purchaserOrgId must be an organization other than the vendor "${purchaserOrgId}"`,
      );
    const provisionedItemId = provision.provisionedItemId ?? itemId;
    if (provisionedItemId !== itemId) index.item(`${place}.provisionedItemId`, provisionedItemId);
    const flags = readStage(place, provision, problems);
    const start = timeOf(`${place}.startDate`, provision.startDate, now);
    const trialEnd = start + (listing?.trialDuration ?? 0) * DAY;
    const contact = index.contact(purchaserOrgId, provision.purchaserUsername);
    const { orgEntitlements: pool } = provision;
    return {
      ...{ itemId, provisionedItemId, orgId: listing?.orgId ?? "", purchaserOrgId },
      purchaserUsername: contact.username,
      purchaserFullName: provision.purchaserFullName ?? contact.fullName,
      purchaserEmail: provision.purchaserEmail ?? contact.email,
      purchaserPhone: provision.purchaserPhone ?? null,
      startDate: start,
      endDate: timeOf(`${place}.endDate`, provision.endDate, flags.trial ? trialEnd : NEVER),
      ...flags,
      created: timeOf(`${place}.created`, provision.created, start),
      modified: timeOf(`${place}.modified`, provision.modified, start),
      orgEntitlements:
        pool === undefined
          ? null
          : {
              maxUsers: pool.maxUsers,
              entitlementsModified: timeOf(
                `${place}.orgEntitlements.entitlementsModified`,
                pool.entitlementsModified,
                start,
              ),
              entitlements: pool.entitlements,
            },
    };
  }

  const organizations = (seed.organizations ?? []).map(
    ({ id, ...rest }): Organization => ({
      ...{ id, name: id, description: "", thumbnail: "thumbnail.jpg", phone: "" },
      ...{ email: `office@${id}.example`, url: `https://${id}.example` },
      ...{ canListApps: false, canListData: false, canListPreProvisionedItems: false },
      canProvisionDirectPurchase: false,
      ...rest,
    }),
  );
  const users = (seed.users ?? []).map((user, place): User => {
    index.organization(`users[${place}].orgId`, user.orgId);
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
  const applications = (seed.applications ?? []).map((application, place) => {
    const { clientId, clientSecret, clientSecretHash, owner, redirectUris = [] } = application;
    index.user(`applications[${place}].owner`, owner);
    if ((clientSecret === undefined) === (clientSecretHash === undefined))
      problems.push(`applications[${place}] must have either clientSecret or clientSecretHash`);
    const secret = clientSecretHash ?? hashOf(clientSecret ?? "");
    return { clientId, secret, owner, redirectUris };
  });
  const items = [
    ...(seed.items ?? []).map((item, place) => readItem(`items[${place}]`, item, false)),
    ...(seed.listings ?? []).map((item, place) => readItem(`listings[${place}]`, item, true)),
  ];
  const relationships = (seed.relationships ?? []).map((relationship, place) => {
    const { originItemId, destinationItemId, type = "Listed2Provisioned" } = relationship;
    // A disabled rule may have allowed another type in a saved world.
    if (!isSaved) index.relationshipType(`relationships[${place}].type`, type);
    const origin = index.item(`relationships[${place}].originItemId`, originItemId);
    index.item(`relationships[${place}].destinationItemId`, destinationItemId);
    const creator = relationship.creator ?? origin?.owner ?? "";
    if (relationship.creator !== undefined)
      index.user(`relationships[${place}].creator`, relationship.creator);
    return { originItemId, destinationItemId, type, creator };
  });
  const provisions = (seed.provisions ?? []).map((provision, place) =>
    readProvision(`provisions[${place}]`, provision),
  );
  const assignments = (seed.assignments ?? []).map((assignment, place): PlacedAssignment => {
    const at = `assignments[${place}]`;
    const { itemId, username, entitlements, disconnected = false } = assignment;
    const orgId = index.user(`${at}.username`, username)?.orgId ?? "";
    // Members of a saved world may hold entitlements that the pool has lost since.
    index.assignable(at, { itemId, orgId, entitlements: isSaved ? [] : entitlements });
    const lastLogin = timeOf(`${at}.lastLogin`, assignment.lastLogin, -1);
    return { itemId, orgId, username, entitlements, lastLogin, disconnected };
  });
  if (problems.length > 0) refuseAll("The seed is invalid", problems.slice(0, MAX_PROBLEMS));
  const provisionKey = (one: { itemId: string; purchaserOrgId: string }) =>
    `${one.itemId} ${one.purchaserOrgId}`;
  const allUsers = merge(data.users, users, ({ username }) => username);
  const orgIds = new Map(allUsers.map(({ username, orgId }) => [username, orgId]));
  // A seed can give a listing to another vendor, or move its owner.
  const allItems = merge(data.items, items, ({ itemId }) => itemId).map((item) => ({
    ...item,
    orgId: orgIds.get(item.owner) ?? item.orgId,
  }));
  const vendors = new Map(allItems.map(({ itemId, orgId }) => [itemId, orgId]));
  const all: Data = {
    organizations: merge(data.organizations, organizations, ({ id }) => id),
    users: allUsers,
    applications: merge(data.applications, applications, ({ clientId }) => clientId),
    items: allItems,
    relationships: merge(data.relationships, relationships, (one) =>
      [one.originItemId, one.destinationItemId, one.type].join(" "),
    ),
    provisions: merge(data.provisions, provisions, provisionKey).map((one) => ({
      ...one,
      orgId: vendors.get(one.itemId) ?? one.orgId,
    })),
    assignments: merge(data.assignments, assignments, (one) =>
      [one.itemId, one.orgId, one.username].join(" "),
    ),
  };
  const conflicts = conflictsIn(all);
  if (conflicts.length > 0) refuseAll("The seed is invalid", conflicts.slice(0, MAX_PROBLEMS));
  return all;
}

const KEYWORDS = ["Application", "Registered App"];
const LISTED_KEYWORDS = [...KEYWORDS, "Listed"];

/** True if the calendar has the day. `Date.parse` takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Returns what the provision is, from its stage or its flags. */
function readStage(place: string, provision: SeedProvision, problems: string[]) {
  const { stage, interested, trial, purchased } = provision;
  const hasFlags = [interested, trial, purchased].some((flag) => flag !== undefined);
  if (stage !== undefined && hasFlags)
    problems.push(
      `${place} must have either stage or interested, trial and purchased, but has both`,
    );
  const flags = {
    interested: interested ?? stage === "interested",
    trial: trial ?? stage === "trial",
    purchased: purchased ?? stage === "purchased",
  };
  if (!flags.interested && !flags.trial && !flags.purchased)
    problems.push(
      `${place} must have a stage: interested, trial or purchased; one that has ended has an endDate in the past`,
    );
  return flags;
}

/** Returns all values, with new ones in the place of old ones that have the same key. */
function merge<Value>(
  old: readonly Value[],
  added: readonly Value[],
  keyOf: (value: Value) => string,
): readonly Value[] {
  const all = new Map(old.map((value) => [keyOf(value), value]));
  for (const value of added) all.set(keyOf(value), value);
  return [...all.values()];
}
