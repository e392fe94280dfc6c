/** Says where a text stops being JSON, and what to do about it. JSON.parse names the place of some errors only. */

/** What may come next. */
type Expected = "value" | "value or ]" | "name" | "name or }" | ":" | "end";

// Each matches as far as it can and always succeeds, so none goes back on its way: time is linear in the length.
const BLANK = /[\t\n\r ]*/y;
const STRING = /"(?:[ !#-[\]-\uFFFF]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
const OTHER = /[[\]{},:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

/** How far a pattern reaches from a place in a text. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The place of the first character that JSON cannot have there; the length of the text where more should follow. */
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

/** What may come after a token, which is known by its first character; undefined where the token itself is out of place. */
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
      const closes = kind === "}" ? expected === "name or }" || isIn("{") : expected === "value or ]" || isIn("[");
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

/** What stands where JSON stops, and its cure. */
const CURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:\/\/|\/\*|#)/, "JSON has no comments"],
  [/^['`‘’“”]/, "use double quotes"],
  [/^(?:True|False|None)\b/, "write true, false and null in small letters, unlike Python"],
  [/^-?(?:NaN|Infinity)\b/i, "JSON has no such number"],
  [/^undefined\b/, "write null, or leave it out"],
  [/^\uFEFF/, "remove the byte order mark"],
  [/^%(?:7B|5B|22)/i, "encode it once, not twice"],
  [/^[A-Za-z_$][\w$]*\s*:/, "put names in double quotes"],
  [/^[^ -\uFFFF]/, "write line breaks and tabs in strings as \\n and \\t"],
  [/^\\/, "write a backslash as two"],
];

/** Most characters that are looked at where JSON stops. */
const SNIPPET = 40;

/** A sentence on why a text is no JSON, with line and column, both counted from 1. */
export function jsonProblem(text: string): string {
  const at = syntaxErrorAt(text);
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|\r|\n/);
  const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  if (at === text.length) return `must be valid JSON; ${place}: the text ends too early`;
  const rest = text.slice(at, at + SNIPPET);
  const isAfterComma = /^[}\]]/.test(rest) && before.trimEnd().endsWith(",");
  const cure = isAfterComma ? "remove the comma before it" : CURES.find(([pattern]) => pattern.test(rest))?.[1];
  return `must be valid JSON; ${place}: unexpected ${wordIn(rest)}${cure === undefined ? "" : `; ${cure}`}`;
}

/** The first word or sign of a text; a code point where nothing would be seen. */
function wordIn(text: string): string {
  const [word = ""] = /^(?:[\w$.+-]{1,20}|\/[/*]|.)/su.exec(text) ?? [];
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(word) ? word : `U+${word.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
}
