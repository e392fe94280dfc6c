/** `marketplace init`: writes a target file and a first test into the caller's project. Asks nothing and overwrites nothing. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isLoopbackHost } from "../server/http/address.ts";
import { readJson } from "./data.ts";

/** The portal that `marketplace serve` starts. */
export const LOCAL_PORTAL = "http://127.0.0.1:4000/sharing/rest";

export interface InitOptions {
  /** Address of the portal to judge, up to and including /sharing/rest. */
  readonly portal: string;
  /** Files, absolute or relative to the project. */
  readonly target: string;
  readonly test: string;
  /** Test runner of the first test. */
  readonly runner: "vitest" | "node";
}

/** Returns the test runner of a project: vitest if it depends on it, otherwise Node's own. */
export function runnerOf(folder: string): InitOptions["runner"] {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return "node";
  const { dependencies, devDependencies } = Object(readJson(file));
  return "vitest" in { ...dependencies, ...devDependencies } ? "vitest" : "node";
}

/** Writes the files that don't exist. Returns a line for each, and what to do next. */
export function init(folder: string, { portal, target, test, runner }: InitOptions): string {
  const write = (file: string, text: string) => {
    const path = resolve(folder, file);
    if (existsSync(path)) return `${file} exists and stays as it is.`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return `${file} is new.`;
  };
  return [
    write(
      target,
      `${JSON.stringify(targetFile(portal, schemaFrom(resolve(folder, target), folder)), null, 2)}\n`,
    ),
    write(test, runner === "vitest" ? VITEST : NODE),
    "",
    "Next:",
    ...(isInstalled(folder) ? [] : ["  npm install --save-dev marketplace-provisioning"]),
    `  ${runner === "vitest" ? `npx vitest run ${test}` : `node --test ${test}`}`,
    "",
    `To judge ${portal}${portal === LOCAL_PORTAL ? ', which "npx marketplace-provisioning serve" starts' : ""}:`,
    ...(isSandbox(portal)
      ? [
          "  export VENDOR_PASSWORD=marketplace1 PURCHASER_PASSWORD=marketplace1  # of the accounts in the file",
        ]
      : [
          `  # First replace ${Object.values(PLACEHOLDERS).join(", ")} in ${target}.`,
          "  export VENDOR_TOKEN=<token> PURCHASER_TOKEN=<token>  # of these two administrators",
        ]),
    `  npx marketplace-provisioning conformance --target portal --config ${target} --plan`,
  ].join("\n");
}

const isInstalled = (folder: string): boolean =>
  existsSync(join(folder, "node_modules/marketplace-provisioning"));

/**
 * True for the sandbox, with its demo accounts: a portal on this machine, or on the sandbox's port under a name without a
 * domain, as compose files give it. Others, such as those of an intranet, have accounts and listings of their own.
 */
function isSandbox(portal: string): boolean {
  const { protocol, hostname, port } = new URL(portal);
  const isService = protocol === "http:" && port === "4000" && /^[\w-]+$/.test(hostname);
  return isService || isLoopbackHost(hostname);
}

/** The schema of a target file, as seen from the file. */
function schemaFrom(file: string, folder: string): string {
  const schema = "node_modules/marketplace-provisioning/generated/target.schema.json";
  const path = relative(dirname(file), resolve(folder, schema)).replaceAll(sep, "/");
  return path.startsWith(".") ? path : `./${path}`;
}

const PLACEHOLDERS = {
  vendor: "REPLACE_BY_ADMINISTRATOR_OF_VENDOR",
  purchaser: "REPLACE_BY_ADMINISTRATOR_OF_PURCHASER",
  paid: "REPLACE_BY_ID_OF_PAID_LISTING",
};

/** A target file with the accounts that most scenarios need. Their secrets come from the environment. */
const targetFile = (portal: string, $schema: string) => ({
  $schema,
  portal,
  ...(isSandbox(portal)
    ? {
        accounts: {
          vendorAdmin: { username: "org1admin", password: "env:VENDOR_PASSWORD" },
          purchaserAdmin: { username: "org2admin", password: "env:PURCHASER_PASSWORD" },
        },
        listings: { paid: "b512083cd1b64e2da1d3f66dbb135956" },
      }
    : {
        accounts: {
          vendorAdmin: { username: PLACEHOLDERS.vendor, token: "env:VENDOR_TOKEN" },
          purchaserAdmin: { username: PLACEHOLDERS.purchaser, token: "env:PURCHASER_TOKEN" },
        },
        listings: { paid: PLACEHOLDERS.paid },
      }),
  allow: [],
});

const BODY = `  const { itemId: itemID } = world.listings.paid;
  await world.as("org2user").expressInterest({ itemID });
  const purchase = { itemID, purchaserOrgId: "org2" };
  const seller = world.as("org1admin");

  // The purchase is stored, and the response is lost. Your code must not fail, nor sell twice.
  await world.failNext("purchaseListing", "applyThenDrop");
  await seller.purchaseListing(purchase).catch(() => {});
  const { error } = await seller.purchaseListing(purchase);
`;

const VITEST = `import { isRefusal } from "marketplace-provisioning/testing";
import { test } from "marketplace-provisioning/testing/vitest";
import { expect } from "vitest";

test("a purchase whose response was lost is complete", async ({ world }) => {
${BODY}  expect(isRefusal(error, "alreadyPurchased")).toBe(true);
});
`;

const NODE = `import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, startSandbox } from "marketplace-provisioning/testing";

test("a purchase whose response was lost is complete", async () => {
  await using sandbox = await startSandbox();
  await using world = await sandbox.world();
${BODY}  assert.ok(isRefusal(error, "alreadyPurchased"));
});
`;
