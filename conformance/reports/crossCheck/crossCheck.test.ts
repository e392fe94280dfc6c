/** The cross-check of other portals, as it is printed. */
import { readdirSync } from "node:fs";
import { expect, onTestFinished, test, vi } from "vitest";
import { conformance, FOLDER, relay, writeFile } from "../../cli/main.testing.ts";
import { createWorld } from "../../targets/portal/portal.testing.ts";
import { drift, findRedocly, type Redocly } from "./drift.ts";
import { SERVER } from "./traffic.ts";

/** Judges a world by a scenario that asks for refusals and judges none of them, with the text of responses altered. */
async function judged(
  name: string,
  { alter = (text: string) => text, words = [] as readonly string[] } = {},
) {
  const { file } = await createWorld();
  const { address, close } = await relay(file.portal, async (send) => {
    const response = await send();
    return new Response(alter(await response.text()), response);
  });
  onTestFinished(close);
  const config = writeFile(name, { ...file.fixtures, portal: address, allow: ["write", "delete"] });
  const only = ["--only", "question.refusal-codes"];
  return conformance(["--target", "portal", "--config", config, ...only, ...words]);
}

test("responses of the contract's shape are counted", async () => {
  const { code, printed } = await judged("sound.json");
  expect(printed).toMatch(
    /^cross-check \(redocly drift [\d.]+\): no difference from the contract in [1-9]\d* responses/m,
  );
  expect(code).toBe(0);
});

test("responses of another shape are named by operation and scenario", async () => {
  const alter = (text: string) => text.replace(/,"details":\[[^\]]*\]/, "");
  const { printed } = await judged("faulty.json", { alter });
  expect(printed).toMatch(
    /^cross-check \(.*\): differences from the contract in \d+ of \d+ responses/m,
  );
  expect(printed).toMatch(
    /\n {2}purchaseListing\n {4}Response is missing required field "error\.details"\. \(\d+ responses?: question\.refusal-codes\)\n/,
  );
});

test("if Redocly fails, its own words are the reason, and nothing is left behind", async () => {
  vi.stubEnv("TMPDIR", FOLDER);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(drift(findRedocly() as Redocly, "no archive", SERVER)).rejects.toThrow(
    /^SyntaxError: .* is not valid JSON$/,
  );
  expect(readdirSync(FOLDER).filter((name) => name.startsWith("cross-check-"))).toEqual([]);
});

test.each(["--no-cross-check", "--no-second-opinion"])("%s leaves it out", async (word) => {
  const { code, printed } = await judged("without.json", { words: [word] });
  expect(printed).toMatch(/^Exit code 0$/m);
  expect(printed).not.toContain("cross-check");
  expect(code).toBe(0);
});
