/** Reads what a request says: the fields of its query, and those of the form that comes with it. */
import type { IncomingMessage } from "node:http";
import { readBody, Unreadable } from "./body.ts";
import { decompress } from "./coding.ts";
import { assertPath, decodePairs, type Field, TOO_MANY } from "./fields.ts";
import { readForm } from "./form.ts";
import { MAX_FIELDS, MAX_URL } from "./limits.ts";

export type { Field } from "./fields.ts";

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

/** The text of a field; that of the form where the query has it too. */
export const fieldOf = (fields: readonly Field[], name: string): string | undefined =>
  fields.findLast(([key]) => key === name)?.[1];

function readQuery(url: string): readonly Field[] {
  if (url.length > MAX_URL) throw new Unreadable(`url: must be at most ${MAX_URL} characters; send a form`);
  const { pathname, search } = new URL(url);
  assertPath(pathname);
  return search === "" ? [] : decodePairs(Buffer.from(search, "latin1"));
}

async function readPosted(request: Request, incoming: IncomingMessage | undefined): Promise<readonly Field[]> {
  const body = await readBody(request, incoming);
  return readForm(decompress(body, request.headers.get("Content-Encoding")), request.headers.get("Content-Type"));
}
