/** The target file as people write it, with the editors that they have. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, expect, test } from "vitest";
import schema from "../../generated/target.schema.json" with { type: "json" };
import { accountNames } from "../model/fixtures.ts";
import { CHANGES } from "../model/result.ts";
import { readTargetFile } from "./targetFile.ts";

const folder = mkdtempSync(join(tmpdir(), "target-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a target file and returns its path. */
function write(content: object | string | Uint8Array): string {
  const file = join(folder, "target.json");
  const isWritten = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(file, isWritten ? content : JSON.stringify(content));
  return file;
}

const FILE = {
  portal: "https://host/sharing/rest",
  accounts: { vendorAdmin: { username: "seller", token: "env:VENDOR_TOKEN" } },
  organizations: { vendor: "org1" },
  members: ["worker01"],
  listings: { paid: "b512083cd1b64e2da1d3f66dbb135956" },
  application: { clientId: "app", clientSecret: "shh" },
  allow: ["write"],
};
const ENVIRONMENT = { VENDOR_TOKEN: "a-token" };
const read = (content: object | string | Uint8Array) => readTargetFile(write(content), ENVIRONMENT);

test("a file is read", () => {
  expect(read(FILE)).toMatchObject({
    portal: FILE.portal,
    allow: new Set(["write"]),
    fixtures: {
      accounts: { vendorAdmin: { token: "a-token" } },
      members: ["worker01"],
      application: { clientSecret: "shh" },
    },
  });
});

const text = JSON.stringify({ ...FILE, members: ["Zoë"] });
test.each([
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
  ["UTF-16 with a byte order mark", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16 without one", Buffer.from(text, "utf16le")],
  ["UTF-16 of the other order", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-16 of the other order without one", Buffer.from(text, "utf16le").swap16()],
])("a file in %s is read", (_, content) => {
  expect(read(content).fixtures.members).toEqual(["Zoë"]);
});

test("a file in Latin-1 is refused, since its letters would be lost", () => {
  expect(() => read(Buffer.from(text, "latin1"))).toThrow(
    /^\S+target\.json: the file is not UTF-8$/,
  );
});

test.each<[wrong: object | string, message: RegExp]>([
  [[], /^\S+target\.json: the file must be an object, but it is an array$/],
  ["null", /target\.json: the file must be an object, but it is null$/],
  [
    { ...FILE, alow: [] },
    /target\.json: the file has the unknown key "alow"; did you mean "allow"\?; it may have portal, accounts/,
  ],
  [{ ...FILE, zzz: 1 }, /unknown key "zzz"; it may have portal/],
  [
    { ...FILE, accounts: { vendorAdmin: { username: "x", passwrod: "y" } } },
    /"passwrod"; did you mean "password"\?/,
  ],
  [
    { ...FILE, application: { clientID: "app" } },
    /application has the unknown key "clientID"; did you mean "clientId"\?/,
  ],
  [{ ...FILE, allow: [1] }, /allow\[0\] must be text, but it is a number/],
  [{ ...FILE, allow: "write" }, /allow must be a list of write, .*, but it is a string/],
  [{ ...FILE, accounts: [] }, /accounts must be an object, but it is an array/],
  [
    { ...FILE, accounts: { vendorAdmin: "seller" } },
    /accounts\.vendorAdmin must be an object, but it is a string/,
  ],
  [
    { ...FILE, accounts: { vendorAdmin: { token: "x" } } },
    /accounts\.vendorAdmin\.username is missing; add the user name/,
  ],
  [
    { ...FILE, accounts: { vendorAdmin: { username: "x" } } },
    /accounts\.vendorAdmin needs a token or a password$/,
  ],
  [
    { ...FILE, application: { clientId: "app" } },
    /application\.clientSecret is missing; add the client secret/,
  ],
  [{ ...FILE, members: "worker01" }, /members must be a list of user names, but it is a string/],
  [{ ...FILE, members: ["worker01", null] }, /members\[1\] must be text, but it is null/],
  [{ ...FILE, listings: { paid: 5 } }, /listings\.paid must be text, but it is a number/],
  [
    { ...FILE, portal: undefined },
    /portal is missing; add the address of the portal, up to and including \/sharing\/rest$/,
  ],
  [{ ...FILE, portal: 5 }, /portal must be an address .*, but it is a number/],
  [{ ...FILE, portal: "host/sharing/rest" }, /portal must be an address such as/],
  [
    { ...FILE, portal: "https://me:pw@host/sharing/rest" },
    /portal must be without a user name and password/,
  ],
  [{ ...FILE, portal: "https://host/sharing/rest?f=json" }, /portal must end before "\?" and "#"/],
  [
    { ...FILE, accounts: { vendorAdmin: { username: "x", token: "env:NONE" } } },
    /token refers to the environment variable NONE, which is not set/,
  ],
  ["", /the file is not JSON; see line 1, column 1: the file ends too early$/],
  ['{\n  "portal": wrong\n}', /not JSON; see line 2, column 13$/],
  ['{\n  "portal": "x"\n  "allow": []\n}', /not JSON; see line 3, column 3$/],
  [
    '{\n  // the portal\n  "portal": "x"\n}',
    /not JSON; see line 2, column 3: JSON has no comments$/,
  ],
  ['{"portal": /* here */ "x"}', /not JSON; see line 1, column 12: JSON has no comments$/],
  ["{'portal': 1}", /not JSON; see line 1, column 2: use double quotes$/],
  ['{"allow": [],\n}', /not JSON; see line 2, column 1: remove the comma before it$/],
  ['{"allow": [', /not JSON; see line 1, column 12: the file ends too early$/],
])("a file with %j is refused with the place and the cure", (wrong, message) => {
  expect(() => read(wrong)).toThrow(message);
});

test.each(["seller token", "sellertoken\n", "\tsellertoken", "sellertokén", "sellertoken\u200b"])(
  "the token %j is refused by the name of its field, unquoted",
  (token) => {
    const message = (place: string) =>
      new RegExp(
        `^\\S+target\\.json: ${place} must be ASCII without spaces and line breaks; copy the token again$`,
      );
    const account = { username: "seller", token };
    expect(() => read({ ...FILE, accounts: { vendorAdmin: account } })).toThrow(
      message("accounts.vendorAdmin.token"),
    );
    const application = { ...FILE.application, refreshToken: token };
    expect(() => read({ ...FILE, application })).toThrow(message("application.refreshToken"));
    const file = write({ ...FILE, application: { ...application, refreshToken: "env:REFRESH" } });
    expect(() => readTargetFile(file, { ...ENVIRONMENT, REFRESH: token })).toThrow(
      message("application.refreshToken"),
    );
  },
);

test.each([
  [
    "a file that is not there",
    "/nowhere/target.json",
    /^\/nowhere\/target\.json: there is no such file$/,
  ],
  ["a folder", "/", /^\/: it is a folder$/],
])("%s is named with the reason", (_, file, message) => {
  expect(() => readTargetFile(file, {})).toThrow(message);
});

test("all problems are named at once, each in a line with file and place", () => {
  const wrong = {
    ...FILE,
    portal: "host",
    alow: [],
    zzz: 1,
    accounts: { vendorAdmn: {}, vendorAdmin: { username: "", token: "hunter 2" } },
    members: ["worker01", 2],
    allow: ["write", "delte"],
  };
  const file = write(wrong);
  const message = [
    'portal must be an address such as "https://host/sharing/rest"',
    "accounts.vendorAdmin.username must be text, but it is empty",
    "accounts.vendorAdmin.token must be ASCII without spaces and line breaks; copy the token again",
    `accounts has the unknown key "vendorAdmn"; did you mean "vendorAdmin"?; it may have ${accountNames.join(", ")}`,
    "members[1] must be text, but it is a number",
    `allow[1] is the unknown word "delte"; did you mean "delete"?; it may be ${CHANGES.join(", ")}`,
    'the file has the unknown keys "alow"; did you mean "allow"? and "zzz"; it may have portal, accounts, organizations, members, listings, application, allow, $schema',
  ];
  expect(() => readTargetFile(file, ENVIRONMENT)).toThrow(
    new Error(message.map((line) => `${file}: ${line}`).join("\n")),
  );
});

test("the JSON Schema accepts what the suite accepts, and refuses misspelled keys and words", () => {
  const validate = new Ajv().compile(schema);
  const file = { $schema: "./generated/target.schema.json", ...FILE };
  expect(read(file)).toEqual(read(FILE));
  expect(validate(file)).toBe(true);
  for (const wrong of [{ alow: [] }, { allow: ["delte"] }, { listings: { payed: "1" } }])
    expect(validate({ ...file, ...wrong })).toBe(false);
});

test("what a message says of a file doesn't contain its secrets", () => {
  expect(() => read('{"accounts": {"vendorAdmin": {"password": hunter2}}}')).toThrow(
    /^(?!.*hunter2)/,
  );
});
