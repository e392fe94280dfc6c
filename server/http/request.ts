/** Reads the fields of a request, of its query and its form, within limits. */
import type { IncomingMessage } from "node:http";
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import {
  assertPath,
  decodePairs,
  decoderOf,
  type Field,
  mimeOf,
  TOO_MANY,
  Unreadable,
} from "./fields.ts";
import {
  MAX_ARRIVING,
  MAX_BODY,
  MAX_CODINGS,
  MAX_FIELDS,
  MAX_SMALL_BODY,
  MAX_URL,
} from "./limits.ts";

/** Fields of a request, as far as they can be read. */
export interface Sent {
  /** Fields of the query, then those of the form. */
  readonly fields: readonly Field[];
  /** Fields of the form only. Logs of addresses never contain them. */
  readonly form: readonly Field[];
  /** Reason why the request can't be read. */
  readonly problem?: string;
}

/**
 * Reads the fields of a request; `incoming` is Node's message of a request over a connection. If the request can't be
 * read, returns only the query and the problem.
 */
export async function readRequest(
  request: Request,
  incoming: IncomingMessage | undefined,
): Promise<Sent> {
  let query: readonly Field[] = [];
  try {
    query = readQuery(request.url);
    const form = request.method === "POST" ? await readPosted(request, incoming) : [];
    if (query.length + form.length > MAX_FIELDS) throw new Unreadable(TOO_MANY);
    return { fields: [...query, ...form], form };
  } catch (fault) {
    if (fault instanceof Unreadable) return { fields: query, form: [], problem: fault.message };
    throw fault;
  }
}

/** Returns the text of a field. A field of the form comes before one of the query. */
export const fieldOf = (fields: readonly Field[], name: string): string | undefined =>
  fields.findLast(([key]) => key === name)?.[1];

function readQuery(url: string): readonly Field[] {
  if (url.length > MAX_URL)
    throw new Unreadable(
      `url: must be at most ${MAX_URL} characters; send the parameters as a form with POST`,
    );
  // A request has a normalized URL, so there is no need to parse it again.
  const [address = ""] = url.split("#", 1);
  const start = address.indexOf("?");
  assertPath(start < 0 ? address : address.slice(0, start));
  return start < 0 ? [] : decodePairs(Buffer.from(address.slice(start), "latin1"));
}

async function readPosted(
  request: Request,
  incoming: IncomingMessage | undefined,
): Promise<readonly Field[]> {
  const body = await readBody(request, incoming);
  return readForm(
    decompress(body, request.headers.get("Content-Encoding")),
    request.headers.get("Content-Type"),
  );
}

const [URLENCODED, MULTIPART] = ["application/x-www-form-urlencoded", "multipart/form-data"];
/** The Content-Type of nearly every form. */
const ORDINARY = /^application\/x-www-form-urlencoded(?:; ?charset=utf-8)?$/i;
const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Reads the fields of a form by its Content-Type, without files. Throws `Unreadable` if the body isn't such a form. */
async function readForm(body: Buffer, type: string | null): Promise<readonly Field[]> {
  if (body.length === 0) return [];
  const bytes = body.indexOf(BYTE_ORDER_MARK) === 0 ? body.subarray(BYTE_ORDER_MARK.length) : body;
  if (type !== null && ORDINARY.test(type)) return decodePairs(bytes);
  const mime = mimeOf(type ?? "");
  if (mime?.essence === URLENCODED)
    return decodePairs(bytes, decoderOf(mime.params.get("charset")));
  if (mime?.essence !== MULTIPART) {
    throw new Unreadable(
      `body: Content-Type must be ${URLENCODED} or ${MULTIPART}, but is ${(type || "missing").slice(0, 100)}`,
    );
  }
  // Loaded on first use, for a faster start.
  const { readMultipart } = await import("./multipart.ts");
  return readMultipart(bytes, mime.params);
}

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
async function readBody(request: Request, incoming: IncomingMessage | undefined): Promise<Buffer> {
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
function decompress(bytes: Buffer, header: string | null): Buffer {
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
