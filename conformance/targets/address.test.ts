/** The address of a target file: one that isn't the API's is told apart from a wrong password. */
import type { RequestListener } from "node:http";
import { beforeAll, expect, test } from "vitest";
import { conformance, stub } from "../cli/main.testing.ts";
import { createSecrets } from "../runner/http/secrets.ts";
import {
  createWorld,
  PATIENT,
  smallest,
  type World,
  writeTargetFile,
} from "./portal/portal.testing.ts";
import { portal } from "./portal/portal.ts";
import { selfSigned } from "./selfSigned.testing.ts";
import { readTargetFile } from "./targetFile.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const fileAt = (address: string) => ({ ...smallest(world.file, "paid"), portal: address });

/** Why a portal at an address can't be judged, as it is printed. */
async function reasonOf(address: string): Promise<string> {
  const secrets = createSecrets();
  const error = await portal(fileAt(address), { secrets, ...PATIENT }).catch((error) => error);
  expect(error).toBeInstanceOf(Error);
  return secrets.blank((error as Error).message);
}

test.each([
  [
    "plain HTTP that is taken for one of https",
    undefined,
    /: the host does not speak https there; write http:\/\/ in the address/,
  ],
  [
    "https that is taken for one of plain HTTP",
    selfSigned,
    /: the host broke off the connection; if it speaks https there, write/,
  ],
])("a portal of %s is rejected with the cure alone", async (_, certificate, cure) => {
  const { address, close } = await stub("{}", certificate);
  const turned =
    certificate === undefined
      ? address.replace("http:", "https:")
      : address.replace("https:", "http:");
  const reason = await reasonOf(turned);
  close();
  expect(reason).toMatch(cure);
  expect(reason).not.toMatch(/OpenSSL|SSL routines|other side closed/);
});

test("a proxy that Node.js does not heed is explained where a connection fails", async () => {
  const { address, close } = await stub("{}");
  close();
  const config = ["--config", writeTargetFile("proxy.json", fileAt(address))];
  const { code, printed } = await conformance(["--target", "portal", ...config], {
    HTTP_PROXY: "http://somebody:secret@proxy.invalid",
    NODE_USE_ENV_PROXY: "0",
  });
  expect(printed).toContain(
    "HTTP_PROXY is set, but Node.js uses it only if NODE_USE_ENV_PROXY=1 is set too",
  );
  expect(printed).not.toContain("somebody");
  expect(code).toBe(2);
});

/** Sends a status, a body of a type, and headers. */
const says =
  (status: number, type: string, body: string | Uint8Array, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, { "Content-Type": type, ...headers }).end(body);

test.each<[name: string, answer: RequestListener, what: RegExp]>([
  [
    "a page",
    says(200, "text/html", "<title>Welcome</title>"),
    /it sends a web page with status 200: Welcome$/m,
  ],
  [
    "a page for signing in",
    says(200, "text/html", '<input type="password">'),
    /it sends a page for signing in with status 200/,
  ],
  [
    "a page of status 404",
    says(404, "text/html", "<h1>Not Found</h1>"),
    /it sends a web page with status 404: <h1>Not Found/,
  ],
  [
    "JSON of another service",
    says(404, "application/json", '{"error":"Not Found"}'),
    /JSON of another service with status 404/,
  ],
  [
    "a list",
    says(200, "application/json", "[]"),
    /it sends JSON of another service with status 200: \[\]/,
  ],
  ["nothing", says(200, "application/json", ""), /it sends nothing with status 200/],
  ["text", says(200, "text/plain", "pong"), /it sends text\/plain with status 200: pong/],
  [
    "a question for a password",
    says(401, "text/html", "<h1>No</h1>"),
    /it asks for a password of its own with status 401/,
  ],
  [
    "a remark on https",
    says(400, "text/html", "The plain HTTP request was sent to HTTPS port"),
    /it expects https; write https/,
  ],
  [
    "a redirect to the same path elsewhere",
    (request, response) =>
      says(301, "text/html", "", { Location: `https://portal.example${request.url}&token=secret` })(
        request,
        response,
      ),
    /it redirects with status 301; write "https:\/\/portal\.example\/sharing\/rest" for "portal" .*It leads to https:\/\/portal\.example\/\S+token=\*\*\*$/m,
  ],
  [
    "a redirect within the same address",
    (request, response) =>
      says(302, "text/html", "", { Location: `${request.url}&again=1` })(request, response),
    /it redirects with status 302 within the same address; the portal, or a gateway before it, must be fixed\. It leads to http:\/\/127\.0\.0\.1:\d+\/sharing\/rest\/\S+again=1$/m,
  ],
  [
    "a redirect to a page for signing in",
    says(302, "text/html", "", { Location: "/home/signin.html" }),
    /it redirects with status 302 to a page for signing in; .* It leads to http:\/\/127\.0\.0\.1:\d+\/home\/signin\.html$/m,
  ],
])("an address that sends %s is told apart from a wrong password", async (_, answer, what) => {
  const { address, close } = await stub(answer);
  const reason = await reasonOf(address);
  close();
  expect(reason).toMatch(what);
  expect(reason).not.toContain("cannot sign in");
});

test.each([
  ["without its end", (address: string) => address.replace("/sharing/rest", "")],
  ["with a part of its end", (address: string) => address.replace("/rest", "")],
  ["of an operation", (address: string) => `${address}/generateToken`],
])("an address %s is rejected with the right one", async (_, change) => {
  expect(await reasonOf(change(world.portal))).toContain(
    `write "${world.portal}" for "portal" in the target file`,
  );
});

test("an address where only the description of the portal can be read is that of the API", async () => {
  const { address, close } = await stub((request, response) =>
    request.url?.includes("/portals/self?")
      ? says(200, "text/plain", '{"name":null,"currentVersion":"12.1"}')(request, response)
      : says(404, "text/html", "<h1>Not Found</h1>")(request, response),
  );
  const judged = portal(fileAt(address), { secrets: createSecrets(), ...PATIENT });
  await expect(judged).resolves.toMatchObject({ name: address });
  close();
});

test("slashes at the end of an address change nothing", () => {
  const file = writeTargetFile("slashes.json", fileAt(`${world.portal}//`));
  expect(readTargetFile(file, {}).portal).toBe(world.portal);
});
