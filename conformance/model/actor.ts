/** One user of the target, with a method for every operation. */
import type { Calls } from "../../generated/calls.ts";
import type { OperationId, Outcome, operations, Success } from "../../generated/operations.ts";
import type { Exchange } from "./exchange.ts";

type Input<Id extends OperationId> = Calls[Id]["input"];

/** The parameters in a path, in order. */
type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? [Name, ...PathNames<Rest>]
  : [];

/** What fills the path of an operation: the listing, user or organization that it is about. */
type PathArguments<Path extends string> = Path extends `${string}{${infer _}}${infer Rest}`
  ? [about: string, ...PathArguments<Rest>]
  : [];

/** How a request is sent, if it differs from the usual way. */
export interface Sent {
  readonly method?: "GET" | "POST";
  /** Scheme under which the portal is addressed. */
  readonly scheme?: "http" | "https";
  /** Another token than the actor's; null for none. */
  readonly token?: string | null;
  readonly tokenIn?: "parameter" | "X-Esri-Authorization" | "Authorization";
  /** Fields as text, in place of those of the input. Undefined removes one. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Parameters of a call that aren't in its path, and how it is sent. */
export type CallInput<Id extends OperationId> = Omit<
  Input<Id>,
  PathNames<(typeof operations)[Id]["path"]>[number]
> & {
  readonly sent?: Sent;
  /** The success that a mock is to send. The default is the operation's first. */
  readonly example?: Success<Id>;
};

type OptionalIfEmpty<Value> = Partial<Value> extends Value ? [input?: Value] : [input: Value];

/**
 * One request, which is sent once, when it is awaited or handed to `expect`. Awaiting it gives the result, and blocks
 * the scenario if the portal refuses.
 */
export interface Call<Id extends OperationId> extends PromiseLike<Calls[Id]["result"]> {
  readonly operation: Id;
  /** True if it is sent with the actor's own token in the usual place. */
  readonly isSignedIn: boolean;
  /**
   * Sends the request and returns what came back. A mock sends the outcome that is named. If the portal may refuse as well, a page
   * in place of JSON is taken for a refusal.
   */
  readonly send: (outcome?: Outcome<Id>, mayBeRefused?: boolean) => Promise<Exchange>;
}

type Methods = {
  readonly [Id in OperationId]: (
    ...input: [...PathArguments<(typeof operations)[Id]["path"]>, ...OptionalIfEmpty<CallInput<Id>>]
  ) => Call<Id>;
};

export interface Actor extends Methods {
  readonly username: string;
  /** Id of the actor's organization. */
  readonly orgId: string;
  /** The token that the actor sends. */
  readonly token: () => Promise<string | undefined>;
  /** Sends a request and returns what came back, for what isn't about the body, or not about one operation. */
  readonly exchange: (
    id: OperationId,
    input: Readonly<Record<string, unknown>>,
    sent?: Sent,
  ) => Promise<Exchange>;
}

/** What a request is for. */
export interface About {
  readonly operation: OperationId;
  readonly input: Readonly<Record<string, unknown>>;
  readonly username: string;
  readonly sent: Sent;
  /** The outcome that is expected. */
  readonly outcome?: string;
}
