/** A run that ends early: what there was is restored, at once or later from the snapshot. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { DEMO_LISTINGS } from "../targets/demoFixtures.ts";
import { createWorld, type World, writeTargetFile } from "../targets/portal/portal.testing.ts";
import { conformance, FOLDER, PATIENT, relay } from "./main.testing.ts";

const CLI = fileURLToPath(new URL("main.ts", import.meta.url));
const { paid = "" } = DEMO_LISTINGS;

/** Starts the command line, and returns how it ends once `isReady` and it is stopped. */
async function interrupt(
  words: readonly string[],
  isReady: (printed: string) => boolean,
  stop: (child: ChildProcess) => void,
) {
  const child = spawn(process.execPath, [CLI, ...words, ...PATIENT], {
    env: { ...process.env, TMPDIR: FOLDER },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, "close");
  await expect.poll(() => isReady(printed)).toBe(true);
  stop(child);
  const [code] = await ended;
  return { code, printed };
}

const signals = (name: NodeJS.Signals) => (child: ChildProcess) => void child.kill(name);
const closesOutput = ({ stdout }: ChildProcess) => void stdout?.destroy();

/** A run on a world where the purchaser has an interest, stopped after the interest was deleted. */
async function interrupted(
  stop: (child: ChildProcess) => void,
  addressOf = async ({ portal }: World) => portal,
) {
  const world = await createWorld();
  await world.actor("purchaserUser").expressInterest(paid, { purchaserPhone: "555-0100" });
  const config = writeTargetFile(`${randomUUID()}.json`, {
    ...world.file,
    portal: await addressOf(world),
  });
  const line = ["--target", "portal", "--config", config, "--only", "expressInterest"];
  const run = await interrupt(line, (printed) => /^passed/m.test(printed), stop);
  return { ...run, world, config };
}

/** The purchaser's interests: the listing and what the user said. */
async function interestsIn({ actor }: World) {
  const admin = actor("purchaserAdmin");
  const { interests } = await admin.listPurchases(admin.orgId, { status: "all" });
  return interests.map(({ provision: { itemId, purchaserPhone } }) => [itemId, purchaserPhone]);
}

test.for([
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s: the purchaser has again what it had before", async ([signal, exitCode]) => {
  const { code, printed, world } = await interrupted(signals(signal));
  expect(printed).toContain(`${signal}: no more scenarios are played, and all changes are undone.`);
  expect(printed).toContain(`org2 had an interest of ${paid}, and has it again`);
  expect(await interestsIn(world)).toEqual([[paid, "555-0100"]]);
  expect(code).toBe(exitCode);
});

test("a closed pipe: the purchaser has again what it had before", async () => {
  const { code, printed, world } = await interrupted(closesOutput);
  expect(printed).toContain("The output can't be written: no more scenarios are played");
  expect(printed).toContain(`org2 had an interest of ${paid}, and has it again`);
  expect(await interestsIn(world)).toEqual([[paid, "555-0100"]]);
  expect(code).toBe(2);
});

test("a closed pipe: the error output says how to restore what the portal doesn't take back", async () => {
  let isClosed = false;
  const { code, printed, world, config } = await interrupted(
    (child) => {
      isClosed = true;
      closesOutput(child);
    },
    async ({ portal }) => {
      const { address, close } = await relay(portal, async (send, { url }) => {
        if (!isClosed || !/interest/i.test(url)) return send();
        return Response.json({ error: { code: 500, message: "Not now.", details: [] } });
      });
      onTestFinished(close);
      return address;
    },
  );
  expect(printed).toContain(`NOT RESTORED: org2 had an interest of ${paid}`);
  const [, file = ""] = /To restore the rest later: .* restore (\S+)/.exec(printed) ?? [];
  expect(code).toBe(2);
  isClosed = false;
  await conformance(["restore", file, "--config", config]);
  expect(await interestsIn(world)).toEqual([[paid, "555-0100"]]);
});

test("SIGKILL: the command restore brings back what the purchaser had before", async () => {
  const { printed, world, config } = await interrupted(signals("SIGKILL"));
  const [, file = ""] = /It is saved to (\S+)/.exec(printed) ?? [];
  const { code, printed: said } = await conformance(["restore", file, "--config", config]);
  expect(said).toContain(`org2 had an interest of ${paid}, and has it again`);
  expect(await interestsIn(world)).toEqual([[paid, "555-0100"]]);
  expect(code).toBe(0);
});

test("SIGTERM during the cross-check leaves the reports of the run, and says so", async () => {
  const report = `${FOLDER}/cross-check.json`;
  const line = ["--only", "getSelf", "--report", report];
  const { code, printed } = await interrupt(line, () => existsSync(report), signals("SIGTERM"));
  expect(printed).toContain(
    "SIGTERM: the cross-check is left out. The run was over, and its reports are written.",
  );
  expect(printed).not.toMatch(/undone|could not run/);
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    exitCode: 0,
    crossCheck: { reason: "it was stopped by SIGTERM" },
  });
  expect(code).toBe(143);
});
