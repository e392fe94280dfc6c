/** Every screen looks as its picture in `appearance/`. `APPEARANCE=update` writes the pictures. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Browser } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../../docs/reference/browser.testing.ts";
import { createFixedConsole, DISPATCH, type FixedConsole } from "./appearance.testing.ts";

const PICTURES = fileURLToPath(new URL("appearance/", import.meta.url));
const ACTUAL = fileURLToPath(new URL("../../reports/appearance/", import.meta.url));
/** The picture in README.md. */
const README = fileURLToPath(new URL("../../docs/public/console.png", import.meta.url));

/** How different a pixel may be, where 1 is black beside white. */
const THRESHOLD = 0.02;
/** Side of the squares in which different pixels are counted, and how many may be in one. */
const SQUARE = 32;
const TOLERANCE = 40;

let browser: Browser;
let fixed: FixedConsole;
beforeAll(async () => {
  // Hinting fits letters to the pixels of a screen, and changes their widths.
  const arg = "--font-render-hinting=none";
  [browser, fixed] = await Promise.all([launch(arg), createFixedConsole()]);
});
afterAll(async () => {
  await browser.close();
  await fixed.close();
});

const WIDE = { viewport: { width: 1280, height: 900 }, colorScheme: "light" } as const;
const DARK = { ...WIDE, colorScheme: "dark" } as const;
const LARGE = { viewport: { width: 1280, height: 520 }, deviceScaleFactor: 1 } as const;
const NARROW = { viewport: { width: 390, height: 900 }, colorScheme: "dark" } as const;

test.each([
  ["requests", "requests", WIDE],
  ["requests-large", "requests", LARGE, README],
  ["requests-dark", "requests", DARK],
  ["requests-narrow", "requests", NARROW],
  ["request", "requests/purchase?with=trial", WIDE],
  ["store", "store", WIDE],
  ["listing", `store/${DISPATCH}`, WIDE],
  ["provisions", "provisions", WIDE],
  ["provision", `provisions/${DISPATCH}/org2?as=org2admin&done=again`, WIDE],
  ["provision-dark", `provisions/${DISPATCH}/org2?as=harborview_admin`, DARK],
  ["licences", "licences", WIDE],
  ["licence", `licences/${DISPATCH}/alderfalls?as=alderfalls_admin`, WIDE],
  ["people", "people", WIDE],
  ["failures", "failures", WIDE],
  ["failures-narrow", "failures", NARROW],
  ["clock", "clock", WIDE],
  ["worlds", "worlds", WIDE],
  ["connect", "connect", WIDE],
] as const)("%s looks as before", async (name, path, how, file = `${PICTURES}${name}.png`) => {
  const page = await fixed.open(browser, path, how);
  const actual = await page.screenshot();
  await page.context().close();
  if (process.env.APPEARANCE === "update") {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  mkdirSync(ACTUAL, { recursive: true });
  writeFileSync(`${ACTUAL}${name}.png`, actual);
  expect(existsSync(file), `${file} is missing; write it with APPEARANCE=update`).toBe(true);
  expect(
    differenceOf(actual, readFileSync(file)),
    `most different pixels in a square; compare ${ACTUAL}${name}.png with ${file}`,
  ).toBeLessThanOrEqual(TOLERANCE);
});

/** Returns how many pixels differ in the square that differs most. */
function differenceOf(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return a.width * a.height;
  const options = { threshold: THRESHOLD, windowSize: SQUARE };
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, options);
}
