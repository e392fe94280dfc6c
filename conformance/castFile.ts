/** Reads the cast of a real portal from a file. */
import { readFileSync } from "node:fs";
import type { Account, Cast } from "./cast.ts";
import { CONSENTS, type Consent } from "./consent.ts";
import { ACCOUNTS, type AccountName, LISTINGS, ORGANIZATIONS } from "./stage.ts";

export interface CastFile {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  readonly cast: Cast;
  readonly allow: ReadonlySet<Consent>;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Json = Readonly<Record<string, unknown>>;

/** The cast that a file describes. Throws, with the place and the cure, where the file is wrong. */
export function readCastFile(file: string, environment: Environment): CastFile {
  try {
    return castFrom(parsed(file), environment);
  } catch (fault) {
    throw new Error(`${file}: ${(fault as Error).message}`);
  }
}

function parsed(file: string): Json {
  const text = readFileSync(file, "utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    // The message may quote the file, and the file may hold a password.
    const [place = "somewhere"] = /line \d+ column \d+/.exec((fault as Error).message) ?? [];
    throw new Error(`it is not JSON (${place})`);
  }
  if (!isObject(value)) throw new Error("it must hold a JSON object");
  return value;
}

function castFrom(file: Json, environment: Environment): CastFile {
  const { portal, allow = [] } = file;
  if (typeof portal !== "string" || !/^https?:\/\/\S+$/.test(portal)) {
    throw new Error('portal must be an address such as "https://host/sharing/rest"');
  }
  if (!Array.isArray(allow)) throw new Error(`allow must be a list of ${CONSENTS.join(", ")}`);
  for (const consent of allow) known("allow", consent, CONSENTS);
  const accounts = Object.entries(section(file, "accounts", ACCOUNTS)).map(
    ([name, account]) => [name, accountFrom(`accounts.${name}`, account, environment)] as const,
  );
  return {
    portal: portal.replace(/\/+$/, ""),
    cast: {
      accounts: Object.fromEntries(accounts) as Partial<Record<AccountName, Account>>,
      listings: texts(file, "listings", LISTINGS),
      organizations: texts(file, "organizations", ORGANIZATIONS),
      members: membersFrom(file),
      ...applicationFrom(file, environment),
    },
    allow: new Set(allow as Consent[]),
  };
}

function membersFrom({ members = [] }: Json): string[] {
  if (!Array.isArray(members) || members.some((member) => typeof member !== "string"))
    throw new Error("members must be a list of user names");
  return members as string[];
}

function applicationFrom(file: Json, environment: Environment): Pick<Cast, "application"> {
  if (file.application === undefined) return {};
  const application = section(file, "application", ["clientId", "clientSecret", "refreshToken", "refreshUser"]);
  const member = (name: string) => textOf("application", application, name, environment);
  const [clientId, clientSecret] = [member("clientId"), member("clientSecret")];
  const [refreshToken, refreshUser] = [member("refreshToken"), member("refreshUser")];
  if (clientId === undefined || clientSecret === undefined) throw new Error("application needs a clientId and a clientSecret");
  const refresh = { ...(refreshToken && { refreshToken }), ...(refreshUser && { refreshUser }) };
  return { application: { clientId, clientSecret, ...refresh } };
}

function accountFrom(place: string, account: unknown, environment: Environment): Account {
  if (!isObject(account)) throw new Error(`${place} must be an object`);
  const member = (name: string) => textOf(place, account, name, environment);
  const [username, password, token] = [member("username"), member("password"), member("token")];
  if (username === undefined) throw new Error(`${place}.username is missing`);
  if (token === undefined && password === undefined) throw new Error(`${place} needs a token or a password`);
  return { username, ...(password === undefined ? {} : { password }), ...(token === undefined ? {} : { token }) };
}

/** The text of a member, or of the environment variable that it names; undefined where it is absent. */
function textOf(place: string, object: Json, name: string, environment: Environment): string | undefined {
  const text = object[name];
  if (text === undefined) return undefined;
  if (typeof text !== "string" || text === "") throw new Error(`${place}.${name} must be text`);
  const variable = /^env:(.+)$/.exec(text)?.[1];
  if (variable === undefined) return text;
  const value = environment[variable];
  if (!value) throw new Error(`${place}.${name} refers to the environment variable ${variable}, which is not set`);
  return value;
}

/** A member of the file that is an object, whose own members must be of the known names. */
function section(file: Json, name: string, names: readonly string[]): Json {
  const value = file[name] ?? {};
  if (!isObject(value)) throw new Error(`${name} must be an object`);
  for (const key of Object.keys(value)) known(name, key, names);
  return value;
}

function texts(file: Json, name: string, names: readonly string[]): Record<string, string> {
  const values = section(file, name, names);
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== "string" || value === "") throw new Error(`${name}.${key} must be an id`);
  }
  return values as Record<string, string>;
}

function known(place: string, name: unknown, names: readonly string[]): void {
  if (!names.includes(name as string)) throw new Error(`${place} knows no ${String(name)}; it knows ${names.join(", ")}`);
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
