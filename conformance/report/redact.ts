/** Takes secrets out of what is shown. */
import type { Exchange } from "../exchange.ts";

const BLANK = "***";

/** An exchange without tokens and passwords, on either side. */
export function redacted({ request, response, milliseconds }: Exchange): Exchange {
  const { url, body, headers } = request;
  return {
    request: {
      ...request,
      url: withoutSecrets(url),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, /authorization$/i.test(name) ? `Bearer ${BLANK}` : value]),
      ),
      ...(body === undefined ? {} : { body: withoutSecrets(body) }),
    },
    response: { ...response, text: response.text.replaceAll(/("(?:access_)?token"\s*:\s*")[^"]*/g, `$1${BLANK}`) },
    milliseconds,
  };
}

const withoutSecrets = (fields: string): string => fields.replaceAll(/\b(token|password)=[^&]*/g, `$1=${BLANK}`);
