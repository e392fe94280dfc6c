/** Makes actors, whose methods send the operations of the contract. */
import {
  type Operation,
  type OperationId,
  type Outcome,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import type { About, Actor, Call, CallInput, Sent } from "../model/actor.ts";
import type { Exchange } from "../model/exchange.ts";
import { Blocked } from "./blocked.ts";
import { pathNames, requestOf } from "./http/request.ts";
import { bodyOf, describeNoObject, describeResponse, isTable, refuses } from "./http/response.ts";
import { mustBeSo } from "./mustBeSo.ts";
import { SIGN_IN } from "./writeGuard.ts";

export interface ActorOptions {
  readonly username: string;
  readonly orgId: string;
  readonly token: () => Promise<string | undefined>;
  /** Address of the portal. */
  readonly portal: string;
  /** Sends a request and returns what came back. */
  readonly send: (request: Exchange["request"], about: About) => Promise<Exchange>;
  /** Judges the shape of a response to a call, which may be a refusal. */
  readonly onResponse?: (exchange: Exchange, mayBeRefused: boolean) => void;
  /** True if what a call makes must be what its response says, before a scenario builds on it. */
  readonly isStateful?: boolean;
}

export function createActor(options: ActorOptions): Actor {
  const { username, orgId, token, onResponse = () => {}, isStateful = false } = options;
  const ask = async (
    id: OperationId,
    input: Readonly<Record<string, unknown>>,
    sent: Sent,
    outcome?: string,
  ) => {
    const isOwn = sent.token === undefined;
    const signed = isOwn ? (SIGN_IN.includes(id) ? undefined : await token()) : sent.token;
    const request = requestOf(id, input, {
      portal: options.portal,
      token: signed ?? undefined,
      sent,
    });
    const about = { operation: id, input, username, sent };
    return options.send(request, outcome === undefined ? about : { ...about, outcome });
  };
  const method =
    (id: OperationId) =>
    (...given: readonly unknown[]) => {
      const names = pathNames(operations[id].path);
      const path = Object.fromEntries(names.map((name, index) => [name, given[index]]));
      const {
        sent = {},
        example,
        ...input
      } = (given[names.length] ?? {}) as CallInput<OperationId>;
      const isSignedIn = sent.token === undefined && sent.tokenIn === undefined;
      const { successes }: Operation = operations[id];
      const sendOnce = async (outcome: string | undefined, mayBeRefused = false) => {
        const exchange = await ask(
          id,
          { ...input, ...path },
          sent,
          outcome ?? example ?? successes[0],
        );
        const isToBeRefused = outcome !== undefined && !successes.includes(outcome);
        onResponse(exchange, mayBeRefused || isToBeRefused);
        return exchange;
      };
      const resultFor = (exchange: Exchange) => {
        const result = resultOf(exchange);
        if (isStateful) mustBeSo(exchange, result, input);
        return result;
      };
      return createCall(id, isSignedIn && !SIGN_IN.includes(id), sendOnce, resultFor);
    };
  const methods = Object.fromEntries(operationIds.map((id) => [id, method(id)]));
  return {
    ...(methods as unknown as Pick<Actor, OperationId>),
    username,
    orgId,
    token,
    exchange: (id, input, sent = {}) => ask(id, input, sent),
  };
}

/** A call that is sent once, when something waits for it. */
function createCall<Id extends OperationId>(
  operation: Id,
  isSignedIn: boolean,
  sendOnce: (outcome?: Outcome<Id>, mayBeRefused?: boolean) => Promise<Exchange>,
  resultFor: (exchange: Exchange) => object | string,
): Call<Id> {
  let sent: Promise<Exchange> | undefined;
  const send: Call<Id>["send"] = (...expected) => (sent ??= sendOnce(...expected));
  return {
    operation,
    isSignedIn,
    send,
    // biome-ignore lint/suspicious/noThenProperty: a call is awaited like a promise, and sent only then.
    then: (onResult, onFault) =>
      send()
        .then(resultFor)
        .then(onResult as never, onFault),
  };
}

/** The result of an exchange. Throws `Blocked` if it is no success. */
export function resultOf(exchange: Exchange): object | string {
  const { operation, response } = exchange;
  if (refuses(exchange))
    throw new Blocked(exchange, `${operation} was refused: ${describeResponse(exchange)}`);
  if (isTable(exchange)) return response.text;
  const body = bodyOf(exchange);
  if (typeof body === "object" && body !== null) return body;
  throw new Blocked(exchange, describeNoObject(exchange));
}
