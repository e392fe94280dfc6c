/** Each wrong use of the test kit is refused with a message that says the cure. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClient } from "../../generated/client.ts";
import { ownCertificate } from "../certificate.ts";
import { serveForTest } from "../serve.testing.ts";
import { connectSandbox, type Sandbox, startSandbox } from "./testing.ts";

const OLD_NODE =
  /startSandbox needs Node 24 or later, but this is Node 20\.19\.0\. Update Node, or start the sandbox in another process and use connectSandbox\(url\)\./;

describe("a wrong use says the cure:", () => {
  type Use = (sandbox: Sandbox) => unknown;
  const world = async (sandbox: Sandbox) => sandbox.world();
  it.each<[what: string, use: Use, message: RegExp]>([
    [
      "unknown user",
      async (s) => (await world(s)).as("org2admn").getSelf(),
      /There is no user org2admn; did you mean "org2admin"\? Users: org1admin, /,
    ],
    [
      "unknown user far from any",
      async (s) => (await world(s)).token("somebody else"),
      /There is no user somebody else in the world .* lists all users/,
    ],
    [
      "password of an unknown user",
      async (s) => (await world(s)).password("org9"),
      /There is no user org9.* Users: /,
    ],
    [
      "name that leads to another resource",
      async (s) => s.control.deleteFailure({ world: (await world(s)).name, failure: ".." }),
      /deleteFailure: .* has a name that no world or failure has/,
    ],
    [
      "unknown outcome",
      async (s) => (await world(s)).requests({ outcome: "alreadyIntrested" }),
      /There is no outcome alreadyIntrested; did you mean "alreadyInterested"\? Outcomes: accepted, /,
    ],
    [
      "unknown operation",
      async (s) => (await world(s)).failNext("purchaseListin" as "getSelf", "drop"),
      /There is no operation purchaseListin; did you mean "purchaseListing"\? Operations: /,
    ],
    [
      "unknown failure",
      async (s) => (await world(s)).failNext("getSelf", "explode" as "drop"),
      /There is no failure "explode"\. Failures: drop, applyThenDrop, /,
    ],
    [
      "refusal of another operation",
      async (s) =>
        (await world(s)).failNext("getSelf", { refusal: "alreadyTried" as "tokenRequired" }),
      /There is no refusal alreadyTried of getSelf\. Refusals of getSelf: /,
    ],
    [
      "unknown rule",
      async (s) => (await world(s)).disableRule("interest.onc" as "interest.once"),
      /There is no rule interest\.onc; did you mean "interest\.once"\? Rules: /,
    ],
    [
      "unknown listing",
      async (s) => (await world(s)).listing("Field Sketchr"),
      /There is no listing Field Sketchr; did you mean "Field Sketcher"\? Listings: /,
    ],
    [
      "unknown template",
      (s) => s.world({ template: "busy" as "demo" }),
      /There is no template busy\. Templates: demo, empty, catalogue, marketplace, large\./,
    ],
    [
      "unknown seed field",
      (s) => s.world({ seed: { organisations: [] } as object }),
      /unknown member "organisations".*organizations/,
    ],
    [
      "name of a world",
      (s) => s.world({ name: "My World" }),
      /world must be 1 to 63 characters of a to z, 0 to 9 and hyphen/,
    ],
    [
      "world that is deleted",
      async (s) => {
        await using gone = await s.world({ name: "gone" });
        await gone[Symbol.asyncDispose]();
        return await gone.clock.now();
      },
      /There is no world gone\. Worlds: /,
    ],
    [
      "duration",
      async (s) => (await world(s)).clock.advance("30 days" as unknown as number),
      /"30 days" isn't a duration\. Use milliseconds, or an object such as \{ days: 30 \}/,
    ],
    [
      "duration that is negative",
      async (s) => (await world(s)).token("org2user", { expiresIn: { days: -1 } }),
      /\{"days":-1\} isn't a duration.*clock\.set moves it back/,
    ],
    [
      "failure that no request met",
      async (s) => {
        const one = await world(s);
        await one.failNext("getSelf", "drop", { as: "org2user" });
        await one.assertFailuresMet();
      },
      /No request met failure-1 \(drop of getSelf, actor org2user\)\. Remove it/,
    ],
    [
      "failure of an unknown account",
      async (s) => (await world(s)).failNext("getSelf", "drop", { as: "org2usr" }),
      /There is no account org2usr; did you mean "org2user"\?/,
    ],
    [
      "unknown operation in a filter",
      async (s) => (await world(s)).requests({ operation: "purchaseListin" as "getSelf" }),
      /There is no operation purchaseListin; did you mean "purchaseListing"\?/,
    ],
    [
      "unknown rule in a filter",
      async (s) => (await world(s)).requests({ rule: "interest.onc" as "interest.once" }),
      /There is no rule interest\.onc; did you mean "interest\.once"\?/,
    ],
    ["time", async (s) => (await world(s)).clock.set("soon"), /"soon" isn't a time\. Use a Date, /],
    [
      "event that never comes",
      async (s) => (await world(s)).clock.advanceTo("trial-end"),
      /There is no trial/,
    ],
    [
      "port in use",
      (s) => startSandbox({ listen: Number(new URL(s.url).port) }),
      /Port \d+ is in use\. Omit the option listen to get a free one\./,
    ],
    [
      "stopped sandbox",
      async () => {
        const stopped = await startSandbox({ listen: false });
        await stopped.stop();
        await stopped.stop();
        return stopped.world();
      },
      /The sandbox has stopped\. Start one with startSandbox\(\), and stop it after the last test/,
    ],
    [
      "client of a stopped sandbox",
      async () => {
        const stopped = await startSandbox({ listen: false });
        const buyer = (await stopped.world()).as("org2user");
        await stopped.stop();
        return buyer.getSelf();
      },
      /^getSelf: no complete response from .*: SANDBOX_STOPPED$/,
    ],
    [
      "address without a sandbox",
      () => connectSandbox("http://127.0.0.1:1"),
      /No sandbox at http:\/\/127\.0\.0\.1:1: .*Start one with: npx marketplace-provisioning serve/,
    ],
    ["text that is no address", () => connectSandbox("localhost:4000"), /Use one such as http:/],
    [
      "https instead of http",
      (s) => connectSandbox(s.url.replace("http:", "https:")),
      /It serves http, not https\./,
    ],
    [
      "another fetch without a socket",
      async () => {
        await using silent = await startSandbox({ listen: false });
        return createClient({ portal: (await world(silent)).portal, retries: 0 }).getSelf();
      },
      /only-the-fetch-of-the-sandbox-reaches-it/,
    ],
    ["Node that is too old", () => onNode("20.19.0", () => startSandbox()), OLD_NODE],
  ])("%s", async (_, use, message) => {
    await using sandbox = await startSandbox();
    await expect((async () => use(sandbox))()).rejects.toThrow(message);
  });

  it.each<[what: string, status: number, body: string, message: string]>([
    ["another server", 200, "hello", "Is this the address of a sandbox?"],
    ["another server with JSON", 200, "{}", "The response comes from another server."],
    ["a closed control API", 403, '{"error":{"message":"Set X."}}', "refuses: Set X."],
  ])("address of %s", async (_, status, body, message) => {
    const other = createServer((_, response) => response.writeHead(status).end(body));
    onTestFinished(() => void other.close());
    await once(other.listen(0, "127.0.0.1"), "listening");
    const { port } = other.address() as AddressInfo;
    await expect(connectSandbox(`http://127.0.0.1:${port}`)).rejects.toThrow(message);
  });

  it("address of a sandbox with its own certificate", async () => {
    const url = await serveForTest({}, { tls: await ownCertificate() });
    await expect(connectSandbox(url)).rejects.toThrow("Set NODE_EXTRA_CA_CERTS");
    await expect(connectSandbox(url.replace("https:", "http:"))).rejects.toThrow("use https");
  });
});

/** Runs a function while the process reports another version of Node. */
async function onNode<Result>(version: string, run: () => Promise<Result>): Promise<Result> {
  const { versions } = process;
  Object.defineProperty(process, "versions", { value: { ...versions, node: version } });
  try {
    return await run();
  } finally {
    Object.defineProperty(process, "versions", { value: versions });
  }
}
