/** Tokens, people and organizations of the alternate portal. */
import { type Call, No, type Route } from "./route.testing.ts";
import type { Organization, Person } from "./world.testing.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const YEAR = 365 * 24 * 60 * MINUTE;

export const signIn: readonly Route[] = [
  { path: /^\/generateToken\/?$/, open: true, changes: true, respond: generateToken },
  {
    path: /^\/oauth2\/token\/?$/,
    open: true,
    changes: true,
    isJson: true,
    respond: createOAuthToken,
  },
  { path: /^\/oauth2\/revokeToken\/?$/, open: true, changes: true, respond: revokeToken },
  {
    path: /^\/info$/,
    open: true,
    respond: ({ address }) => ({
      owningSystemUrl: address,
      authInfo: {
        isTokenBasedSecurity: true,
        tokenServicesUrl: `${address}/sharing/rest/generateToken`,
      },
    }),
  },
  {
    path: /^\/?$/,
    open: true,
    respond: () => ({ currentVersion: "10.9.1", fullVersion: "10.9.1.0" }),
  },
  { path: /^\/community\/self$/, respond: (_, caller) => shownPerson(caller) },
  {
    path: /^\/community\/users\/([^/]+)$/,
    respond({ world, names: [name] }, caller) {
      const person = world.people.find((candidate) => candidate.name === name);
      if (person === undefined) throw new No(404, "Unbekannt.");
      return shownTo(caller, person);
    },
  },
  { path: /^\/portals\/([^/]+)$/, open: true, respond: getPortal },
  { path: /^\/portals\/([^/]+)\/users$/, respond: listUsers },
];

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
  const [start, num] = [Number(fields.start ?? 1), Number(fields.num ?? 10)];
  const found = world.people
    .filter((person) => person.org === org && person.role === (fields.role ?? person.role))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (fields.sortOrder === "desc" || !fields.sortField) found.reverse();
  const next = start + num;
  return {
    ...{ total: found.length, start, num, nextStart: next <= found.length ? next : -1 },
    users: found.slice(start - 1, next - 1).map((person) => shownTo(caller, person)),
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
