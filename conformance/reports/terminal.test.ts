import { Writable } from "node:stream";
import { WriteStream } from "node:tty";
import { beforeEach, expect, test, vi } from "vitest";
import { line } from "./terminal.ts";

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
