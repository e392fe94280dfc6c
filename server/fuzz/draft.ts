/** A request before it is sent, as separate values that can be altered, shrunk and printed. */
import type { OperationId } from "../../generated/operations.ts";

export type Field = readonly [name: string, text: string];

/** Where a token can be. */
export const PLACES = ["form", "query", "X-Esri-Authorization", "Authorization"] as const;
export type Place = (typeof PLACES)[number];

export interface Draft {
  /** The operation that the request is for. */
  readonly operation: OperationId;
  readonly method: string;
  /** Path after /sharing/rest, percent-encoded or not. */
  readonly path: string;
  readonly query: readonly Field[];
  readonly form: readonly Field[];
  /** Text to append to the encoded query or form without encoding it. */
  readonly tail: { readonly query: string; readonly form: string };
  /** Media type of the form; empty for none. */
  readonly contentType: string;
  readonly headers: readonly Field[];
  readonly secure: boolean;
  /** Names of tokens, and where each one is. */
  readonly tokens: readonly { readonly name: string; readonly place: Place }[];
}

/** The request as it is sent. */
export interface Sent {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly secure: boolean;
  readonly headers: readonly Field[];
  readonly body: string | undefined;
}

/** Encodes a draft. `tokenOf` returns the token of a name, and any other text as it is. */
export function written(draft: Draft, tokenOf: (name: string) => string): Sent {
  const named = ([name, text]: Field): Field => [
    name,
    name === "refresh_token" ? tokenOf(text) : text,
  ];
  const query = draft.query.map(named);
  const form = draft.form.map(named);
  const headers = [...draft.headers];
  for (const { name, place } of draft.tokens) {
    const token = tokenOf(name);
    if (place === "query") query.push(["token", token]);
    else if (place === "form") form.push(["token", token]);
    else headers.push([place, `Bearer ${token}`]);
  }
  const search = encoded(query) + draft.tail.query;
  const body =
    draft.method === "GET" || draft.method === "HEAD" ? undefined : encoded(form) + draft.tail.form;
  if (body !== undefined && draft.contentType !== "")
    headers.push(["Content-Type", draft.contentType]);
  return {
    method: draft.method,
    target: `/sharing/rest${draft.path}${search === "" ? "" : `?${search}`}`,
    secure: draft.secure,
    headers,
    body,
  };
}

const encoded = (fields: readonly Field[]): string =>
  new URLSearchParams(fields.map(([name, text]): [string, string] => [name, text])).toString();
