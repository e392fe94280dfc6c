/** What the documented rules say of every stage, operation and account, as a diagram and as tables. */
import {
  type Cell,
  cells,
  type MatrixOperation,
  STAGES,
  type Stage,
} from "../../conformance/scenarios/stateMatrix.ts";
import { code, join, table } from "./markdown.ts";

/** The stage that an operation leads to. The vendor can delete a provision at every stage, which is not drawn. */
const LEADS_TO: Partial<Readonly<Record<MatrixOperation, Stage>>> = {
  expressInterest: "interested",
  startTrial: "trial",
  purchaseListing: "purchased",
};

/** Stages of the diagram. The others combine them. */
const DRAWN: readonly Stage[] = ["none", "interested", "trial", "purchased"];

/** Heads of columns, where the suite has another word than the pages. */
const HEADS: Partial<Readonly<Record<Stage, string>>> = {
  both: "interested and trial",
  expired: "ended",
};

/** Accounts of the tables, with what they are in words. */
const ACCOUNTS = {
  purchaserAdmin: "purchaser's administrator",
  purchaserUser: "purchaser's member with the privilege",
  purchaserMember: "purchaser's other members",
  vendorAdmin: "vendor's administrator",
  vendorUser: "vendor's member with the privilege",
  vendorMember: "vendor's other members",
  strangerAdmin: "another organization's administrator",
} as const;

/** Returns the diagram of stages, with the operations that lead from one to the next. */
export function lifeCycleDiagram(): string {
  const moves = new Set<string>();
  for (const { stage, operation, account, isAccepted } of cells) {
    const next = LEADS_TO[operation];
    if (!isAccepted || next === undefined || account === "strangerAdmin") continue;
    if (!DRAWN.includes(stage) || stage === next) continue;
    const side = account.startsWith("vendor") ? "vendor" : "purchaser";
    moves.add(`${stage} --> ${next}: ${operation} (${side})`);
  }
  // No operation leads to the end: time does.
  for (const stage of ["trial", "purchased"] as const)
    moves.add(`${stage} --> ended: endDate passes`);
  return code("mermaid", ["stateDiagram-v2", "direction TB", ...moves].join("\n"));
}

/** Returns a table for each operation: stage by account, with the documented rule. */
export const accessTables = (): string =>
  join(
    ...[...new Set(cells.map(({ operation }) => operation))].map((operation) =>
      join(`### ${operation}`, accessTable(operation)),
    ),
  );

/** Returns the table of one operation. Returns undefined if the sources say nothing of it by stage. */
export function accessTable(operation: string): string | undefined {
  const own = cells.filter((cell) => cell.operation === operation);
  if (own.length === 0) return undefined;
  return table(
    ["Account", ...STAGES.map((stage) => HEADS[stage] ?? stage)],
    Object.entries(ACCOUNTS).map(([account, words]) => [
      words,
      ...STAGES.map((stage) =>
        shown(own.find((cell) => cell.account === account && cell.stage === stage)),
      ),
    ]),
  );
}

const shown = (cell: Cell | undefined): string => {
  if (cell === undefined) return "–";
  const { rule, isAccepted } = cell;
  return `${isAccepted ? "✓" : "✗"} [${rule.split(".")[1]}](/rules/${rule})`;
};
