/** HTML page of the reference, the options of its viewer, and the portals that it may call. */
import { html } from "hono/html";
import type { Contract, Server } from "../../openapi/model/contract.ts";

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

/** Scalar's configuration, as JSON. It switches off every request to another host. */
export const options = (contract: Contract, customCss: string) => ({
  content: contract,
  customCss,
  // Scalar's fonts, agent, registry and statistics come from its own host.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  hideClientButton: true,
  // A download would contain the added tables. The page links to the contract itself.
  documentDownloadType: "none",
  authentication: { preferredSecurityScheme: "authorizationHeader" },
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
  // Scalar's own text, "Selected Auth Type: …", leaves no room for the heading before it.
  localization: {
    locale: "en",
    translations: { apiClient: { authSelector: { selectedType: "{type}" } } },
  },
  persistAuth: false,
  // The sidebar starts collapsed, as a table of contents.
  defaultOpenAllTags: true,
});

/** The portal that serves the page. */
export const SAME_PORTAL: Server = {
  url: "/sharing/rest",
  description: "The portal that serves this page.",
};

/**
 * Returns the origins of servers, with their variables at the defaults. A server without an origin is on the page's
 * own.
 */
export const originsOf = (servers: readonly Server[]): string[] =>
  servers
    .map(({ url, variables = {} }) =>
      url.replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? ""),
    )
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).origin);
