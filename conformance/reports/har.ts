/** Every exchange of a run as an HTTP archive (HAR 1.2): a page for each scenario, and one for what is between them. */
import { STATUS_CODES } from "node:http";
import type { ExchangeReport, Report, ResultReport } from "../../generated/report.types.ts";
import { printable } from "./printable.ts";

/** HAR's value for an unknown size. */
const UNKNOWN = -1;

/** A scenario, or what is between them. */
export type Part = Pick<ResultReport, "id" | "title" | "exchanges" | "milliseconds"> & {
  readonly status: string;
};

/** Id of the part that is no scenario. */
export const OTHERS = "others";

/** The scenarios of a report, and what is between them, as far as they have exchanges. */
export function partsOf({ results, others, milliseconds }: Report): readonly Part[] {
  const title = "before, between and after scenarios";
  const between = { id: OTHERS, title, status: "", exchanges: others, milliseconds };
  return [...results, between].filter(({ exchanges }) => exchanges.length > 0);
}

/** The archive, as JSON. */
export const har = (report: Report): string => archiveOf(partsOf(report), report);

/** Parts of a report as an archive. */
export function archiveOf(
  parts: readonly Part[],
  { suite, started }: Pick<Report, "suite" | "started">,
): string {
  const log = {
    version: "1.2",
    creator: suite,
    pages: parts.map((part) => page(part, started)),
    entries: parts.flatMap((part) =>
      part.exchanges.map((exchange) => entry(exchange, part, started)),
    ),
  };
  return `${printable(JSON.stringify({ log }, null, 2))}\n`;
}

const page = ({ id, title, exchanges, milliseconds }: Part, started: string) => ({
  startedDateTime: exchanges[0]?.started ?? started,
  id,
  title: `${id}: ${title}`,
  pageTimings: { onContentLoad: UNKNOWN, onLoad: milliseconds },
});

function entry(exchange: ExchangeReport, { id, status }: Part, started: string) {
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
      ...(request.body === undefined
        ? {}
        : { postData: postData(request.body, request.headers["Content-Type"]) }),
      headersSize: UNKNOWN,
      bodySize: UNKNOWN,
    },
    response: response === undefined ? NO_RESPONSE : received(response),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    comment: `${id} ${status}`.trim(),
  };
}

const pairs = (entries: Iterable<[string, string]>) =>
  [...entries].map(([name, value]) => ({ name, value }));

const postData = (text: string, mimeType = "") => ({
  mimeType,
  params: pairs(new URLSearchParams(text)),
  text,
});

const received = ({
  status,
  type,
  text,
  location = "",
}: NonNullable<ExchangeReport["response"]>) => ({
  status,
  statusText: STATUS_CODES[status] ?? "",
  httpVersion: "HTTP/1.1",
  cookies: [],
  headers: type === "" ? [] : [{ name: "Content-Type", value: type }],
  content: { size: Buffer.byteLength(text), mimeType: type, text },
  redirectURL: location,
  headersSize: UNKNOWN,
  bodySize: UNKNOWN,
});

/** As browsers record a request that failed. */
const NO_RESPONSE = { ...received({ status: 0, type: "", text: "" }), statusText: "no response" };
