/** Knows the secrets of a run, and removes them from texts before they are shown. */

import type { Exchange } from "../../model/exchange.ts";
import type { Fixtures } from "../../model/fixtures.ts";
import { blanked, type Span, writingsOf } from "./blanking.ts";
import { brief } from "./response.ts";

export { BLANK } from "./blanking.ts";

/** Fields that carry a secret, and members of responses that do. */
const FIELDS = [
  ...["token", "access_token", "refresh_token", "auth_token", "oauth_state"],
  ...["client_secret", "password", "code_verifier"],
];
const NAMES = FIELDS.join("|");

/** The value of such a member or field, which is blanked there whatever it is. */
const VALUES = [
  new RegExp(String.raw`(["'])(?:${NAMES})\1\s*:\s*(["'])(?<value>(?:(?!\2)[^\\]|\\[^])+)`, "dgi"),
  new RegExp(String.raw`\b(?:${NAMES})=(?<value>[^&\s"'<>]+)`, "dgi"),
];

/** Characters of which signed tokens are made. */
const RUN = /[\w.-]{12,}/g;

/** Characters by which the beginning of a secret is recognized, so that a secret that is cut off is found too. */
const ENOUGH = 16;
/** A shorter secret is blanked only if it isn't part of a word. */
const SHORT = 6;
/** Most characters of a secret that a portal issues, and most such secrets that are remembered. */
const LONGEST = 4096;
const MOST = 500;
/** Most secrets with the same beginning that are told apart. Of more, only the beginning is blanked. */
const ALIKE = 20;

/** Characters of a response that are searched for new secrets: more than reports show of it. */
const SEARCHED = 128 * 1024;
/** Characters before a cut in which an encoded secret may begin. */
const MARGIN = 16 * 1024;

export interface Secrets {
  /** Remembers the secrets of a target file. They are blanked everywhere. */
  readonly learn: (fixtures: Fixtures) => void;
  /**
   * Remembers the tokens and passwords of a request, and of its response if there is one. A portal may send any text as a token,
   * so a text that is short or consists of words is blanked only in its own field.
   */
  readonly learnFrom: (request: Exchange["request"], response?: Exchange["response"]) => void;
  /** Returns the text without the secrets that are known so far, however they are encoded. */
  readonly blank: (text: string) => string;
  /** Returns the beginning of a text without secrets, and how many characters follow. The rest of the text costs no time. */
  readonly brief: (text: string, length: number) => string;
}

/** Creates an empty memory of secrets. Secrets are found by their text, since a portal may repeat them anywhere. */
export function createSecrets(): Secrets {
  const known = new Set<string>();
  const published = new Set<string>();
  const short = new Set<string>();
  /** By their first characters. */
  const long = new Map<string, string[]>();
  let given = 0;

  const keep = (secret: string | undefined) => {
    if (!secret || known.has(secret) || isSigned(secret)) return;
    known.add(secret);
    // It may contain what looks like an escape sequence.
    for (const writing of new Set(writingsOf(secret).map(spaced))) {
      const key = writing.slice(0, ENOUGH);
      if (key.length < ENOUGH) short.add(writing);
      else if ((long.get(key)?.length ?? 0) < ALIKE)
        long.set(key, [...(long.get(key) ?? []), writing]);
    }
  };
  const keepGiven = (value: string, { url }: Exchange["request"]) => {
    if (known.has(value) || given === MOST || value.length < ENOUGH || value.length > LONGEST)
      return;
    // All of its writings become blank, so each has to look like a secret.
    const told = [url.split("?")[0] ?? "", ...published];
    const isTold = (writing: string) => told.some((text) => text.includes(writing));
    if (
      writingsOf(value).some(
        (writing) => writing.length < ENOUGH || isWords(spaced(writing)) || isTold(writing),
      )
    )
      return;
    given += 1;
    keep(copied(value));
  };
  const find = function* (text: string): Generator<Span> {
    for (const pattern of VALUES)
      for (const { indices } of text.matchAll(pattern)) yield indices?.groups?.value as Span;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const at = signedIn(run);
      if (at >= 0) yield [index + at, index + run.length];
    }
    const plain = spaced(text);
    for (const secret of short) yield* placesOf(secret, plain);
    yield* beginningsOf(long, plain);
  };
  const blank = (text: string) => blanked(text, find);
  return {
    learn({ accounts, application, listings, organizations, members }) {
      const people = Object.values(accounts);
      for (const text of [...people.map(({ username }) => username), ...Object.values(listings)])
        published.add(text);
      for (const text of [...Object.values(organizations), ...members, application?.clientId ?? ""])
        published.add(text);
      const pairs = people.map(({ username, password, token }) => [username, password, token]);
      for (const [name, ...secrets] of [
        ...pairs,
        [application?.clientId, application?.clientSecret, application?.refreshToken],
      ]) {
        for (const secret of secrets) {
          keep(secret);
          if (secret === undefined) continue;
          // As in the header Authorization of Basic, and by itself.
          for (const text of [secret, `${name}:${secret}`])
            keep(Buffer.from(text).toString("base64").replace(/=+$/, ""));
          keep(Buffer.from(secret).toString("base64url"));
        }
      }
    },
    learnFrom(request, response) {
      for (const fields of [new URL(request.url).searchParams, new URLSearchParams(request.body)]) {
        for (const name of FIELDS)
          for (const value of fields.getAll(name)) keepGiven(value, request);
      }
      for (const [name, value] of Object.entries(request.headers)) {
        if (/authorization$/i.test(name)) keepGiven(value.replace(/^\w+ /, ""), request);
      }
      const [member] = VALUES as [RegExp, RegExp];
      for (const writing of response === undefined
        ? []
        : writingsOf(response.text.slice(0, SEARCHED))) {
        for (const { groups } of writing.matchAll(member)) keepGiven(groups?.value ?? "", request);
      }
    },
    blank,
    brief(text, length) {
      if (text.length <= length + MARGIN) return brief(blank(text), length);
      const head = blank(text.slice(0, length + MARGIN));
      const shown = head.slice(0, Math.max(0, Math.min(length, head.length - MARGIN)));
      return copied(`${shown}… (${text.length - shown.length} characters more)`);
    },
  };
}

/** A copy of the text. A substring would keep the whole string in memory. */
const copied = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

/** The text with spaces in place of plus signs, which forms use for them. */
const spaced = (text: string): string => text.replaceAll("+", " ");

/** Position of a signed token in a run of its characters, whole or cut after its header; -1 if there is none. */
function signedIn(run: string): number {
  const at = run.indexOf("eyJ");
  return at >= 0 && run.indexOf(".", at + 11) >= 0 ? at : -1;
}

/** True for a signed token, which is recognized by its form, so it needs no memory. */
const isSigned = (secret: string): boolean => /^[\w.-]+$/.test(secret) && signedIn(secret) === 0;

/** True if it consists of letters and punctuation: a name, an identifier, a path, a sentence. */
const isWords = (value: string): boolean => /^[\p{L}\s.,;:!?'"()/_-]*$/u.test(value);

/** The places of a short secret. A very short one counts only if it isn't part of a word. */
function* placesOf(secret: string, text: string): Generator<Span> {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
    const end = at + secret.length;
    const isPart = joins(text[at - 1], secret[0]) || joins(secret.at(-1), text[end]);
    if (secret.length >= SHORT || !isPart) yield [at, end];
  }
}

const joins = (before = "", after = ""): boolean => /^[\p{L}\p{N}_]{2}$/u.test(before + after);

/** The places that begin like a long secret, up to where they differ from it. Each character is searched once, so this is linear. */
function* beginningsOf(
  secrets: ReadonlyMap<string, readonly string[]>,
  text: string,
): Generator<Span> {
  if (secrets.size === 0) return;
  const firsts = new Set([...secrets.keys()].map((key) => key.charCodeAt(0)));
  for (let at = 0; at + ENOUGH <= text.length; at += 1) {
    const alike = firsts.has(text.charCodeAt(at))
      ? secrets.get(text.slice(at, at + ENOUGH))
      : undefined;
    if (alike === undefined) continue;
    let end = at + ENOUGH;
    for (const secret of alike) {
      let same = ENOUGH;
      while (same < secret.length && secret[same] === text[at + same]) same += 1;
      end = Math.max(end, at + same);
    }
    yield [at, end];
    at = end - 1;
  }
}
