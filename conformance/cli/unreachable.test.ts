/** The command line ends with 2, and says why, if a portal can't be judged: it isn't there, or lets no one in. */
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "../targets/freePort.testing.ts";
import { selfSigned } from "../targets/selfSigned.testing.ts";
import { ACCOUNTS, PASSWORD } from "./demoTarget.testing.ts";
import { conformance, stub, writeFile } from "./main.testing.ts";

/** Judges what is at an address, and returns what is printed. */
async function printedFor(
  portal: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const config = writeFile(`${crypto.randomUUID()}.json`, { portal, accounts: ACCOUNTS });
  const line = ["--target", "portal", "--config", config, ...words];
  const { code, printed } = await conformance(line, { ...PASSWORD, ...environment });
  expect(code).toBe(2);
  return printed;
}

test.concurrent("a portal that is not there ends with 2", async () => {
  expect(await printedFor(`http://127.0.0.1:${await freePort()}/sharing/rest`)).toMatch(
    /^The suite could not run: GET http:\/\/127\.0\.0\.1:\d+: .*ECONNREFUSED/m,
  );
});

test.concurrent("a host that is not there ends with 2 and the cure", async () => {
  expect(await printedFor("http://portal.invalid/sharing/rest")).toMatch(
    /^The suite could not run: GET http:\/\/portal\.invalid: .*(is the address right|is it reachable)/m,
  );
});

test.concurrent("a proxy that closes every connection ends the run with 2", async () => {
  const proxy = createServer(
    (socket) => void socket.on("error", () => {}).once("data", () => socket.end()),
  );
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const environment = { HTTP_PROXY, NODE_USE_ENV_PROXY: "1" };
  const printed = await printedFor(
    "http://portal.invalid/sharing/rest",
    ["--timeout", "2000"],
    environment,
  );
  proxy.close();
  expect(printed).toMatch(/^The suite could not run: GET http:\/\/portal\.invalid/m);
});

test.concurrent("a portal whose certificate isn't trusted ends with 2, and is judged once it is", async () => {
  const { address, close } = await stub("{}", selfSigned);
  expect(await printedFor(address)).toMatch(/self-signed certificate: .*NODE_EXTRA_CA_CERTS/);
  const NODE_EXTRA_CA_CERTS = writeFile("certificate.pem", selfSigned.cert);
  const known = await printedFor(address, [], { NODE_EXTRA_CA_CERTS });
  close();
  expect(known).toMatch(/it sends JSON of another service with status 200: \{\}/);
});

test.concurrent("a portal that repeats the password when it refuses a sign-in doesn't reveal it", async () => {
  const { address, close } = await stub(
    '{"error":{"code":400,"message":"marketplace1 is wrong","details":[]}}',
  );
  const printed = await printedFor(address);
  close();
  expect(printed).toMatch(/org1admin cannot sign in.*"\*\*\* is wrong"/);
});

test.concurrent("a portal that never answers ends with 2, soon", async () => {
  const { address, close } = await stub(undefined);
  const printed = await printedFor(address, ["--timeout", "200"]);
  close();
  expect(printed).toMatch(/no answer in time/);
});
