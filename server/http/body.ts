/** Reads the bytes of a request's body and decompresses them, within limits. */
import type { IncomingMessage } from "node:http";
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import { MAX_ARRIVING, MAX_BODY, MAX_CODINGS, MAX_SMALL_BODY } from "./limits.ts";

/** Reason why a request can't be read: a sentence for the sender that begins with the invalid part of the request. */
export class Unreadable extends Error {}

const TOO_LARGE = `body: must be at most ${MAX_BODY} bytes`;
const BUSY = "body: too many large bodies arrive at once; send it again later";
/** Only the log shows this: a client that closes the connection reads no response. */
const BROKEN_OFF = "body: must arrive in full";

const NOTHING = Buffer.alloc(0);

/**
 * Reads the body of a request as it was sent, compressed or not. Returns an empty buffer if there is none. `incoming`
 * is Node's message of a request over a connection. Throws `Unreadable` as soon as the body is too large or the
 * connection breaks. The rest of such a body stays unread; `linger` reads it.
 */
export async function readBody(
  request: Request,
  incoming: IncomingMessage | undefined,
): Promise<Buffer> {
  const announced = Number(request.headers.get("Content-Length"));
  if (announced > MAX_BODY) throw new Unreadable(TOO_LARGE);
  if (incoming === undefined) return request.body === null ? NOTHING : collect(request.body);
  if (request.headers.has("Transfer-Encoding") || announced > MAX_SMALL_BODY)
    return collect(incoming.iterator({ destroyOnReturn: false }));
  // A connection delivers no more than `Content-Length`, so there is no need to count, which takes longer.
  return announced === 0 ? NOTHING : readWhole(request);
}

const readWhole = (request: Request): Promise<Buffer> =>
  request.arrayBuffer().then(
    (bytes) => Buffer.from(bytes),
    () => {
      throw new Unreadable(BROKEN_OFF);
    },
  );

/** Bytes of bodies in memory that are still arriving. */
let arriving = 0;

/** Most chunks to keep separately: each takes more memory than its bytes. */
const MAX_CHUNKS = 1024;

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of source) {
      length += chunk.length;
      arriving += chunk.length;
      if (length > MAX_BODY) throw new Unreadable(TOO_LARGE);
      if (length > MAX_SMALL_BODY && arriving > MAX_ARRIVING) throw new Unreadable(BUSY);
      chunks.push(chunk);
      if (chunks.length === MAX_CHUNKS) chunks = [Buffer.concat(chunks)];
    }
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable(BROKEN_OFF);
  } finally {
    arriving -= length;
  }
  return Buffer.concat(chunks);
}

const LIMIT = { maxOutputLength: MAX_BODY };
/**
 * Largest zstd window that HTTP allows, as a power of two. A frame can request this much memory before it contains any
 * data.
 */
const ZSTD_WINDOW = 23;

const codings: ReadonlyMap<string, (bytes: Buffer) => Buffer> = new Map([
  ["gzip", (bytes) => gunzipSync(bytes, LIMIT)],
  ["x-gzip", (bytes) => gunzipSync(bytes, LIMIT)],
  ["deflate", (bytes) => (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, LIMIT)],
  ["br", (bytes) => brotliDecompressSync(bytes, LIMIT)],
  [
    "zstd",
    (bytes) =>
      zstdDecompressSync(bytes, {
        ...LIMIT,
        params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW },
      }),
  ],
]);

/**
 * Decodes a body by its Content-Encoding. Throws `Unreadable` if a coding is unknown, or if the body is too large or
 * corrupt.
 */
export function decompress(bytes: Buffer, header: string | null): Buffer {
  if (header === null || bytes.length === 0) return bytes;
  const names = header.split(",").map((name) => name.trim().toLowerCase());
  const applied = names.filter((name) => name !== "" && name !== "identity");
  if (applied.length > MAX_CODINGS)
    throw new Unreadable(`body: Content-Encoding must name at most ${MAX_CODINGS} codings`);
  return applied.reduceRight(undo, bytes);
}

function undo(bytes: Buffer, name: string): Buffer {
  const decode = codings.get(name);
  if (decode === undefined)
    throw new Unreadable(
      `body: Content-Encoding ${name.slice(0, 40)} is not supported; send gzip, deflate, br, zstd or none`,
    );
  try {
    return decode(bytes);
  } catch (fault) {
    const isBomb = (fault as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new Unreadable(
      isBomb
        ? `${TOO_LARGE} when decompressed`
        : `body: must be valid ${name}, as Content-Encoding says`,
    );
  }
}

/** True if the bytes are in zlib format, which "deflate" means. Some clients send a raw deflate stream instead. */
const isZlib = (bytes: Buffer): boolean =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE() % 31 === 0;
