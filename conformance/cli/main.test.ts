/** The command line: exit codes, messages, and a portal from a cast file. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../bin/suite.ts";
import type { NewWorld } from "../../generated/control.types.ts";
import { DEMO_LISTINGS, DEMO_MEMBERS, DEMO_ORGANIZATIONS } from "../targets/demoFixtures.ts";
import { freePort } from "../targets/freePort.testing.ts";
import { startReference } from "../targets/reference.ts";
import { selfSigned } from "../targets/selfSigned.testing.ts";
import { castFile, conformance, FOLDER, stub } from "./main.testing.ts";

let portal: Awaited<ReturnType<typeof startReference>>;
let world: NewWorld;

beforeAll(async () => {
  portal = await startReference();
  world = (await (
    await fetch(`${portal.url}/control/worlds`, { method: "POST", body: "{}" })
  ).json()) as NewWorld;
});
afterAll(() => portal.stop());

const account = (username: string) => ({ username, password: "env:DEMO_PASSWORD" });
const PASSWORD = { DEMO_PASSWORD: "marketplace1" };
const cast = () => ({
  portal: world.portal,
  accounts: {
    vendorAdmin: account("org1admin"),
    vendorUser: account("org1user"),
    vendorMember: account("org1member"),
    purchaserAdmin: account("org2admin"),
    purchaserUser: account("org2user"),
    purchaserMember: account("org2member"),
    strangerAdmin: account("org3admin"),
  },
  organizations: DEMO_ORGANIZATIONS,
  members: DEMO_MEMBERS,
  listings: DEMO_LISTINGS,
  application: { ...world.application, refreshToken: world.accounts.org2user?.refreshToken },
  allow: ["write", "delete", "items"],
});

test("a conformant reference portal ends with 0", async () => {
  const { code, printed } = await conformance(["--target", "reference"]);
  expect(printed).toMatch(/core +conformant/);
  expect(code).toBe(0);
});

test("a reference portal without a refusal ends with 1 and the rule", async () => {
  const { code, printed } = await conformance([
    "--without",
    "interest.once",
    "--only",
    "expressInterest",
  ]);
  expect(printed).toMatch(/^Broken rules: interest\.once$/m);
  expect(printed).toContain(
    "A purchaser that has already expressed interest in the listing is refused.",
  );
  expect(printed).toMatch(/again +curl /);
  expect(code).toBe(1);
});

test("a portal with a whole cast ends with 0", async () => {
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", castFile("whole.json", cast())],
    PASSWORD,
  );
  expect(printed).toMatch(/core +conformant/);
  expect(code).toBe(0);
});

test("a report tells what was sent besides scenarios, and not the password", async () => {
  const file = castFile("told.json", cast());
  const report = `${FOLDER}/told-report.json`;
  await conformance(
    ["--target", "portal", "--config", file, "--only", "interest.once", "--report", report],
    PASSWORD,
  );
  const text = readFileSync(report, "utf8");
  const others = (JSON.parse(text) as Report).others.map(({ operation }) => operation);
  expect(others).toEqual(expect.arrayContaining(["generateToken", "deleteProvision"]));
  expect(text).not.toContain(PASSWORD.DEMO_PASSWORD);
});

/** Operations that want something of everything. */
const SOME = [
  "purchaseListing",
  "createOAuthToken",
  "provisionUserEntitlements",
  "addItem",
  "listPurchases",
];

test.each([
  [
    "two of its listings",
    "core",
    { listings: { ...DEMO_LISTINGS, signed: undefined, unrelated: undefined } },
  ],
  ["all members but three", "contract", { members: DEMO_MEMBERS.slice(0, 3) }],
  [
    "consent to trials",
    "core",
    { allow: ["interest", "purchase", "entitlements", "delete", "items"] },
  ],
])(
  "a portal without %s is partly judged in %s, and ends with 3",
  async (name, profile, without) => {
    const file = castFile(`without ${name}.json`, { ...cast(), ...without });
    const { code, printed } = await conformance(
      ["--target", "portal", "--config", file, "--only", ...SOME],
      PASSWORD,
    );
    expect(printed).toMatch(new RegExp(`${profile} +partial`));
    expect(code).toBe(3);
  },
);

test("a portal without an application and without consent to items is conformant as far as it is judged", async () => {
  const file = castFile("less.json", {
    ...cast(),
    application: undefined,
    allow: ["write", "delete"],
  });
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", file, "--only", ...SOME],
    PASSWORD,
  );
  expect(printed).toMatch(/core +conformant/);
  expect(printed).toContain("unsupported");
  expect(code).toBe(0);
});

test.each([[[]], [["write"]]])(
  "a portal that allows %j is only read, and ends with 3",
  async (allow) => {
    const file = castFile("read.json", { ...cast(), allow });
    const { code, printed } = await conformance(
      ["--target", "portal", "--config", file, "--only", ...SOME],
      PASSWORD,
    );
    expect(printed).toMatch(/unsupported +purchase\.effect/);
    expect(printed).toMatch(/passed +purchases\.who:/);
    expect(printed).toMatch(/core +partial/);
    expect(code).toBe(3);
  },
);

test("a portal that is not there ends with 2", async () => {
  const portal = `http://127.0.0.1:${await freePort()}/sharing/rest`;
  const file = castFile("gone.json", { ...cast(), portal });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  expect(printed).toMatch(
    /^The suite could not run: GET http:\/\/127\.0\.0\.1:\d+: .*ECONNREFUSED/m,
  );
  expect(code).toBe(2);
});

test("a proxy that closes every connection ends the run with 2", async () => {
  const proxy = createServer(
    (socket) => void socket.on("error", () => {}).once("data", () => socket.end()),
  );
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const file = castFile("proxy.json", { ...cast(), portal: "http://portal.invalid/sharing/rest" });
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", file, "--timeout", "2000"],
    {
      ...PASSWORD,
      HTTP_PROXY,
      NODE_USE_ENV_PROXY: "1",
    },
  );
  proxy.close();
  expect(printed).toMatch(/^The suite could not run: GET http:\/\/portal\.invalid/m);
  expect(code).toBe(2);
});

test("a portal whose certificate nobody vouches for ends with 2, and is let in once it is known", async () => {
  const { address, close } = await stub("{}", selfSigned);
  const file = castFile("certificate.json", { ...cast(), portal: address });
  const unknown = await conformance(["--target", "portal", "--config", file], PASSWORD);
  expect(unknown.printed).toMatch(/self-signed certificate: .*NODE_EXTRA_CA_CERTS/);
  expect(unknown.code).toBe(2);
  const NODE_EXTRA_CA_CERTS = castFile("certificate.pem", selfSigned.cert);
  const known = await conformance(["--target", "portal", "--config", file], {
    ...PASSWORD,
    NODE_EXTRA_CA_CERTS,
  });
  close();
  expect(known.printed).toMatch(/it sends JSON of another service with status 200: \{\}/);
});

test("a host that is not there ends with 2 and the cure", async () => {
  const file = castFile("host.json", { ...cast(), portal: "http://portal.invalid/sharing/rest" });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  expect(printed).toMatch(
    /^The suite could not run: GET http:\/\/portal\.invalid: .*(is the address right|is it reachable)/m,
  );
  expect(code).toBe(2);
});

test("a portal that repeats the password when it refuses a sign-in gives it not away", async () => {
  const { address, close } = await stub(
    '{"error":{"code":400,"message":"marketplace1 is wrong","details":[]}}',
  );
  const file = castFile("repeats.json", { ...cast(), portal: address });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  close();
  expect(printed).toMatch(/org1admin cannot sign in.*"\*\*\* is wrong"/);
  expect(code).toBe(2);
});

test("a portal that never answers ends with 2, soon", async () => {
  const { address, close } = await stub(undefined);
  const file = castFile("silent.json", { ...cast(), portal: address });
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", file, "--timeout", "200"],
    PASSWORD,
  );
  close();
  expect(printed).toMatch(/no answer in time/);
  expect(code).toBe(2);
});

test("a wrong password ends with 2 and the account", async () => {
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", castFile("password.json", cast())],
    {
      DEMO_PASSWORD: "wrong",
    },
  );
  expect(printed).toMatch(/org1admin cannot sign in/);
  expect(code).toBe(2);
});

test("a portal that echoes what it is sent gives no secret away", async () => {
  const token = "a-token-that-nobody-may-see";
  const echo = `{"error":{"code":400,"message":"You sent ${token}","details":["password ${token}"]}}`;
  const { address, close } = await stub(echo);
  const accounts = {
    purchaserAdmin: { username: "org2admin", token },
    purchaserUser: { username: "org2user", token },
  };
  const file = castFile("echo.json", { ...cast(), portal: address, accounts });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  close();
  expect(printed).toContain("You sent ***");
  expect(printed).not.toContain(token);
  expect(code).toBe(1);
});

test.each([
  ["no cast file", ["--target", "portal"], /needs a cast file/],
  [
    "a cast file that is not there",
    ["--target", "portal", "--config", "nowhere.json"],
    /nowhere\.json/,
  ],
  ["an unknown target", ["--target", "moon"], /Allowed choices are reference, prism, portal/],
  [
    "an unknown rule",
    ["--only", "no.such.rule"],
    /no scenario, rule or operation of that name: no\.such\.rule/,
  ],
  [
    "a cast file for a target with a cast",
    ["--target", "prism", "--config", "x"],
    /--config is for --target portal/,
  ],
  [
    "a rule left out of a portal",
    ["--target", "prism", "--without", "interest.once"],
    /--without is for --target reference/,
  ],
  [
    "a rule to leave out that refuses nothing",
    ["--without", "interest.effect"],
    /It is no rule that refuses/,
  ],
  ["an unknown profile", ["--profile", "moon"], /Allowed choices are contract, core, timed/],
  [
    "nothing to play",
    ["--profile", "contract", "--only", "interest.after-ended-trial"],
    /profile contract has nothing of/,
  ],
  ["a report of no kind", ["--report", "report.pdf"], /report\.pdf does not tell the kind.*\.har/],
  [
    "a report of an unknown kind",
    ["--report", "pdf=report"],
    /pdf is no kind of report; there are json, junit, html, har/,
  ],
  [
    "a report that cannot be written",
    ["--report", "/dev/null/a.json"],
    /the report .*a\.json cannot be written/,
  ],
  [
    "an expectation that is not there",
    ["--expect", "nowhere.txt"],
    /expected failures cannot be read.*nowhere\.txt/,
  ],
  ["a concurrency of nothing", ["--concurrency", "0"], /It must be a whole number above 0/],
  ["an unknown option", ["--frobnicate"], /unknown option/],
])("%s ends with 2 and the cure", async (_, args, message) => {
  const { code, printed } = await conformance(args);
  expect(printed).toMatch(message);
  expect(code).toBe(2);
});

test.each([
  [
    "no JSON",
    '{"accounts": {"vendorAdmin": {"password": marketplace1}}}',
    /\.json: the file is not JSON; see line 1, column 43(?!.*place1)/,
  ],
  [
    "an unknown key",
    { alow: ["write"] },
    /\.json: the file has the unknown key "alow"; did you mean "allow"\?; it may have portal/,
  ],
  [
    "an unknown account",
    { accounts: { buyer: account("x") } },
    /accounts has the unknown key "buyer"; it may have vendorAdmin/,
  ],
  [
    "an unset variable",
    { accounts: { vendorAdmin: { username: "x", token: "env:NOT_SET_HERE" } } },
    /NOT_SET_HERE, which is not set/,
  ],
  [
    "an unknown consent",
    { allow: ["everything"] },
    /allow has the unknown word "everything"; it may have write, delete/,
  ],
])("a cast file with %s ends with 2 and the place", async (name, content, message) => {
  const whole =
    typeof content === "string"
      ? content
      : { portal: "http://127.0.0.1:9/sharing/rest", ...content };
  const { code, printed } = await conformance([
    "--target",
    "portal",
    "--config",
    castFile(`${name}.json`, whole),
  ]);
  expect(printed).toMatch(message);
  expect(code).toBe(2);
});

test("a list names scenarios and plays none", async () => {
  const { code, printed } = await conformance(["--list", "--only", "interest.keeps-trial"]);
  expect(printed.trim()).toBe(
    "interest.keeps-trial: an interest after a trial leaves the trial's dates alone (interest.keeps-trial)",
  );
  expect(code).toBe(0);
});
