/** Every exchange of a run as an HTTP archive (HAR 1.2), a page for each scenario. */
import { STATUS_CODES } from "node:http";
import type { ExchangeReport, Report, ResultReport } from "./report.ts";

/** What HAR wants for a size that nobody measured. */
const UNKNOWN = -1;

/** The archive, as JSON. */
export function har({ suite, started, results }: Report): string {
  const played = results.filter(({ exchanges }) => exchanges.length > 0);
  const log = {
    version: "1.2",
    creator: suite,
    pages: played.map((result) => page(result, started)),
    entries: played.flatMap((result) => result.exchanges.map((exchange) => entry(exchange, result, started))),
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}

const page = ({ id, title, exchanges, milliseconds }: ResultReport, started: string) => ({
  startedDateTime: exchanges[0]?.started ?? started,
  id,
  title: `${id}: ${title}`,
  pageTimings: { onContentLoad: UNKNOWN, onLoad: milliseconds },
});

function entry(exchange: ExchangeReport, { id, status }: ResultReport, started: string) {
  const { request, response, milliseconds = 0 } = exchange;
  return {
    pageref: id,
    startedDateTime: exchange.started ?? started,
    time: milliseconds,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(Object.entries(request.headers)),
      queryString: pairs(new URL(request.url).searchParams),
      ...(request.body === undefined ? {} : { postData: postData(request.body, request.headers["Content-Type"]) }),
      headersSize: UNKNOWN,
      bodySize: UNKNOWN,
    },
    response: response === undefined ? NO_ANSWER : answer(response),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    comment: `${id} ${status}`,
  };
}

const pairs = (entries: Iterable<[string, string]>) => [...entries].map(([name, value]) => ({ name, value }));

const postData = (text: string, mimeType = "") => ({ mimeType, params: pairs(new URLSearchParams(text)), text });

const answer = ({ status, type, text }: NonNullable<ExchangeReport["response"]>) => ({
  status,
  statusText: STATUS_CODES[status] ?? "",
  httpVersion: "HTTP/1.1",
  cookies: [],
  headers: type === "" ? [] : [{ name: "Content-Type", value: type }],
  content: { size: Buffer.byteLength(text), mimeType: type, text },
  redirectURL: "",
  headersSize: UNKNOWN,
  bodySize: UNKNOWN,
});

/** How browsers write down a request that failed. */
const NO_ANSWER = {
  ...answer({ status: 0, type: "", text: "" }),
  statusText: "no answer",
};
