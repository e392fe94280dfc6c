/** Worlds: isolated portals in one process, each with its own data, clock and disabled rules. */
import { randomUUID } from "node:crypto";
import { HTTPException } from "hono/http-exception";
import type { RuleId } from "../../generated/rules.ts";
import { Attempts } from "../auth/attempts.ts";
import { createTokens } from "../auth/tokens.ts";
import { createDecide } from "../domain/rule.ts";
import type { Exchange } from "../http/context.ts";
import type { Portal } from "../operations/operation.ts";
import type { Store } from "../storage/store.ts";
import { createTemplate } from "../storage/template.ts";
import { Clock } from "./clock.ts";
import { type Template, templates } from "./demo.ts";
import { RequestLog } from "./requestLog.ts";

/** Name of the world that is also the root portal. It uses the server's database. */
export const ROOT = "demo";

export interface World {
  readonly name: string;
  readonly template: string;
  readonly portal: Portal;
  /** Refusing rules that this world does not enforce. */
  readonly disabledRules: Set<RuleId>;
  readonly clock: Clock;
  readonly requests: RequestLog;
}

/** Credentials of one user. */
export interface Account {
  readonly password: string;
  readonly token: string;
  readonly refreshToken: string;
}

/** Maximum size of the request logs of all worlds, in bytes. */
export const MAX_REQUEST_BYTES = 16 * 1024 * 1024;

const HOUR = 60 * 60 * 1000;
const TWO_WEEKS = 14 * 24 * HOUR;

export class Worlds {
  readonly #worlds = new Map<string, World>();
  /** Functions that open the store of a new world, by template. Each is created with the first world of its template. */
  readonly #stores = new Map<string, Promise<() => Store>>();
  readonly #key: string;

  private constructor(key: string) {
    this.#key = key;
  }

  /** Opens the worlds of a server, with the root world in `store`. `key` signs the tokens of all worlds. */
  static async open(store: Store, key: string): Promise<Worlds> {
    const worlds = new Worlds(key);
    await store.seedIfEmpty(templateOf(ROOT).seed);
    worlds.#worlds.set(ROOT, worlds.#createWorld(ROOT, "demo", store));
    return worlds;
  }

  all(): readonly World[] {
    return [...this.#worlds.values()];
  }

  find(name: string): World | undefined {
    return this.#worlds.get(name);
  }

  /** Returns a world. Throws an HTTP 404 if there is none with this name. */
  get(name: string): World {
    const world = this.find(name);
    if (world === undefined)
      throw new HTTPException(404, { message: `There is no world ${name}. ${this.list()}` });
    return world;
  }

  /** Returns a sentence with the names of all worlds. */
  list(): string {
    return `Worlds: ${[...this.#worlds.keys()].join(", ")}.`;
  }

  /** Creates a world. Throws an HTTP 400 if the name is taken, even by a concurrent call. */
  async create(name: string, template: string): Promise<World> {
    const { seed } = templateOf(template);
    this.#assertNew(name);
    const openStore = this.#stores.get(template) ?? createTemplate(seed);
    this.#stores.set(template, openStore);
    const open = await openStore;
    this.#assertNew(name);
    const world = this.#createWorld(name, template, open());
    this.#worlds.set(name, world);
    return world;
  }

  async remove(name: string): Promise<World> {
    const world = this.get(name);
    if (name === ROOT)
      throw new HTTPException(400, {
        message: `The world ${ROOT} can't be deleted. Reset it instead.`,
      });
    this.#worlds.delete(name);
    await world.portal.store.close();
    return world;
  }

  async reset(name: string): Promise<World> {
    const world = this.get(name);
    await world.portal.store.seed(templateOf(world.template).seed);
    world.clock.reset();
    world.disabledRules.clear();
    world.portal.attempts.clear();
    world.requests.clear();
    return world;
  }

  /** Returns the credentials of a world's application. */
  application({ template }: World): Template["application"] {
    return templateOf(template).application;
  }

  /** Returns the accounts of a world's template, with new tokens. */
  async accounts({ template, portal }: World): Promise<Record<string, Account>> {
    const { accounts, password, application } = templateOf(template);
    const { access, refresh } = portal.tokens;
    const { clientId } = application;
    const now = portal.now();
    const entries = accounts.map(async (username) => {
      const token = await access.issue({ username, expires: now + HOUR });
      const [id, root] = [randomUUID(), randomUUID()];
      const expires = now + TWO_WEEKS;
      const refreshToken = await refresh.issue({ username, clientId, expires, id, root });
      return [username, { password, token, refreshToken }] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  /** Adds a request to the log of its world, if that still exists. */
  record(answered: Exchange): void {
    const world = this.#worlds.get(answered.world ?? "");
    world?.requests.add(answered, world.clock.now());
    this.#limitLogs();
  }

  async close(): Promise<void> {
    for (const { portal } of this.all()) await portal.store.close();
    this.#worlds.clear();
  }

  /** Drops the oldest requests of the largest log until all logs fit. */
  #limitLogs(): void {
    const logs = this.all().map(({ requests }) => requests);
    let excess = logs.reduce((sum, { bytes }) => sum + bytes, -MAX_REQUEST_BYTES);
    while (excess > 0) {
      const largest = logs.reduce((a, b) => (b.bytes > a.bytes ? b : a));
      const before = largest.bytes;
      largest.dropOldest();
      excess -= before - largest.bytes;
    }
  }

  #assertNew(name: string): void {
    if (this.#worlds.has(name))
      throw new HTTPException(400, {
        message: `There is already a world ${name}. Reset or delete it, or choose another name.`,
      });
  }

  #createWorld(name: string, template: string, store: Store): World {
    const clock = new Clock();
    const tokens = createTokens(this.#key, name);
    const disabledRules = new Set<RuleId>();
    const enforces = (rule: RuleId) => !disabledRules.has(rule);
    const portal = {
      ...{ store, tokens, enforces },
      attempts: new Attempts(),
      now: () => clock.now(),
      decide: createDecide(enforces),
      accounts: templateOf(template).offered,
    };
    return { name, template, clock, requests: new RequestLog(), disabledRules, portal };
  }
}

function templateOf(template: string): Template {
  const found = Object.hasOwn(templates, template) ? templates[template] : undefined;
  if (found === undefined)
    throw new HTTPException(400, {
      message: `There is no template ${template}. Templates: ${Object.keys(templates).join(", ")}.`,
    });
  return found;
}
