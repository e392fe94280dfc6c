/** Reads the entries of CHANGELOG.md for changes that are not released yet. */

/** The entries under "Unreleased", by section heading. */
export type Entries = ReadonlyMap<string, readonly string[]>;

/** Reads the unreleased entries of a changelog, each on one line. */
export function readUnreleased(changelog: string): Entries {
  const text = /^## \[?Unreleased\]?.*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog)?.[1] ?? "";
  const sections = text.split(/^### /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      const entries = lines
        .join("\n")
        .split(/^[-*] /m)
        .slice(1);
      return [heading.trim(), entries.map((entry) => entry.trim().replaceAll(/\s+/g, " "))];
    }),
  );
}
