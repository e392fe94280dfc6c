/** A run as one HTML file, which needs nothing else: no network, no server, and to be read not even its script. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html as markup, raw } from "hono/html";
import { BLANK } from "../runner/http/blanking.ts";
import type { Status } from "../model/result.ts";
import { PROFILES, type Profile } from "../model/scenario.ts";
import { exchangeEntry, resultEntry, ruleEntry } from "./html/entries.ts";
import { filters } from "./html/filters.ts";
import { opinionSection } from "./html/opinion.ts";
import { printable } from "./printable.ts";
import type { Report } from "./report.ts";
import { opinionSentence } from "./crossCheckLines.ts";

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
<h1>${title}</h1>
${head(report)}
${filters(report)}
<h2 id="scenarios">Scenarios</h2>
${report.results.map((result) => resultEntry(result, report))}
<h2 id="rules">Rules</h2>
${report.rules.map(ruleEntry)}
<h2 id="others">Before, between and after scenarios</h2>
${report.others.length === 0 ? "Nothing was sent." : report.others.map((exchange, place) => exchangeEntry(exchange, { place, open: false }))}
${report.secondOpinion === undefined ? "" : opinionSection(report.secondOpinion)}</main>
<script>${raw(script)}</script>
</body>
</html>
`;
  return printable(String(document));
}

const asset = (name: string): string =>
  readFileSync(new URL(`html/${name}`, import.meta.url), "utf8");

/** Only this style and this script; whatever an answer of the target might smuggle in does nothing. */
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

function head(report: Report) {
  const {
    suite,
    contract,
    target,
    started,
    milliseconds,
    verdicts,
    counts,
    broken,
    deviation,
    results,
    secondOpinion,
  } = report;
  const profiles = Object.keys(PROFILES) as Profile[];
  return markup`<ul class="profiles">
${profiles.map((profile) => markup`<li>${profile}: <strong class="${verdicts[profile].replaceAll(" ", "-")}">${verdicts[profile]}</strong></li>\n`)}</ul>
<ul class="counts">
${Object.entries(counts).map(([status, count]) => markup`<li class="${count === 0 ? "dim" : status}">${count} ${status}</li>\n`)}</ul>
<dl>
${links("broken rules", "rule", broken)}
${links("failed", "scenario", idsOf(results, "failed"))}
${links("errored", "scenario", idsOf(results, "errored"))}
${deviation === undefined ? "" : markup`<dt>expected failures</dt><dd>${difference(deviation)}</dd>`}
${secondOpinion === undefined ? "" : markup`<dt>second opinion</dt><dd><a href="#second-opinion">${secondOpinion.by}</a>: ${opinionSentence(secondOpinion)}</dd>`}
<dt>contract</dt><dd>${contract.title} ${contract.version}</dd>
<dt>suite</dt><dd>${suite.name} ${suite.version}</dd>
<dt>target</dt><dd>${target.name}: ${target.capabilities.join(", ") || "no capabilities"}</dd>
<dt>run</dt><dd>${started}, ${(milliseconds / 1000).toFixed(1)} s</dd>
<dt>${BLANK}</dt><dd>stands for a token or password</dd>
</dl>`;
}

const links = (name: string, kind: "rule" | "scenario", ids: readonly string[]) =>
  ids.length === 0
    ? ""
    : markup`<dt>${name}</dt><dd>${ids.map((id) => markup`<a href="#${kind}-${id}">${id}</a> `)}</dd>`;

const idsOf = (results: Report["results"], status: Status): string[] =>
  results.filter((result) => result.status === status).map(({ id }) => id);

function difference({ unexpected, mended, known }: NonNullable<Report["deviation"]>) {
  const parts = [
    ...unexpected.map((id) => `${id} fails, and is not listed`),
    ...mended.map((id) => `${id} is listed, and passes`),
    `${known.length} fail as listed`,
  ];
  return parts.join("; ");
}
