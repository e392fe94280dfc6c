/** The Markdown twin of each page, which vitepress-plugin-llms writes from its source, without what only VitePress reads. */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Rewrites the twins of the site in `folder`, and the file of all of them. `base` is the path of the site. Returns the twins by
 * their paths, in the order of that file.
 */
export function cleanTwins(folder: string, base: string): ReadonlyMap<string, string> {
  const twins = new Map(
    globSync("**/*.md", { cwd: folder }).map((file) => [
      file,
      readFileSync(`${folder}/${file}`, "utf8"),
    ]),
  );
  const files = new Set(globSync("**/*.*", { cwd: folder }));
  for (const [file, text] of twins) {
    const page = file.replace(/(index)?\.md$/, "");
    const address = `${base}${page}${existsSync(`${folder}/${page}/index.html`) ? "/" : ""}`;
    twins.set(file, cleanTwin(text, { base, address, files }));
    writeFileSync(`${folder}/${file}`, twins.get(file) ?? "");
  }
  const all = `${folder}/llms-full.txt`;
  const order = readFileSync(all, "utf8").matchAll(/^url: (\S+)$/gm);
  const paths = [...order].map(([, url = ""]) => url.slice(base.length));
  const ordered = new Map(paths.map((path) => [path, twins.get(path) ?? ""]));
  writeFileSync(all, [...ordered.values()].join("\n"));
  return ordered;
}

interface Site {
  /** Path of the site. */
  readonly base: string;
  /** Address of the page. */
  readonly address: string;
  /** Paths of all files. */
  readonly files: ReadonlySet<string>;
}

/** Returns a page as Markdown that any reader knows: no containers, components, ids of headings, or HTML. */
export function cleanTwin(text: string, site: Site): string {
  return text
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part, index) => (index % 2 === 1 ? labelled(part) : cleanProse(part, site)))
    .join("")
    .replaceAll(/\n{3,}/g, "\n\n");
}

/** Puts the label of a tab before its block. */
const labelled = (block: string): string =>
  block.replace(
    /^```(\w+) \[(.+)\]/,
    (_, language: string, label: string) => `${label}:\n\n\`\`\`${language}`,
  );

const cleanProse = (text: string, site: Site): string =>
  text
    .replaceAll(
      /<a [^>]*?href="([^"]+)"[^>]*>([^<]*)<\/a>/g,
      (_, href: string, label: string) => `[${label}](${href.replaceAll("&amp;", "&")})`,
    )
    .replaceAll("<br>", " ")
    .replaceAll(/^<\/?(div|section|RuleFilter)\b[^>]*>$/gm, "")
    .replaceAll(/^::: details (.*)$/gm, "**$1**")
    .replaceAll(/^:::.*$/gm, "")
    .replaceAll(/^(#+ .*?) \{#[\w-]+\}$/gm, "$1")
    .replaceAll("&lt;", "\\<")
    .replaceAll("&#123;", "{")
    .replaceAll(/\[([^\]]*)\]\((?!https?:)([^)\s]+)\)/g, (_, label: string, href: string) => {
      const target = targetOf(href, site);
      return target === undefined ? label : `[${label}](${target})`;
    });

/**
 * Returns the address that a link leads to: the twin of a page, another file, or the console of the portal. Returns undefined
 * for a source file, which the site doesn't have.
 */
function targetOf(href: string, { base, address, files }: Site): string | undefined {
  const { pathname, search, hash } = new URL(
    href.startsWith("/") ? `${base.slice(0, -1)}${href}` : href,
    `http://site${address}`,
  );
  if (pathname.startsWith("/console/")) return pathname + search;
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  const page = path.replace(/(\/|(?<=^|\/)(README|index)\.md|\.md)$/, "").replace(/\/$/, "");
  const found = [`${page || "index"}.md`, path].find((file) => files.has(file));
  return found === undefined ? undefined : base + found + hash;
}
