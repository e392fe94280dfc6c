/** The command line as a process of its own, and what it may be pointed at. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, inject } from "vitest";

/** A folder for the files of a test, gone after its tests. */
export const FOLDER = mkdtempSync(join(tmpdir(), "conformance-"));
const CLI = fileURLToPath(new URL("main.ts", import.meta.url));
afterAll(() => rmSync(FOLDER, { recursive: true }));

export interface Outcome {
  readonly code: number;
  readonly printed: string;
}

/** Words that give each answer the patience of a test, unless later words say otherwise. */
export const PATIENT = ["--timeout", String(inject("patience"))];

/** Runs the command line to its end; the second opinion, which has tests of its own, only where it is asked for. */
export function conformance(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { secondOpinion = false } = {},
): Promise<Outcome> {
  const always = secondOpinion ? PATIENT : [...PATIENT, "--no-second-opinion"];
  const words = args[0] === "diff" ? args : [...always, ...args];
  return new Promise((resolve) => {
    // The test runner may ask for colours, which are of no use here.
    const env = {
      ...process.env,
      FORCE_COLOR: undefined,
      NO_COLOR: undefined,
      TMPDIR: FOLDER,
      ...environment,
    };
    execFile(process.execPath, [CLI, ...words], { env }, (fault, stdout, stderr) => {
      resolve({ code: typeof fault?.code === "number" ? fault.code : 0, printed: stdout + stderr });
    });
  });
}

/** Writes a cast file and gives its path. */
export function castFile(name: string, content: object | string | Uint8Array): string {
  const file = join(FOLDER, name);
  const isWritten = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(file, isWritten ? content : JSON.stringify(content));
  return file;
}

/** A server that answers everything with the same text, or not at all, or as a listener does. */
export async function stub(
  answer: string | undefined | RequestListener,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<{ readonly address: string; readonly close: () => void }> {
  const alike: RequestListener = (_, response) => {
    if (typeof answer === "string")
      response.setHeader("Content-Type", "application/json").end(answer);
  };
  const listener = typeof answer === "function" ? answer : alike;
  const server =
    certificate === undefined ? createServer(listener) : createSecureServer(certificate, listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {
    address: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${(server.address() as AddressInfo).port}/sharing/rest`,
    close,
  };
}
