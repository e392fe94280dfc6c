/** Sends one request and keeps what came back. */
import type { OperationId } from "../../../generated/operations.ts";
import type { Exchange } from "../../model/exchange.ts";
import { changeOf, NotAllowed } from "../writeGuard.ts";
import { decode } from "./decode.ts";
import { createSecrets, type Secrets } from "./secrets.ts";
import { type Fetch, send } from "./send.ts";
import { isBrokenOff, Unreachable } from "./unreachable.ts";

export interface Transport {
  readonly fetch: Fetch;
  /** Time that a response may take to its end, in milliseconds. */
  readonly timeout: number;
  /** Learns every token and password that is sent or received. */
  readonly secrets: Secrets;
  /** Characters of responses that may still be kept as evidence. */
  readonly room: { left: number };
  /** Once it is aborted, nothing more is sent, and reads aren't waited for. */
  readonly signal?: AbortSignal | undefined;
  /** Receives each exchange as it ends, with the part of the response that is kept. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

/** Most bytes of a response that are read, after decompression. */
const LARGEST = 16 * 1024 * 1024;

/** Characters of one response that are kept as evidence, and of all responses of a run. Beyond that, a few of each. */
const KEPT = 64 * 1024;
const KEPT_OF_ALL = 32 * 1024 * 1024;
const FEW = 1024;

/** A transport with what is given. By default, a response may take ten seconds. */
export const createTransport = (given: Partial<Transport> = {}): Transport => ({
  fetch: send,
  timeout: 10_000,
  secrets: createSecrets(),
  room: { left: KEPT_OF_ALL },
  ...given,
});

/** A response that is larger than any of the API. */
export class TooLarge extends Error {
  constructor({ method, url }: Exchange["request"]) {
    const { origin, pathname } = new URL(url);
    super(
      `${method} ${origin}${pathname}: the response is larger than ${LARGEST / 1024 / 1024} MiB; the rest was not read`,
    );
  }
}

/**
 * Sends a request and keeps both sides of it. Rejects with `Unreachable` if no complete response comes in time, with `TooLarge` if
 * it is too large, and with the reason of the signal once that is aborted.
 */
export async function exchange(
  { fetch, timeout, secrets, room, signal, onExchange }: Transport,
  request: Exchange["request"],
  operation: OperationId,
): Promise<Exchange> {
  signal?.throwIfAborted();
  const started = Date.now();
  const start = performance.now();
  secrets.learnFrom(request);
  // A change is waited for even then, because it must be undone.
  const isRead = changeOf(operation) === undefined;
  const late = AbortSignal.timeout(timeout);
  const attempt = () =>
    sendRequest(request, {
      fetch,
      signal: isRead && signal ? AbortSignal.any([late, signal]) : late,
    });
  let response: Exchange["response"];
  try {
    response = await attempt().catch((fault: unknown) => {
      // A read may meet a connection that the host is closing, because it was idle. A change is never sent twice.
      if (isRead && isBrokenOff(fault)) return attempt();
      throw fault;
    });
  } catch (fault) {
    if (isRead) signal?.throwIfAborted();
    if (fault instanceof NotAllowed || fault instanceof TooLarge) throw fault;
    throw new Unreachable(request, fault);
  }
  secrets.learnFrom(request, response);
  const made: Exchange = {
    operation,
    request,
    response,
    started,
    milliseconds: performance.now() - start,
  };
  keep(made, { secrets, room });
  onExchange?.(evidenceOf(made));
  return made;
}

/** Sends a request and reads the response to its end. Rejects as `fetch` does, with the reason of the signal, or with `TooLarge`. */
export async function sendRequest(
  request: Pick<Exchange["request"], "method" | "url" | "headers" | "body">,
  { fetch, signal }: { readonly fetch: Fetch; readonly signal: AbortSignal },
): Promise<Exchange["response"]> {
  const { method, url, headers, body = null } = request;
  // A fetch that is given may not heed the signal.
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  aborted.catch(() => {});
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  const sent = fetch(url, { method, headers, body, redirect: "manual", signal });
  const response = await Promise.race([sent, aborted]);
  const bytes = await bytesOf(response.body, aborted);
  if (bytes === undefined) throw new TooLarge(request);
  const type = response.headers.get("Content-Type") ?? "";
  const location = response.headers.get("Location");
  return {
    status: response.status,
    type,
    text: decode(bytes, type),
    ...(location !== null && { location }),
    ...helpOf(response.headers.get("Link") ?? "", url),
  };
}

/** Returns the page that a Link header names as help. Pages of another origin, and long headers, don't count. */
function helpOf(link: string, url: string): Pick<Exchange["response"], "help"> {
  const [, page = ""] = /^<([\w/:.[\]-]{1,300})>; rel="help"$/.exec(link) ?? [];
  return page.startsWith(`${new URL(url).origin}/`) ? { help: page } : {};
}

/** The bytes of a body. Undefined if there are too many. Its parts may be tiny, so they are not kept one by one. */
async function bytesOf(
  body: AsyncIterable<Uint8Array> | null,
  aborted: Promise<never>,
): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array();
  const parts = body[Symbol.asyncIterator]();
  let bytes = new Uint8Array(FEW);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([parts.next(), aborted]);
      if (done) return bytes.subarray(0, length);
      const needed = length + value.length;
      if (needed > LARGEST) return undefined;
      if (needed > bytes.length) {
        const before = bytes;
        bytes = new Uint8Array(Math.min(LARGEST, 2 * needed));
        bytes.set(before);
      }
      bytes.set(value, length);
      length = needed;
    }
  } finally {
    parts.return?.().catch(() => {});
  }
}

/** What is kept of exchanges whose responses are long. */
const shortened = new WeakMap<Exchange, Exchange>();

function keep(made: Exchange, { secrets, room }: Pick<Transport, "secrets" | "room">): void {
  const { text } = made.response;
  const length = room.left > 0 ? KEPT : FEW;
  room.left -= Math.min(text.length, length);
  if (text.length <= length) return;
  shortened.set(made, {
    ...made,
    response: { ...made.response, text: secrets.brief(text, length), cut: true },
  });
}

/** The exchange as it is kept, without the rest of a long response, which must be released after its scenario. */
export const evidenceOf = (made: Exchange): Exchange => shortened.get(made) ?? made;
