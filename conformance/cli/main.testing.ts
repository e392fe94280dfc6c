/** The command line as a process of its own, and what it may be pointed at. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, inject } from "vitest";

/** A folder for the files of a test, removed after its tests. */
export const FOLDER = mkdtempSync(join(tmpdir(), "conformance-"));
const CLI = fileURLToPath(new URL("main.ts", import.meta.url));
afterAll(() => rmSync(FOLDER, { recursive: true }));

export interface Outcome {
  readonly code: number;
  readonly printed: string;
}

/** Words that give each response the patience of a test, unless later words say otherwise. */
export const PATIENT = ["--timeout", String(inject("patience"))];

/** Runs the command line to its end. */
export function conformance(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const words =
    args[0] === "diff"
      ? args
      : args[0] === "restore"
        ? [...args, ...PATIENT]
        : [...PATIENT, ...args];
  return new Promise((resolve) => {
    // The test runner may ask for colours.
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

/** Writes a file into the folder and returns its path. */
export function writeFile(name: string, content: object | string | Uint8Array): string {
  const file = join(FOLDER, name);
  const isWritten = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(file, isWritten ? content : JSON.stringify(content));
  return file;
}

/** The name that tests of targets know. */
export { writeFile as castFile };

/** A server that responds to everything with the same text, or not at all, or as a listener does. */
export async function stub(
  response: string | undefined | RequestListener,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<{ readonly address: string; readonly close: () => void }> {
  const same: RequestListener = (_, out) => {
    if (typeof response === "string")
      out.setHeader("Content-Type", "application/json").end(response);
  };
  const listener = typeof response === "function" ? response : same;
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

/** A server in front of a portal. `handle` may alter what comes back, or close the connection by returning nothing. */
export async function relay(
  portal: string,
  handle: (
    send: () => Promise<Response>,
    request: { readonly url: string; readonly body: string },
    out: ServerResponse,
  ) => Promise<Response | undefined>,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const { origin, pathname } = new URL(portal);
  const { address, close } = await stub(async (incoming, out) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { method = "GET", headers } = incoming;
    const url = String(incoming.url);
    const names = ["content-type", "authorization", "x-esri-authorization"];
    const passed = names.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : []));
    const send = () =>
      fetch(origin + url, {
        method,
        headers: Object.fromEntries(passed),
        redirect: "manual",
        ...(body !== "" && { body }),
      });
    const response = await handle(send, { url, body }, out);
    if (response === undefined) return;
    const type = response.headers.get("Content-Type");
    out.writeHead(response.status, type === null ? {} : { "Content-Type": type });
    out.end(Buffer.from(await response.arrayBuffer()));
  });
  return { address: new URL(pathname, address).href, close };
}
