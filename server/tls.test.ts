/** The portal over HTTPS, with its own certificate and with given ones. */
import { spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Hono } from "hono";
import { describe, expect, it, onTestFinished } from "vitest";
import { selfSigned } from "../conformance/targets/selfSigned.testing.ts";
import { ownCertificate, readCertificate } from "./certificate.ts";
import type { Env } from "./http/context.ts";
import { listen } from "./listen.ts";
import { serveForTest } from "./serve.testing.ts";
import { readSettings } from "./settings.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "tls-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

function write(name: string, content: string): string {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
}

/** Sends a request that trusts only one certificate. */
async function get(url: string, ca: string, agent?: Agent): Promise<string> {
  const options = agent === undefined ? { ca } : { ca, agent };
  const [response] = (await once(request(url, options).end(), "response")) as [IncomingMessage];
  return text(response);
}

describe("the portal over HTTPS", () => {
  it("names addresses with https, and says that tokens are for HTTPS", async () => {
    const { cert, key } = await ownCertificate();
    const url = await serveForTest({}, { tls: { cert, key } });
    expect(url).toMatch(/^https:/);
    for (const origin of [url, url.replace("127.0.0.1", "localhost")])
      expect(JSON.parse(await get(`${origin}/sharing/rest/info?f=json`, cert))).toEqual({
        owningSystemUrl: origin,
        authInfo: {
          tokenServicesUrl: `${origin}/sharing/rest/generateToken`,
          isTokenBasedSecurity: true,
        },
      });
    const query = "username=org2user&password=marketplace1&f=json";
    const options = { ca: cert, method: "POST" };
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const sent = request(`${url}/sharing/rest/generateToken`, { ...options, headers }).end(query);
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    expect(JSON.parse(await text(response))).toMatchObject({ ssl: true });
  });

  it("explains itself to a client that speaks HTTP, and says so once", async () => {
    const notices: string[] = [];
    const { cert, key } = await ownCertificate();
    const app = new Hono<Env>().all("*", (context) => context.text("served"));
    const { url, stop } = await listen({
      ...{ app, port: 0, host: "127.0.0.1", tls: { cert, key } },
      notice: (sentence) => notices.push(sentence),
    });
    onTestFinished(stop);
    expect(await get(url, cert)).toBe("served");
    expect(notices).toEqual([]);
    const body = "x".repeat(200_000);
    for (const init of [
      {},
      { method: "POST", body },
      { headers: { Origin: "http://app.example" } },
    ]) {
      const response = await fetch(url.replace("https:", "http:"), init);
      expect(response.status).toBe(400);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(await response.json()).toEqual({
        error: { code: 400, message: `This port speaks HTTPS: use ${url}.`, details: [] },
      });
    }
    expect(notices).toEqual([expect.stringContaining("speaks HTTP to this port")]);
    expect(await get(url, cert)).toBe("served");
  });

  it("closes a connection that sends nothing, and one that is no HTTP at all", async () => {
    const { cert, key } = await ownCertificate();
    const { url, stop } = await listen({
      ...{ app: new Hono<Env>(), port: 0, host: "127.0.0.1", tls: { cert, key } },
      patience: { headersTimeout: 200 },
    });
    onTestFinished(stop);
    const { hostname, port } = new URL(url);
    const silent = connect(Number(port), hostname);
    await once(silent, "close");
    const odd = connect(Number(port), hostname).setEncoding("utf8").end("\0\0");
    expect(await text(odd)).toContain("This port speaks HTTPS.");
  });

  it("makes room by closing idle connections, and none with a request in progress", async () => {
    const [started, finished] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const app = new Hono<Env>()
      .get("/slow", async (context) => {
        started.resolve();
        await finished.promise;
        return context.text("served");
      })
      .all("*", (context) => context.text("at once"));
    const { cert, key } = await ownCertificate();
    const tls = { cert, key };
    const { url, stop } = await listen({
      app,
      port: 0,
      host: "127.0.0.1",
      tls,
      maxConnections: 10,
    });
    onTestFinished(stop);
    const slow = get(`${url}/slow`, cert);
    await started.promise;
    for (let turn = 0; turn < 30; turn++) {
      // Each agent keeps a connection of its own open.
      const agent = new Agent({ keepAlive: true });
      onTestFinished(() => agent.destroy());
      expect(await get(url, cert, agent)).toBe("at once");
    }
    finished.resolve();
    expect(await slow).toBe("served");
  });

  it("a portal over HTTP says once that a client speaks HTTPS", async () => {
    const notices: string[] = [];
    const { url, stop } = await listen({
      ...{ app: new Hono<Env>(), port: 0, host: "127.0.0.1" },
      notice: (sentence) => notices.push(sentence),
    });
    onTestFinished(stop);
    const { cert } = await ownCertificate();
    for (const _ of [1, 2])
      await expect(get(url.replace("http:", "https:"), cert)).rejects.toThrow();
    await expect
      .poll(() => notices)
      .toEqual([expect.stringContaining("speaks HTTPS to this port")]);
  });

  it("is started by TLS=1 and by --tls, and keeps its certificate beside the database", async () => {
    const data = folder();
    const file = join(data, "portal-tls.crt");
    const first = async (args: readonly string[], environment: Record<string, string>) => {
      const settings = { PORT: "0", DATABASE_URL: `sqlite:${data}/portal.sqlite` };
      const env = { ...process.env, ...settings, LOG_LEVEL: "silent", ...environment };
      const child = spawn(process.execPath, [...args], {
        env,
        stdio: ["ignore", "pipe", "inherit"],
      });
      let printed = "";
      for await (const part of child.stdout) {
        printed += part;
        if (printed.includes("NODE_EXTRA_CA_CERTS")) break;
      }
      const url = /^portal listening on (https:\S+)\n/.exec(printed)?.[1] ?? "";
      expect(await get(`${url}/healthz`, readFileSync(file, "utf8"))).toContain("ok");
      const ended = once(child, "exit");
      child.kill();
      await ended;
      return readFileSync(file, "utf8");
    };
    const own = await first(["server/main.ts"], { TLS: "1" });
    expect(statSync(join(data, "portal-tls.key")).mode & 0o777).toBe(0o600);
    expect(await first(["bin/marketplace.ts", "serve", "--tls"], {})).toBe(own);
  });
});

describe("the portal's own certificate", () => {
  it("is for this machine, for a time that browsers accept, and signs nothing", async () => {
    const certificate = new X509Certificate((await ownCertificate()).cert);
    for (const name of ["localhost"]) expect(certificate.checkHost(name)).toBe(name);
    for (const address of ["127.0.0.1", "::1"]) expect(certificate.checkIP(address)).toBe(address);
    expect(certificate.checkHost("portal.example")).toBeUndefined();
    expect(certificate.ca).toBe(false);
    const [from, to] = [certificate.validFromDate.getTime(), certificate.validToDate.getTime()];
    expect((to - from) / (24 * 60 * 60 * 1000)).toBeLessThanOrEqual(398);
  });

  it("is created again, with the same key, if the kept one can't be used", async () => {
    const data = folder();
    const { cert, key, file = "" } = await ownCertificate(data);
    expect(await ownCertificate(data)).toEqual({ cert, key, file });
    writeFileSync(file, selfSigned.cert);
    const renewed = await ownCertificate(data);
    expect(renewed.key).toBe(key);
    expect(new X509Certificate(renewed.cert).checkHost("localhost")).toBe("localhost");
    expect(readFileSync(file, "utf8")).toBe(renewed.cert);
  });

  it("names its files and the cure if they can't be read", async () => {
    const data = folder();
    writeFileSync(join(data, "portal-tls.key"), "no key");
    await expect(ownCertificate(data)).rejects.toThrow(
      /^cannot read or create the certificate .*portal-tls\.crt: .*; delete .* or set TLS_CERT and TLS_KEY$/,
    );
    expect(existsSync(join(data, "portal-tls.crt"))).toBe(false);
  });
});

describe("a given certificate", () => {
  const cert = () => write("cert.pem", selfSigned.cert);
  const key = () => write("key.pem", selfSigned.key);

  it("is used without TLS=1", async () => {
    const settings = readSettings({ TLS_CERT: cert(), TLS_KEY: key() });
    expect(await settings.certificate()).toEqual({ cert: selfSigned.cert, key: selfSigned.key });
    expect(await readSettings({}).certificate()).toBeUndefined();
  });

  it("needs its key, and the reverse", () => {
    expect(() => readSettings({ TLS_CERT: "x" })).toThrow("TLS_KEY is missing beside TLS_CERT");
    expect(() => readSettings({ TLS_KEY: "x" })).toThrow("TLS_CERT is missing beside TLS_KEY");
  });

  it("is refused with the setting and the reason if it can't be used", async () => {
    const other = write("other.pem", (await ownCertificate()).key);
    const text = write("text.pem", "no certificate");
    expect(() => readCertificate({ cert: cert(), key: other })).toThrow(
      /^TLS_KEY .* is not the key of the certificate in TLS_CERT$/,
    );
    expect(() => readCertificate({ cert: text, key: key() })).toThrow(
      /^TLS_CERT .* must be a certificate in PEM format$/,
    );
    expect(() => readCertificate({ cert: cert(), key: text })).toThrow(
      /^TLS_KEY .* must be a private key without a passphrase in PEM format$/,
    );
    expect(() => readCertificate({ cert: "/no/such/file", key: key() })).toThrow(
      /^TLS_CERT can't be read: ENOENT/,
    );
  });
});
