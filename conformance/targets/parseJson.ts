/** JSON that people wrote, with the place of what is wrong. */

/** Members of an object by their names. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a JSON value is, with its article. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** The value of a JSON text. Throws, with line and column, where it is none; the message does not quote the text, which may hold passwords. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    const before = text.slice(0, placeOf(fault as Error, text));
    const [line, column] = [before.split("\n").length, before.length - before.lastIndexOf("\n")];
    throw new Error(
      `the file is not JSON; see line ${line}, column ${column}${hintAt(text, before.length)}`,
    );
  }
}

/** What people write who take JSON for JavaScript. */
function hintAt(text: string, place: number): string {
  if (text.trim() === "") return ": it is empty";
  if (place >= text.trimEnd().length)
    return ": it ends too early; a bracket or a quotation mark is missing";
  if (/^(\/[/*]|#)/.test(text.slice(place, place + 2))) return ": JSON has no comments";
  if (text[place] === "'" || text[place] === "“") return ': JSON has only this quotation mark: "';
  if (/^[\]}]$/.test(text[place] ?? "") && text.slice(0, place).trimEnd().endsWith(","))
    return ": there is a comma too many before it";
  return "";
}

/** Where a text stops to be JSON. Node.js tells it for most faults; otherwise it is where a beginning is first found wrong for what it has. */
function placeOf({ message }: Error, text: string): number {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  if (!message.startsWith("Unexpected token")) return text.length;
  let [fine, wrong] = [0, text.length];
  while (wrong - fine > 1) {
    const middle = (fine + wrong) >> 1;
    if (isWrong(text.slice(0, middle))) wrong = middle;
    else fine = middle;
  }
  return fine;
}

/** Whether a beginning of a JSON text is wrong, and not only too short. */
function isWrong(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (fault) {
    return (fault as Error).message.startsWith("Unexpected token");
  }
}
