/** What the suite knows of a target. Targets differ by capabilities, never by their names. */
import type { About } from "./actor.ts";
import type { Clock } from "./context.ts";
import type { Exchange } from "./exchange.ts";
import type { Account, Fixtures } from "./fixtures.ts";
import type { Capability } from "./needs.ts";
import type { Change } from "./result.ts";
import type { Scenario } from "./scenario.ts";

/** Gives accounts their tokens. */
export interface Tokens {
  /** The account's token, or a new one for its password. */
  readonly of: (account: Account) => Promise<string>;
  /** Forgets every token, because all have expired. */
  readonly expire: () => void;
}

/** Where one scenario plays. */
export interface Session {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  /** Fixtures of this session, if they aren't those of the target. They have the same accounts and listings. */
  readonly fixtures?: Fixtures;
  readonly clock?: Clock;
  /** Tokens that outlast the session. Without them, it has its own. */
  readonly tokens?: Tokens;
  /** Changes a request before it is sent, for what this target needs to know. */
  readonly decorateRequest?: (request: Exchange["request"], about: About) => Exchange["request"];
  /** Resolves once a request may be sent. */
  readonly beforeRequest?: (about: About) => Promise<void>;
  readonly onExchange?: (exchange: Exchange, about: About) => void;
  /** Leaves the portal as it was. */
  readonly close: () => Promise<void>;
}

/** What a target is given, and may be given more of. */
export interface Given {
  readonly fixtures: Fixtures;
  /** What the owner allows. */
  readonly allow: ReadonlySet<Change>;
}

export interface Target {
  readonly name: string;
  readonly capabilities: ReadonlySet<Capability>;
  readonly fixtures: Fixtures;
  /** What may be changed. A request that would change more is never sent. */
  readonly allow: ReadonlySet<Change>;
  /** What the owner allows, if the target can't use all of it. */
  readonly asked?: ReadonlySet<Change>;
  /** What it could do with other fixtures and permissions. Without it, what it can do does not depend on them. */
  readonly abilitiesWith?: ((given: Given) => Pick<Target, "capabilities" | "allow">) | undefined;
  /** Its response to an unknown path, if that is known. */
  readonly toUnknownPath?: Exchange["response"];
  /** How many scenarios may play at a time. */
  readonly concurrency: number;
  /** Prepares a scenario, whose roles for listings are filled by these ids. */
  readonly open: (scenario: Scenario, listings: readonly string[]) => Promise<Session>;
  /** What the owner should know after the run. */
  readonly remarks?: readonly string[];
  readonly close: () => Promise<void>;
}
