/** The command line: what it picks, expects, shows and writes. */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Report } from "../../generated/report.types.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { scenarios } from "../scenarios/all.ts";
import { conformance, FOLDER, type Outcome, writeFile } from "./main.testing.ts";

/** Rules that refuse and that only one scenario has, which has their id. */
const alone = scenarios
  .map(({ id }) => id as RuleId)
  .filter(
    (id) => rules[id]?.refuses && scenarios.filter((one) => one.rules.includes(id)).length === 1,
  );
const [fails = "", passes = "", other = ""] = alone;
/** These tests are not about the cross-check, which takes seconds. */
const ALONE = "--no-cross-check";
const SPOILED = ["--without", fails, "--only", fails, passes, ALONE];
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, "utf8");

let spoiled: Outcome;

beforeAll(async () => {
  writeFile("a.json", "{}");
  const reports = ["a.html", "junit=new/b.txt", "a.har", "json=new/folder/c"].flatMap((file) => [
    "--report",
    file.replace(/^(\w+=)?/, `$1${FOLDER}/`),
  ]);
  spoiled = await conformance([...SPOILED, ...reports]);
});

test("reports are written by kind or by the end of their names, in folders made for them", () => {
  const report = JSON.parse(read("new/folder/c")) as Report;
  expect(spoiled.code).toBe(1);
  expect(report).toMatchObject({ exitCode: 1, broken: [fails], counts: { passed: 1, failed: 1 } });
  expect(report.rules.find(({ id }) => id === fails)?.status).toBe("broken");
  expect(report.rules.find(({ id }) => id === other)?.status).toBe("skipped");
  expect(read("new/b.txt")).toMatch(/^<\?xml .*\n.* failures="1"/);
  expect(read("a.html")).toMatch(/^<!doctype html>/);
  expect(JSON.parse(read("a.har"))).toMatchObject({
    log: { version: "1.2", pages: [{ id: fails }, { id: passes }] },
  });
});

test("terminal, page and JSON have rule, sentence, expectation and a command", () => {
  const [failure] = (JSON.parse(read("new/folder/c")) as Report).failures;
  expect(failure).toMatchObject({ rule: fails, at: { scenario: fails } });
  const page = read("a.html").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  for (const text of [spoiled.printed, page]) {
    expect(text).toContain(rules[fails as RuleId].sentence);
    expect(text).toContain(failure?.expected);
    expect(text).toContain(failure?.curl);
    expect(text).toContain(failure?.link);
  }
});

test("a summary begins with the verdict, and is short", () => {
  const lines = spoiled.printed.split("\n");
  const first = lines.findIndex((line) => line.startsWith("reference is not conformant"));
  expect(lines[first]).toBe(
    `reference is not conformant: it breaks the rule ${fails} (2 of 2 scenarios judged).`,
  );
  expect(lines[first + 2]).toBe(`Broken rules: ${fails}`);
  expect(lines.slice(first).findIndex((line) => line.startsWith("Exit code"))).toBeLessThan(40);
});

test.concurrent("annotations are printed for GitHub", async () => {
  const { printed } = await conformance([...SPOILED, "--report", "github"]);
  expect(printed).toMatch(new RegExp(`^::error title=${fails}::.*%0AExpected `, "m"));
  expect(printed).toMatch(/^::notice title=Conformance::reference is not conformant/m);
});

test.concurrent("known failures that are all there end with 0, and the verdict stays", async () => {
  const file = writeFile("known.txt", `# since 0.1\n${fails}  # reported\n\n`);
  const { code, printed } = await conformance([
    ...SPOILED,
    "--expect",
    file,
    "--report",
    `${FOLDER}/known.xml`,
  ]);
  expect(printed).toContain("The failures are exactly the expected ones: 1.");
  expect(printed).toMatch(/ (contract|core) +not conformant/);
  expect(read("known.xml")).toContain('failures="0"');
  expect(read("known.xml")).toContain('<skipped message="a known failure: expected');
  expect(code).toBe(0);
});

test.concurrent("a failure that is not known, and a known one that passes, end with 1 and a diff", async () => {
  const file = writeFile("stale.txt", `${passes}\n`);
  const { code, printed } = await conformance([
    ...SPOILED,
    "--expect",
    file,
    "--report",
    `${FOLDER}/stale.xml`,
  ]);
  expect(printed).toContain(`\n+ ${fails}\n- ${passes}\n`);
  expect(read("stale.xml")).toMatch(/failures="2"/);
  expect(code).toBe(1);
});

test.concurrent("a known failure that passes ends with 1 though nothing fails", async () => {
  const { code } = await conformance([
    ...["--only", passes, ALONE],
    ...["--expect", writeFile("passes.txt", passes)],
  ]);
  expect(code).toBe(1);
});

test.concurrent("a known failure that was not picked is no difference", async () => {
  const { code } = await conformance([
    ...["--only", passes, ALONE],
    ...["--expect", writeFile("other.txt", other)],
  ]);
  expect(code).toBe(0);
});

test.concurrent("an expectation of something unknown ends with 2 and its line", async () => {
  const { code, printed } = await conformance([
    "--expect",
    writeFile("wrong.txt", "interest.once\ninterest.twice\n"),
  ]);
  expect(printed).toMatch(/wrong\.txt, line 2: there is no scenario or rule interest\.twice/);
  expect(code).toBe(2);
});

test.concurrent("a profile has the scenarios of the smaller ones, and of no larger", async () => {
  const list = async (profile: string) =>
    (await conformance(["--list", "--profile", profile])).printed.trim().split("\n");
  const profiles = await Promise.all(["contract", "core", "timed"].map(list));
  const [contract = [], core = [], timed = []] = profiles;
  expect(core).toEqual(expect.arrayContaining(contract));
  expect(timed).toEqual(expect.arrayContaining(core));
  expect(contract.length).toBeLessThan(core.length);
  expect(core.length).toBeLessThan(timed.length);
});

test.concurrent("every exchange is shown as it happens, if that is asked for", async () => {
  const { printed } = await conformance(["--only", passes, ALONE, "--verbose"]);
  expect(printed).toMatch(/^ {2}> curl 'http.*\n {2}< 200 application\/json/m);
  expect(spoiled.printed).not.toMatch(/^ {2}> curl/m);
});
