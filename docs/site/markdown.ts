/** Markdown of generated pages, and two plugins for all pages. */
import { renderMermaidSVG } from "beautiful-mermaid";
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";

/** Returns a table. Cells are Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Escapes plain text for one line of Markdown, also in a table. */
export const inline = (text: string): string =>
  text
    .trim()
    .replaceAll("\n", " ")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&#123;&#123;");

/** Returns a block of code. */
export const code = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** Returns a value as a block of JSON, or a text as it is. */
export const example = (value: unknown): string =>
  typeof value === "string" ? code("text", value) : code("json", JSON.stringify(value, null, 2));

/** Joins the parts of a page. Leaves out parts that are empty. */
export const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join("\n\n");

/** Gives the colors of code names, which theme/style.css defines. Written out, they are a tenth of a page. */
export const nameColors = {
  name: "name-colors",
  preprocess(_: string, options: { tokenizeTimeLimit?: number }): void {
    // By default, a busy machine leaves a line without colors.
    options.tokenizeTimeLimit = 0;
  },
  postprocess: (html: string): string =>
    html
      .replaceAll(' style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6"', "")
      .replaceAll(/ style="--shiki-light:#(\w{6});--shiki-dark:#\w{6}"/g, ' class="c$1"'),
};

/** Draws fenced blocks of the language `mermaid` as SVG, when the site is built. */
export function drawDiagrams({ renderer }: MarkdownRenderer): void {
  const fence = renderer.rules.fence;
  renderer.rules.fence = (tokens, index, ...rest) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    if (info.trim() !== "mermaid") return fence?.(tokens, index, ...rest) ?? "";
    // The drawing's own style imports a font from another host; theme/style.css replaces it.
    const drawing = renderMermaidSVG(content, COLORS).replace(/<style>[\s\S]*<\/style>/, "");
    return `<figure class="diagram" v-pre role="img" aria-label="Diagram; the text says the same">${drawing}</figure>`;
  };
}

const COLORS = { bg: "var(--vp-c-bg)", fg: "var(--vp-c-text-1)", transparent: true };

/** Shows links to files outside `docs/` as their text, because the site doesn't contain them. */
export function unlinkSources({ core }: MarkdownRenderer): void {
  core.ruler.after("inline", "unlink-sources", ({ tokens, env }) => {
    const page = new URL(`file:///docs/${(env as { relativePath: string }).relativePath}`);
    for (const { children } of tokens) {
      let isInside = false;
      for (const token of children ?? []) {
        if (token.type === "link_open") {
          const href = token.attrGet("href") ?? "";
          isInside = href.startsWith(".") && isSource(new URL(href, page).pathname);
        }
        if (!isInside) continue;
        if (token.type === "link_open" || token.type === "link_close") {
          isInside = token.type === "link_open";
          token.type = token.type === "link_open" ? "em_open" : "em_close";
          token.tag = "span";
          token.attrs = null;
        }
      }
    }
  });
}

const isSource = (path: string): boolean =>
  !path.startsWith("/docs/") || /\.(ts|yaml|json)$/.test(path);

/** Renders a page for the index of the search. Lists of figures and of rules aren't in it, and operations are found by their ids. */
export function renderForSearch(
  text: string,
  env: MarkdownEnv,
  markdown: MarkdownRenderer,
): string {
  const { relativePath = "" } = env;
  if (/^(mutants|bench|missing|rules\/index)\.md$/.test(relativePath)) return "";
  const [, id] = /^reference\/operations\/(\w+)\.md$/.exec(relativePath) ?? [];
  const html = markdown.render(text, env);
  return id === undefined ? html : html.replace(/(<h1[^>]*>)/, `$1${id}: `);
}
