/** The import law: reads the table of architecture.md and finds imports that it does not allow. */

/** Folders and packages that the files of a folder may import, by folder. */
export type Law = ReadonlyMap<string, readonly string[]>;

/** Packages that only the folders which name them may import; others are free. */
const RESERVED = ["kysely", "pg", "hono", "hono/jwt"];

/** The law that a page states: the table under "What may import what". */
export function readLaw(page: string): Law {
  const table = page.split("## What may import what")[1] ?? "";
  const rows = [...table.matchAll(/^\| `([^`]+)` +\| (.+) \|$/gm)];
  return new Map(
    rows.map(([, folder = "", allowed = ""]) => [folder, [...allowed.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name)]),
  );
}

/** The modules that a source text imports. */
export function importsOf(source: string): string[] {
  return [...source.matchAll(/^(?:import|export)\b[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "",
  );
}

/** What the law forbids among a file's imports. `file` is its path from the root of the project. */
export function forbidden(law: Law, file: string, source: string): string[] {
  const allowed = law.get(homeOf(law, file)) ?? [];
  return importsOf(source).filter((specifier) => {
    if (specifier.startsWith(".")) return !allowed.includes(homeOf(law, new URL(specifier, `file:///${file}`).pathname.slice(1)));
    const reserved = RESERVED.filter((name) => specifier === name || specifier.startsWith(`${name}/`)).at(-1);
    return reserved !== undefined && !allowed.includes(reserved) && !allowed.includes(specifier);
  });
}

/** The innermost folder of the law that holds a file. */
function homeOf(law: Law, file: string): string {
  const homes = [...law.keys()].filter((folder) => file.startsWith(folder));
  return homes.sort((a, b) => b.length - a.length)[0] ?? "";
}
