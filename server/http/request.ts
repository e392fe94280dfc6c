/** Reads the fields of a request: of its query, and of its form. */
import type { IncomingMessage } from "node:http";
import { decompress, readBody, Unreadable } from "./body.ts";
import { assertPath, decodePairs, decoderOf, type Field, mimeOf, TOO_MANY } from "./fields.ts";
import { MAX_FIELDS, MAX_URL } from "./limits.ts";

export type { Field } from "./fields.ts";

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
    throw new Unreadable(`url: must be at most ${MAX_URL} characters; send a form`);
  const { pathname, search } = new URL(url);
  assertPath(pathname);
  return search === "" ? [] : decodePairs(Buffer.from(search, "latin1"));
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
      `body: Content-Type must be ${URLENCODED} or ${MULTIPART}, but is ${(type ?? "missing").slice(0, 100)}`,
    );
  }
  // Loaded on first use, for a faster start.
  const { readMultipart } = await import("./multipart.ts");
  return readMultipart(bytes, mime.params);
}
