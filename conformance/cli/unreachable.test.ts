/** The command line ends with 2, and says why, if a portal can't be judged: it isn't there, or lets no one in. */
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "../targets/freePort.testing.ts";
import { selfSigned } from "../targets/selfSigned.testing.ts";
import { ACCOUNTS, PASSWORD } from "./demoTarget.testing.ts";
import { conformance, stub, writeFile } from "./main.testing.ts";

test.concurrent("a portal that is not there ends with 2", async () => {
  const portal = `http://127.0.0.1:${await freePort()}/sharing/rest`;
  const file = writeFile("gone.json", { portal, accounts: ACCOUNTS });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  expect(printed).toMatch(
    /^The suite could not run: GET http:\/\/127\.0\.0\.1:\d+: .*ECONNREFUSED/m,
  );
  expect(code).toBe(2);
});

test.concurrent("a proxy that closes every connection ends the run with 2", async () => {
  const proxy = createServer(
    (socket) => void socket.on("error", () => {}).once("data", () => socket.end()),
  );
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const HTTP_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const file = writeFile("proxy.json", {
    portal: "http://portal.invalid/sharing/rest",
    accounts: ACCOUNTS,
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

test.concurrent("a portal whose certificate isn't trusted ends with 2, and is judged once it is", async () => {
  const { address, close } = await stub("{}", selfSigned);
  const file = writeFile("certificate.json", { portal: address, accounts: ACCOUNTS });
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

test.concurrent("a host that is not there ends with 2 and the cure", async () => {
  const file = writeFile("host.json", {
    portal: "http://portal.invalid/sharing/rest",
    accounts: ACCOUNTS,
  });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  expect(printed).toMatch(
    /^The suite could not run: GET http:\/\/portal\.invalid: .*(is the address right|is it reachable)/m,
  );
  expect(code).toBe(2);
});

test.concurrent("a portal that repeats the password when it refuses a sign-in doesn't reveal it", async () => {
  const { address, close } = await stub(
    '{"error":{"code":400,"message":"marketplace1 is wrong","details":[]}}',
  );
  const file = writeFile("repeats.json", { portal: address, accounts: ACCOUNTS });
  const { code, printed } = await conformance(["--target", "portal", "--config", file], PASSWORD);
  close();
  expect(printed).toMatch(/org1admin cannot sign in.*"\*\*\* is wrong"/);
  expect(code).toBe(2);
});

test.concurrent("a portal that never answers ends with 2, soon", async () => {
  const { address, close } = await stub(undefined);
  const file = writeFile("silent.json", { portal: address, accounts: ACCOUNTS });
  const { code, printed } = await conformance(
    ["--target", "portal", "--config", file, "--timeout", "200"],
    PASSWORD,
  );
  close();
  expect(printed).toMatch(/no answer in time/);
  expect(code).toBe(2);
});
