/** The command line: exit codes, messages, and a portal from a target file. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { NewWorld } from "../../generated/control.types.ts";
import type { Report } from "../reports/report.ts";
import { DEMO_LISTINGS, DEMO_MEMBERS, DEMO_ORGANIZATIONS } from "../targets/demoFixtures.ts";
import { freePort } from "../targets/freePort.testing.ts";
import { startReference } from "../targets/reference.ts";
import { selfSigned } from "../targets/selfSigned.testing.ts";
import { conformance, FOLDER, stub, writeFile } from "./main.testing.ts";

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
const target = () => ({
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
  application: {
    clientId: world.application.clientId,
    clientSecret: world.application.clientSecret,
    refreshToken: world.accounts.org2user?.refreshToken,
  },
  allow: ["write", "delete", "items"],
});

/** Something of everything. That all scenarios pass is shown by the whole suite in other files. */
const SOME = [
  "purchase.effect",
  "purchase.ignores-provisioned-item",
  "purchases.who",
  "purchases.content",
  "trial.effect",
  "oauth.client-credentials",
  "oauth.refresh",
  "user-entitlements.at-most-25",
  "user-entitlements.list-content",
  "add-item.effect",
];
const ONLY_SOME = ["--no-cross-check", "--only", ...SOME];

test("a conformant reference portal ends with 0", async () => {
  const { code, printed } = await conformance(["--target", "reference", "--only", ...SOME]);
  expect(printed).toMatch(/^cross-check .*no difference/m);
  expect(printed).toMatch(/core +conformant/);
  expect(code).toBe(0);
});

test("reports on a sandbox link to its documentation, unless another is given", async () => {
  const disable = (rules: readonly string[]) =>
    fetch(`${portal.url}/control/worlds/${world.world}/disabled-rules`, {
      method: "PUT",
      body: JSON.stringify({ rules }),
    });
  const config = writeFile("broken.json", target());
  const asPortal = ["--target", "portal", "--config", config, "--no-cross-check"];
  const file = `${FOLDER}/links.html`;
  const play = (...more: string[]) =>
    conformance([...asPortal, "--only", "interest.once", "--report", file, ...more], PASSWORD);
  await disable(["interest.once"]);
  const [own, given] = [await play(), await play("--docs", "https://docs.example/x/")];
  await disable([]);
  expect(own.printed).toContain(`  read      ${portal.url}/docs/rules/interest.once\n`);
  expect(given.printed).toContain("  read      https://docs.example/x/rules/interest.once\n");
  expect(readFileSync(file, "utf8")).toContain('"https://docs.example/x/rules/interest.once"');
});

test("a report without a documentation links to the sources", async () => {
  const line = ["--without", "interest.once", "--only", "interest.once", "--no-cross-check"];
  expect((await conformance(line)).printed).toMatch(
    /^ {2}source {4}https:\/\/developers\.arcgis\.com\//m,
  );
  const { code, printed } = await conformance([...line, "--docs", "docs.example"]);
  expect([code, printed]).toEqual([2, expect.stringContaining("must begin with https://")]);
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

test("a portal with all fixtures ends with 0", async () => {
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", writeFile("whole.json", target()), ...ONLY_SOME],
    PASSWORD,
  );
  expect(printed).toMatch(/core +conformant/);
  expect(code).toBe(0);
});

test("a report has what was sent besides scenarios, and not the password", async () => {
  const file = writeFile("told.json", target());
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

test.each([
  [
    "two of its listings",
    "core",
    { listings: { ...DEMO_LISTINGS, signed: undefined, unrelated: undefined } },
  ],
  ["all members but three", "core", { members: DEMO_MEMBERS.slice(0, 3) }],
  [
    "permission for trials",
    "core",
    { allow: ["interest", "purchase", "entitlements", "delete", "items"] },
  ],
])(
  "a portal without %s is partly judged in %s, and ends with 3",
  async (name, profile, without) => {
    const file = writeFile(`without ${name}.json`, { ...target(), ...without });
    const { code, printed } = await conformance(
      ["--target", "portal", "--config", file, ...ONLY_SOME],
      PASSWORD,
    );
    expect(printed).toMatch(new RegExp(`${profile} +partial`));
    expect(code).toBe(3);
  },
);

test("a portal without an application and permission for items is conformant as far as it is judged", async () => {
  const file = writeFile("less.json", {
    ...target(),
    application: undefined,
    allow: ["write", "delete"],
  });
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", file, ...ONLY_SOME],
    PASSWORD,
  );
  expect(printed).toMatch(/core +conformant/);
  expect(printed).toContain("unsupported");
  expect(code).toBe(0);
});

test.each([[[]], [["write"]]])(
  "a portal that allows %j is only read, and ends with 3",
  async (allow) => {
    const file = writeFile("read.json", { ...target(), allow });
    const { code, printed } = await conformance(
      ["--target", "portal", "--config", file, ...ONLY_SOME],
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
  const file = writeFile("gone.json", { ...target(), portal });
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
  const file = writeFile("proxy.json", {
    ...target(),
    portal: "http://portal.invalid/sharing/rest",
  });
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

test("a portal whose certificate isn't trusted ends with 2, and is judged once it is", async () => {
  const { address, close } = await stub("{}", selfSigned);
  const file = writeFile("certificate.json", { ...target(), portal: address });
  const unknown = await conformance(["--target", "portal", "--config", file], PASSWORD);
  expect(unknown.printed).toMatch(/self-signed certificate: .*NODE_EXTRA_CA_CERTS/);
  expect(unknown.code).toBe(2);
  const NODE_EXTRA_CA_CERTS = writeFile("certificate.pem", selfSigned.cert);
  const known = await conformance(["--target", "portal", "--config", file], {
    ...PASSWORD,
    NODE_EXTRA_CA_CERTS,
  });
  close();
  expect(known.printed).toMatch(/it sends JSON of another service with status 200: \{\}/);
});

test("a host that is not there ends with 2 and the cure", async () => {
  const file = writeFile("host.json", {
    ...target(),
    portal: "http://portal.invalid/sharing/rest",
  });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  expect(printed).toMatch(
    /^The suite could not run: GET http:\/\/portal\.invalid: .*(is the address right|is it reachable)/m,
  );
  expect(code).toBe(2);
});

test("a portal that repeats the password when it refuses a sign-in doesn't reveal it", async () => {
  const { address, close } = await stub(
    '{"error":{"code":400,"message":"marketplace1 is wrong","details":[]}}',
  );
  const file = writeFile("repeats.json", { ...target(), portal: address });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  close();
  expect(printed).toMatch(/org1admin cannot sign in.*"\*\*\* is wrong"/);
  expect(code).toBe(2);
});

test("a portal that never answers ends with 2, soon", async () => {
  const { address, close } = await stub(undefined);
  const file = writeFile("silent.json", { ...target(), portal: address });
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
    ["--target", "portal", "--config", writeFile("password.json", target())],
    {
      DEMO_PASSWORD: "wrong",
    },
  );
  expect(printed).toMatch(/org1admin cannot sign in/);
  expect(code).toBe(2);
});

test("a portal that repeats what it receives reveals no secret", async () => {
  const token = "a-token-that-no-one-may-see";
  const echo = `{"error":{"code":400,"message":"You sent ${token}","details":["password ${token}"]}}`;
  const { address, close } = await stub(echo);
  const accounts = {
    purchaserAdmin: { username: "org2admin", token },
    purchaserUser: { username: "org2user", token },
  };
  const file = writeFile("echo.json", { ...target(), portal: address, accounts });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  close();
  expect(printed).toContain("You sent ***");
  expect(printed).not.toContain(token);
  expect(code).toBe(1);
});

test.each([
  ["no target file", ["--target", "portal"], /needs a target file/],
  [
    "a target file that is not there",
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
    "a target file for a target with fixtures of its own",
    ["--target", "prism", "--config", "x"],
    /--config is for --target portal/,
  ],
  [
    "a disabled rule of a portal",
    ["--target", "prism", "--without", "interest.once"],
    /--without is for --target reference/,
  ],
  [
    "a disabled rule that refuses nothing",
    ["--without", "interest.effect"],
    /It isn't a rule that refuses/,
  ],
  ["an unknown profile", ["--profile", "moon"], /Allowed choices are contract, core, timed/],
  [
    "nothing to play",
    ["--profile", "contract", "--only", "interest.after-ended-trial"],
    /profile contract has nothing of/,
  ],
  ["a report of no kind", ["--report", "report.pdf"], /report\.pdf doesn't tell the kind.*\.har/],
  [
    "a report of an unknown kind",
    ["--report", "pdf=report"],
    /pdf is no kind of report; there are json, junit, html, har, github/,
  ],
  [
    "a report that cannot be written",
    ["--report", "/dev/null/a.json"],
    /the report .*a\.json can't be written/,
  ],
  [
    "a report that is a folder",
    ["--report", "html=."],
    /the report \. can't be written: it is a f/,
  ],
  [
    "a record that cannot be written",
    ["--record", "/dev/null/a.json"],
    /the record .*a\.json can't be written/,
  ],
  [
    "an expectation that is not there",
    ["--expect", "nowhere.txt"],
    /expected failures can't be read.*nowhere\.txt/,
  ],
  ["a concurrency of nothing", ["--concurrency", "0"], /It must be a whole number above 0/],
  ["an unknown option", ["--frobnicate"], /unknown option/],
  ["a snapshot without a target file", ["restore", "x.json"], /--config <file>.* not specified/],
  ["no snapshot", ["restore", "--config", "x.json"], /missing required argument 'file'/],
  [
    "a snapshot that is not there",
    ["restore", "nowhere.json", "--config", "nowhere.json"],
    /nowhere\.json/,
  ],
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
    "an unknown permission",
    { allow: ["everything"] },
    /allow\[0\] is the unknown word "everything"; it may be write, delete/,
  ],
])("a target file with %s ends with 2 and the place", async (name, content, message) => {
  const whole =
    typeof content === "string"
      ? content
      : { portal: "http://127.0.0.1:9/sharing/rest", ...content };
  const { code, printed } = await conformance([
    "--target",
    "portal",
    "--config",
    writeFile(`${name}.json`, whole),
  ]);
  expect(printed).toMatch(message);
  expect(code).toBe(2);
});

test("the plan of a portal is printed, and nothing is sent", async () => {
  const received: unknown[] = [];
  const { address, close } = await stub((request) => void received.push(request.url));
  const file = writeFile("plan.json", { ...target(), portal: address });
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", file, "--plan"],
    PASSWORD,
  );
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

test("a list names scenarios and plays none", async () => {
  const { code, printed } = await conformance(["--list", "--only", "interest.keeps-trial"]);
  expect(printed.trim()).toBe(
    "interest.keeps-trial: an interest after a trial leaves the trial's dates alone (interest.keeps-trial)",
  );
  expect(code).toBe(0);
});
