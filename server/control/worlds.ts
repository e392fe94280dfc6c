/** The worlds of a reference portal: isolated portals in one process, each with its own data, clock and faults. */
import type { RuleId } from "../../generated/rules.ts";
import { Attempts } from "../auth/attempts.ts";
import { createTokens } from "../auth/tokens.ts";
import { createDecide } from "../domain/rule.ts";
import type { Exchange } from "../http/context.ts";
import type { Portal } from "../operations/operation.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import type { Store } from "../storage/store.ts";
import { Clock } from "./clock.ts";
import { Mistake } from "./httpError.ts";
import { Requests } from "./requests.ts";
import { type Seed, templates } from "./templates.ts";

/** The world that is also the root portal; it keeps its data where the server was told to. */
export const ROOT = "demo";

export interface World {
  readonly name: string;
  readonly template: string;
  readonly portal: Portal;
  /** Refusing rules that this world does not enforce. */
  readonly disabledRules: Set<RuleId>;
  readonly clock: Clock;
  readonly requests: Requests;
}

/** How to act as one user. */
export interface Account {
  readonly password: string;
  readonly token: string;
  readonly refreshToken: string;
}

/** Most bytes that the requests of all worlds take together. */
export const MAX_REQUEST_BYTES = 16 * 1024 * 1024;

const HOUR = 60 * 60 * 1000;
const TWO_WEEKS = 14 * 24 * HOUR;

export class Worlds {
  readonly #worlds = new Map<string, World>();
  readonly #key: string;

  private constructor(key: string) {
    this.#key = key;
  }

  /** The worlds of a server, at first only the root one in the given store. `key` signs the tokens of all of them. */
  static async open({ store, key }: { readonly store: Store; readonly key: string }): Promise<Worlds> {
    const worlds = new Worlds(key);
    await store.begin(seedOf(ROOT).template);
    worlds.#worlds.set(ROOT, worlds.#world(ROOT, "demo", store));
    return worlds;
  }

  all(): readonly World[] {
    return [...this.#worlds.values()];
  }

  find(name: string): World | undefined {
    return this.#worlds.get(name);
  }

  /** The world of a name; it is a mistake to ask for one that is not there. */
  get(name: string): World {
    const world = this.find(name);
    if (world === undefined) throw new Mistake(404, `There is no world ${name}. ${this.list()}`);
    return world;
  }

  /** A sentence that names all worlds. */
  list(): string {
    return `Worlds: ${[...this.#worlds.keys()].join(", ")}.`;
  }

  /** Makes a world. Two at once of one name make one, and the other is the mistake that it would be a moment later. */
  async create({ name, template }: { readonly name: string; readonly template: string }): Promise<World> {
    const seed = seedOf(template);
    this.#mustBeNew(name);
    const store = await openStore(sqlite(MEMORY));
    await store.seed(seed.template);
    this.#mustBeNew(name);
    const world = this.#world(name, template, store);
    this.#worlds.set(name, world);
    return world;
  }

  async remove(name: string): Promise<World> {
    const world = this.get(name);
    if (name === ROOT) throw new Mistake(400, `The world ${ROOT} stays; reset it instead.`);
    this.#worlds.delete(name);
    await world.portal.store.close();
    return world;
  }

  async reset(name: string): Promise<World> {
    const world = this.get(name);
    await world.portal.store.seed(seedOf(world.template).template);
    world.clock.reset();
    world.disabledRules.clear();
    world.portal.attempts.clear();
    world.requests.clear();
    return world;
  }

  /** How to act as the application of a world. */
  application({ template }: World): Seed["application"] {
    return seedOf(template).application;
  }

  /** The accounts of a world's template, each with tokens that count from now in the world's time. */
  async accounts({ template, portal }: World): Promise<Record<string, Account>> {
    const { accounts, password, application } = seedOf(template);
    const { access, refresh } = portal.tokens;
    const { clientId } = application;
    const now = portal.now();
    const entries = accounts.map(async (username) => {
      const token = await access.issue({ username, expires: now + HOUR });
      const refreshToken = await refresh.issue({ username, clientId, expires: now + TWO_WEEKS });
      return [username, { password, token, refreshToken }] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  /** Keeps an answered request with the world that it was for, unless that is gone by now. */
  record(answered: Exchange): void {
    const world = this.#worlds.get(answered.world ?? "");
    world?.requests.add(answered, world.clock.now());
    this.#shed();
  }

  async close(): Promise<void> {
    for (const { portal } of this.all()) await portal.store.close();
    this.#worlds.clear();
  }

  /** Drops the oldest requests of the longest list until the lists of all worlds fit. */
  #shed(): void {
    const lists = this.all().map(({ requests }) => requests);
    let excess = lists.reduce((sum, { bytes }) => sum + bytes, -MAX_REQUEST_BYTES);
    while (excess > 0) {
      const longest = lists.reduce((a, b) => (b.bytes > a.bytes ? b : a));
      const before = longest.bytes;
      longest.dropOldest();
      excess -= before - longest.bytes;
    }
  }

  #mustBeNew(name: string): void {
    if (this.#worlds.has(name))
      throw new Mistake(400, `There is a world ${name} already; reset or delete it, or choose another name.`);
  }

  #world(name: string, template: string, store: Store): World {
    const clock = new Clock();
    const tokens = createTokens(this.#key, name);
    const disabledRules = new Set<RuleId>();
    const enforces = (rule: RuleId) => !disabledRules.has(rule);
    const decide = createDecide(enforces);
    const portal = { store, tokens, attempts: new Attempts(), now: () => clock.now(), decide, enforces };
    return { name, template, clock, requests: new Requests(), disabledRules, portal };
  }
}

function seedOf(template: string): Seed {
  const seed = Object.hasOwn(templates, template) ? templates[template] : undefined;
  if (seed === undefined)
    throw new Mistake(400, `There is no template ${template}. Templates: ${Object.keys(templates).join(", ")}.`);
  return seed;
}
