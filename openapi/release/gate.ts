/** Holds the changes of a contract against what the changelog says of them. */
import type { Change, Kind } from "./change.ts";
import type { Entries } from "./changelog.ts";

/** Where a change of each kind may be told. */
const SECTIONS: Readonly<Record<Kind, readonly string[]>> = {
  breaking: ["Changed", "Removed"],
  addition: ["Added", "Changed"],
  change: ["Changed"],
};

/** The changes that no entry tells: none in a fitting section names the subject, and says that it breaks where it does. */
export const untold = (changes: readonly Change[], entries: Entries): Change[] =>
  changes.filter((change) => {
    const fitting = SECTIONS[change.kind].flatMap((section) => entries.get(section) ?? []);
    return !fitting.some((entry) => names(entry, change.subject) && (change.kind !== "breaking" || /\bbreaking\b/i.test(entry)));
  });

/** What to write, and why. */
export function demand({ kind, subject, text }: Change): string {
  const sections = SECTIONS[kind].map((section) => `"### ${section}"`).join(" or ");
  const wanted = [subject && `names \`${subject}\``, kind === "breaking" && 'says "breaking"'].filter(Boolean).join(" and ");
  return `${sections} wants an entry${wanted && ` that ${wanted}`}: ${text}`;
}

const names = (entry: string, subject: string | undefined): boolean => subject === undefined || entry.includes(`\`${subject}\``);
