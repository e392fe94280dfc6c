/** Asks for a second opinion on the answers of a run: whether they have the contract's shapes. */
import { brief } from "../../runner/http/brief.ts";
import type { Report } from "../report.ts";
import { drift, findRedocly, type Remark } from "./drift.ts";
import type { Finding, SecondOpinion } from "./crossCheck.ts";
import { type Origin, SERVER, trafficOf } from "./traffic.ts";

const WHO = "redocly drift";

/** How much is said of why it failed. */
const ENOUGH = 300;

/** What Redocly says of the answers in a report. Never rejects: where it says nothing, the opinion tells why. */
export async function askSecondOpinion(
  report: Report,
  signal?: AbortSignal,
): Promise<SecondOpinion> {
  const redocly = findRedocly();
  if (redocly === undefined)
    return { by: WHO, missing: "Redocly is not installed: npm install @redocly/cli" };
  const by = `${WHO} ${redocly.version}`;
  try {
    const { archive, answers, leftOut } = trafficOf(report);
    if (answers.length === 0)
      return { by, missing: "no answer of this run is one that it could tell of" };
    const remarks = meantIn(await drift(redocly, archive, SERVER, signal), answers);
    const misfits = new Set(remarks.map(({ exchange }) => exchange)).size;
    return { by, held: answers.length, leftOut, misfits, findings: findingsOf(remarks, answers) };
  } catch (fault) {
    if (signal?.aborted) return { by, missing: `it was ${(signal.reason as Error).message}` };
    return { by, missing: `it failed: ${brief((fault as Error).message.trim(), ENOUGH)}` };
  }
}

/** Keywords that sum up what others say in detail. */
const SUMS_UP = /\/(oneOf|anyOf|if)$/;

/**
 * The remarks that help. Every answer may be a result or an error, and of one that is neither Redocly tells why it is not
 * this and why it is not that; what counts is the one that it was meant to be.
 */
function meantIn(remarks: readonly Remark[], answers: readonly Origin[]): Remark[] {
  const byExchange = Map.groupBy(remarks, ({ exchange }) => exchange);
  return [...byExchange].flatMap(([exchange, said]) => {
    const isMeant = ({ dataPath }: Remark) =>
      /^\/error(\/|$)/.test(dataPath) === answers[exchange]?.isRefusal;
    const details = said.filter((remark) => isMeant(remark) && !SUMS_UP.test(remark.schemaPath));
    return details.length > 0 ? details : said;
  });
}

/** What is said of an operation once, however often it is said, and wherever in a list. */
function findingsOf(remarks: readonly Remark[], answers: readonly Origin[]): Finding[] {
  const placed = remarks.flatMap(({ exchange, message }) => {
    const origin = answers[exchange];
    return origin === undefined
      ? []
      : [{ ...origin, exchange, message: message.replaceAll(/\[\d+\]/g, "[]") }];
  });
  const byOperation = Map.groupBy(placed, ({ operation }) => operation);
  return [...byOperation].flatMap(([operation, ofOperation]) =>
    [...Map.groupBy(ofOperation, ({ message }) => message)].map(([message, same]) => ({
      operation,
      message,
      answers: new Set(same.map(({ exchange }) => exchange)).size,
      scenarios: [...new Set(same.flatMap(({ scenario }) => scenario ?? []))],
    })),
  );
}
