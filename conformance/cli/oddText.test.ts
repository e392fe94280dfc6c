/** Odd characters in what a portal sends harm neither the terminal nor a report. */
import { readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { har } from "../reports/har.ts";
import { html } from "../reports/html.ts";
import { junit } from "../reports/junit.ts";
import { summary } from "../reports/terminal.ts";
import { conformance, FOLDER, writeFile } from "./main.testing.ts";
import { judged, spoiled } from "./spoiled.testing.ts";

/** Direction marks, invisible and control characters, characters that XML forbids, and the end of a CDATA section. */
const ODD = "\u202e\u2066\u200f\u200b\ufeff\u001b[31m\u0007\0\ud800\u2028\ufffe]]>";
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/;

test.each<[name: string, type: string, encode: (text: string) => Uint8Array]>([
  ["UTF-8", "application/json", (text) => Buffer.from(text)],
  ["UTF-16", "application/json;charset=utf-16le", (text) => Buffer.from(text, "utf16le")],
  [
    "UTF-16 that does not say so",
    "application/json;charset=utf-8",
    (text) => Buffer.from(text, "utf16le"),
  ],
  [
    "UTF-16 with a byte order mark",
    "application/json",
    (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  ],
  [
    "UTF-32",
    "application/json",
    (text) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, 0, 0, 0])),
  ],
])(
  "a response in %s with a secret and odd characters harms no report",
  async (name, type, encode) => {
    let sent = "";
    const { results, report } = await judged((response, token) => {
      sent = token;
      response
        .writeHead(200, { "Content-Type": type })
        .end(encode(`{"error":{"code":400,"message":"You sent ${token} ${ODD}","details":[]}}`));
    });
    expect(results[0]?.status).toBe("blocked");
    const shown = [summary(report, new Writable()), junit(report), html(report), har(report)];
    if (name !== "UTF-32") expect(shown[0]).toMatch(/You sent \*\*\* \\u202e\\u2066\\u200f\\u200b/);
    expect(sent.length).toBeGreaterThan(10);
    for (const text of shown) {
      expect(text.replaceAll("\\u0000", "")).not.toContain(sent);
      expect(HARMFUL.exec(text)?.[0]).toBeUndefined();
    }
    expect(shown[1]).not.toContain("]]>");
    expect(JSON.parse(shown[3] ?? "")).toHaveProperty("log.version", "1.2");
  },
);

test("a record and its comparison have nothing that harms", async () => {
  const record = {
    portal: "a",
    recorded: "b",
    observed: { "page-limit": [`taken ${ODD}`] },
    results: { "odd\u202e": "passed" },
  };
  const [one, other] = [
    writeFile("one.json", record),
    writeFile("other.json", { ...record, observed: {}, results: {} }),
  ];
  const { code, printed } = await conformance(["diff", one, other]);
  expect(printed).toContain("  < taken \\u202e\\u2066");
  expect(HARMFUL.exec(printed)).toBeNull();
  expect(code).toBe(1);
});

test("a recorded response of a portal is escaped", async () => {
  const title = `<title>${ODD}</title>`;
  const config = await spoiled(
    (response) => void response.setHeader("Content-Type", "text/html").end(title),
    { at: /\/purchases.*f=html/ },
  );
  const record = `${FOLDER}/odd-record.json`;
  const { code } = await conformance([
    "--target",
    "portal",
    "--config",
    config,
    "--only",
    "question.html-form",
    "--record",
    record,
    "--no-cross-check",
  ]);
  expect(code).toBe(0);
  const text = readFileSync(record, "utf8");
  expect(text).toContain('called \\"\\u202e');
  expect(HARMFUL.exec(text)).toBeNull();
  expect(JSON.parse(text)).toHaveProperty("observed.html-form");
});
