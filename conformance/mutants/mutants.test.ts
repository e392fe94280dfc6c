/** The suite notices every planted fault; without one it finds nothing. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Kill, kill } from "./kill.ts";
import type { Mutant } from "./mutant.ts";
import { guarded, mutants } from "./mutants.ts";
import { tableOf } from "./table.ts";
import { startReference } from "../targets/reference.ts";

const PATIENT = { timeout: inject("patience") };

let portal: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  portal = await startReference();
});
afterAll(() => portal.stop());

const kills: Kill[] = [];

describe("a portal that", () => {
  // Some wait for what never comes, so tests run side by side.
  test.for(mutants)("$instead breaks $rule, and is named", { concurrent: true }, async (mutant) => {
    const killed = await kill(portal.url, mutant, PATIENT);
    kills.push(killed);
    expect(killed.isFault, "a fault that changes nothing").toBe(true);
    expect(killed.by).not.toEqual([]);
  });

  test("stands in the committed table", () => {
    const inOrder = kills.toSorted(
      (one, other) => mutants.indexOf(one.mutant) - mutants.indexOf(other.mutant),
    );
    expect(readFileSync("docs/mutants.md", "utf8")).toBe(tableOf(inOrder));
  });
});

describe("controls", () => {
  test("every automated MUST has a mutant", () => {
    const planted = new Set(mutants.map(({ rule }) => rule));
    expect(guarded.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  // That every scenario passes through such a fault is tested beside the run on the reference portal.
  test("a fault that changes nothing is none, and breaks nothing", async () => {
    const harmless: Mutant = {
      rule: "interest.once",
      instead: "does as it should",
      plant: () => (asked, send) => send(asked),
    };
    expect(await kill(portal.url, harmless, PATIENT)).toMatchObject({ by: [], isFault: false });
  });
});
