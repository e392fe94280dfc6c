/** Decompresses bodies, up to the size limit of a body. */
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import { TOO_LARGE, Unreadable } from "./body.ts";
import { MAX_BODY, MAX_CODINGS } from "./limits.ts";

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
