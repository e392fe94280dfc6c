/** The step of the GitHub Action, with the command of this clone instead of the published one. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test as plain } from "vitest";
import { parse } from "yaml";
import { test } from "../server/sandbox/vitest.ts";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const program = path("bin/marketplace.ts");

/** Runs the script with the given inputs. Returns its exit code, what it prints, and the outputs of the step. */
async function run(inputs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  try {
    const { CONFIG: config } = inputs;
    if (config !== undefined) writeFileSync(join(folder, "target.json"), config);
    const output = join(folder, "output");
    writeFileSync(output, "");
    const env = {
      ...process.env,
      ...inputs,
      ...(config === undefined ? {} : { CONFIG: join(folder, "target.json") }),
      COMMAND: `${process.execPath} ${program}`,
      REPORT: join(folder, "report.html"),
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: output,
    };
    return await new Promise<{ code: unknown; printed: string; output: string }>((resolve) => {
      execFile("bash", [path("bin/action.sh")], { env }, (fault, stdout, stderr) =>
        resolve({
          code: fault === null ? 0 : fault.code,
          printed: stdout + stderr,
          output: readFileSync(output, "utf8").trim(),
        }),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const account = (username: string) => ({ username, password: "marketplace1" });
const TARGET = {
  portal: "http://127.0.0.1:1/sharing/rest",
  accounts: { vendorAdmin: account("org1admin"), purchaserAdmin: account("org2admin") },
  organizations: { vendor: "org1", purchaser: "org2" },
};

test("a broken rule is annotated and fails the step", async ({ world }) => {
  const CONFIG = JSON.stringify({
    ...TARGET,
    listings: { paid: world.listings.paid.itemId, byUser: world.listings.byUser.itemId },
    allow: ["write", "delete", "purchase"],
  });
  const inputs = { CONFIG, URL: world.portal, ONLY: "interest.once,getInfo" };
  expect(await run(inputs)).toMatchObject({ code: 0, output: "exit-code=0" });
  await world.disableRule("interest.once");
  const broken = await run(inputs);
  expect(broken.printed).toMatch(/^::error title=interest\.once/m);
  expect(broken).toMatchObject({ code: 1, output: "exit-code=1" });
});

test("a partial verdict is a warning", async ({ world }) => {
  const inputs = {
    CONFIG: JSON.stringify(TARGET),
    URL: world.portal,
    ONLY: "getSelf,interest.once",
  };
  const { code, printed, output } = await run(inputs);
  expect([code, output]).toEqual([0, "exit-code=3"]);
  expect(printed).toContain("::warning::The verdict is partial");
});

plain("without a target file it says how to get one", async () => {
  expect(await run({})).toMatchObject({
    code: 2,
    printed: expect.stringContaining("npx marketplace-provisioning init writes one"),
  });
});

plain("the action passes every input to the script", () => {
  const { inputs, runs } = parse(readFileSync(path("action.yml"), "utf8"));
  const passed = Object.values(runs.steps.at(-1).env).join();
  for (const name of Object.keys(inputs)) expect(passed).toContain(`inputs.${name} `);
  const script = readFileSync(path("bin/action.sh"), "utf8");
  for (const name of Object.keys(runs.steps.at(-1).env)) expect(script).toContain(name);
});
