/** The secrets of a run, and how they are kept out of what is shown. */

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

/** The value of such a member or field. Whatever it is, it is blank in its own place. */
const VALUES = [
  new RegExp(String.raw`(["'])(?:${NAMES})\1\s*:\s*(["'])(?<value>(?:(?!\2)[^\\]|\\[^])+)`, "dgi"),
  new RegExp(String.raw`\b(?:${NAMES})=(?<value>[^&\s"'<>]+)`, "dgi"),
];

/** Characters of which signed tokens are made. */
const RUN = /[\w.-]{12,}/g;

/** A secret is found by this many of its first characters, so that one that is cut short is found too. */
const ENOUGH = 16;
/** A secret that is shorter than this is no part of a word. */
const SHORT = 6;
/** What a portal gives out counts as a secret everywhere only if it is of a length that tokens have; that many are remembered. */
const LONGEST = 4096;
const MOST = 500;
/** Most secrets with the same beginning that are distinguished. Beyond, the common part is blanked. */
const ALIKE = 20;

/** How much of a response is searched for secrets that it gives out: what is shown of it, and more. */
const SEARCHED = 128 * 1024;
/** Where a text is cut, an encoded secret may begin this many characters before. */
const MARGIN = 16 * 1024;

export interface Secrets {
  /** Remembers the secrets of a target file, whether they are ever sent or not. They are blank everywhere. */
  readonly learn: (cast: Fixtures) => void;
  /**
   * Remembers tokens and passwords of a request and, if there is one, of its response. What a portal gives out may be anything, so
   * what is short, or made of words, is blank in its own place alone.
   */
  readonly learnFrom: (request: Exchange["request"], response?: Exchange["response"]) => void;
  /** The text without the secrets known so far, in whatever encoding. */
  readonly blank: (text: string) => string;
  /** The beginning of a text without secrets, and how much was left out. Its cost does not depend on what is left out. */
  readonly brief: (text: string, length: number) => string;
}

/**
 * An empty memory of secrets. Whatever a portal does with a secret, such as telling it in a message, it is the same text, so
 * it is the text that is blanked, not the place.
 */
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
    // It may hold what looks like an escape.
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

/** The text by itself: a part of a longer one keeps all of it in memory. */
const copied = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");

/** In a form a space may be a plus. */
const spaced = (text: string): string => text.replaceAll("+", " ");

/** Position of a signed token in a run of its characters, whole or cut after its header; -1 if there is none. */
function signedIn(run: string): number {
  const at = run.indexOf("eyJ");
  return at >= 0 && run.indexOf(".", at + 11) >= 0 ? at : -1;
}

/** Whether it can be told from its looks, so that it need not be remembered. */
const isSigned = (secret: string): boolean => /^[\w.-]+$/.test(secret) && signedIn(secret) === 0;

/** Whether it consists of letters and of the marks between words: a name, an identifier, a path, a sentence. */
const isWords = (value: string): boolean => /^[\p{L}\s.,;:!?'"()/_-]*$/u.test(value);

/** Where a secret is that is known by all of it; a very short one is no part of a word. */
function* placesOf(secret: string, text: string): Generator<Span> {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
    const end = at + secret.length;
    const isPart = joins(text[at - 1], secret[0]) || joins(secret.at(-1), text[end]);
    if (secret.length >= SHORT || !isPart) yield [at, end];
  }
}

const joins = (before = "", after = ""): boolean => /^[\p{L}\p{N}_]{2}$/u.test(before + after);

/** Where something begins as a secret does, as far as it goes on like it. What is found is not searched again, so this is linear. */
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
