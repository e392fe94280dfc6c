/** One request and its answer, as evidence. */
import type { OperationId } from "../generated/operations.ts";
import { NotAllowed } from "./consent.ts";
import { createSecrets, type Secrets } from "./secrets.ts";
import { Unreachable } from "./unreachable.ts";

export interface Exchange {
  readonly operation: OperationId;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  readonly response: {
    readonly status: number;
    readonly type: string;
    readonly text: string;
  };
  /** When the request was sent, in milliseconds since 1970. */
  readonly started: number;
  /** Time from sending to the end of the answer, in milliseconds. */
  readonly milliseconds: number;
}

export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  /** Time that an answer may take, in milliseconds. */
  readonly timeout: number;
  /** Learns every token and password that goes to and fro. */
  readonly secrets: Secrets;
  /** Once it is aborted, scenarios send nothing more. */
  readonly signal?: AbortSignal | undefined;
  /** Is told of each exchange as it ends. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

/** A transport with what is given and, for the rest, what is usual: this process's `fetch`, and ten seconds for an answer. */
export const createTransport = (given: Partial<Transport> = {}): Transport => ({
  fetch: globalThis.fetch,
  timeout: 10_000,
  secrets: createSecrets(),
  ...given,
});

/** Sends a request and keeps both sides of it. Rejects with `Unreachable` where no answer comes. */
export async function exchange(
  { fetch, timeout, secrets, onExchange }: Transport,
  request: Exchange["request"],
  operation: OperationId,
): Promise<Exchange> {
  const { method, url, headers, body } = request;
  const started = Date.now();
  const start = performance.now();
  secrets.learnFrom(request);
  let response: Exchange["response"];
  try {
    const answer = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    const text = await answer.text();
    response = { status: answer.status, type: answer.headers.get("Content-Type") ?? "", text };
  } catch (fault) {
    if (fault instanceof NotAllowed) throw fault;
    throw new Unreachable(request, fault);
  }
  secrets.learnFrom(request, response);
  const made: Exchange = { operation, request, response, started, milliseconds: performance.now() - start };
  onExchange?.(made);
  return made;
}
