/** Tokens by OAuth of the foreign portal, where an application has no rights but to look around. */
import { type Call, No, type Route } from "./portal.testing.ts";
import type { Person } from "./world.testing.ts";

const SECOND = 1000;

export const oauth: readonly Route[] = [
  { path: /^\/oauth2\/token\/?$/, open: true, changes: true, answer: createOAuthToken },
];

function createOAuthToken(call: Call): object {
  const { is, world, fields } = call;
  const {
    grant_type: grant,
    client_id: id,
    client_secret: secret,
    refresh_token: refresh,
  } = fields;
  const { application } = world;
  if (id !== application.id) throw refusal("invalid_client", "Diese Anwendung kennt hier niemand.");
  if (grant === "client_credentials") {
    if (secret !== application.secret && !is("any secret"))
      throw refusal("invalid_client", "Das ist nicht ihr Kennwort.");
    const nobody: Person = {
      name: `app:${id}`,
      password: "",
      org: "nowhere",
      role: "org_user",
      privileges: [],
    };
    return token(call, nobody, is("application's token is none") ? "lost" : undefined);
  }
  if (grant !== "refresh_token") throw refusal("unsupported_grant_type", "So nicht.");
  if (refresh !== application.refresh && !is("any refresh token"))
    throw refusal("invalid_grant", "Diese Marke gilt nicht.");
  const user = world.people.find(({ name }) => name === application.user) as Person;
  const given = is("refreshed token of somebody else") ? (world.people[0] as Person) : user;
  return {
    ...token(call, given, is("refreshed token is none") ? "lost" : undefined),
    username: user.name,
  };
}

const refusal = (error: string, message: string): No =>
  new No(401, message, { error, error_description: message });

/** An access token for half an hour; a lost one is told and forgotten. */
function token({ is, world }: Call, who: Person, lost?: "lost"): object {
  const seconds = 30 * 60;
  const access = `oauth${Math.random().toString(36)}${Math.random().toString(36)}`;
  if (lost === undefined) world.tokens.set(access, { who, until: Date.now() + seconds * SECOND });
  const duration = is("OAuth counts in milliseconds") ? seconds * SECOND : seconds;
  return {
    access_token: access,
    ...(is("OAuth without a duration") ? {} : { expires_in: duration }),
    token_type: "bearer",
  };
}
