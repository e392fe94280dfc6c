/** The built documentation: its links, its size, and its Markdown. */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { operations, rules } from "./site/register.ts";
import { schemaNames } from "./site/schemaPage.ts";
import { buildSite, readPages, SITE } from "./site.testing.ts";

let pages: ReadonlyMap<string, string>;

beforeAll(() => {
  buildSite();
  pages = readPages();
});

const styles = (): string =>
  globSync("assets/*.css", { cwd: SITE })
    .map((file) => readFileSync(join(SITE, file), "utf8"))
    .join("");

const sizeOf = (file: string): number => statSync(join(SITE, file)).size;

describe("a page", () => {
  it("exists for every operation, rule and schema", () => {
    const expected = [
      ...operations.map(({ id }) => `/docs/reference/operations/${id}`),
      ...rules.map(({ id }) => `/docs/rules/${id}`),
      ...schemaNames.map((name) => `/docs/reference/schemas/${name}`),
    ];
    expect(expected.filter((address) => !pages.has(address))).toEqual([]);
  });

  it("links only to pages, anchors and files that exist", () => {
    const ids = new Map(
      [...pages].map(([address, text]) => [
        address,
        new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    const files = new Set(globSync("**/*.*", { cwd: SITE }).map((file) => `/docs/${file}`));
    const broken = [...pages].flatMap(([address, text]) =>
      [...text.matchAll(/ href="([^"]+)"/g)].flatMap(([, href = ""]) => {
        const { origin: of, pathname, hash } = new URL(href, `http://site${address}`);
        const isElsewhere = of !== "http://site" || pathname === "/console/w/demo/try";
        if (isElsewhere || href.startsWith("data:")) return [];
        const found = ids.get(pathname);
        const isFound =
          found === undefined
            ? files.has(pathname)
            : hash === "" || found.has(decodeURIComponent(hash.slice(1)));
        return isFound ? [] : [`${address}: ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("allows exactly the scripts that it contains", () => {
    for (const [address, text] of pages) {
      const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
      const scripts = [...text.matchAll(/<script(?: id="[\w-]+")?>([\s\S]*?)<\/script>/g)];
      const hashes = scripts.map(
        ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
      );
      expect([address, policy.match(/'sha256-[^']+'/g)]).toEqual([address, hashes]);
    }
  });

  it("is at most 150 kB with its styles", () => {
    const large = [...pages].flatMap(([address, text]) => {
      const styles = [...text.matchAll(/<link rel="[^"]*stylesheet" href="\/docs\/([^"]+)"/g)];
      const sizes = [Buffer.byteLength(text), ...styles.map(([, file = ""]) => sizeOf(file))];
      const size = sizes.reduce((sum, each) => sum + each, 0);
      return styles.length > 0 && size <= 150_000 ? [] : [`${address}: ${sizes.join(" + ")} B`];
    });
    expect(large).toEqual([]);
  });

  it("has a style for each color of its code", () => {
    const names = [...pages.values()].flatMap((text) => text.match(/<span class="c\w{6}"/g) ?? []);
    const colors = new Set(names.map((name) => name.slice('<span class="'.length, -1)));
    expect(colors.size).toBeGreaterThan(3);
    expect([...colors].filter((color) => !styles().includes(`.${color}{`))).toEqual([]);
    // Another style would be written out with each word.
    expect(
      [...pages].filter(([, text]) => text.includes('<span style="--shiki')).map(([path]) => path),
    ).toEqual([]);
  });

  it("is part of a site that is small enough for the package", () => {
    const files = globSync("**/*.{html,js,css,json,png}", {
      cwd: SITE,
      exclude: ["reports/**", "documentation.html"],
    });
    const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
    expect(size).toBeLessThan(12_500_000);
  });

  it("is also Markdown, and llms.txt lists it", () => {
    const list = readFileSync(join(SITE, "llms.txt"), "utf8");
    for (const path of [
      "rules/interest.once",
      "reference/operations/expressInterest",
      "concepts/roles",
    ]) {
      expect(list).toContain(`${path}.md`);
      expect(readFileSync(join(SITE, `${path}.md`), "utf8")).toMatch(/^# /m);
    }
  });

  it("is Markdown without containers, components and HTML, with whole tables and links that lead somewhere", () => {
    const twins = globSync("**/*.md", { cwd: SITE });
    expect(twins.length).toBe(pages.size - 1); // The missing page has none.
    const complaints = twins.flatMap((file) => {
      const text = readFileSync(join(SITE, file), "utf8");
      const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`/g, "code");
      const leftovers = prose.match(/<\/?[a-zA-Z][^>\n]*>|^:::.*|\{#.*|&\w+;|\{\{/gm) ?? [];
      const links = [...prose.matchAll(/\]\((?!https?:)([^)#\s]*)/g)].map(([, link = ""]) => link);
      const dead = links.filter(
        (link) =>
          !link.startsWith("/console/w/demo/try?") &&
          !(link.startsWith("/docs/") && existsSync(join(SITE, link.slice("/docs/".length)))),
      );
      const uneven = (prose.match(/(^\|.*\|\n)+/gm) ?? []).filter((table) => {
        const rows = table.trim().split("\n");
        return new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size > 1;
      });
      const missing = headingsOf(file).filter((heading) => !titlesIn(text).has(heading));
      return [...leftovers, ...dead, ...uneven, ...missing].map((what) => `${file}: ${what}`);
    });
    expect(complaints).toEqual([]);
  });

  it("has the same links as its Markdown: a form, the sources and the reports", () => {
    const twin = (file: string) => readFileSync(join(SITE, file), "utf8");
    const operation = twin("reference/operations/expressInterest.md");
    expect(operation).toMatch(/^\[Try it in the console\]\(\/console\/w\/demo\/try\?operation=/m);
    expect(twin("reference/sources.md")).toMatch(/^\| \[Express Interest\]\(https:/m);
    expect(twin("rules.md")).toContain("[interest.once](/docs/rules/interest.once.md)");
    const full = twin("llms-full.txt");
    expect(full).toContain(operation);
  });
});

/** Returns the texts of a page's headings of the second and third level. */
function headingsOf(twin: string): string[] {
  const page = `/docs/${twin.replace(/(index)?\.md$/, "")}`;
  const html = pages.get(page) ?? pages.get(`${page}/`) ?? "";
  return [...html.matchAll(/<h[23] id=[^>]*>(.*?) <a class="header-anchor"/g)].map(
    ([, text = ""]) =>
      text
        .replaceAll(/<[^>]+>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&"),
  );
}

/** Returns the texts of the headings of a Markdown page. */
const titlesIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
      title.replaceAll(/[`\\]/g, "").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1"),
    ),
  );

it("the file for reading without a server has every page, and its links lead into it", () => {
  const text = readFileSync(join(SITE, "documentation.html"), "utf8");
  const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const twins = globSync("**/*.md", { cwd: SITE });
  expect(twins.filter((file) => !ids.has(file))).toEqual([]);
  const links = [...text.matchAll(/ href="([^"]+)"/g)].map(([, link = ""]) => link);
  const local = links.filter((link) => !/^https?:/.test(link));
  expect(local.length).toBeGreaterThan(3_000);
  expect(local.filter((link) => !ids.has(link.replace(/^#/, "")))).toEqual([]);
  expect(text).not.toMatch(/<(script|link|img)\b/);
});
