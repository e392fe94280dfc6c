/** The command line ends with 2 and the cure if its options or its target file are wrong. */
import { expect, test } from "vitest";
import { account } from "./demoTarget.testing.ts";
import { conformance, writeFile } from "./main.testing.ts";

test.concurrent.each<[line: string, message: RegExp]>([
  ["--target portal", /needs a target file: --config <file>; marketplace init writes one/],
  ["--target portal --config nowhere.json", /nowhere\.json/],
  ["--target moon", /Allowed choices are reference, prism, portal/],
  ["--only no.such.rule", /no scenario, rule or operation of that name: no\.such\.rule/],
  ["--target prism --config x", /--config is for --target portal/],
  ["--target prism --plan", /--plan is for --target portal/],
  ["--target prism --without interest.once", /--without is for --target reference/],
  ["--without interest.effect", /It isn't a rule that refuses/],
  ["--without interest.onse", /did you mean "interest\.once"\?/],
  ["dif a.json b.json", /unexpected word dif; did you mean "diff"\?/],
  ["--profile moon", /Allowed choices are contract, core, timed/],
  ["--profile contract --only interest.after-ended-trial", /profile contract has nothing of/],
  ["--report report.pdf", /report\.pdf doesn't say which kind.*\.har/],
  [
    "--report pdf=report",
    /pdf is not a kind of report; the kinds are json, junit, html, har, github/,
  ],
  ["--report /dev/null/a.json", /the report .*a\.json can't be written/],
  ["--report html=.", /the report \. can't be written: it is a f/],
  ["--record /dev/null/a.json", /the record .*a\.json can't be written/],
  ["--expect nowhere.txt", /expected failures can't be read.*nowhere\.txt/],
  ["--concurrency 0", /It must be a whole number above 0/],
  ["--frobnicate", /unknown option/],
  ["restore x.json", /--config <file>.* not specified/],
  ["restore --config x.json", /missing required argument 'file'/],
  ["restore nowhere.json --config nowhere.json", /nowhere\.json/],
])("%s ends with 2 and the cure", async (line, message) => {
  const { code, printed } = await conformance(line.split(" "));
  expect(printed).toMatch(message);
  expect(code).toBe(2);
});

test.concurrent("a wrong target file ends with 2 and the place", async () => {
  const accounts = { vendorAdmin: account("x") };
  const file = writeFile("wrong.json", { portal: "http://127.0.0.1:9", accounts, alow: [] });
  const { code, printed } = await conformance(["--target", "portal", "--config", file]);
  expect(printed).toContain(`${file}: accounts.vendorAdmin.password refers to the environment`);
  expect(printed).toContain(`${file}: the file has the unknown key "alow"; did you mean "allow"?`);
  expect(code).toBe(2);
});
