/** The answers of a run that can be held against the contract, as an archive from a single portal. */
import { type Operation, type OperationId, operations } from "../../../generated/operations.ts";
import { har } from "../har.ts";
import type { ExchangeReport, Report } from "../report.ts";

/** Each world has an address of its own, and a portal may have two, so all of them are given this one. */
export const SERVER = "http://portal.example/sharing/rest";

/** What an answer is by the contract. Its text tells as well: no source says which type is announced, and some say plain text. */
const JSON_TYPE = "application/json";

/** The contract documents this status and no other: errors are sent with it too. */
const DOCUMENTED = 200;

export interface Traffic {
  /** The archive (HAR 1.2), as JSON. */
  readonly archive: string;
  /** Where each answer of the archive comes from, in its order. */
  readonly answers: readonly Origin[];
  /** How many answers are not in the archive. */
  readonly leftOut: number;
}

export interface Origin {
  readonly operation: OperationId;
  /** Id of the scenario; absent of what lies between scenarios. */
  readonly scenario?: string;
  readonly isRefusal: boolean;
}

/** The traffic of a run, as far as its answers can be told of. Secrets are as blank in it as in the report. */
export function trafficOf(report: Report): Traffic {
  const answers: Origin[] = [];
  let given = 0;
  const held = (exchanges: readonly ExchangeReport[], scenario?: string): ExchangeReport[] =>
    exchanges.flatMap((exchange) => {
      const { operation, request, response } = exchange;
      if (operation === undefined || response === undefined) return [];
      given += 1;
      const body = bodyOf(response.text);
      const isJson = body !== undefined || response.type.startsWith(JSON_TYPE);
      if (
        !isJson ||
        response.cut ||
        response.status !== DOCUMENTED ||
        request.method !== operations[operation].method
      )
        return [];
      answers.push({
        operation,
        ...(scenario === undefined ? {} : { scenario }),
        isRefusal: "error" in (body ?? {}),
      });
      const url = atOneServer(request.url, operation);
      return [
        { ...exchange, request: { ...request, url }, response: { ...response, type: JSON_TYPE } },
      ];
    });
  const results = report.results.map((result) => ({
    ...result,
    exchanges: held(result.exchanges, result.id),
  }));
  const archive = har({ ...report, results, others: held(report.others) });
  return { archive, answers, leftOut: given - answers.length };
}

/** The body of an answer that is a JSON object or list. */
function bodyOf(text: string): object | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The same address at the one server: as many names of its path as the contract has there. */
function atOneServer(url: string, id: OperationId): string {
  const { pathname, search } = new URL(url);
  const { path }: Operation = operations[id];
  const names = pathname.replace(/\/$/, "").split("/");
  return `${SERVER}/${names.slice(1 - path.split("/").length).join("/")}${search}`;
}
