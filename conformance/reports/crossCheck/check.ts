/** Lets another tool validate the responses of a run against the contract's schemas. */
import type { CrossCheck, Discrepancy, Report } from "../../../generated/report.types.ts";
import { brief } from "../../runner/http/response.ts";
import { drift, findRedocly, type Remark } from "./drift.ts";
import { type Origin, SERVER, trafficOf } from "./traffic.ts";

const TOOL = "redocly drift";

/** Characters of the reason why it failed. */
const ENOUGH = 300;

/** What Redocly says of the responses in a report. Never rejects: if it says nothing, the result has the reason. */
export async function crossCheck(report: Report, signal?: AbortSignal): Promise<CrossCheck> {
  const redocly = findRedocly();
  if (redocly === undefined)
    return { by: TOOL, reason: "Redocly is not installed: npm install @redocly/cli" };
  const by = `${TOOL} ${redocly.version}`;
  try {
    const { archive, origins, omitted } = trafficOf(report);
    if (origins.length === 0)
      return { by, reason: "no response of this run is one that it can validate" };
    const remarks = meantIn(await drift(redocly, archive, SERVER, signal), origins);
    const differing = new Set(remarks.map(({ exchange }) => exchange)).size;
    const discrepancies = discrepanciesOf(remarks, origins);
    return { by, checked: origins.length, omitted, differing, discrepancies };
  } catch (error) {
    if (signal?.aborted) return { by, reason: `it was ${(signal.reason as Error).message}` };
    return { by, reason: `it failed: ${brief((error as Error).message.trim(), ENOUGH)}` };
  }
}

/** Keywords whose remarks repeat those of others. */
const SUMS_UP = /\/(oneOf|anyOf|if)$/;

/**
 * The remarks that help. The schema of a response allows a result or a refusal. If a response is neither, Redocly remarks on
 * both, and only the remarks on the intended one count.
 */
function meantIn(remarks: readonly Remark[], origins: readonly Origin[]): Remark[] {
  const byExchange = Map.groupBy(remarks, ({ exchange }) => exchange);
  return [...byExchange].flatMap(([exchange, said]) => {
    const isMeant = ({ dataPath }: Remark) =>
      /^\/error(\/|$)/.test(dataPath) === origins[exchange]?.isRefusal;
    const details = said.filter((remark) => isMeant(remark) && !SUMS_UP.test(remark.schemaPath));
    return details.length > 0 ? details : said;
  });
}

/** Counts equal remarks on an operation, whichever entry of a list they are about. */
function discrepanciesOf(remarks: readonly Remark[], origins: readonly Origin[]): Discrepancy[] {
  const placed = remarks.flatMap(({ exchange, message }) => {
    const origin = origins[exchange];
    return origin === undefined
      ? []
      : [{ ...origin, exchange, message: message.replaceAll(/\[\d+\]/g, "[]") }];
  });
  const byOperation = Map.groupBy(placed, ({ operation }) => operation);
  return [...byOperation].flatMap(([operation, ofOperation]) =>
    [...Map.groupBy(ofOperation, ({ message }) => message)].map(([message, same]) => ({
      operation,
      message,
      responses: new Set(same.map(({ exchange }) => exchange)).size,
      scenarios: [...new Set(same.flatMap(({ scenario }) => scenario ?? []))],
    })),
  );
}
