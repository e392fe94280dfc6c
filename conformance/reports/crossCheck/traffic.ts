/** The responses of a run that can be validated against the contract, as an archive from a single portal. */
import { type Operation, type OperationId, operations } from "../../../generated/operations.ts";
import type { ExchangeReport, Report } from "../../../generated/report.types.ts";
import { jsonIn } from "../../runner/http/response.ts";
import { archiveOf, OTHERS, type Part, partsOf } from "../har.ts";

/** Each world has an address of its own, and a portal may have two, so all of them are given this one. */
export const SERVER = "http://portal.example/sharing/rest";

/** The type of a response by the contract. A text that is JSON counts too, because no source says which type is sent. */
const JSON_TYPE = "application/json";

/** The contract documents this status and no other: errors are sent with it too. */
const DOCUMENTED = 200;

export interface Traffic {
  /** The archive (HAR 1.2), as JSON. */
  readonly archive: string;
  /** Where each response of the archive comes from, in its order. */
  readonly origins: readonly Origin[];
  /** How many responses are not in the archive. */
  readonly omitted: number;
}

export interface Origin {
  readonly operation: OperationId;
  /** Id of the scenario. Absent between scenarios. */
  readonly scenario?: string;
  readonly isRefusal: boolean;
}

/** The traffic of a run, as far as its responses can be validated. It has no secrets, as the report has none. */
export function trafficOf(report: Report): Traffic {
  const origins: Origin[] = [];
  let received = 0;
  const checkable = ({ id, exchanges }: Part): ExchangeReport[] =>
    exchanges.flatMap((exchange) => {
      const { operation, request, response } = exchange;
      if (operation === undefined || response === undefined) return [];
      received += 1;
      const body = jsonIn(response.text);
      const isJson = typeof body === "object" && body !== null;
      if (
        !(isJson || response.type.startsWith(JSON_TYPE)) ||
        response.cut ||
        response.status !== DOCUMENTED ||
        request.method !== operations[operation].method
      )
        return [];
      const isRefusal = isJson && "error" in body;
      origins.push({ operation, isRefusal, ...(id !== OTHERS && { scenario: id }) });
      const url = atOneServer(request.url, operation);
      return [
        { ...exchange, request: { ...request, url }, response: { ...response, type: JSON_TYPE } },
      ];
    });
  const parts = partsOf(report).map((part) => ({ ...part, exchanges: checkable(part) }));
  return { archive: archiveOf(parts, report), origins, omitted: received - origins.length };
}

/** The same address at the one server, with as many names of its path as the contract has. */
function atOneServer(url: string, id: OperationId): string {
  const { pathname, search } = new URL(url);
  const { path }: Operation = operations[id];
  const names = pathname.replace(/\/$/, "").split("/");
  const count = path.split("/").filter(Boolean).length;
  return `${SERVER}/${names.slice(names.length - count).join("/")}${search}`;
}
