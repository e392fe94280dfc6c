/** Explains where and why a text isn't valid JSON. JSON.parse gives the position of some errors only. */

/** What can come next. */
type Expected = "value" | "value or ]" | "name" | "name or }" | ":" | "end";

// Each pattern is greedy and always matches, so it never backtracks: the time is linear in the length.
const BLANK = /[\t\n\r ]*/y;
const STRING = /"(?:[ !#-[\]-\uFFFF]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
const OTHER = /[[\]{},:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

/** Returns the index at which a pattern's match from `at` ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Returns the index of the first invalid character, or the length of the text if it ends too early. */
export function syntaxErrorAt(text: string): number {
  const open: string[] = [];
  let expected: Expected | undefined = "value";
  for (let at = 0; ; ) {
    at = endOf(BLANK, text, at);
    const kind = text[at] ?? "";
    const isString = kind === '"';
    const end = endOf(isString ? STRING : OTHER, text, at);
    expected = end === at ? undefined : following(expected, kind, open);
    if (expected === undefined) return at;
    if (isString && text[end] !== '"') return end;
    at = isString ? end + 1 : end;
  }
}

/**
 * Returns what can follow a token of the given kind (its first character). Returns undefined if the token itself is
 * unexpected.
 */
function following(expected: Expected, kind: string, open: string[]): Expected | undefined {
  const isValue = expected === "value" || expected === "value or ]";
  const isName = expected === "name" || expected === "name or }";
  const isIn = (bracket: string) => expected === "end" && open.at(-1) === bracket;
  switch (kind) {
    case "{":
    case "[":
      open.push(kind);
      return !isValue ? undefined : kind === "{" ? "name or }" : "value or ]";
    case "}":
    case "]": {
      const closes =
        kind === "}"
          ? expected === "name or }" || isIn("{")
          : expected === "value or ]" || isIn("[");
      open.pop();
      return closes ? "end" : undefined;
    }
    case ",":
      return isIn("{") ? "name" : isIn("[") ? "value" : undefined;
    case ":":
      return expected === ":" ? "value" : undefined;
    default:
      return isName && kind === '"' ? ":" : isValue ? "end" : undefined;
  }
}

/** Typical errors, and how to fix them. */
const CURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:\/\/|\/\*|#)/, "JSON has no comments"],
  [/^['`‘’“”]/, "use double quotes"],
  [/^(?:True|False|None)\b/, "write true, false and null in lower case, unlike Python"],
  [/^-?(?:NaN|Infinity)\b/i, "JSON has no such number"],
  [/^undefined\b/, "write null, or leave it out"],
  [/^\uFEFF/, "remove the byte order mark"],
  [/^%(?:7B|5B|22)/i, "encode it once, not twice"],
  [/^[A-Za-z_$][\w$]*\s*:/, "put names in double quotes"],
  [/^[^ -\uFFFF]/, "write line breaks and tabs in strings as \\n and \\t"],
  [/^\\/, "write a backslash as two"],
];

/** Most characters to look at after the error. */
const SNIPPET = 40;

/** Why a text isn't valid JSON. */
interface SyntaxProblem {
  /** Line and column, both counted from 1. */
  readonly place: string;
  /** First unexpected word or character. Undefined if the text ends too early. */
  readonly unexpected?: string;
  /** How to fix it; never quotes the text. */
  readonly cure?: string | undefined;
}

/** Finds the first syntax error of a text that isn't valid JSON. */
export function findSyntaxError(text: string): SyntaxProblem {
  const at = syntaxErrorAt(text);
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|\r|\n/);
  const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  if (at === text.length) return { place };
  const rest = text.slice(at, at + SNIPPET);
  const isAfterComma = /^[}\]]/.test(rest) && before.trimEnd().endsWith(",");
  const cure = isAfterComma
    ? "remove the comma before it"
    : CURES.find(([pattern]) => pattern.test(rest))?.[1];
  return { place, unexpected: wordIn(rest), cure };
}

/** Returns a sentence on why a text isn't valid JSON. It quotes at most the first unexpected word. */
export function jsonProblem(text: string): string {
  const { place, unexpected, cure } = findSyntaxError(text);
  const what = unexpected === undefined ? "the text ends too early" : `unexpected ${unexpected}`;
  return `must be valid JSON; ${place}: ${what}${cure === undefined ? "" : `; ${cure}`}`;
}

/** Returns the first word or character of a text, or its code point if it is invisible. */
function wordIn(text: string): string {
  const [word = ""] = /^(?:[\w$.+-]{1,20}|\/[/*]|.)/su.exec(text) ?? [];
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(word)
    ? word
    : `U+${word.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
}
