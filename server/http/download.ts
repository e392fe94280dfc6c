/** Sends files that stay the same, to any number of clients from one copy in memory. */
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { MAX_DOWNLOADS } from "./limits.ts";
import { envelope } from "./outcome.ts";

export interface Download {
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Buffer<ArrayBuffer>;
  readonly zipped: Buffer<ArrayBuffer>;
  readonly etag: string;
}

/** Compresses and hashes a text, which takes too long to do for each request. */
export async function createDownload(
  text: string,
  headers: Download["headers"],
): Promise<Download> {
  const plain = Buffer.from(text);
  const zipped = Buffer.from(await promisify(gzip)(plain));
  // The tag is weak because it is the same for both codings.
  const etag = `W/"${createHash("sha256").update(plain).digest("base64url")}"`;
  return { headers: { ...headers, ETag: etag, Vary: "Accept-Encoding" }, plain, zipped, etag };
}

/** Bytes that are handed to a connection at once. */
const PIECE = 64 * 1024;
/** When to send a refused request again, in seconds. */
const RETRY_AFTER = 5;

/** Creates a function that sends files, limited to `most` large ones at once. */
export function createSender(most: number = MAX_DOWNLOADS) {
  let underWay = 0;

  return function send(context: Context, { headers, plain, zipped, etag }: Download): Response {
    const { req } = context;
    if (matches(req.header("If-None-Match"), etag)) {
      const { "Content-Type": _, ...rest } = headers;
      return context.body(null, 304, rest);
    }
    const isZipped = acceptsGzip(req.header("Accept-Encoding"));
    const bytes = isZipped ? zipped : plain;
    const all = {
      ...headers,
      "Content-Length": `${bytes.length}`,
      ...(isZipped ? { "Content-Encoding": "gzip" } : {}),
    };
    if (req.method === "HEAD") return context.body(null, 200, all);
    if (bytes.length <= PIECE) return context.body(bytes, 200, all);
    if (underWay >= most) {
      const detail = `Too many downloads are in progress. Send the request again in ${RETRY_AFTER} seconds.`;
      return context.json(envelope(503, "The portal is busy.", detail), 503, {
        "Retry-After": `${RETRY_AFTER}`,
      });
    }
    // A request made within the process has no connection that could be slow.
    const outgoing = (context.env as Partial<HttpBindings> | undefined)?.outgoing;
    if (outgoing !== undefined) {
      underWay += 1;
      outgoing.once("close", () => {
        underWay -= 1;
      });
    }
    return context.body(pieces(bytes), 200, all);
  };
}

/** Streams bytes without copying them, as fast as the client takes them. A whole buffer would be queued whole. */
function pieces(bytes: Buffer<ArrayBuffer>): ReadableStream {
  let sent = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        // A fast client takes every piece at once. Serve other requests between two pieces.
        await setImmediate();
        controller.enqueue(bytes.subarray(sent, sent + PIECE));
        sent += PIECE;
        if (sent >= bytes.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** True if the client has this version of a file. */
const matches = (header: string | undefined, etag: string): boolean =>
  header?.split(",").some((tag) => ["*", etag, etag.replace("W/", "")].includes(tag.trim())) ??
  false;

/** True if the header names gzip, without a weight of 0. */
const acceptsGzip = (header = ""): boolean =>
  header.split(",").some((part) => {
    const [coding, ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
    return (
      coding === "gzip" && !parameters.some((parameter) => /^q\s*=\s*0(?:\.0*)?$/.test(parameter))
    );
  });
