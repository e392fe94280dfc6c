/** The reference as files from `make docs`, opened without a server. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { launch, visit } from "./browser.testing.ts";
import { site } from "./site.ts";

test("the files show the reference without a server, and ask for nothing but themselves", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, { text }] of await site()) writeFileSync(join(folder, name), text);
  const browser = await launch();
  onTestFinished(() => browser.close());

  const { page, requests, complaints } = await visit(browser, {
    url: pathToFileURL(join(folder, "index.html")).href,
  });
  await page.getByRole("link", { name: "Express interest in a listing HTTP Method" }).click();
  await page
    .getByRole("region", { name: "Express interest in a listing" })
    .locator("tbody tr")
    .first()
    .waitFor();
  expect(
    requests.filter(
      (url) => !url.startsWith(pathToFileURL(folder).href) && !url.startsWith("data:"),
    ),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});
