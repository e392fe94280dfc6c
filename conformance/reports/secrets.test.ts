/** No secret of a run is in what is shown of it. */
import { Writable } from "node:stream";
import { beforeAll, expect, test } from "vitest";
import { crossCheckLines } from "./crossCheck/crossCheck.ts";
import { curl } from "./curl.ts";
import { exchangeReport } from "./exchanges.ts";
import { github } from "./github.ts";
import { har } from "./har.ts";
import { html } from "./html.ts";
import { junit } from "./junit.ts";
import { type Leak, leak, PLANTED, writings } from "./leaky.testing.ts";
import { reportOf } from "./report.ts";
import { exchangeLines, summary } from "./terminal.ts";

const nowhere = new Writable();
const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The texts in a JSON document, names of members among them. */
const textsOf = (json: string): string => {
  const texts: string[] = [];
  JSON.parse(json, (name, value) => {
    texts.push(name, String(value));
    return value;
  });
  return texts.join("\n");
};

let run: Leak;
beforeAll(async () => {
  run = await leak();
});

/** Every kind of output, each with the text that a reader of it gets. */
const outputs: Readonly<Record<string, () => string>> = {
  "the terminal's summary": () => summary(run.report, nowhere),
  "the terminal's exchanges": () =>
    run.exchanges
      .map((exchange) => exchangeLines(exchangeReport(exchange, run.secrets.blank), nowhere))
      .join("\n"),
  "the cross-check": () => crossCheckLines(run.check),
  "the JSON report": () => textsOf(JSON.stringify(run.report)),
  "a report without the secrets of the transport": () =>
    textsOf(JSON.stringify(reportOf(run.played, run.facts))),
  "the JUnit report": () => plain(junit(run.report)),
  "the HTML report": () => plain(html(run.report)),
  "the annotations": () =>
    decodeURIComponent(github(run.report).replaceAll(/%(?![0-9A-F]{2})/g, "%25")),
  "the HAR": () => textsOf(har(run.report)),
};

test("the run has every secret, in every writing", () => {
  const raw = run.played.results.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ request, response }) => [curl(request), response.text]),
  );
  for (const secret of Object.values(PLANTED)) {
    for (const writing of writings(secret))
      expect(plain(textsOf(JSON.stringify(raw)))).toContain(plain(writing));
  }
  expect(run.played.results.map(({ status }) => status)).toEqual([
    "failed",
    "failed",
    "blocked",
    "errored",
    "unsupported",
  ]);
  const sent = run.exchanges.map(({ request }) => request);
  expect(sent.some(({ url }) => url.includes("token="))).toBe(true);
  expect(sent.some(({ body }) => body?.includes("token="))).toBe(true);
  expect(sent.some(({ body }) => body?.includes("client_secret="))).toBe(true);
  expect(sent.some(({ headers }) => headers.Authorization !== undefined)).toBe(true);
});

test.for(Object.keys(outputs))("no secret is in %s", (name) => {
  const shown = outputs[name]?.() ?? "";
  expect(shown).toContain("***");
  for (const [secret, text] of Object.entries(PLANTED)) {
    for (const writing of writings(text))
      expect(shown.includes(writing), `${secret} as ${writing}`).toBe(false);
  }
});
