/** The settings of the portal, from environment variables. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MEMORY } from "./store/sqlite.ts";

export interface Settings {
  /** Port to listen on; 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  /** SQLite's file, or memory. */
  readonly location: string;
  /** Key that signs the tokens. */
  readonly key: string;
  readonly openControl: boolean;
  readonly trustProxy: boolean;
  /** Whether every answer is held against the contract, and one outside of it becomes a fault. */
  readonly inspectAnswers: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws, with the cure, where one makes no sense. */
export function readSettings(environment: Environment): Settings {
  const { PORT = "4000", HOST = "127.0.0.1", DATABASE_URL = "sqlite:data/portal.sqlite", PORTAL_KEY } = environment;
  const location = locationOf(DATABASE_URL);
  if (HOST === "") throw new Error("HOST must be an address; 0.0.0.0 is every one of this machine");
  if (PORTAL_KEY === "") throw new Error("PORTAL_KEY must be text, the longer the better");
  return {
    port: portOf(PORT),
    host: HOST,
    location,
    key: PORTAL_KEY ?? (location === MEMORY ? newKey() : keyBeside(location)),
    openControl: isOn(environment, "OPEN_CONTROL"),
    trustProxy: isOn(environment, "TRUST_PROXY"),
    inspectAnswers: isOn(environment, "INSPECT_ANSWERS"),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${text}"`);
  }
  return port;
}

function locationOf(url: string): string {
  const location = /^sqlite:(.+)$/.exec(url)?.[1];
  if (location === undefined) throw new Error(`DATABASE_URL must be sqlite:<file> or sqlite::memory:, not "${url}"`);
  return location;
}

function isOn(environment: Environment, name: string): boolean {
  const text = environment[name] ?? "0";
  if (text !== "0" && text !== "1") throw new Error(`${name} must be 0 or 1, not "${text}"`);
  return text === "1";
}

const newKey = (): string => randomBytes(32).toString("hex");

/** A key beside the database, made at the first start, so that tokens outlive a restart. Only its owner reads it. */
function keyBeside(location: string): string {
  const file = join(dirname(location), "portal.key");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${newKey()}\n`, { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}
