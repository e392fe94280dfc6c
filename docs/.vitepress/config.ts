/** Configuration of the documentation site: navigation, build, and what every page contains. */
import { createHash } from "node:crypto";
import { defineConfig } from "vitepress";
import llmstxt from "vitepress-plugin-llms";
import { drawDiagrams, nameColors, renderForSearch, unlinkSources } from "../site/markdown.ts";
import { navigation, sidebar } from "../site/navigation.ts";
import { insertParts } from "../site/parts.ts";
import { unusedComponents } from "../site/styles.ts";

/** Path under which the site is served. A static host may serve it elsewhere. */
const base = process.env.DOCS_BASE ?? "/docs/";

export default defineConfig({
  title: "Marketplace provisioning",
  description:
    "Contract, sandbox and conformance suite for the ArcGIS Marketplace provisioning API",
  lang: "en",
  base,
  outDir: "../dist/docs",
  cacheDir: "../node_modules/.cache/vitepress",
  cleanUrls: true,
  srcExclude: ["examples/**"],
  // Examples of addresses on the reader's machine.
  ignoreDeadLinks: "localhostLinks",
  rewrites: { "decisions/README.md": "decisions/index.md" },
  // Without it, every page contains the names of all pages.
  metaChunk: true,
  // Links load whole pages: see theme/index.ts.
  router: { prefetchLinks: false },
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    codeTransformers: [nameColors],
    config: (markdown) => void markdown.use(drawDiagrams).use(unlinkSources),
  },
  vite: {
    plugins: [
      {
        name: "parts",
        enforce: "pre",
        transform: (text, id) => (id.endsWith(".md") ? insertParts(text) : undefined),
      },
      unusedComponents,
      llmstxt({ excludeIndexPage: false, stripHTML: false, ignoreFiles: ["missing.md"] }),
    ],
    // The compiler of this version of Vite doesn't know the project's target.
    esbuild: { tsconfigRaw: { compilerOptions: { target: "ES2022" } } },
    logLevel: "warn",
  },
  themeConfig: {
    nav: navigation,
    sidebar,
    search: { provider: "local", options: { _render: renderForSearch } },
    outline: [2, 3],
    externalLinkIcon: true,
  },
  /** Without headings, a table gets the width of the outline. */
  transformPageData: ({ relativePath }) =>
    relativePath === "mutants.md" ? { frontmatter: { aside: false } } : undefined,
  /** Allows only the site's own files and the inline scripts that VitePress writes. */
  transformHtml: (html) => html.replace("<head>", `<head>\n    ${policy(html)}`),
});

function policy(html: string): string {
  const scripts = [...html.matchAll(/<script(?: id="[\w-]+")?>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  const directives = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}">`;
}
