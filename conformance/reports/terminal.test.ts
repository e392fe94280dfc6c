import { Writable } from "node:stream";
import { WriteStream } from "node:tty";
import { beforeEach, expect, test, vi } from "vitest";
import type { Run } from "../model/result.ts";
import { summarize } from "../runner/verdict.ts";
import { scenarios } from "../scenarios/all.ts";
import { line } from "./terminal.ts";
import { verdictSentence } from "./verdictSentence.ts";

/** A stream that is a terminal as far as colours go. */
const screen = Object.assign(new Writable(), {
  isTTY: true,
  getColorDepth: WriteStream.prototype.getColorDepth,
});
const failed = {
  status: "failed",
  id: "interest.once",
  title: "a second interest is refused",
} as const;
const PLAIN = "failed      interest.once: a second interest is refused";

beforeEach(() => {
  for (const name of ["FORCE_COLOR", "NO_COLOR", "CI"]) vi.stubEnv(name, undefined);
  vi.stubEnv("TERM", "xterm-256color");
  return () => vi.unstubAllEnvs();
});

test("on a terminal the status has a colour", () => {
  expect(line(failed, screen)).toContain("\u001b[31mfailed");
});

test("on a terminal whose reader declines colour by NO_COLOR it has none", () => {
  vi.stubEnv("NO_COLOR", "1");
  expect(line(failed, screen)).toBe(PLAIN);
});

test("elsewhere it has none, unless FORCE_COLOR asks for it", () => {
  expect(line(failed, new Writable())).toBe(PLAIN);
  vi.stubEnv("FORCE_COLOR", "1");
  expect(line(failed, new Writable())).toContain("\u001b[31mfailed");
});

test.each([
  ["is it the right port?", "x is not judged: is it the right port?"],
  ["no host of that name", "x is not judged: no host of that name."],
])("the reason %j ends the sentence with one sign", (reason, sentence) => {
  const [first] = scenarios;
  if (first === undefined) throw new Error("there are no scenarios");
  const result = { scenario: first, status: "errored", reason, isUnreachable: false };
  const run = { results: [result], findings: [] } as unknown as Run;
  expect(verdictSentence("x", run, summarize(run, new Set()))).toBe(sentence);
});
