/** The command line judges portals: verdict, exit code, and what it prints and sends. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { NewWorld } from "../../generated/control.types.ts";
import type { Report } from "../../generated/report.types.ts";
import { DEMO_LISTINGS, DEMO_MEMBERS } from "../targets/demoFixtures.ts";
import { startReference } from "../targets/reference.ts";
import { PASSWORD, targetOf } from "./demoTarget.testing.ts";
import { conformance, FOLDER, stub, writeFile } from "./main.testing.ts";

let portal: Awaited<ReturnType<typeof startReference>>;

beforeAll(async () => {
  portal = await startReference();
});
afterAll(() => portal.stop());

/** A world of its own for a test, because tests run side by side. */
async function createWorld() {
  const response = await fetch(`${portal.url}/control/worlds`, { method: "POST", body: "{}" });
  return (await response.json()) as NewWorld;
}

const createTarget = async () => targetOf(await createWorld());

/** Judges a portal by what its target file says. */
function judge(target: object, ...words: readonly string[]) {
  const config = writeFile(`${crypto.randomUUID()}.json`, target);
  return conformance(["--target", "portal", "--config", config, ...words], PASSWORD);
}

/** Something of everything. That all scenarios pass is shown by the whole suite in other files. */
const SOME = [
  "purchase.effect",
  "purchase.ignores-provisioned-item",
  "purchases.who",
  "purchases.self",
  "trial.effect",
  "oauth.client-credentials",
  "oauth.refresh",
  "user-entitlements.at-most-25",
  "user-entitlements.list-content",
  "add-item.effect",
];
const ONLY_SOME = ["--no-cross-check", "--only", ...SOME];

test.concurrent("a conformant reference portal ends with 0", async () => {
  const { code, printed } = await conformance(["--target", "reference", "--only", ...SOME]);
  expect(printed).toMatch(/^cross-check .*no difference/m);
  expect(printed).toMatch(/core +conformant/);
  expect(code).toBe(0);
});

test.concurrent("reports on a sandbox link to its documentation, unless another is given", async () => {
  const world = await createWorld();
  const disable = (rules: readonly string[]) =>
    fetch(`${portal.url}/control/worlds/${world.world}/disabled-rules`, {
      method: "PUT",
      body: JSON.stringify({ rules }),
    });
  const file = `${FOLDER}/links.html`;
  const words = ["--no-cross-check", "--only", "interest.once", "--report", file];
  const play = (...more: string[]) => judge(targetOf(world), ...words, ...more);
  await disable(["interest.once"]);
  const [own, given] = [await play(), await play("--docs", "https://docs.example/x/")];
  await disable([]);
  expect(own.printed).toContain(`  read      ${portal.url}/docs/rules/interest.once\n`);
  expect(given.printed).toContain("  read      https://docs.example/x/rules/interest.once\n");
  expect(readFileSync(file, "utf8")).toContain('"https://docs.example/x/rules/interest.once"');
});

test.concurrent("a report without a documentation links to the sources", async () => {
  const line = ["--without", "interest.once", "--only", "interest.once", "--no-cross-check"];
  expect((await conformance(line)).printed).toMatch(
    /^ {2}source {4}https:\/\/developers\.arcgis\.com\//m,
  );
  const { code, printed } = await conformance([...line, "--docs", "docs.example"]);
  expect([code, printed]).toEqual([2, expect.stringContaining("must begin with https://")]);
});

test.concurrent("a reference portal without a refusal ends with 1 and the rule", async () => {
  const { code, printed } = await conformance([
    ...["--without", "interest.once"],
    ...["--only", "expressInterest", "--no-cross-check"],
  ]);
  expect(printed).toMatch(/^Broken rules: interest\.once$/m);
  expect(printed).toContain(
    "A purchaser that has already expressed interest in the listing is refused.",
  );
  expect(printed).toMatch(/again +curl /);
  expect(code).toBe(1);
});

test.concurrent("a portal with all fixtures ends with 0", async () => {
  const { code, printed } = await judge(await createTarget(), ...ONLY_SOME);
  expect(printed).toMatch(/core +conformant/);
  expect(code).toBe(0);
});

test.concurrent("a report has what was sent besides scenarios, and not the password", async () => {
  const report = `${FOLDER}/told-report.json`;
  const words = ["--no-cross-check", "--only", "interest.once", "--report", report];
  await judge(await createTarget(), ...words);
  const text = readFileSync(report, "utf8");
  const others = (JSON.parse(text) as Report).others.map(({ operation }) => operation);
  expect(others).toEqual(expect.arrayContaining(["generateToken", "deleteProvision"]));
  expect(text).not.toContain(PASSWORD.DEMO_PASSWORD);
});

test.concurrent.each<[without: string, change: object]>([
  [
    "two of its listings",
    { listings: { ...DEMO_LISTINGS, signed: undefined, unrelated: undefined } },
  ],
  ["all members but three", { members: DEMO_MEMBERS.slice(0, 3) }],
  ["permission for trials", { allow: ["interest", "purchase", "entitlements", "delete", "items"] }],
])("a portal without %s is partly judged, and ends with 3", async (_, change) => {
  const { code, printed } = await judge({ ...(await createTarget()), ...change }, ...ONLY_SOME);
  expect(printed).toMatch(/core +partial/);
  expect(code).toBe(3);
});

test.concurrent("a portal without an application and permission for items is conformant as far as it is judged", async () => {
  const less = { application: undefined, allow: ["write", "delete"] };
  const { code, printed } = await judge({ ...(await createTarget()), ...less }, ...ONLY_SOME);
  expect(printed).toMatch(/core +conformant/);
  expect(printed).toContain("unsupported");
  expect(code).toBe(0);
});

test.concurrent.each([[[]], [["write"]]])(
  "a portal that allows %j is only read, and ends with 3",
  async (allow) => {
    const { code, printed } = await judge({ ...(await createTarget()), allow }, ...ONLY_SOME);
    expect(printed).toMatch(/unsupported +purchase\.effect/);
    expect(printed).toMatch(/passed +purchases\.who:/);
    expect(printed).toMatch(/core +partial/);
    expect(code).toBe(3);
  },
);

test.concurrent("the plan of a portal is printed, and nothing is sent", async () => {
  const received: unknown[] = [];
  const { address, close } = await stub((request) => void received.push(request.url));
  const { code, printed } = await judge({ ...(await createTarget()), portal: address }, "--plan");
  close();
  expect(printed).toMatch(
    /^interest\.once: .*\n {2}purchaserUser {2}expressInterest \(POST\) {2}paid {2}changes: interest$/m,
  );
  expect(printed).toContain("then deletes what is left of paid (deleteProvision)");
  expect(printed).toMatch(
    /^trial\.once-ended: not judged, because it needs a clock that can be moved$/m,
  );
  expect(received).toEqual([]);
  expect(code).toBe(0);
});

test.concurrent("a list names scenarios and plays none", async () => {
  const { code, printed } = await conformance(["--list", "--only", "interest.keeps-trial"]);
  expect(printed.trim()).toBe(
    "interest.keeps-trial: an interest after a trial leaves the trial's dates alone (interest.keeps-trial)",
  );
  expect(code).toBe(0);
});

test.concurrent("a wrong password ends with 2 and the account", async () => {
  const config = writeFile("password.json", await createTarget());
  const line = ["--target", "portal", "--config", config];
  const { code, printed } = await conformance(line, { DEMO_PASSWORD: "wrong" });
  expect(printed).toMatch(/org1admin cannot sign in/);
  expect(code).toBe(2);
});

test.concurrent("a portal that repeats what it receives reveals no secret", async () => {
  const token = "a-token-that-no-one-may-see";
  const echo = `{"error":{"code":400,"message":"You sent ${token}","details":["password ${token}"]}}`;
  const { address, close } = await stub(echo);
  const accounts = {
    purchaserAdmin: { username: "org2admin", token },
    purchaserUser: { username: "org2user", token },
  };
  const target = { ...(await createTarget()), portal: address, accounts };
  const { code, printed } = await judge(target, "--no-cross-check");
  close();
  expect(printed).toContain("You sent ***");
  expect(printed).not.toContain(token);
  expect(code).toBe(1);
});
