/** Lets another tool validate the responses of a run against the contract's schemas. */
import { brief } from "../../runner/http/response.ts";
import type { Report } from "../report.ts";
import type { CrossCheck, Discrepancy } from "./crossCheck.ts";
import { drift, findRedocly, type Remark } from "./drift.ts";
import { type Origin, SERVER, trafficOf } from "./traffic.ts";

const TOOL = "redocly drift";

/** How much is said of why it failed. */
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

/** Keywords that sum up what others say in detail. */
const SUMS_UP = /\/(oneOf|anyOf|if)$/;

/**
 * The remarks that help. Every response may be a result or a refusal, and of one that is neither, Redocly says why it isn't
 * one and why it isn't the other. What counts is the one that it was meant to be.
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

/** What is said of an operation once, however often it is said, and wherever in a list. */
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
