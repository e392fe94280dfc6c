/** HTML page of the reference. */
import { html } from "hono/html";

/** Content security policy: the page loads only its own files, even if Scalar adds a new request. */
export const policy = (portals: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${["'self'", ...portals].join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Returns the HTML page. Its files are in the same folder. */
export const page = (title: string, summary: string, contentPolicy: string): string =>
  String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${summary}">
<title>${title}</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="reference"></div>
<noscript>This reference needs JavaScript. The contract itself is <a href="openapi.json">openapi.json</a>.</noscript>
<script src="scalar.js"></script>
<script src="reference.js"></script>
</body>
</html>
`);
