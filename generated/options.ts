// Generated from openapi/ by `make generate`. Edit the contract, not this file.

/** Options of clients and calls. Copied to generated/ unchanged, as all files of this folder. */

export interface CallOptions {
  /** Ends the call when it is aborted. The call then rejects with the name of the signal's reason, such as AbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of the call with all its attempts, in milliseconds. Beyond it, the call rejects with a TimeoutError. The default is none. */
  readonly timeout?: number | undefined;
  /**
   * How often a read (GET) is repeated if no complete response arrives, or if the status is 429, 502, 503 or 504. Waits
   * longer each time, or as long as Retry-After says, up to 30 seconds. The default is 2. Calls that change data are
   * never repeated.
   */
  readonly retries?: number | undefined;
}

/**
 * Returns the token to send, or undefined to send none. If the portal rejects a token with code 498, it is called with
 * that token; if it then returns another one, the call is sent once more.
 */
export type TokenSource = (rejected?: string) => string | undefined | Promise<string | undefined>;

export interface ClientOptions extends CallOptions {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  /** Token to send with every call, in the header X-Esri-Authorization, or a function that returns it, such as `signIn()`. */
  readonly token?: string | TokenSource | undefined;
  /** A fetch to use instead of the global one. The request has the signal of the call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Headers to send with every call, such as a Referer. */
  readonly headers?: Record<string, string> | undefined;
}
