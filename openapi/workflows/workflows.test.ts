/** Redocly runs the workflows against the reference portal, each in its own world. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = `${ROOT}node_modules/.bin/`;
const FOLDER = "openapi/workflows/";
const files = globSync("*.arazzo.yaml", { cwd: ROOT + FOLDER });

/** Inputs from the demo world. */
const INPUTS = {
  purchaserUsername: "org2admin",
  vendorUsername: "org1admin",
  memberUsername: "org2worker01",
  userEntitlements: '{"users":["org2worker01"],"entitlements":["standard"]}',
  password: "marketplace1",
  purchaserOrgId: "org2",
  paid: "b512083cd1b64e2da1d3f66dbb135956",
  free: "140d7c7f363349848df8d388f23feb20",
  byUser: "6489da7f08f045ac8c0a5b1de37d56fe",
};

const environment = { ...process.env, PATH: `${BIN}:${process.env.PATH}` };
const portal = spawn(`${BIN}node`, ["server/main.ts"], {
  cwd: ROOT,
  env: { ...environment, PORT: "0", DATABASE_URL: "sqlite::memory:", INSPECT_RESPONSES: "1" },
  stdio: ["ignore", "pipe", "inherit"],
});
let origin: string;

beforeAll(async () => {
  const [line] = (await once(createInterface(portal.stdout), "line")) as [string];
  origin = line.replace("portal listening on ", "");
});
afterAll(() => portal.kill());

/** Runs a workflow. Rejects with Redocly's output if it fails. */
async function play(file: string): Promise<string> {
  const world = file.replace(".arazzo.yaml", "");
  await fetch(`${origin}/control/worlds`, { method: "POST", body: JSON.stringify({ world }) });
  // As JSON, because Redocly ends other values at a comma.
  const inputs = [
    "--input",
    JSON.stringify(INPUTS),
    "--max-fetch-timeout",
    String(inject("patience")),
  ];
  const server = `marketplace=${origin}/w/${world}/sharing/rest`;
  const { stdout } = await promisify(execFile)(
    `${BIN}redocly`,
    ["respect", FOLDER + file, "--server", server, ...inputs],
    {
      cwd: ROOT,
      env: environment,
    },
  );
  return stdout;
}

describe.each(files.filter((file) => file !== "sign-in.arazzo.yaml"))("%s", (file) => {
  test("completes", async () => {
    expect(await play(file)).toMatch(/Workflows: 1 passed, 1 total/);
  });
});

test("every workflow is tested", () => {
  expect(files).toHaveLength(7);
});
