/** One request and its answer, as evidence. */

export interface Exchange {
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
  /** Time from sending to the end of the answer, in milliseconds. */
  readonly milliseconds: number;
}

/** The target cannot be reached, or answers nothing in time. */
export class Unreachable extends Error {}

export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  /** Time that an answer may take, in milliseconds. */
  readonly timeout: number;
}

/** Sends a request and keeps both sides of it. Rejects with `Unreachable` where no answer comes. */
export async function exchange({ fetch, timeout }: Transport, request: Exchange["request"]): Promise<Exchange> {
  const { method, url, headers, body } = request;
  const start = performance.now();
  try {
    const answer = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    const text = await answer.text();
    const response = { status: answer.status, type: answer.headers.get("Content-Type") ?? "", text };
    return { request, response, milliseconds: performance.now() - start };
  } catch (fault) {
    throw new Unreachable(`${method} ${new URL(url).origin}: ${reasonOf(fault)}`, { cause: fault });
  }
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === "TimeoutError") return "no answer in time";
  const { cause } = fault;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : fault.message;
}
