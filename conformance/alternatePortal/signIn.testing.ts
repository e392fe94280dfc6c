/** Tokens, people and organizations of the alternate portal. */
import { type Call, No, pageOf, type Route, route } from "./route.testing.ts";
import type { Organization, Person } from "./world.testing.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const YEAR = 365 * 24 * 60 * MINUTE;

const [open, changes] = [true, true];

export const signIn: readonly Route[] = [
  route("/generateToken", generateToken, { open, changes }),
  route("/oauth2/token", createOAuthToken, { open, changes, isJson: true }),
  route("/oauth2/revokeToken", revokeToken, { open, changes }),
  route("/info", getInfo, { open }),
  route("", () => ({ currentVersion: "10.9.1", fullVersion: "10.9.1.0" }), { open }),
  route("/community/self", (_, caller) => shownPerson(caller)),
  route("/community/users/*", ({ world, names: [name] }, caller) => {
    const person = world.people.find((candidate) => candidate.name === name);
    if (person === undefined) throw new No(404, "Unbekannt.");
    return shownTo(caller, person);
  }),
  route("/portals/*", getPortal, { open }),
  route("/portals/*/users", listUsers),
];

function getInfo({ address }: Call): object {
  const tokenServicesUrl = `${address}/sharing/rest/generateToken`;
  return { owningSystemUrl: address, authInfo: { isTokenBasedSecurity: true, tokenServicesUrl } };
}

const shownPerson = ({ name, org, role, privileges }: Person) => ({
  username: name,
  fullName: name.toUpperCase(),
  email: `${name}@aue.example`,
  orgId: org,
  role,
  privileges,
  level: "2",
});

/** E-mail addresses are for oneself and administrators. */
function shownTo(caller: Person, person: Person): object {
  const { email, ...rest } = shownPerson(person);
  const isPersonal = caller.name === person.name || caller.role === "org_admin";
  return isPersonal ? { email, ...rest } : rest;
}

/** Anyone may list anyone's users, the last names first. */
function listUsers({ world, fields, names: [id] }: Call, caller: Person): object {
  const org = id === "self" ? caller.org : id;
  const found = world.people
    .filter((person) => person.org === org && person.role === (fields.role ?? person.role))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (fields.sortOrder === "desc" || !fields.sortField) found.reverse();
  const { page, entries, next = -1 } = pageOf(found, fields);
  return {
    ...page,
    nextStart: next,
    users: entries.map((person) => shownTo(caller, person)),
  };
}

function generateToken({ world, fields }: Call): object {
  const { username, password, client, referer, ip, expiration = 120 } = fields;
  const who = world.people.find(({ name }) => name === username);
  if (who === undefined || who.password !== password)
    throw new No(401, "Die Anmeldung ist misslungen.");
  if (client === "referer" && !referer) throw new No(422, "An welche Seite?");
  if (client === "ip" && !ip) throw new No(422, "An welche Adresse?");
  const until = Date.now() + Math.min(Number(expiration) * MINUTE, YEAR);
  const token = newToken();
  world.tokens.set(token, {
    who,
    until,
    ...(client === "referer" && { referer }),
    ...(client === "ip" && { ip }),
  });
  return { token, expires: until, ssl: true };
}

const newToken = (): string => `marke-${crypto.randomUUID()}`;

/** An application has no rights except to look around. */
function createOAuthToken({ world, fields }: Call): object {
  const { application, people, tokens } = world;
  const refuse = (error: string, message: string) =>
    new No(401, message, { error, error_description: message });
  const issue = (who: Person) => {
    const seconds = 30 * 60;
    const token = newToken();
    tokens.set(token, { who, until: Date.now() + seconds * SECOND });
    return { access_token: token, expires_in: seconds, token_type: "bearer" };
  };
  if (fields.client_id !== application.id)
    throw refuse("invalid_client_id", "Diese Anwendung kennt hier keiner.");
  if (fields.grant_type === "client_credentials") {
    if (fields.client_secret !== application.secret)
      throw refuse("invalid_client", "Das ist nicht ihr Kennwort.");
    const name = `app:${application.id}`;
    return issue({ name, password: "", org: "nowhere", role: "org_user", privileges: [] });
  }
  if (fields.grant_type !== "refresh_token") throw refuse("unsupported_grant_type", "So nicht.");
  const user = people.find(({ name }) => name === application.user);
  if (fields.refresh_token !== application.refresh || user === undefined)
    throw refuse("invalid_grant", "Diese Marke gilt nicht.");
  return { ...issue(user), username: user.name };
}

/** It forgets a token, if it knows it. */
function revokeToken({ world: { application, tokens }, fields }: Call): object {
  if (fields.client_id !== application.id) throw new No(400, "Diese Anwendung kennt hier keiner.");
  tokens.delete(fields.auth_token ?? "");
  return { success: true };
}

/** Only the first organization sells here. */
export const maySell = (
  { organizations: [seller] }: { organizations: readonly Organization[] },
  id: string,
): boolean => id === seller?.id;

function getPortal({ world, names: [id], caller: known }: Call, caller: Person): object {
  const portal = { currentVersion: "10.9.1", portalName: "Kartenhaus", portalMode: "singletenant" };
  if (known === undefined && id === "self") return { name: "Kartenhaus", id: "0123", ...portal };
  const wanted = id === "self" ? caller.org : id;
  const organization = world.organizations.find((candidate) => candidate.id === wanted);
  if (organization === undefined) throw new No(404, "Unbekannt.");
  return {
    ...organization,
    ...portal,
    canListApps: wanted === caller.org && maySell(world, caller.org),
    canListData: false,
  };
}
