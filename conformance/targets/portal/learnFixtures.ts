/**
 * Compares a target file with what the portal says, and learns what the file leaves out: a wrong file looks like a broken
 * portal. So that a broken portal doesn't look like a wrong file, two responses must agree against the file.
 */
import type { OperationId } from "../../../generated/operations.ts";
import type { Actor } from "../../model/actor.ts";
import {
  type Account,
  type AccountName,
  accountNames,
  type Fixtures,
  type OrganizationName,
  organizationOfAccount,
} from "../../model/fixtures.ts";
import type { Json } from "../../model/json.ts";
import { objectIn, takesToken } from "../../runner/http/response.ts";
import { learnListings } from "./learnListings.ts";

/** Members that are looked up: one more than a request may name. */
const ENOUGH = 26;

export interface Learned {
  readonly fixtures: Fixtures;
  /** What the owner of the file should know. */
  readonly remarks: readonly string[];
}

/** Asks the portal. Returns the JSON object of the response, which is empty if it has none. */
export type Ask = (id: OperationId, input: Json) => Promise<Json>;

/** A portal that takes no token in a query is asked with a header. */
const askAs =
  (actor: Actor): Ask =>
  async (id, input) => {
    const exchange = await actor.exchange(id, input);
    const { response } = takesToken(exchange)
      ? exchange
      : await actor.exchange(id, input, { tokenIn: "X-Esri-Authorization" });
    return objectIn(response.text) ?? {};
  };

/** The fixtures with what the portal says of them. Rejects with the field and its cure if the portal says otherwise. */
export async function learnFixtures(
  given: Fixtures,
  actorFor: (account: Account) => Actor,
): Promise<Learned> {
  const people: Person[] = [];
  for (const name of accountNames) {
    const account = given.accounts[name];
    if (account) people.push(await personOf(name, account, askAs(actorFor(account))));
  }
  const organizations = { ...learnOrganizations(people, given), ...given.organizations };
  const fixtures = { ...given, organizations };
  for (const person of people) {
    rejectIf(organizationError(person, fixtures));
    rejectIf(privilegeError(person, people));
  }
  const purchaser = people.find(({ name }) => name === "purchaserAdmin");
  const reader = people.find(({ name }) => name === "vendorAdmin") ?? purchaser ?? people[0];
  if (reader === undefined) return { fixtures, remarks: [] };
  if (purchaser) rejectIf(await membersError(fixtures, purchaser));
  const { error, properties, remarks } = await learnListings(fixtures, reader);
  rejectIf(error);
  return { fixtures: { ...fixtures, properties }, remarks };
}

/** An account as the portal describes it. */
interface Person {
  readonly name: AccountName;
  readonly username: string;
  readonly ask: Ask;
  readonly self: Json;
  readonly user: Json;
  readonly portal: Json;
}

async function personOf(name: AccountName, { username }: Account, ask: Ask): Promise<Person> {
  const self = await ask("getSelf", {});
  const user = await ask("getUser", { userName: username });
  return { name, username, ask, self, user, portal: await ask("getPortal", { portalID: "self" }) };
}

/** Ids of the organizations that the file leaves out: of each, the one that most responses about its accounts have. */
function learnOrganizations(
  people: readonly Person[],
  { organizations }: Fixtures,
): Fixtures["organizations"] {
  const learned = new Map<string, OrganizationName>();
  const known: Partial<Record<OrganizationName, string>> = { ...organizations };
  for (const [name, group] of Map.groupBy(people, (one) => organizationOfAccount(one.name))) {
    const said = group
      .flatMap(({ self, user, portal }) => [portal.id, self.orgId, user.orgId])
      .filter((id) => typeof id === "string");
    const counts = [...Map.groupBy(said, (id) => id)];
    const [most] = counts.sort(([, one], [, other]) => other.length - one.length);
    const id = organizations[name] ?? most?.[0];
    if (id === undefined) continue;
    const other = learned.get(id);
    rejectIf(
      other &&
        `the accounts of ${other} and ${name} both belong to ${id}; name accounts of two organizations`,
    );
    learned.set(id, name);
    known[name] = id;
  }
  return known;
}

function organizationError(
  { name, username, self, portal }: Person,
  { organizations }: Fixtures,
): string | undefined {
  const organization = organizationOfAccount(name);
  const expected = organizations[organization];
  const said = self.orgId;
  if (typeof said !== "string" || said !== portal.id || said === expected) return undefined;
  return `organizations.${organization} is ${expected}, but accounts.${name} (${username}) belongs to ${said}; correct one of the two`;
}

const REQUESTS = "marketplace:admin:purchase";
const MANAGES = "marketplace:admin:manage";

const has = ({ role, privileges }: Json, ...wanted: string[]): boolean =>
  role === "org_admin" ||
  (Array.isArray(privileges) && wanted.some((one) => (privileges as unknown[]).includes(one)));

/** A portal is believed about a privilege if it names it for anyone. */
function privilegeError(
  { name, username, self, user }: Person,
  people: readonly Person[],
): string | undefined {
  const isNamed = people.some((one) =>
    [one.self, one.user].every(({ privileges }) => has({ privileges }, REQUESTS)),
  );
  if (!isNamed) return undefined;
  const wanted = name.startsWith("vendor") ? [REQUESTS, MANAGES] : [REQUESTS];
  const descriptions = [self, user];
  const lacks = (one: Json) => Array.isArray(one.privileges) && !has(one, ...wanted);
  if (name.endsWith("User") && descriptions.every(lacks))
    return `accounts.${name} (${username}) may not request purchase information; give it the privilege ${REQUESTS}, or name another`;
  if (name.endsWith("Member") && descriptions.every((one) => has(one, ...wanted)))
    return `accounts.${name} (${username}) may request purchase information; name a member without that privilege`;
  return undefined;
}

async function membersError(
  { members, accounts }: Fixtures,
  { ask, username, user }: Person,
): Promise<string | undefined> {
  if (members.length === 0 || typeof user.orgId !== "string") return undefined;
  const userOf = (userName: string) => ask("getUser", { userName });
  const colleague = (accounts.purchaserMember ?? accounts.purchaserUser)?.username;
  // Whether the portal describes colleagues at all is for scenarios to say.
  if (colleague !== undefined && (await userOf(colleague)).orgId !== user.orgId) return undefined;
  const wrong: string[] = [];
  for (const member of members.slice(0, ENOUGH)) {
    const said = await userOf(member);
    if ("error" in said || (typeof said.orgId === "string" && said.orgId !== user.orgId))
      wrong.push(member);
  }
  if (wrong.length === 0) return undefined;
  return `members has ${wrong.join(", ")}, whom ${username} can't find in its organization; name plain members of the purchaser`;
}

function rejectIf(error: string | undefined): void {
  if (error) throw new Error(`the target file doesn't fit the portal: ${error}`);
}
