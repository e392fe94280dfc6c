/** Every snippet of the console runs as it is printed. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LoggedRequest } from "../../generated/control.types.ts";
import { ids } from "../testing.ts";
import { type ServedPortal, servePortal } from "./console.testing.ts";

const folder = mkdtempSync(join(tmpdir(), "snippets-"));
let portal: ServedPortal;
let world: Awaited<ReturnType<ServedPortal["world"]>>;
beforeAll(async () => {
  portal = await servePortal();
  world = await portal.world("demo");
});
afterAll(async () => {
  await portal.stop();
  rmSync(folder, { recursive: true });
});

const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" },
};

/** Returns the snippets of a page of the console, by their id. */
async function snippetsAt(path: string): Promise<Readonly<Record<string, string>>> {
  const page = await (await fetch(`${world.console}/${path}`)).text();
  const found = page.matchAll(/<\/copy-button>\n<pre id="(\w+)" tabindex="0">([^<]*)<\/pre>/g);
  return Object.fromEntries(
    [...found].map(([, id, text = ""]) => [
      id,
      text.replaceAll(/&[a-z#\d]+;/g, (entity) => CHARACTERS[entity] ?? entity),
    ]),
  );
}

/** Runs a snippet with the packages of this project, and returns what it prints. */
async function run(id: string, snippet: string): Promise<string> {
  const of = (path: string) => new URL(path, import.meta.url).href;
  const code = snippet
    .replace("marketplace-provisioning/client", of("../../generated/client.ts"))
    .replace("marketplace-provisioning/testing", of("../sandbox/testing.ts"))
    .replace("@esri/arcgis-rest-request", import.meta.resolve("@esri/arcgis-rest-request"));
  const file = join(folder, `${id}.mts`);
  writeFileSync(file, code);
  const [program, ...args] =
    id === "curl"
      ? (["bash", file] as const)
      : id === "python"
        ? (["python3", file] as const)
        : ([process.execPath, file] as const);
  const { stdout } = await promisify(execFile)(program, args);
  return stdout;
}

const latest = async () => {
  const response = await portal.control("GET", `/${world.name}/requests`);
  return ((await response.json()) as { requests: LoggedRequest[] }).requests[0];
};

// Python and its package requests aren't part of the install.
const hasPython = spawnSync("python3", ["-c", "import requests"]).status === 0;
const CLIENTS = ["curl", "client", "esri", ...(hasPython ? ["python"] : [])];

describe("the page Connect", () => {
  it("has the address and a lasting token of the account", async () => {
    const { settings = "" } = await snippetsAt("connect?as=org2user");
    const [address, token = ""] = settings.split("\n");
    expect(address).toBe(`PORTAL=${world.rest}`);
    const self = await fetch(
      `${world.rest}/community/self?f=json&token=${token.replace("TOKEN=", "")}`,
    );
    expect(await self.json()).toMatchObject({ username: "org2user" });
    // Live pages are fetched again, and what a reader copies stays the same.
    expect(await snippetsAt("connect?as=org2user")).toMatchObject({ settings });
  });

  it.each(CLIENTS)("has a request that runs with %s, as the account", async (id) => {
    const { [id]: snippet = "" } = await snippetsAt("connect?as=org2user");
    expect(await run(id, snippet)).toContain("Network Planner");
    expect(await latest()).toMatchObject({ operation: "searchListings", actor: "org2user" });
  });

  it("has a test that runs in a copy of the world", async () => {
    const { testing = "" } = await snippetsAt("connect?as=org2user");
    expect(await run("testing", testing)).toContain("Network Planner");
    const { worlds } = (await (await portal.control("GET", "")).json()) as { worlds: unknown[] };
    expect(worlds).toHaveLength(2);
  });

  it("works in a world without accounts", async () => {
    world = await portal.world("empty");
    const snippets = await snippetsAt("connect");
    expect(snippets.settings).toBe(`PORTAL=${world.rest}`);
    expect(await run("client", snippets.client ?? "")).toContain("total: 0");
    world = await portal.world("demo");
  });
});

it.each(CLIENTS)("a logged request is repeated with %s, whatever its texts contain", async (id) => {
  const name = `It's "a" $(b) \${c} \\d — {e}`;
  world = await portal.world("demo");
  const { token } = (await (
    await portal.control("POST", `/${world.name}/tokens`, { username: "org2user" })
  ).json()) as { token: string };
  await fetch(`${world.rest}/content/listings/${ids.paid}/interest`, {
    method: "POST",
    body: new URLSearchParams({ f: "json", token, purchaserFullName: name }),
  });
  const first = await latest();
  const { [id]: snippet = "" } = await snippetsAt(`requests/${first?.id}`);
  // Esri's client throws what the portal refuses.
  const printed = await run(id, snippet).catch((fault: { stderr: string }) => fault.stderr);
  expect(printed).toContain("MKT_0003");
  const again = await latest();
  expect(again?.id).not.toBe(first?.id);
  expect(again).toMatchObject({ actor: "org2user", rule: "interest.once" });
  expect(again?.parameters.purchaserFullName).toBe(name);
});

it.each(CLIENTS)("a logged request of a table is repeated with %s", async (id) => {
  world = await portal.world("demo");
  const { token } = (await (
    await portal.control("POST", `/${world.name}/tokens`, { username: "org1admin" })
  ).json()) as { token: string };
  await fetch(`${world.rest}/portals/self/customers/export?token=${token}`);
  const first = await latest();
  expect(first).toMatchObject({ operation: "exportCustomers", outcome: "accepted" });
  const { [id]: snippet = "" } = await snippetsAt(`requests/${first?.id}`);
  expect(await run(id, snippet)).toContain("itemId,title,purchaserOrgId");
});
