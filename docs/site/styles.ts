/** The stylesheet of the built site: VitePress's theme, without what no page uses. */
import { createHash } from "node:crypto";
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { PurgeCSS } from "purgecss";

/** Components of the theme that no page shows, for a plugin of Vite. */
export const unusedComponents = {
  name: "unused-components",
  enforce: "pre",
  resolveId: (id: string) => (UNUSED.test(id) ? EMPTY : undefined),
  load: (id: string) => (id === EMPTY ? "export default () => null" : undefined),
} as const;

const EMPTY = "\0unused";
const UNUSED =
  /\/VP(AlgoliaSearchBox|Badge|Button|CarbonAds|DocAsideCarbonAds|DocFooterLastUpdated|Features?|Footer|Hero|Home\w*|Image|NavBarExtra|Page|Team\w*|\w*(MenuGroup|SocialLink|Sponsors|Translations)\w*)\.vue$/;

/**
 * Rewrites the site in `folder`: deletes from its stylesheet what neither a page nor a script names, and renames it, since
 * browsers keep it for ever. Deletes the stylesheet of icons, which is empty.
 */
export async function reduceStyles(folder: string): Promise<void> {
  const [name = "", ...others] = globSync("assets/style.*.css", { cwd: folder });
  if (others.length > 0) throw new Error(`more than one stylesheet: ${[name, ...others]}`);
  const pages = globSync("**/*.html", { cwd: folder, exclude: ["reports/**"] });
  const scripts = globSync("assets/{,chunks/}{app,theme,VP}*.js", { cwd: folder });
  const [reduced] = await new PurgeCSS().purge({
    css: [`${folder}/${name}`],
    content: [...pages, ...scripts].map((file) => `${folder}/${file}`),
    variables: true,
    // Used in drawings.
    safelist: { variables: [/^--_/] },
    keyframes: true,
  });
  if (reduced === undefined) throw new Error("there is no stylesheet");
  const hash = createHash("sha256").update(reduced.css).digest("base64url").slice(0, 8);
  const renamed = `assets/style.${hash}.css`;
  writeFileSync(`${folder}/${name}`, reduced.css);
  renameSync(`${folder}/${name}`, `${folder}/${renamed}`);
  rmSync(`${folder}/vp-icons.css`);
  for (const page of pages) {
    const text = readFileSync(`${folder}/${page}`, "utf8");
    const shorter = text.replace(/ *<link [^>]*vp-icons\.css"[^>]*>\n/, "");
    writeFileSync(`${folder}/${page}`, shorter.replaceAll(name, renamed));
  }
}
