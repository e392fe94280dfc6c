/**
 * Sends a request with Node's own `http`. It takes a third of the CPU time of `fetch`, and a run of the suite is thousands of
 * requests.
 */
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { type Duplex, pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** What the suite needs of a function that sends requests. Every `fetch` fits. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | null;
    readonly redirect: "manual";
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Either can be iterated. The types of browsers don't say so of a stream. */
  readonly body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
}>;

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What `fetch` sends too. Some gateways refuse requests without a user agent. */
const DEFAULTS = { Accept: "*/*", "Accept-Encoding": "gzip, deflate, br", "User-Agent": "node" };

/**
 * Sends a request, and follows no redirect. Rejects with the error of Node, whose `code` tells why no response came. The body
 * may end with such an error too.
 */
export const send: Fetch = (url, { method, headers, body, signal }) =>
  new Promise((resolve, reject) => {
    const request = url.startsWith("https:") ? requestHttps : requestHttp;
    request(url, { method, headers: { ...DEFAULTS, ...headers }, signal }, (response) =>
      resolve({
        status: response.statusCode ?? 0,
        headers: { get: (name) => response.headers[name.toLowerCase()]?.toString() ?? null },
        body: decompressed(response),
      }),
    )
      .on("error", reject)
      .end(body);
  });

function decompressed(response: IncomingMessage): Readable {
  const decoder = DECODERS[response.headers["content-encoding"]?.toLowerCase() ?? ""]?.();
  // The decoder ends with the error of either.
  return decoder === undefined ? response : pipeline(response, decoder, () => {});
}
