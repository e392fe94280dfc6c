/** What the suite knows of a target. Differences between targets are capabilities, never their names. */
import type { About } from "./actor.ts";
import type { Cast } from "./cast.ts";
import type { Exchange } from "./exchange.ts";
import type { Scenario } from "./scenario.ts";
import type { Capability, Clock } from "./stage.ts";
import type { Consent } from "./targetSchema.ts";
import type { Excuse } from "./targets/memory.ts";
import type { Tokens } from "./tokens.ts";

/** Where one scenario plays. */
export interface Scene {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  readonly cast: Cast;
  readonly clock?: Clock;
  /** Tokens that outlast the scene; its own where there are none. */
  readonly tokens?: Tokens;
  /** Changes a request on its way, for what this target wants to be told. */
  readonly dress: (request: Exchange["request"], about: About) => Exchange["request"];
  /** Whether something is held still that the target asked the portal to delete. */
  readonly isUnclean?: boolean;
  /** Ends once a request may be sent. */
  readonly ready?: (about: About) => Promise<void>;
  /** Is told of each exchange, in contrast to `dress` with its answer. */
  readonly saw?: (exchange: Exchange, about: About) => void;
  /** Why what failed could not be set up here, if the target finds that out; it is asked once the scene is closed. */
  readonly excuse?: () => Promise<Excuse | undefined>;
  /** Leaves the scene as it was found. */
  readonly close: () => Promise<void>;
}

export interface Target {
  readonly name: string;
  readonly capabilities: ReadonlySet<Capability>;
  /** What may be changed; a request that would change more is never sent. */
  readonly allow: ReadonlySet<Consent>;
  /** How many scenarios may play at a time. */
  readonly concurrency: number;
  readonly open: (scenario: Scenario) => Promise<Scene>;
  /** What its owner has to know after the run. */
  readonly remarks?: readonly string[];
  readonly close: () => Promise<void>;
}
