/** Style and scripts of the console. Their address has a hash of all of them, so that browsers keep them for good. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const FILES = {
  "console.css": [
    "../pages/style/base.css",
    "style/base.css",
    "style/frame.css",
    "style/menus.css",
    "style/parts.css",
    "style/forms.css",
    "style/screens.css",
  ],
  "console.js": ["assets/console.js"],
  "live.js": ["assets/live.js"],
  "morph.js": ["assets/morph.js"],
  "elements.js": ["assets/elements.js"],
  "keys.js": ["assets/keys.js"],
} as const;
export type AssetName = keyof typeof FILES;

const texts = new Map(
  Object.entries(FILES).map(([name, parts]) => [
    name,
    parts.map((part) => readFileSync(new URL(part, import.meta.url), "utf8")).join("\n"),
  ]),
);

/** Hash of all assets. */
export const ASSETS_HASH = createHash("sha256")
  .update([...texts.values()].join("\0"))
  .digest("hex")
  .slice(0, 16);

/** Returns the path of an asset. */
export const addressOf = (name: AssetName): string => `/console/assets/${ASSETS_HASH}/${name}`;

/** Returns the text and type of an asset. Returns undefined if there is none with this name. */
export function findAsset(
  name: string,
): { readonly text: string; readonly type: string } | undefined {
  const text = texts.get(name);
  const type = name.endsWith(".css") ? "text/css" : "text/javascript";
  return text === undefined ? undefined : { text, type: `${type}; charset=utf-8` };
}
