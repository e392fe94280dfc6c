/** A run as one HTML file, which needs no network, no server, and no script to be read. It begins with what failed. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html as markup, raw } from "hono/html";
import type { Report } from "../../generated/report.types.ts";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { BLANK } from "../runner/http/blanking.ts";
import { resultEntry, ruleEntry } from "./html/entries.ts";
import { filters } from "./html/filters.ts";
import { crossCheckSection, foundSections } from "./html/found.ts";
import { printable } from "./printable.ts";

/** The document. */
export function html(report: Report): string {
  const style = asset("page.css");
  const script = asset("page.js");
  const title = `Conformance of ${report.target.name}`;
  const document = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>Conformance report</h1>
<p class="verdict ${report.exitCode === 0 ? "good" : "bad"}">${report.verdict}</p>
${figures(report)}
${foundSections(report)}
<section class="all"><h2>All of it</h2>
${filters(report)}
${list("scenarios", "Scenarios", report.results, (result) => resultEntry(result, report))}
${list("rules", "Rules", report.rules, ruleEntry)}
${list("observed", "What the portal does where no source says anything", report.observed, observedEntry)}
</section>
${report.crossCheck === undefined ? "" : crossCheckSection(report.crossCheck)}
${facts(report)}
</main>
<script>${raw(script)}</script>
</body>
</html>
`;
  return printable(String(document));
}

const asset = (name: string): string =>
  readFileSync(new URL(`html/${name}`, import.meta.url), "utf8");

/** Allows only this style and this script, so that nothing in a response of the target takes effect. */
function policy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function figures({ verdicts, counts, broken, deviation }: Report) {
  const profiles = Object.keys(PROFILES) as Profile[];
  return markup`<ul class="figures">
${profiles.map((profile) => markup`<li>${profile}: <strong class="${verdicts[profile].replaceAll(" ", "-")}">${verdicts[profile]}</strong></li>\n`)}</ul>
<ul class="figures">
${Object.entries(counts).map(([status, count]) => (count === 0 ? "" : markup`<li class="${status}">${count} ${status}</li>\n`))}</ul>
${broken.length === 0 ? "" : markup`<p>Broken rules: ${broken.map((id) => markup`<a href="#broken-${id}">${id}</a> `)}</p>`}
${deviation === undefined ? "" : markup`<p>Expected failures: ${difference(deviation)}.</p>`}`;
}

function difference({ unexpected, unexpectedPasses, known }: NonNullable<Report["deviation"]>) {
  const parts = [
    ...unexpected.map((id) => `${id} fails unexpectedly`),
    ...unexpectedPasses.map((id) => `${id} passes unexpectedly`),
    `${known.length} as expected`,
  ];
  return parts.join("; ");
}

/** A long list, folded. */
const list = <Entry>(
  id: string,
  heading: string,
  all: readonly Entry[],
  entryOf: (entry: Entry) => ReturnType<typeof markup>,
) =>
  all.length === 0
    ? ""
    : markup`<details class="list" id="${id}"><summary>${heading} (${all.length})</summary>
${all.map(entryOf)}</details>
`;

const observedEntry = ({ id, question, answers }: Report["observed"][number]) =>
  markup`<details class="entry"><summary><code>${id}</code>: ${question}</summary>
<ul>${answers.map((answer) => markup`<li>${answer}</li>\n`)}</ul></details>
`;

function facts({ suite, contract, target, started, milliseconds }: Report) {
  return markup`<section><h2>About this run</h2>
<dl>
<dt>run</dt><dd>${started}, ${(milliseconds / 1000).toFixed(1)} s</dd>
<dt>target</dt><dd>${target.name}: ${target.capabilities.join(", ") || "no capabilities"}</dd>
<dt>contract</dt><dd>${contract.title} ${contract.version}</dd>
<dt>suite</dt><dd>${suite.name} ${suite.version}</dd>
<dt>${BLANK}</dt><dd>replaces a token or password</dd>
<dt>requests</dt><dd>of scenarios that passed, and between scenarios, are in the JSON and HAR reports</dd>
</dl></section>`;
}
