/** An answer as a page for people. */
import { html } from "hono/html";

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  pre { padding: 1rem; overflow-x: auto; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 6px; }
  dt { font-weight: 600; }
  dd { margin: 0 0 .5rem; }
`;

/** A whole document; whatever the body holds is escaped. */
export async function page(title: string, body: object): Promise<string> {
  const document = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${isEnvelope(body) ? refusal(body.error) : html`<pre>${JSON.stringify(body, null, 2)}</pre>`}
<p>Programs ask for <code>f=json</code>.</p>
</body>
</html>
`;
  return document.toString();
}

interface Envelope {
  readonly error: {
    readonly code: number;
    readonly messageCode?: string;
    readonly message: string;
    readonly details: readonly string[];
  };
}

const isEnvelope = (body: object): body is Envelope => "error" in body;

const refusal = ({ code, messageCode, message, details }: Envelope["error"]) => html`<dl>
<dt>Error:</dt><dd>${message}</dd>
<dt>Code:</dt><dd>${code}${messageCode === undefined ? "" : ` ${messageCode}`}</dd>
${details.map((detail) => html`<dd>${detail}</dd>`)}
</dl>`;
