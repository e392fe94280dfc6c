/** Every sample of the documentation runs as it is printed, in a world where its request is accepted. */
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { request } from "@esri/arcgis-rest-request";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../generated/client.ts";
import type { NewWorld } from "../generated/control.types.ts";
import type { Operation } from "../openapi/model/operations.ts";
import type { RequestCode } from "../server/console/requestCode.ts";
import { isPassword } from "../server/pages/field.ts";
import { arrangements, oauthState } from "../server/requestExamples.testing.ts";
import { type Sandbox, startSandbox } from "../server/sandbox/testing.ts";
import { tryLink } from "./site/operationPage.ts";
import { operations } from "./site/register.ts";
import { fieldsOf, samplesOf, textOf } from "./site/samples.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

interface Prepared {
  readonly portal: string;
  readonly token: string;
  /** The sample, with the texts that depend on the world. */
  readonly sample: string;
}

async function prepare(operation: Operation, kind: keyof RequestCode): Promise<Prepared> {
  const created = await fetch(`${sandbox.url}/control/worlds`, { method: "POST" });
  const { portal, accounts } = (await created.json()) as NewWorld;
  const as = (username: string) => createClient({ portal, token: accounts[username]?.token ?? "" });
  const client = () => createClient({ portal });
  const { by = "org1admin", path = {}, before } = arrangements[operation.id] ?? {};
  await before?.({ as, client });
  const shown = Object.fromEntries(
    operation.parameters.map(({ name, example }) => [name, String(example)]),
  );
  let sample = samplesOf(operation)[kind] ?? "";
  for (const [name, value] of Object.entries(path))
    sample = sample.replaceAll(String(shown[name]), value);
  sample = sample
    .replaceAll("demo-refresh-token", accounts.org2user?.refreshToken ?? "")
    .replaceAll("demo-oauth-state", await oauthState({ as, client }));
  return { portal, token: accounts[by]?.token ?? "", sample };
}

/** True for a response that isn't a refusal: a table, a picture, or JSON without an error. */
const isAccepted = (text: string): boolean =>
  /^(itemId,|<svg )/.test(text) || (text.startsWith("{") && !text.startsWith('{"error"'));

const AsyncFunction = (async () => {}).constructor as new (
  ...names: string[]
) => (...values: unknown[]) => Promise<unknown>;

describe.each(operations)("$id", (operation) => {
  it("with curl", async () => {
    const { portal, token, sample } = await prepare(operation, "curl");
    const env = { ...process.env, PORTAL: portal, TOKEN: token };
    const { stdout } = await promisify(execFile)("bash", ["-c", sample], { env });
    expect(stdout).toSatisfy(isAccepted);
  });

  it("with the client", async () => {
    const { portal, token, sample } = await prepare(operation, "client");
    const run = new AsyncFunction("client", `${sample} return { data, error };`);
    const { data, error } = (await run(createClient({ portal, token }))) as Record<string, unknown>;
    expect(error).toBeUndefined();
    expect(data).toBeDefined();
  });

  it("with ArcGIS REST JS", async () => {
    const { portal, token, sample } = await prepare(operation, "esri");
    const run = new AsyncFunction(
      "request",
      "portal",
      "authentication",
      `${sample} return result;`,
    );
    const result = await run(request, portal, token);
    expect(await (result instanceof Response ? result.text() : JSON.stringify(result))).toSatisfy(
      isAccepted,
    );
  });
});

it("the link of each operation's page fills in the console's form with the sample", async () => {
  for (const operation of operations) {
    const [, href = ""] = /href="(?:\.\.\/)+([^"]+)"/.exec(tryLink(operation)) ?? [];
    const page = await (await fetch(`${sandbox.url}/${href.replaceAll("&amp;", "&")}`)).text();
    const text = page.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#39;", "'");
    const values = Object.entries(fieldsOf(operation)).flatMap(([name, value]) =>
      isPassword(name) ? [] : [textOf(value)],
    );
    const expected = [`name="operation" value="${operation.id}"`, ...values];
    expect(expected.filter((each) => !text.includes(each))).toEqual([]);
  }
});

const hasRequests = spawnSync("python3", ["-c", "import requests"]).status === 0;

// Python and its package requests aren't part of the install.
it.runIf(hasRequests)("in Python", async () => {
  const prepared: Prepared[] = [];
  for (const operation of operations) prepared.push(await prepare(operation, "python"));
  const program = `import json, requests, sys
texts = []
for each in json.load(sys.stdin):
    names = {"requests": requests, "portal": each["portal"], "token": each["token"]}
    exec(each["sample"], names)
    texts.append(names["response"].text)
json.dump(texts, sys.stdout)`;
  const python = promisify(execFile)("python3", ["-c", program]);
  python.child.stdin?.end(JSON.stringify(prepared));
  const texts = JSON.parse((await python).stdout) as string[];
  expect(
    operations.filter((_, index) => !isAccepted(texts[index] ?? "")).map(({ id }) => id),
  ).toEqual([]);
});
