/** The certificate with which the portal serves over HTTPS. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  X509Certificate,
} from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFileOnce, makePrivate } from "./storage/files.ts";

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** File of a certificate that no authority signed. Clients trust it only if their user says so. */
  readonly file?: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Browsers accept certificates of at most 398 days. */
const LIFETIME = 397 * DAY;
/** A certificate that ends sooner is replaced at a start, in milliseconds. */
const MARGIN = 7 * DAY;

/** Reads a certificate and its key from files. Throws if they can't be used, and says why. */
export function readCertificate(files: {
  readonly cert: string;
  readonly key: string;
}): Certificate {
  const [cert, key] = [readSetting("TLS_CERT", files.cert), readSetting("TLS_KEY", files.key)];
  const certificate = parse("TLS_CERT", files.cert, () => new X509Certificate(cert));
  const privateKey = parse("TLS_KEY", files.key, () => createPrivateKey(key));
  if (!certificate.checkPrivateKey(privateKey))
    throw new Error(`TLS_KEY ${files.key} is not the key of the certificate in TLS_CERT`);
  if (certificate.validToDate.getTime() <= Date.now())
    throw new Error(
      `TLS_CERT ${files.cert} has expired: it was valid until ${certificate.validTo}`,
    );
  return { cert, key };
}

function readSetting(name: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error(`${name} can't be read: ${(cause as Error).message}`, { cause });
  }
}

function parse<Value>(name: string, file: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    const what = name === "TLS_CERT" ? "a certificate" : "a private key without a passphrase";
    throw new Error(`${name} ${file} must be ${what} in PEM format`, { cause });
  }
}

/**
 * Returns a certificate for the portal's own machine, which no authority signed. With a folder, it keeps certificate and
 * key there, and creates them at the first start. If the certificate ends soon, it creates a new one with the same key.
 */
export async function ownCertificate(folder?: string): Promise<Certificate> {
  if (folder === undefined) {
    const key = createKey();
    return { key, cert: await createCertificate(key) };
  }
  const [file, keyFile] = [join(folder, "portal-tls.crt"), join(folder, "portal-tls.key")];
  try {
    if (!existsSync(keyFile)) createFileOnce(keyFile, createKey());
    makePrivate(keyFile);
    const key = readFileSync(keyFile, "utf8");
    const kept = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    if (kept !== undefined && isUsable(kept, key)) return { cert: kept, key, file };
    const cert = await createCertificate(key);
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, cert);
    renameSync(draft, file);
    return { cert, key, file };
  } catch (cause) {
    const message = `cannot read or create the certificate ${file}: ${(cause as Error).message}`;
    throw new Error(`${message}; delete ${file} and ${keyFile}, or set TLS_CERT and TLS_KEY`, {
      cause,
    });
  }
}

/** True if a certificate belongs to the key and doesn't end soon. */
function isUsable(cert: string, key: string): boolean {
  const certificate = new X509Certificate(cert);
  return (
    certificate.checkPrivateKey(createPrivateKey(key)) &&
    certificate.validToDate.getTime() > Date.now() + MARGIN
  );
}

const createKey = (): string =>
  generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }).privateKey;

async function createCertificate(privateKey: string): Promise<string> {
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
  // Loaded on first use, for a faster start.
  const { default: selfsigned } = await import("selfsigned");
  const { cert } = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    keyPair: { privateKey, publicKey },
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() - DAY + LIFETIME),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return cert;
}
