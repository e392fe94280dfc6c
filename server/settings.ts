/** The settings of the portal, from environment variables. */
import { dirname } from "node:path";
import { keptKey, newKey } from "./key.ts";
import { fileOf } from "./store/engineAt.ts";
import { MEMORY } from "./store/sqlite.ts";
import { LEVELS, type LogLevel } from "./telemetry/log.ts";

export interface Settings {
  /** Port to listen on; 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  /** URL of the database. */
  readonly database: string;
  /** Key that signs the tokens. */
  readonly key: string;
  readonly openControl: boolean;
  readonly trustProxy: boolean;
  /** Whether every answer is held against the contract, and one outside of it becomes a fault. */
  readonly inspectAnswers: boolean;
  /** Least weight of what is logged. */
  readonly logLevel: LogLevel;
}

/** Where the portal keeps what no database does. */
const DATA = "data";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws, with the cure, where one makes no sense. */
export function readSettings(environment: Environment): Settings {
  const { PORT = "4000", HOST = "127.0.0.1", DATABASE_URL = `sqlite:${DATA}/portal.sqlite`, PORTAL_KEY } = environment;
  const file = fileOf(DATABASE_URL);
  if (HOST === "") throw new Error("HOST must be an address; 0.0.0.0 is every one of this machine");
  if (PORTAL_KEY === "") throw new Error("PORTAL_KEY must be text, the longer the better");
  return {
    port: portOf(PORT),
    host: HOST,
    database: DATABASE_URL,
    key: PORTAL_KEY ?? (file === MEMORY ? newKey() : keptKey(file === undefined ? DATA : dirname(file))),
    openControl: isOn(environment, "OPEN_CONTROL"),
    trustProxy: isOn(environment, "TRUST_PROXY"),
    inspectAnswers: isOn(environment, "INSPECT_ANSWERS"),
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
  if (level === undefined) throw new Error(`LOG_LEVEL must be one of ${LEVELS.join(", ")}, not "${text}"`);
  return level;
}

function isOn(environment: Environment, name: string): boolean {
  const text = environment[name] ?? "0";
  if (text !== "0" && text !== "1") throw new Error(`${name} must be 0 or 1, not "${text}"`);
  return text === "1";
}
