/**
 * Holds a cast against what the portal says of it, before anything is played: a wrong cast looks like a broken portal. A portal
 * that is broken must not look like a wrong cast either, so two answers have to agree.
 */
import type { Actor } from "../actor.ts";
import { objectIn } from "../answered.ts";
import { type Account, type Cast, organizationOf } from "../cast.ts";
import type { Json } from "../parseJson.ts";
import type { AccountName, ListingName, OrganizationName } from "../targetSchema.ts";

/** Members that are looked up at most: more than one request may name. */
const ENOUGH = 26;

/** Rejects with the field of the cast file and its cure, where the portal says otherwise. */
export async function checkCast(cast: Cast, actorFor: (account: Account) => Actor): Promise<void> {
  const accounts = Object.entries(cast.accounts) as [AccountName, Account][];
  const people: Person[] = [];
  for (const [name, account] of accounts)
    people.push(await personOf(name, account, actorFor(account)));
  for (const person of people) wrong(organizationFault(person, cast));
  for (const person of people) wrong(privilegeFault(person, people));
  const [reader] = people.filter(({ name }) => name === "vendorAdmin" || name === "purchaserAdmin");
  if (reader === undefined) return;
  wrong(listingsFault(cast, await listingsOf(cast, reader.actor)));
  const purchaser = people.find(({ name }) => name === "purchaserAdmin");
  if (purchaser) wrong(await membersFault(cast, purchaser));
}

/** An account as the portal describes it in two places. */
interface Person {
  readonly name: AccountName;
  readonly username: string;
  readonly actor: Actor;
  readonly tellings: readonly Json[];
  readonly portal: Json;
}

async function personOf(name: AccountName, { username }: Account, actor: Actor): Promise<Person> {
  const self = await answerOf(actor, "getSelf", {});
  const user = await answerOf(actor, "getUser", { userName: username });
  return {
    name,
    username,
    actor,
    tellings: [self, user],
    portal: await answerOf(actor, "getPortal", { portalID: "self" }),
  };
}

function organizationFault(
  { name, username, tellings: [self], portal }: Person,
  cast: Cast,
): string | undefined {
  const organization = organizationOf(cast, username) as OrganizationName;
  const expected = cast.organizations[organization];
  const told = self?.orgId;
  if (expected === undefined || typeof told !== "string" || told !== portal.id || told === expected)
    return undefined;
  return `organizations.${organization} is ${expected}, but accounts.${name} (${username}) is of ${told}; put the one in order or the other`;
}

const REQUESTS = "marketplace:admin:purchase";
const MANAGES = "marketplace:admin:manage";

/** Of a privilege the portal is believed once it names it for anybody. */
function privilegeFault(
  { name, username, tellings }: Person,
  people: readonly Person[],
): string | undefined {
  const has = (telling: Json, ...wanted: string[]) =>
    telling.role === "org_admin" ||
    (Array.isArray(telling.privileges) &&
      wanted.some((one) => (telling.privileges as unknown[]).includes(one)));
  const isTold = people.some((other) =>
    other.tellings.every((telling) => has({ privileges: telling.privileges }, REQUESTS)),
  );
  if (!isTold) return undefined;
  const wanted = name.startsWith("vendor") ? [REQUESTS, MANAGES] : [REQUESTS];
  if (
    /User$/.test(name) &&
    tellings.every((telling) => Array.isArray(telling.privileges) && !has(telling, ...wanted))
  )
    return `accounts.${name} (${username}) may not request purchase information; give it the privilege ${REQUESTS}, or name another`;
  if (/Member$/.test(name) && tellings.every((telling) => has(telling, ...wanted)))
    return `accounts.${name} (${username}) may request purchase information; name a member without that privilege`;
  return undefined;
}

interface Seen {
  readonly name: ListingName;
  readonly id: string;
  readonly listing: Json;
  /** The item that has the same id. */
  readonly item: Json;
}

async function listingsOf({ listings }: Cast, reader: Actor): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const [name, id] of Object.entries(listings).filter(
    ([name]) => name !== "provisioned" && name !== "unrelated",
  )) {
    const asked = { itemID: id };
    const [listing, item] = [
      await answerOf(reader, "getListing", asked),
      await answerOf(reader, "getItem", asked),
    ];
    seen.push({ name: name as ListingName, id, listing, item });
  }
  return seen;
}

function listingsFault({ organizations }: Cast, seen: readonly Seen[]): string | undefined {
  const vendors = seen.map(({ listing }) => (listing.vendor as Json | undefined)?.id);
  const kinds = seen.map(({ listing }) => listing.licenseType);
  for (const [place, { name, id, listing, item }] of seen.entries()) {
    const field = `listings.${name} (${id})`;
    if ("error" in listing && "error" in item && seen.some((other) => !("error" in other.listing)))
      return `${field} is no listing that the cast can see; put its id in order, or leave it out`;
    const [vendor, kind] = [vendors[place], kinds[place]];
    // A portal that says the same of all may say so wrongly.
    if (
      typeof vendor === "string" &&
      vendor !== organizations.vendor &&
      vendors.includes(organizations.vendor)
    )
      return `${field} is a listing of ${vendor}, and organizations.vendor is ${organizations.vendor}; name one of the latter`;
    const isFree = kind === "free";
    if (
      typeof kind === "string" &&
      isFree !== (name === "free") &&
      kinds.some((other) => other !== undefined && (other === "free") !== isFree)
    )
      return `${field} has the licenseType ${kind}, and has to be ${name === "free" ? "free" : "another one than free"}; are ids swapped?`;
  }
  return undefined;
}

async function membersFault(
  { members, accounts }: Cast,
  { actor, username }: Person,
): Promise<string | undefined> {
  const colleague = (accounts.purchaserMember ?? accounts.purchaserUser)?.username;
  const [self, other] = [await userOf(actor, username), await userOf(actor, colleague ?? username)];
  // Whether the portal describes colleagues at all is for scenarios to say.
  if (typeof self.orgId !== "string" || other.orgId !== self.orgId) return undefined;
  const wrongOnes: string[] = [];
  for (const member of members.slice(0, ENOUGH)) {
    const told = await userOf(actor, member);
    if ("error" in told || (typeof told.orgId === "string" && told.orgId !== self.orgId))
      wrongOnes.push(member);
  }
  if (wrongOnes.length === 0) return undefined;
  return `members has ${wrongOnes.join(", ")}, whom ${username} does not know as of its organization; name plain members of the purchaser`;
}

const userOf = (actor: Actor, userName: string): Promise<Json> =>
  answerOf(actor, "getUser", { userName });

function wrong(fault: string | undefined): void {
  if (fault !== undefined) throw new Error(`the cast does not fit the portal: ${fault}`);
}

const answerOf = async (
  actor: Actor,
  id: Parameters<Actor["exchange"]>[0],
  input: Json,
): Promise<Json> => objectIn((await actor.exchange(id, input)).response.text) ?? {};
