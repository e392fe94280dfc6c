/** Worlds: isolated portals in one process, each with its own data, clock, failures and disabled rules. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Snapshot } from "../../generated/control.types.ts";
import type { RuleId } from "../../generated/rules.ts";
import { Attempts } from "../auth/attempts.ts";
import { createTokens } from "../auth/tokens.ts";
import { createDecide } from "../domain/rule.ts";
import type { Exchange } from "../http/context.ts";
import type { OfferedAccount, Portal } from "../operations/operation.ts";
import type { Data } from "../storage/data.ts";
import { createTemplate, openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import type { Store } from "../storage/store.ts";
import { Clock, type ClockState } from "./clock.ts";
import { EventLog, MAX_BYTES } from "./eventLog.ts";
import { Failures } from "./failures.ts";
import { offeredAccounts } from "./offeredAccounts.ts";
import { parseRefusingRules } from "./refusingRules.ts";
import { FIXED, type Prepared, prepare, restore, type Source } from "./templates.ts";

/** Name of the world that is also the root portal. It uses the server's database. */
export const ROOT = "demo";

export interface World {
  readonly name: string;
  /** What the world starts with, also after a reset. */
  readonly source: Source;
  /** Clock that the world starts with. Absent members are those of the real clock. */
  readonly start: Partial<ClockState>;
  readonly portal: Portal;
  /** Refusing rules that this world does not enforce. */
  readonly disabledRules: Set<RuleId>;
  readonly clock: Clock;
  readonly failures: Failures;
  readonly events: EventLog;
}

/** Returns the world that a request names. Throws an HTTP 404 if there is none. */
export type WorldOf = (context: Context) => World;

/** A world that has just started, and what it starts with. */
export interface Started {
  readonly world: World;
  readonly prepared: Prepared;
}

/** Maximum number of worlds: each takes about a tenth of a megabyte. */
const MAX_WORLDS = 2_000;
/** Maximum number of worlds in a message. */
const MAX_NAMES = 20;

/** Maximum size of the event logs of all worlds, in bytes. */
export const MAX_EVENT_BYTES = 16 * 1024 * 1024;

export class Worlds {
  readonly #worlds = new Map<string, World>();
  /** Functions that open the store of a new world, by template. Each is created with the first world of its template. */
  readonly #stores = new Map<string, Promise<() => Store>>();
  readonly #key: string;

  private constructor(key: string) {
    this.#key = key;
  }

  /**
   * Opens the worlds of a server, with the root world in `store`. `key` signs the tokens of all worlds. The root world
   * starts with a template.
   */
  static async open(store: Store, key: string, template = "demo"): Promise<Worlds> {
    const worlds = new Worlds(key);
    const source: Source = { template };
    const { data } = await prepare(source, Date.now());
    await store.seedIfEmpty(data);
    worlds.#worlds.set(ROOT, worlds.#createWorld(ROOT, source, {}, store, offeredAccounts(data)));
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

  /** Returns a sentence with the names of the oldest worlds. */
  list(): string {
    const names = [...this.#worlds.keys()];
    const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : "";
    return `Worlds: ${names.slice(0, MAX_NAMES).join(", ")}${more}.`;
  }

  /** Creates a world. Throws an HTTP 400 if its seed is invalid, the name is taken, even by a concurrent call, or there are too many. */
  async create(name: string, source: Source, start: Partial<ClockState> = {}): Promise<Started> {
    this.#assertNew(name);
    const { snapshot } = source;
    const clock = { ...snapshot?.clock, ...start };
    const rules = parseRefusingRules(snapshot?.disabledRules ?? []);
    const prepared = await prepare(source, clock.now ?? Date.now());
    const store = await this.#openStore(source, prepared.data);
    try {
      this.#assertNew(name);
    } catch (fault) {
      await store.close();
      throw fault;
    }
    const world = this.#createWorld(name, source, clock, store, offeredAccounts(prepared.data));
    for (const rule of rules) world.disabledRules.add(rule);
    this.#worlds.set(name, world);
    return { world, prepared };
  }

  async remove(name: string): Promise<World> {
    const world = this.get(name);
    if (name === ROOT)
      throw new HTTPException(400, {
        message: `The world ${ROOT} can't be deleted. Reset it instead.`,
      });
    this.#worlds.delete(name);
    world.events.close();
    // A request that found the world before, and uses its data only now, gets the response of an unknown world.
    await world.portal.store.close(
      new HTTPException(404, { message: `There is no world ${name}.` }),
    );
    return world;
  }

  async reset(name: string): Promise<Started> {
    const world = this.get(name);
    const { source, start } = world;
    const prepared = await prepare(source, start.now ?? Date.now());
    await world.portal.store.seed(prepared.data);
    world.clock.reset();
    world.clock.set(start);
    clearState(world, parseRefusingRules(source.snapshot?.disabledRules ?? []));
    world.events.clear();
    world.events.add("reset");
    return { world, prepared };
  }

  /** Replaces data, clock and disabled rules of a world. Returns the data. Throws an HTTP 400 if the snapshot is invalid. */
  async restore(world: World, snapshot: Snapshot): Promise<Data> {
    const rules = parseRefusingRules(snapshot.disabledRules ?? []);
    const data = await restore(snapshot.data, snapshot.clock?.now ?? world.clock.now());
    await world.portal.store.seed(data);
    if (snapshot.clock !== undefined) world.clock.set(snapshot.clock);
    clearState(world, rules);
    world.events.add("data");
    return data;
  }

  /** Adds a request to the log of its world, if that still exists. */
  record(answered: Exchange): void {
    const world = this.#worlds.get(answered.world ?? "");
    world?.events.addRequest(answered, world.clock.now());
    this.#limitLogs();
  }

  /** Ends the event streams of all worlds, which would otherwise keep a server from stopping. */
  endStreams(): void {
    for (const { events } of this.all()) events.close();
  }

  async close(): Promise<void> {
    this.endStreams();
    for (const { portal } of this.all()) await portal.store.close();
    this.#worlds.clear();
  }

  /** Drops the oldest events of the largest log until all logs fit. */
  #limitLogs(): void {
    if (this.#worlds.size * MAX_BYTES <= MAX_EVENT_BYTES) return;
    const logs = this.all().map(({ events }) => events);
    let excess = logs.reduce((sum, { bytes }) => sum + bytes, -MAX_EVENT_BYTES);
    while (excess > 0) {
      const largest = logs.reduce((a, b) => (b.bytes > a.bytes ? b : a));
      const before = largest.bytes;
      largest.dropOldest();
      excess -= before - largest.bytes;
    }
  }

  /** Throws an HTTP 400 if there can be no new world with this name. */
  #assertNew(name: string): void {
    if (this.#worlds.has(name))
      throw new HTTPException(400, {
        message: `There is already a world ${name}. Reset or delete it, or choose another name.`,
      });
    if (this.#worlds.size >= MAX_WORLDS)
      throw new HTTPException(400, {
        message: `There are ${MAX_WORLDS} worlds, which is the limit. Delete some.`,
      });
  }

  /** Opens a store with the data of a source. If a template has always the same data, its database is copied, which is faster. */
  async #openStore({ template }: Source, data: Data): Promise<Store> {
    if (data !== FIXED.get(template)) {
      const store = await openStore(sqlite(MEMORY));
      await store.seed(data);
      return store;
    }
    const open = this.#stores.get(template) ?? createTemplate(data);
    this.#stores.set(template, open);
    return (await open)();
  }

  #createWorld(
    name: string,
    source: Source,
    start: Partial<ClockState>,
    store: Store,
    accounts: readonly OfferedAccount[],
  ): World {
    const clock = new Clock();
    clock.set(start);
    const tokens = createTokens(this.#key, name);
    const disabledRules = new Set<RuleId>();
    const enforces = (rule: RuleId) => !disabledRules.has(rule);
    const portal = {
      ...{ store, tokens, enforces },
      attempts: new Attempts(),
      now: () => clock.now(),
      isClockMoved: () => clock.isMoved(),
      decide: createDecide(enforces),
      accounts,
    };
    return {
      ...{ name, source, start, clock, disabledRules, portal },
      ...{ failures: new Failures(), events: new EventLog() },
    };
  }
}

function clearState({ failures, disabledRules, portal }: World, rules: readonly RuleId[]): void {
  disabledRules.clear();
  for (const rule of rules) disabledRules.add(rule);
  failures.clear();
  portal.attempts.clear();
}
