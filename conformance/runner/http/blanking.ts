/** Finds secrets in a text, also if they are escaped. */

/** What replaces a secret. */
export const BLANK = "***";

/** A text without escapes, and the position of each of its characters in the original. The original has no positions. */
interface Reading {
  readonly text: string;
  readonly starts?: Uint32Array;
}

const placeOf = ({ starts }: Reading, at: number): number =>
  starts === undefined ? at : (starts[at] ?? 0);

/** Escapes of JSON, JavaScript, URLs and HTML, and invisible characters. No part can be matched in two ways, so this is linear. */
const ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: UTF-16 that is read as UTF-8 has zeros between its letters
  /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|["'\\/bfnrt])|(?:%[0-9a-f]{2})+|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);|[\u0000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gi;

/** How many layers of escapes are undone, such as JSON in a form in JSON. */
const DEPTH = 3;

const NAMED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The characters that an escape means, each with its offset in the escape. */
function* meaningOf(sequence: string): Generator<readonly [text: string, offset: number]> {
  if (sequence.startsWith("%")) {
    const bytes = Buffer.from(sequence.replaceAll("%", ""), "hex");
    for (let at = 0; at < bytes.length; ) {
      const lead = bytes[at] ?? 0;
      const size = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      yield [bytes.toString("utf8", at, at + size), 3 * at];
      at += size;
    }
  } else if (sequence.startsWith("&")) {
    const name = sequence.slice(1, -1).toLowerCase();
    const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    yield [ENTITIES[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : ""), 0];
  } else if (sequence.startsWith("\\")) {
    const code = Number.parseInt(sequence.slice(2), 16);
    yield [
      /^\\[ux]/i.test(sequence)
        ? String.fromCharCode(code)
        : (NAMED[sequence.slice(1)] ?? sequence.slice(1)),
      0,
    ];
  }
}

/** The reading without one layer of escapes. Undefined if it has none. */
function unescaped(reading: Reading): Reading | undefined {
  const { text } = reading;
  let read = "";
  const places: number[] = [];
  let done = 0;
  for (const { 0: sequence, index } of text.matchAll(ESCAPE)) {
    read += text.slice(done, index);
    for (; done < index; done += 1) places.push(placeOf(reading, done));
    for (const [meant, offset] of meaningOf(sequence)) {
      read += meant;
      for (let unit = 0; unit < meant.length; unit += 1)
        places.push(placeOf(reading, index + offset));
    }
    done = index + sequence.length;
  }
  if (done === 0) return undefined;
  read += text.slice(done);
  for (; done <= text.length; done += 1) places.push(placeOf(reading, done));
  return { text: read, starts: Uint32Array.from(places) };
}

/** The text itself, then without one layer of escapes after the other. */
function* readingsOf(text: string): Generator<Reading> {
  let reading: Reading | undefined = { text };
  for (let depth = 0; reading !== undefined && depth <= DEPTH; depth += 1) {
    yield reading;
    reading = unescaped(reading);
  }
}

/** A range of characters in a text. */
export type Span = readonly [start: number, end: number];

/** The text with BLANK in place of what `find` finds in it, with and without escapes. */
export function blanked(text: string, find: (text: string) => Iterable<Span>): string {
  const spans: Span[] = [];
  for (const reading of readingsOf(text)) {
    for (const [start, end] of find(reading.text))
      spans.push([placeOf(reading, start), placeOf(reading, end)]);
  }
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    if (start >= done) pieces.push(text.slice(done, start), BLANK);
    done = Math.max(done, end);
  }
  return [...pieces, text.slice(done)].join("");
}

/** The texts that `blanked` searches: the text itself, and without its escapes. */
export const writingsOf = (text: string): string[] =>
  [...readingsOf(text)].map((reading) => reading.text);
