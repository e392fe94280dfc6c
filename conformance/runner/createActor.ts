/** One user of the target, with a method for every operation. */
import type { Calls } from "../../generated/calls.ts";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import {
  type OperationId,
  type Outcome,
  operationIds,
  operations,
  type Success,
} from "../../generated/operations.ts";
import { SIGN_IN } from "./writeGuard.ts";
import type { Exchange } from "./http/exchange.ts";
import { judge } from "./findings.ts";
import { requestOf, type Sent } from "./http/request.ts";

type Input<Id extends OperationId> = Calls[Id]["input"];

/** The parameters in a path, in order. */
type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? [Name, ...PathNames<Rest>]
  : [];

/** What fills the path of an operation: the listing, user or organization that it is about. */
type PathArguments<Path extends string> = Path extends `${string}{${infer _}}${infer Rest}`
  ? [about: string, ...PathArguments<Rest>]
  : [];

/** One request of a scenario: parameters, how it is sent, and the outcome that it is to have. */
export type Step<Id extends OperationId, Expected extends Outcome<Id>> = Omit<
  Input<Id>,
  PathNames<(typeof operations)[Id]["path"]>[number]
> & {
  readonly expect: Expected;
  readonly sent?: Sent;
};

/** What a step gives: the result of a success, the error of a refusal. */
type Given<Id extends OperationId, Expected extends Outcome<Id>> =
  Expected extends Success<Id> ? Calls[Id]["result"] : Envelope["error"];

type Steps = {
  readonly [Id in OperationId]: <Expected extends Outcome<Id>>(
    ...step: [...PathArguments<(typeof operations)[Id]["path"]>, Step<Id, Expected>]
  ) => Promise<Given<Id, Expected>>;
};

export interface Actor extends Steps {
  /** Sends a request and gives the bare exchange, for what is not about the body. */
  readonly exchange: (
    id: OperationId,
    input: Readonly<Record<string, unknown>>,
    sent?: Sent,
  ) => Promise<Exchange>;
  /** The token that the actor sends. */
  readonly token: () => Promise<string | undefined>;
  readonly username: string;
}

/** What a request is for. */
export interface About {
  readonly operation: OperationId;
  readonly input: Readonly<Record<string, unknown>>;
  readonly username: string;
  readonly sent: Sent;
  /** The outcome that the step expects. */
  readonly outcome?: string;
}

export interface ActorOptions {
  readonly username: string;
  readonly token: () => Promise<string | undefined>;
  /** Address of the portal under a scheme. */
  readonly portal: string;
  /** Sends a request, whose expected outcome a mock may want to know. */
  readonly send: (request: Exchange["request"], about: About) => Promise<Exchange>;
  /** Whether refusals must be the contract's own examples. */
  readonly exact: boolean;
}

export function createActor({ username, token, portal, send, exact }: ActorOptions): Actor {
  const ask = async (
    id: OperationId,
    input: Readonly<Record<string, unknown>>,
    sent: Sent,
    outcome?: string,
  ) => {
    const signed =
      sent.token === undefined && !SIGN_IN.includes(id) ? await token() : (sent.token ?? undefined);
    const about = {
      operation: id,
      input,
      username,
      sent,
      ...(outcome === undefined ? {} : { outcome }),
    };
    return send(requestOf(id, input, { portal, token: signed, sent }), about);
  };
  const step =
    (id: OperationId) =>
    async (...given: readonly unknown[]) => {
      const {
        expect,
        sent = {},
        ...input
      } = given.at(-1) as Step<OperationId, Outcome<OperationId>>;
      const path = Object.fromEntries(pathNames(id).map((name, place) => [name, given[place]]));
      const isSpecial = Object.keys(sent).length > 0;
      return judge(id, expect, await ask(id, { ...input, ...path }, sent, expect), {
        exact,
        isSpecial,
      });
    };
  const steps = Object.fromEntries(operationIds.map((id) => [id, step(id)])) as unknown as Steps;
  return { ...steps, username, token, exchange: (id, input, sent = {}) => ask(id, input, sent) };
}

const pathNames = (id: OperationId): string[] =>
  [...operations[id].path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
