/** Settings of the portal, from environment variables. */
import { dirname } from "node:path";
import { CLOSED, type ControlAccess, isOrigin } from "./control/access.ts";
import { hostName, isAddress } from "./http/address.ts";
import { assertStrong, createKey, loadKey } from "./key.ts";
import { fileOf } from "./storage/engineAt.ts";
import { MEMORY } from "./storage/sqlite.ts";
import { LEVELS, type LogLevel } from "./telemetry/log.ts";

export interface Settings {
  /** Port to listen on; 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  /** URL of the database. */
  readonly database: string;
  /** Returns the key that signs the tokens. Call it after opening the database, because the key may be beside it. */
  readonly key: () => string;
  /** Who may use the control API, besides the portal's own machine. */
  readonly control: ControlAccess;
  readonly trustProxy: boolean;
  /** True if every response is validated against the contract. An invalid response becomes a 500. */
  readonly validateResponses: boolean;
  /** Lowest level to log. */
  readonly logLevel: LogLevel;
}

/** Folder for the default database and the key. */
const DATA = "data";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws if one is invalid, and says how to fix it. */
export function readSettings(environment: Environment): Settings {
  const {
    PORT = "4000",
    HOST = "127.0.0.1",
    DATABASE_URL = `sqlite:${DATA}/portal.sqlite`,
    PORTAL_KEY,
  } = environment;
  const file = fileOf(DATABASE_URL);
  if (HOST === "")
    throw new Error("HOST must be an address; use 0.0.0.0 to listen on all interfaces");
  if (PORTAL_KEY !== undefined)
    assertStrong(PORTAL_KEY, "PORTAL_KEY must be", "make one with: openssl rand -hex 32");
  return {
    port: portOf(PORT),
    host: HOST,
    database: DATABASE_URL,
    key: () =>
      PORTAL_KEY ??
      (file === MEMORY ? createKey() : loadKey(file === undefined ? DATA : dirname(file))),
    control: controlOf(environment),
    trustProxy: isOn(environment, "TRUST_PROXY"),
    validateResponses: isOn(environment, "INSPECT_ANSWERS"),
    logLevel: levelOf(environment.LOG_LEVEL ?? "info"),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${text}"`);
  }
  return port;
}

function levelOf(text: string): LogLevel {
  const level = LEVELS.find((name) => name === text);
  if (level === undefined)
    throw new Error(`LOG_LEVEL must be one of ${LEVELS.join(", ")}, not "${text}"`);
  return level;
}

/** Common spellings of 1 and 0, which are unlikely host names. */
const SWITCHES = ["true", "false", "yes", "no", "on", "off"];

/**
 * Reads who may use the control API. OPEN_CONTROL opens it to other machines, and names the hosts by which they may
 * call it; CONTROL_ORIGINS names the origins of pages.
 */
function controlOf({ OPEN_CONTROL = "0", CONTROL_ORIGINS }: Environment): ControlAccess {
  const origins = CONTROL_ORIGINS === undefined ? [] : listOf(CONTROL_ORIGINS);
  for (const origin of origins) {
    if (!isOrigin(origin))
      throw new Error(
        `CONTROL_ORIGINS must be origins such as http://localhost:5173, separated by commas, not "${origin}"`,
      );
  }
  if (OPEN_CONTROL === "0" || OPEN_CONTROL === "1")
    return { ...CLOSED, open: OPEN_CONTROL === "1", origins };
  const hosts = listOf(OPEN_CONTROL.toLowerCase());
  for (const host of hosts) {
    if (hostName(host) !== host || isAddress(host) || SWITCHES.includes(host))
      throw new Error(
        `OPEN_CONTROL must be 0, 1 or names such as portal.example, separated by commas, not "${host}"`,
      );
  }
  return { open: true, hosts, origins };
}

const listOf = (text: string): string[] => text.split(",").map((entry) => entry.trim());

function isOn(environment: Environment, name: string): boolean {
  const text = environment[name] ?? "0";
  if (text !== "0" && text !== "1") throw new Error(`${name} must be 0 or 1, not "${text}"`);
  return text === "1";
}
