/** What became of a scenario. */
import type { Broken } from "./broken.ts";
import type { Exchange } from "./exchange.ts";
import type { Scenario } from "./scenario.ts";
import type { Need } from "./stage.ts";

interface Played {
  readonly scenario: Scenario;
  /** Everything that was sent and answered, in order. */
  readonly exchanges: readonly Exchange[];
}

export type Result = Played &
  (
    | { readonly status: "passed" }
    /** The target breaks a rule that it is held to. */
    | { readonly status: "failed"; readonly broken: Broken }
    /** The target differs where the sources are silent, which is no fault. */
    | { readonly status: "observed"; readonly broken: Broken }
    /** Target or cast lacks what the scenario needs. */
    | { readonly status: "unsupported"; readonly lacking: readonly Need[] }
    /** The scenario could not be played to its end, be it for want of any answer. */
    | { readonly status: "errored"; readonly reason: string; readonly unreachable: boolean }
  );

export type Status = Result["status"];
