/** Reads the target file: the portal, who plays, and what may be changed. */
import {
  type Account,
  accountNames,
  type Fixtures,
  itemNames,
  listingNames,
  ORGANIZATIONS,
} from "../model/fixtures.ts";
import { CHANGES, type Change } from "../model/result.ts";
import { readText } from "../runner/http/decode.ts";
import { isObject, type Json, parseJson, typeOf } from "./parseJson.ts";
import { suggestion } from "./suggestion.ts";

export interface TargetFile {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  readonly fixtures: Fixtures;
  /** What may be changed. */
  readonly allow: ReadonlySet<Change>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const KEYS = ["portal", "accounts", "organizations", "members", "listings", "application", "allow"];
const ACCOUNT_KEYS = ["username", "password", "token"];
const APPLICATION_KEYS = ["clientId", "clientSecret", "refreshToken", "refreshUser"];

/** Reads a target file. Throws with the file, the place and the cure if the file is wrong. */
export function readTargetFile(file: string, environment: Environment): TargetFile {
  const within = <Value>(read: () => Value): Value => {
    try {
      return read();
    } catch (fault) {
      throw new Error(`${file}: ${(fault as Error).message}`, { cause: fault });
    }
  };
  const value = within(() => parseJson(readText(file)));
  if (!isObject(value))
    throw new Error(`${file} must contain a JSON object, but it contains ${typeOf(value)}.`);
  return within(() => targetFrom(value, environment));
}

function targetFrom(file: Json, environment: Environment): TargetFile {
  mustKnow("the file", "key", Object.keys(file), KEYS);
  const portal = addressFrom(file.portal);
  const { allow = [] } = file;
  if (!Array.isArray(allow))
    throw new Error(`allow must be a list of ${CHANGES.join(", ")}, but it is ${typeOf(allow)}`);
  mustKnow("allow", "word", allow, CHANGES);
  const accounts = Object.entries(section(file, "accounts", accountNames)).map(
    ([name, account]) => [name, accountFrom(`accounts.${name}`, account, environment)] as const,
  );
  return {
    portal,
    fixtures: {
      accounts: Object.fromEntries(accounts),
      listings: texts(file, "listings", [...listingNames, ...itemNames]),
      organizations: texts(file, "organizations", ORGANIZATIONS),
      members: membersFrom(file),
      ...applicationFrom(file, environment),
    },
    allow: new Set(allow as Change[]),
  };
}

/** The address in its usual form, without a slash at the end. */
function addressFrom(value: unknown): string {
  const example = 'an address such as "https://host/sharing/rest"';
  if (typeof value !== "string")
    throw new Error(
      value === undefined
        ? `portal is missing; it must be ${example}`
        : `portal must be ${example}, but it is ${typeOf(value)}`,
    );
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error(`portal must be ${example}`);
  if (url.username || url.password)
    throw new Error("portal must be without a user name and password; they belong to accounts");
  if (url.search || url.hash)
    throw new Error(`portal must end before "?" and "#"; it must be ${example}`);
  return `${url.origin}/${url.pathname.split("/").filter(Boolean).join("/")}`.replace(/\/$/, "");
}

function membersFrom({ members = [] }: Json): string[] {
  if (!Array.isArray(members))
    throw new Error(`members must be a list of user names, but it is ${typeOf(members)}`);
  for (const [place, member] of members.entries()) mustBeText(`members[${place}]`, member);
  return members as string[];
}

function applicationFrom(file: Json, environment: Environment): Pick<Fixtures, "application"> {
  if (file.application === undefined) return {};
  const application = section(file, "application", APPLICATION_KEYS);
  const member = (name: string) => textOf("application", application, name, environment);
  const [clientId, clientSecret] = [member("clientId"), member("clientSecret")];
  const [refreshToken, refreshUser] = [member("refreshToken"), member("refreshUser")];
  if (clientId === undefined || clientSecret === undefined)
    throw new Error("application needs a clientId and a clientSecret");
  mustBeSendable("application.refreshToken", refreshToken);
  const refresh = { ...(refreshToken && { refreshToken }), ...(refreshUser && { refreshUser }) };
  return { application: { clientId, clientSecret, ...refresh } };
}

function accountFrom(place: string, account: unknown, environment: Environment): Account {
  if (!isObject(account))
    throw new Error(`${place} must be an object, but it is ${typeOf(account)}`);
  mustKnow(place, "key", Object.keys(account), ACCOUNT_KEYS);
  const member = (name: string) => textOf(place, account, name, environment);
  const [username, password, token] = [member("username"), member("password"), member("token")];
  if (username === undefined) throw new Error(`${place}.username is missing`);
  if (token === undefined && password === undefined)
    throw new Error(`${place} needs a token or a password`);
  mustBeSendable(`${place}.token`, token);
  return {
    username,
    ...(password === undefined ? {} : { password }),
    ...(token === undefined ? {} : { token }),
  };
}

/** The text of a member, or of the environment variable that it names; undefined where it is absent. */
function textOf(
  place: string,
  object: Json,
  name: string,
  environment: Environment,
): string | undefined {
  const text = object[name];
  if (text === undefined) return undefined;
  mustBeText(`${place}.${name}`, text);
  if (!text.startsWith("env:")) return text;
  const variable = text.slice("env:".length);
  const value = environment[variable];
  if (!value)
    throw new Error(
      `${place}.${name} refers to the environment variable ${variable}, which is not set`,
    );
  return value;
}

/** A member of the file that is an object, whose own members must be of the known names. */
function section(file: Json, name: string, names: readonly string[]): Json {
  const value = file[name] ?? {};
  if (!isObject(value)) throw new Error(`${name} must be an object, but it is ${typeOf(value)}`);
  mustKnow(name, "key", Object.keys(value), names);
  return value;
}

function texts(file: Json, name: string, names: readonly string[]): Record<string, string> {
  const values = section(file, name, names);
  for (const [key, value] of Object.entries(values)) mustBeText(`${name}.${key}`, value);
  return values as Record<string, string>;
}

function mustBeText(place: string, value: unknown): asserts value is string {
  if (value === "") throw new Error(`${place} must be text, but it is empty`);
  if (typeof value !== "string")
    throw new Error(`${place} must be text, but it is ${typeOf(value)}`);
}

/** A token goes into a header. The message does not quote it, since it is a secret. */
function mustBeSendable(place: string, token: string | undefined): void {
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    throw new Error(`${place} must be ASCII without spaces and line breaks; copy the token again`);
}

function mustKnow(
  place: string,
  kind: string,
  names: readonly unknown[],
  known: readonly string[],
): void {
  for (const name of names) {
    if (typeof name !== "string")
      throw new Error(`${place} must have text only, but it has ${typeOf(name)}`);
    if (!known.includes(name))
      throw new Error(
        `${place} has the unknown ${kind} "${name}"${suggestion(name, known)}; it may have ${known.join(", ")}`,
      );
  }
}
