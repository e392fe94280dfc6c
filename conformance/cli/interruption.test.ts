/** A run that ends before its time: what was held is given back, or at least written down. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Foreign, startForeign } from "../alternatePortal/portal.testing.ts";
import { castFileOf } from "../alternatePortal/world.testing.ts";
import { castFile, FOLDER, PATIENT } from "./main.testing.ts";

/** What the purchaser of the cast holds, without what differs from one provision to the next. */
const held = ({ world }: Foreign) =>
  world.deals
    .map(({ item, buyer, asked, trial, bought, end, pool }) => ({
      item,
      buyer,
      asked,
      trial,
      bought,
      end,
      maxUsers: pool?.maxUsers,
    }))
    .toSorted((a, b) => `${a.item}${a.buyer}`.localeCompare(`${b.item}${b.buyer}`));

/** Runs the suite on a portal until something of the cast was deleted, and for as long as it then takes. */
async function interrupted(
  foreign: Foreign,
  name: string,
  stop: (signal: (name: NodeJS.Signals) => void) => void,
) {
  const file = castFile(`${name}.json`, castFileOf(foreign.address, foreign.world, "password"));
  const line = [
    fileURLToPath(new URL("main.ts", import.meta.url)),
    "--target",
    "portal",
    "--config",
    file,
  ];
  const child = spawn(process.execPath, [...line, ...PATIENT], {
    env: { ...process.env, TMPDIR: FOLDER },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, "close");
  await expect.poll(() => printed).toContain("interest.once");
  stop((signal) => child.kill(signal));
  const [code] = await ended;
  const custody = /written down, and deleted for the run: (\S+)/.exec(printed)?.[1] ?? "";
  return { code, printed, kept: JSON.parse(readFileSync(custody, "utf8")) };
}

test.for([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s: everybody holds again what was held before", async ([signal, exitCode]) => {
  const foreign = await startForeign();
  const before = held(foreign);
  try {
    const { code, printed, kept } = await interrupted(foreign, signal, (send) => send(signal));
    expect(printed).toContain(`${signal}: no more is played; what was changed is taken back`);
    expect(printed).toMatch(
      /Ux0HmRbb held 00aa11bb22cc33dd44ee55ff66778801 \(interested\).* It was given back, but for its instants/,
    );
    expect(held(foreign)).toEqual(before);
    expect(kept.holdings[0].provision).toMatchObject({
      purchaserOrgId: "Ux0HmRbb",
      interested: true,
      created: 1_650_000_000_000,
    });
    expect(code).toBe(exitCode);
  } finally {
    foreign.close();
  }
});

test("SIGTERM during the second opinion leaves the reports of the run, and says so", async () => {
  const report = `${FOLDER}/opinion.json`;
  const line = [
    fileURLToPath(new URL("main.ts", import.meta.url)),
    "--only",
    "getSelf",
    "--report",
    report,
    ...PATIENT,
  ];
  const child = spawn(process.execPath, line, { env: { ...process.env, TMPDIR: FOLDER } });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, "close");
  await expect.poll(() => existsSync(report)).toBe(true);
  child.kill("SIGTERM");
  const [code] = await ended;
  expect(printed).toContain(
    "SIGTERM: the second opinion is left out. The run was over, and its reports are written.",
  );
  expect(printed).not.toMatch(/taken back|could not run/);
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    exitCode: 0,
    secondOpinion: { missing: "it was stopped by SIGTERM" },
  });
  expect(code).toBe(143);
});

test("a portal that dies: what was held is written down, and what could not be given back is told", async () => {
  const foreign = await startForeign();
  const { code, printed, kept } = await interrupted(foreign, "dies", () => foreign.close());
  expect(printed).toMatch(
    /Ux0HmRbb held 00aa11bb22cc33dd44ee55ff66778801 .* IT COULD NOT BE GIVEN BACK: .*ECONNREFUSED/,
  );
  expect(kept.holdings.length).toBeGreaterThan(0);
  expect(code).toBe(2);
});
