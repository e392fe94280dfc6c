/** The secrets of a run, and how they are kept out of what is shown. */
import type { Exchange } from "../exchange.ts";

const BLANK = "***";

/** Fields and headers that carry a secret. */
const SECRET_FIELDS = ["token", "password", "client_secret", "refresh_token"];

/**
 * Every token and password that was sent or received. Whatever a portal does with them, such as telling them in a message,
 * they are the same texts, so it is the texts that are blanked.
 */
export function secretsOf(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const secrets = new Set<string>();
  for (const { request, response } of exchanges) {
    for (const fields of [new URL(request.url).searchParams, new URLSearchParams(request.body)]) {
      for (const name of SECRET_FIELDS) for (const value of fields.getAll(name)) secrets.add(value);
    }
    for (const [name, value] of Object.entries(request.headers)) {
      if (/authorization$/i.test(name)) secrets.add(value.replace(/^Bearer /, ""));
    }
    for (const [, value = ""] of response.text.matchAll(/"(?:access_|refresh_)?token"\s*:\s*"([^"]+)"/g)) secrets.add(value);
  }
  secrets.delete("");
  return secrets;
}

/** A text without the secrets, be they plain or encoded as in a form. */
export function blanked(text: string, secrets: ReadonlySet<string>): string {
  const forms = [...secrets].flatMap((secret) => [
    secret,
    new URLSearchParams({ _: secret }).toString().slice(2),
    encodeURIComponent(secret),
  ]);
  // The longest first, lest a part of one secret that is another leaves the rest standing.
  return [...new Set(forms)].sort((a, b) => b.length - a.length).reduce((rest, form) => rest.replaceAll(form, BLANK), text);
}
