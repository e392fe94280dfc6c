/** The secrets of a run, and how they are kept out of what is shown. */
import type { Cast } from "./cast.ts";
import type { Exchange } from "./exchange.ts";

/** What stands in the place of a secret. */
export const BLANK = "***";

/** Fields that carry a secret, and members of answers that do. */
const FIELDS = ["token", "password", "client_secret", "refresh_token"];
const QUOTE = String.raw`(?:\\?["']|&quot;|&#34;|&#39;)`;
const MEMBERS = new RegExp(
  `${QUOTE}(?:token|access_token|refresh_token|client_secret|password)${QUOTE}\\s*:\\s*${QUOTE}((?:(?!${QUOTE}).)+)`,
  "gi",
);

/** What a signed token looks like, wherever it stands. It is written alike everywhere, so none has to be remembered. */
const SIGNED = /eyJ[\w-]{8,}\.[\w-]+\.[\w-]+/g;

export interface Secrets {
  /** Remembers the secrets of a cast, whether they are ever sent or not. */
  readonly learn: (cast: Pick<Cast, "accounts" | "application">) => void;
  /** Remembers every token and password of a request and, where there is one, of its answer. */
  readonly learnFrom: (request: Exchange["request"], response?: Exchange["response"]) => void;
  /** The text without the secrets known so far, be they plain or written as in a form, in JSON or in HTML. */
  readonly blank: (text: string) => string;
}

/**
 * An empty memory of secrets. Whatever a portal does with a secret, such as telling it in a message, it is the same text, so
 * it is the text that is blanked, not the place.
 */
export function createSecrets(): Secrets {
  const known = new Set<string>();
  let forms: readonly string[] | undefined;
  const keep = (secret: string | undefined) => {
    if (!secret || known.has(secret) || secret.replace(SIGNED, "") === "") return;
    known.add(secret);
    forms = undefined;
  };
  return {
    learn({ accounts, application }) {
      for (const { password, token } of Object.values(accounts)) {
        keep(password);
        keep(token);
      }
      keep(application?.clientSecret);
      keep(application?.refreshToken);
    },
    learnFrom(request, response) {
      for (const fields of [new URL(request.url).searchParams, new URLSearchParams(request.body)]) {
        for (const name of FIELDS) for (const value of fields.getAll(name)) keep(value);
      }
      for (const [name, value] of Object.entries(request.headers)) {
        if (/authorization$/i.test(name)) keep(value.replace(/^\w+ /, ""));
      }
      if (response === undefined) return;
      for (const [, value] of response.text.matchAll(MEMBERS)) keep(value);
    },
    blank(text) {
      // The longest first, lest a part of one secret that is another leaves the rest standing.
      forms ??= [...new Set([...known].flatMap(formsOf))].sort((a, b) => b.length - a.length);
      return forms.reduce((rest, form) => rest.replaceAll(form, BLANK), text).replaceAll(SIGNED, BLANK);
    },
  };
}

/** A secret as it may be written. */
function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const field = encodeURIComponent(secret);
  return [
    secret,
    json,
    json.replaceAll("/", "\\/"),
    JSON.stringify(json).slice(1, -1),
    new URLSearchParams({ _: secret }).toString().slice(2),
    field,
    field.replaceAll(/%../g, (code) => code.toLowerCase()),
    ...["&#39;", "&#x27;", "&apos;", "'"].map((quote) => inHtml(secret, quote)),
  ];
}

const inHtml = (text: string, quote: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", quote);
