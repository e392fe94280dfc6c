/** The suite notices every planted fault; without one it finds nothing. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startReference } from "../targets/reference.ts";
import { type Kill, kill } from "./kill.ts";
import type { Mutant } from "./mutant.ts";
import { guarded, mutants } from "./mutants.ts";
import { tableOf } from "./table.ts";

const PATIENT = { timeout: inject("patience") };

let portal: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  portal = await startReference();
});
afterAll(() => portal.stop());

const kills: Kill[] = [];

describe("a portal that", () => {
  test.for(mutants)("$instead breaks $rule, and is named", async (mutant) => {
    const killed = await kill(portal.url, mutant, PATIENT);
    kills.push(killed);
    expect(killed.isFault, "a fault that changes nothing").toBe(true);
    expect(killed.by).not.toEqual([]);
  });

  test("stands in the committed table", () => {
    expect(readFileSync("docs/mutants.md", "utf8")).toBe(tableOf(kills));
  });
});

describe("controls", () => {
  test("every automated MUST has a mutant", () => {
    const planted = new Set(mutants.map(({ rule }) => rule));
    expect(guarded.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  test.for(guarded)("a portal with a fault that changes nothing keeps %s", async (rule) => {
    const harmless: Mutant = {
      rule,
      instead: "does as it should",
      plant: () => (asked, send) => send(asked),
    };
    expect(await kill(portal.url, harmless, PATIENT)).toMatchObject({ by: [], isFault: false });
  });
});
