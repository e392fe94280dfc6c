/** The command line ends with 2 and the cure if its options or its target file are wrong. */
import { expect, test } from "vitest";
import { account } from "./demoTarget.testing.ts";
import { conformance, writeFile } from "./main.testing.ts";

test.concurrent.each([
  [
    "no target file",
    ["--target", "portal"],
    /needs a target file: --config <file>; marketplace init writes one/,
  ],
  [
    "a target file that is not there",
    ["--target", "portal", "--config", "nowhere.json"],
    /nowhere\.json/,
  ],
  ["an unknown target", ["--target", "moon"], /Allowed choices are reference, prism, portal/],
  [
    "an unknown rule",
    ["--only", "no.such.rule"],
    /no scenario, rule or operation of that name: no\.such\.rule/,
  ],
  [
    "a target file for a target with fixtures of its own",
    ["--target", "prism", "--config", "x"],
    /--config is for --target portal/,
  ],
  [
    "a disabled rule of a portal",
    ["--target", "prism", "--without", "interest.once"],
    /--without is for --target reference/,
  ],
  [
    "a disabled rule that refuses nothing",
    ["--without", "interest.effect"],
    /It isn't a rule that refuses/,
  ],
  ["a misspelt rule", ["--without", "interest.onse"], /did you mean "interest\.once"\?/],
  ["a misspelt command", ["dif", "a.json", "b.json"], /unexpected word dif; did you mean "diff"\?/],
  ["an unknown profile", ["--profile", "moon"], /Allowed choices are contract, core, timed/],
  [
    "nothing to play",
    ["--profile", "contract", "--only", "interest.after-ended-trial"],
    /profile contract has nothing of/,
  ],
  ["a report of no kind", ["--report", "report.pdf"], /report\.pdf doesn't say which kind.*\.har/],
  [
    "a report of an unknown kind",
    ["--report", "pdf=report"],
    /pdf is not a kind of report; the kinds are json, junit, html, har, github/,
  ],
  [
    "a report that cannot be written",
    ["--report", "/dev/null/a.json"],
    /the report .*a\.json can't be written/,
  ],
  [
    "a report that is a folder",
    ["--report", "html=."],
    /the report \. can't be written: it is a f/,
  ],
  [
    "a record that cannot be written",
    ["--record", "/dev/null/a.json"],
    /the record .*a\.json can't be written/,
  ],
  [
    "an expectation that is not there",
    ["--expect", "nowhere.txt"],
    /expected failures can't be read.*nowhere\.txt/,
  ],
  ["a concurrency of nothing", ["--concurrency", "0"], /It must be a whole number above 0/],
  ["an unknown option", ["--frobnicate"], /unknown option/],
  ["a snapshot without a target file", ["restore", "x.json"], /--config <file>.* not specified/],
  ["no snapshot", ["restore", "--config", "x.json"], /missing required argument 'file'/],
  [
    "a snapshot that is not there",
    ["restore", "nowhere.json", "--config", "nowhere.json"],
    /nowhere\.json/,
  ],
])("%s ends with 2 and the cure", async (_, args, message) => {
  const { code, printed } = await conformance(args);
  expect(printed).toMatch(message);
  expect(code).toBe(2);
});

test.concurrent.each([
  [
    "no JSON",
    '{"accounts": {"vendorAdmin": {"password": marketplace1}}}',
    /\.json: the file is not JSON; see line 1, column 43(?!.*place1)/,
  ],
  [
    "an unknown key",
    { alow: ["write"] },
    /\.json: the file has the unknown key "alow"; did you mean "allow"\?; it may have portal/,
  ],
  [
    "an unknown account",
    { accounts: { buyer: account("x") } },
    /accounts has the unknown key "buyer"; it may have vendorAdmin/,
  ],
  [
    "an unset variable",
    { accounts: { vendorAdmin: { username: "x", token: "env:NOT_SET_HERE" } } },
    /NOT_SET_HERE, which is not set/,
  ],
  [
    "an unknown permission",
    { allow: ["everything"] },
    /allow\[0\] is the unknown word "everything"; it may be write, delete/,
  ],
])("a target file with %s ends with 2 and the place", async (name, content, message) => {
  const whole =
    typeof content === "string"
      ? content
      : { portal: "http://127.0.0.1:9/sharing/rest", ...content };
  const { code, printed } = await conformance([
    "--target",
    "portal",
    "--config",
    writeFile(`${name}.json`, whole),
  ]);
  expect(printed).toMatch(message);
  expect(code).toBe(2);
});
