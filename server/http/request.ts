/** Reads what a request says: the fields of its query, and those of the form that comes with it. */
import type { IncomingMessage } from "node:http";
import { MAX_BODY, MAX_FIELDS, MAX_URL } from "./limits.ts";

const TOO_MANY = `fields: must be at most ${MAX_FIELDS}`;

/** A field of a query or form. */
export type Field = readonly [name: string, text: string];

/** What a request says, as far as it can be read. */
export interface Sent {
  /** Fields of the query, then those of the form. */
  readonly fields: readonly Field[];
  /** The fields of the form alone, which no log of addresses ever sees. */
  readonly form: readonly Field[];
  /** Why the request cannot be read. */
  readonly problem?: string;
}

/** The fields of a request, which over a connection is an incoming message of Node's. Of one that cannot be read only the query is given, and the problem. */
export async function readRequest(request: Request, incoming: IncomingMessage | undefined): Promise<Sent> {
  const { url } = request;
  if (url.length > MAX_URL) return { fields: [], form: [], problem: `url: must be at most ${MAX_URL} characters; send a form` };
  const query = [...new URL(url).searchParams];
  const { form = [], problem } = await readForm(request, incoming);
  const fields = [...query, ...form];
  if (problem !== undefined) return { fields, form, problem };
  if (fields.length > MAX_FIELDS) return { fields: query.slice(0, MAX_FIELDS), form: [], problem: TOO_MANY };
  return { fields, form };
}

/** The text of a field; that of the form where the query has it too. */
export const fieldOf = (fields: readonly Field[], name: string): string | undefined =>
  fields.findLast(([key]) => key === name)?.[1];

async function readForm(
  request: Request,
  incoming: IncomingMessage | undefined,
): Promise<{ readonly form?: readonly Field[]; readonly problem?: string }> {
  if (request.method !== "POST") return {};
  const { text = "", problem } = await readBody(request, incoming);
  if (problem !== undefined) return { problem };
  if (text === "") return {};
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("Content-Type") ?? "")) {
    return { problem: "body: must be a form of type application/x-www-form-urlencoded" };
  }
  // Counted first, since Node reads fields without a value in a time that grows with the square of their number.
  if (hasMore(text, "&", MAX_FIELDS)) return { problem: TOO_MANY };
  return { form: [...new URLSearchParams(withSpaces(text))] };
}

/**
 * A form with spaces in place of plus signs, which stand for them. Node and V8 would replace them piece by piece, and need
 * thirty times the memory of a form of plus signs for that.
 */
function withSpaces(form: string): string {
  if (!form.includes("+")) return form;
  const bytes = Buffer.from(form);
  for (let at = bytes.indexOf("+"); at < bytes.length; at++) if (bytes[at] === PLUS) bytes[at] = SPACE;
  return bytes.toString();
}

const PLUS = "+".charCodeAt(0);
const SPACE = " ".charCodeAt(0);

/** Whether a sign is in a text more often than so many times. */
function hasMore(text: string, sign: string, most: number): boolean {
  let at = -1;
  for (let found = 0; found <= most; found++) {
    at = text.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The text of a body, or why it cannot be read. */
interface Body {
  readonly text?: string;
  readonly problem?: string;
}

const TOO_LARGE: Body = { problem: `body: must be at most ${MAX_BODY} bytes` };
/** Whoever breaks off reads no answer; this says in the log that the portal is not to blame. */
const BROKEN_OFF: Body = { problem: "body: must arrive in full" };

/** The text of a body, unless it is too large, in which case the rest of it stays unread, or ends before its end. */
async function readBody(request: Request, incoming: IncomingMessage | undefined): Promise<Body> {
  const announced = request.headers.get("Content-Length");
  if (Number(announced) > MAX_BODY) return TOO_LARGE;
  const isChunked = request.headers.has("Transfer-Encoding");
  // A connection brings no more than is announced, so nothing need be counted on the way, which takes longer.
  if (incoming !== undefined && !isChunked) return Number(announced) === 0 ? {} : readAnnounced(request);
  return request.body === null ? {} : readText(request.body);
}

const readAnnounced = (request: Request): Promise<Body> =>
  request.text().then(
    (text) => ({ text }),
    () => BROKEN_OFF,
  );

async function readText(body: ReadableStream<Uint8Array>): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > MAX_BODY) return TOO_LARGE;
      chunks.push(chunk);
    }
  } catch {
    return BROKEN_OFF;
  }
  return { text: Buffer.concat(chunks).toString("utf8") };
}
