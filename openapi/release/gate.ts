/** Compares the changes of a contract with the entries of the changelog. */
import type { Change, Kind } from "./change.ts";
import type { Entries } from "./changelog.ts";

/** Sections in which each kind of change can be listed. */
const SECTIONS: Readonly<Record<Kind, readonly string[]>> = {
  breaking: ["Changed", "Removed"],
  addition: ["Added", "Changed"],
  change: ["Changed"],
};

/**
 * Returns the changes without an entry. An entry is in a fitting section, names the subject, and says "breaking" if the
 * change is.
 */
export const missingEntries = (changes: readonly Change[], entries: Entries): Change[] =>
  changes.filter((change) => {
    const fitting = SECTIONS[change.kind].flatMap((section) => entries.get(section) ?? []);
    return !fitting.some(
      (entry) =>
        isNamed(entry, change.subject) &&
        (change.kind !== "breaking" || /\bbreaking\b/i.test(entry)),
    );
  });

/** Returns what to write, and why. */
export function describeMissing({ kind, subject, text }: Change): string {
  const sections = SECTIONS[kind].map((section) => `"### ${section}"`).join(" or ");
  const required = [subject && `names \`${subject}\``, kind === "breaking" && 'says "breaking"']
    .filter(Boolean)
    .join(" and ");
  return `${sections} needs an entry${required && ` that ${required}`}: ${text}`;
}

const isNamed = (entry: string, subject: string | undefined): boolean =>
  subject === undefined || entry.includes(`\`${subject}\``);
