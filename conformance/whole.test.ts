/** The whole suite on the reference portal: in any order, at any pace, and as a report that others can read. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { har, type Report, type Result, type RunOptions, reportOf, run, scenarios, summarize, worldsOf } from "./index.ts";
import { startReference } from "./targets/reference.ts";

/** Rules that the portal leaves out, so that failures are to be compared as well. */
const WITHOUT = ["interest.once", "customers.who"] as const;

/** What a busy machine may take. */
const LONG = { timeout: 120_000 };

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
let portal: Awaited<ReturnType<typeof startReference>>;
let results: readonly Result[];
let report: Report;

const play = (options: Partial<RunOptions> = {}) =>
  run(worldsOf(portal.url, { without: WITHOUT }), { scenarios, timeout: 30_000, ...options });
const statusesOf = (of: readonly Result[]) => of.map(({ scenario, status }) => `${scenario.id}: ${status}`);

beforeAll(async () => {
  portal = await startReference();
  const started = new Date();
  results = await play();
  const target = worldsOf(portal.url);
  report = reportOf(results, { target, summary: summarize(results, target.capabilities), started, milliseconds: 1 });
}, LONG.timeout);
afterAll(async () => {
  await portal.stop();
  rmSync(folder, { recursive: true });
});

test("only the rules that were left out are broken", () => {
  expect(report.broken).toEqual(expect.arrayContaining([...WITHOUT]));
  expect(report.rules.filter(({ status }) => status === "broken").map(({ id }) => id)).toEqual(report.broken);
});

test("scenarios one at a time end as those side by side", LONG, async () => {
  expect(statusesOf(await play({ concurrency: 1 }))).toEqual(statusesOf(results));
});

test("scenarios in another order end as those in order", LONG, async () => {
  const begun: string[] = [];
  const shuffled = await play({ seed: 1, onStart: ({ id }) => begun.push(id) });
  expect(statusesOf(shuffled)).toEqual(statusesOf(results));
  expect(begun).not.toEqual(scenarios.map(({ id }) => id));
  expect(begun.toSorted()).toEqual(scenarios.map(({ id }) => id).toSorted());
});

test("the report is as its schema says, and no member more is", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL("report/report.schema.json", import.meta.url), "utf8")));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, more: 1 })).toBe(false);
});

interface Drift {
  readonly run: { readonly documentedExchanges: number; readonly undocumentedExchanges: number };
  readonly problems: readonly {
    readonly target: string;
    readonly ruleId: string;
    readonly message: string;
    readonly exchangeIndex: number;
  }[];
}

/** What Redocly finds where an archive and the contract differ. Each world has an address of its own; they are made one. */
async function drift(name: string, archive: string): Promise<Drift> {
  const [traffic, output] = [join(folder, `${name}.har`), join(folder, `${name}.json`)];
  writeFileSync(traffic, archive.replaceAll(/http:\/\/127\.0\.0\.1:\d+\/w\/[\w-]+/g, "http://portal.example"));
  const root = fileURLToPath(new URL("../", import.meta.url));
  const server = ["--server", "http://portal.example/sharing/rest"];
  const args = ["drift", traffic, "--api", "generated/openapi.json", ...server, "--format", "json", "--output", output];
  // It ends with 1 where it has found anything.
  await promisify(execFile)(`${root}node_modules/.bin/redocly`, args, { cwd: root }).catch(({ code, stderr }) => {
    if (code !== 1) throw new Error(stderr);
  });
  return JSON.parse(readFileSync(output, "utf8")) as Drift;
}

/** The rules that the scenario of an exchange is about. */
const rulesAt = (index: number): readonly string[] =>
  report.results.flatMap(({ proves, exchanges }) => exchanges.map(() => proves))[index] ?? [];

test("Redocly finds every answer in the archive to be of the contract", async () => {
  const { run, problems } = await drift("whole", har(report));
  expect(run.documentedExchanges).toBeGreaterThan(scenarios.length);
  expect(problems.filter(({ target }) => target === "response")).toEqual([]);
  // What it says of requests is what scenarios do on purpose: other methods than the contract's are sent to see about methods.
  const undocumented = problems.filter(({ ruleId }) => ruleId === "undocumented-endpoint");
  expect(undocumented.length).toBeGreaterThan(0);
  expect(
    undocumented.flatMap(({ exchangeIndex }) => rulesAt(exchangeIndex)).filter((id) => !id.startsWith("transport.")),
  ).toEqual([]);
});

test("Redocly finds an answer in the archive that is not of the contract", async () => {
  const { problems } = await drift(
    "spoiled",
    har(report).replaceAll('\\"purchaserOrgId\\":\\"org2\\"', '\\"purchaserOrgId\\":2'),
  );
  expect(problems.filter(({ target }) => target === "response").length).toBeGreaterThan(0);
});
