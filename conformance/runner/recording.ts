/** What a scenario works with and leaves behind while it plays. */
import type { RuleId } from "../../generated/rules.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Observation } from "../model/observation.ts";
import type { Failure } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Findings } from "./findings.ts";
import type { Transport } from "./http/exchange.ts";

export interface PlayOptions {
  readonly transport: Transport;
  readonly findings: Findings;
  /** Interests and trials that were accepted, by user and listing. */
  readonly asked: Set<string>;
}

export interface Recording {
  readonly exchanges: Exchange[];
  readonly observations: Observation[];
  readonly differences: Failure[];
  readonly exercised: Set<RuleId>;
  /** True once a response didn't have the documented shape. */
  isMalformed: boolean;
}

export interface Playing extends PlayOptions {
  readonly scenario: Scenario;
  readonly recording: Recording;
}

/** Characters that are kept of what a scenario reports. */
const ENOUGH = 20_000;

/** Cuts a long text. Secrets are removed before it is cut. */
export const shorten = (text: string, { secrets }: Transport): string =>
  text.length > ENOUGH ? secrets.brief(text, ENOUGH) : text;
