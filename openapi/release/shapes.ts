/** Compares the shapes of two contracts, with Redocly's rating. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Change, Kind } from "./change.ts";
import { type Contract, operationsAt } from "./contract.ts";

/** One change in the output of `redocly diff`. */
interface Finding {
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  readonly property?: string;
  readonly verdicts: readonly { readonly message: string }[];
  readonly base?: { readonly pointer: string };
  readonly revision?: { readonly pointer: string };
}

/** Texts and examples don't change shapes. rules.ts compares rules and refusals. */
const EXPLAINING = {
  properties: [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "x-conflicts",
    "x-errors",
    "x-open-questions",
    "x-sources",
    "x-unit",
  ],
  types: [
    "Info",
    "License",
    "Tag",
    "Example",
    "ExamplesMap",
    "ExampleObject",
    "ExampleList",
    "Rule",
    "RuleList",
  ],
};

/** Returns the changes of shapes between two bundled contracts. */
export async function shapeChanges(base: string, revision: string): Promise<Change[]> {
  const contracts = await Promise.all(
    [base, revision].map(async (file) => JSON.parse(await readFile(file, "utf8")) as Contract),
  );
  return (await findings(base, revision)).flatMap((finding) => {
    const kind = kindOf(finding);
    if (kind === undefined) return [];
    const text =
      finding.verdicts[0]?.message ??
      `${finding.kind}: ${finding.path} ${finding.property ?? ""}`.trim();
    return subjectsOf(finding, contracts).map((subject) => ({ kind, subject, text }));
  });
}

async function findings(base: string, revision: string): Promise<readonly Finding[]> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { stdout } = await promisify(execFile)(
    "redocly",
    ["diff", base, revision, "--format=json", "--fail-on=none"],
    {
      cwd: root,
      env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return (JSON.parse(stdout) as { changes: Finding[] }).changes;
}

function kindOf(finding: Finding): Kind | undefined {
  const { typeName, impact, kind, property = "" } = finding;
  if (impact === "major" || losesField(finding)) return "breaking";
  if (EXPLAINING.properties.includes(property) || EXPLAINING.types.includes(typeName))
    return undefined;
  if (impact === "minor") return "addition";
  // A new component counts where it is used.
  return kind === "added" ? undefined : "change";
}

/** True if a request loses a field. Redocly rates that as minor, but the portal would ignore the parameter. */
const losesField = ({ path, kind, property }: Finding): boolean =>
  /\/properties(\/[^/]+)?$/.test(path) && (kind === "removed" || property === "key");

/** Returns the operations or the component that a change belongs to, by its location. */
function subjectsOf(
  { base, revision }: Finding,
  contracts: readonly Contract[],
): (string | undefined)[] {
  const pointer = (revision ?? base)?.pointer ?? "";
  const [, home, first = "", second = ""] = pointer
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (home === "components") return [second];
  if (home !== "paths") return [undefined];
  const items = contracts.map(({ paths }) => paths[first]);
  const ids = items.flatMap((item) => {
    const operation = item?.[second];
    return operationsAt(operation === undefined ? item : { [second]: operation }).map(
      ({ operationId }) => operationId,
    );
  });
  return ids.length === 0 ? [first] : [...new Set(ids)];
}
