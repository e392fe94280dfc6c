/** Exchanges without their secrets. */
import type { ExchangeReport } from "../../generated/report.types.ts";
import type { Exchange } from "../model/exchange.ts";
import { BLANK } from "../runner/http/blanking.ts";

/** Removes secrets from a text. */
export type Blank = (text: string) => string;

export function exchangeReport(
  { operation, started, milliseconds, request, response }: Exchange,
  blank: Blank,
): ExchangeReport {
  const { isOfUnknownPath: _, location, ...received } = response;
  return {
    operation,
    started: new Date(started).toISOString(),
    milliseconds: Math.round(milliseconds * 10) / 10,
    request: blankRequest(request, blank),
    response: {
      ...received,
      type: blank(response.type),
      text: blank(response.text),
      ...(location === undefined ? {} : { location: blank(location) }),
    },
  };
}

export function blankRequest(
  { method, url, headers, body }: Exchange["request"],
  blank: Blank,
): Exchange["request"] {
  const blankHeaders = Object.entries(headers).map(([name, value]) => [
    name,
    blankHeader(name, value, blank),
  ]);
  // The portal's own address is no secret, and without it the rest is no address.
  const { origin } = new URL(url);
  return {
    method,
    url: url.startsWith(origin) ? origin + blank(url.slice(origin.length)) : blank(url),
    headers: Object.fromEntries(blankHeaders),
    ...(body === undefined ? {} : { body: blank(body) }),
  };
}

const blankHeader = (name: string, value: string, blank: Blank): string =>
  /authorization$/i.test(name) ? value.replace(/^(\w+ )?.*$/s, `$1${BLANK}`) : blank(value);
