/** The whole documentation in one file, which needs no server: the Markdown twins, rendered, with links between them. */
import { writeFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

/** Writes `documentation.html` from twins, by their paths, into the folder of the site. `base` is the path of the site. */
export function writeOffline(
  folder: string,
  base: string,
  twins: ReadonlyMap<string, string>,
): void {
  // The start page leads to all others.
  const pages = [...new Set(["index.md", ...twins.keys()])];
  const markdown = new MarkdownIt();
  // A link leads to the section of its page. What isn't in the file is part of a portal that runs.
  markdown.normalizeLink = (href) => {
    const [path = ""] = href.split("#");
    const page = path.startsWith(base) ? path.slice(base.length) : "";
    if (twins.has(page)) return `#${page}`;
    return href.startsWith("/") ? `http://127.0.0.1:4000${href}` : href;
  };
  const sections = pages.map((page) => {
    const text = (twins.get(page) ?? "").replace(/^---[\s\S]*?\n---\n/, "");
    return `<section id="${page}">\n${markdown.render(text)}</section>`;
  });
  writeFileSync(`${folder}/documentation.html`, `${HEAD}${sections.join("\n")}\n`);
}

const HEAD = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Marketplace provisioning</title>
<style>
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
section { border-top: 1px solid; margin-top: 3rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
td, th { border: 1px solid; padding: 4px 8px; vertical-align: top; text-align: left; }
pre { overflow-x: auto; padding: 8px; border: 1px solid; }
</style>
`;
