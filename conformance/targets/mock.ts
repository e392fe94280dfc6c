/**
 * The mock: Prism with the contract's examples, behind a front that has a portal's addresses. Requests to the mock, the
 * sandbox and a real portal then differ in the origin only.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { startChild } from "./child.ts";
import { echo, idsOf, operationOf } from "./mockEcho.ts";
import { signInPage } from "./mockSignIn.ts";
import { prismLine } from "./prismLine.ts";

const PREFIX = "/sharing/rest";
const SIGN_IN = "/sharing/oauth2";
/** Origin of the portal in the contract's examples. */
const SANDBOX = "http://127.0.0.1:4000";
const FORM = "application/x-www-form-urlencoded";
/** Largest body of a request, in bytes, as on the portal. */
const MAX_BODY = 1024 * 1024;

type Fields = Readonly<Record<string, string>>;

export interface Mock {
  /** Address of the mock, up to and including /sharing/rest. */
  readonly portal: string;
  readonly stop: () => Promise<void>;
}

/** Starts the mock. Port 0 picks a free one. Rejects if Prism is not installed or the port is taken. */
export async function startMock({ port = 0, host = "127.0.0.1" } = {}): Promise<Mock> {
  const line = prismLine(["--port", "0"]);
  const server = createServer((request, response) => {
    prism
      .then(({ announced }) => respond(announced, request, response))
      .catch((fault: unknown) => {
        if (!response.headersSent)
          sendError(response, 500, `The mock has failed: ${String(fault)}`);
        else response.destroy();
      });
  });
  // Before Prism, whose start takes seconds: the port may be taken.
  await listening(server, port, host);
  const prism = startChild(line, { ready: /Prism is listening on (http:\S+)/ });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { stop: stopPrism } = await prism.catch(async (fault) => {
    await close();
    throw fault;
  });
  const stop = async () => {
    await close();
    await stopPrism();
  };
  const { port: own } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return { portal: `http://${name}:${own}${PREFIX}`, stop };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server
      .once("error", (fault: NodeJS.ErrnoException) =>
        reject(new Error(listenProblem(fault, host, port), { cause: fault })),
      )
      .listen(port, host, resolve);
  });
}

function listenProblem({ code = "", message }: NodeJS.ErrnoException, host: string, port: number) {
  if (code === "EADDRINUSE") return `port ${port} is in use; choose another with --port`;
  if (["ENOTFOUND", "EAI_AGAIN", "EADDRNOTAVAIL"].includes(code))
    return `${host} isn't an address of this machine; choose one with --host, such as 127.0.0.1`;
  return message;
}

/** Forwards a request to Prism, and its response to the client. */
async function respond(prism: string, request: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(readableBy(request.headers.origin)))
    response.setHeader(name, value);
  if (request.method === "OPTIONS") return response.writeHead(204, PREFLIGHT).end();
  const url = new URL(request.url ?? "/", "http://mock");
  const path = pathOf(url.pathname);
  const id = path === undefined ? undefined : operationOf(path);
  if (path === undefined || id === undefined)
    return sendError(
      response,
      404,
      "There is no such operation.",
      `${request.method} ${url.pathname}`,
    );
  const text = await bodyOf(request);
  if (text === undefined) return sendError(response, 413, "The body is too large.");
  const isForm = request.headers["content-type"]?.startsWith(FORM) === true;
  const form = new URLSearchParams(isForm ? text : "");
  const fields = Object.fromEntries([...url.searchParams, ...form]);
  const early = earlyRefusal(id, request, fields);
  if (early !== undefined) return send(response, JSON.stringify(outcomes[id][early]?.value));
  const page = id === "authorizeApplication" && isForPeople(fields) && signInPage(fields);
  if (page) return send(response, page, "text/html; charset=utf-8");
  const forwarded = await fetch(`${prism}${path}${url.search}`, {
    method: request.method ?? "GET",
    headers: headersFor(request, fields, operations[id]),
    ...(request.method === "GET" || request.method === "HEAD" ? {} : { body: text }),
    redirect: "manual",
  });
  const type = forwarded.headers.get("Content-Type") ?? "";
  const shown = await forwarded.text();
  if (type.startsWith(PROBLEM)) return sendProblem(response, JSON.parse(shown) as Problem);
  if (!type.startsWith("application/json"))
    return response.writeHead(forwarded.status, { "Content-Type": type }).end(shown);
  const { host = "" } = request.headers;
  // An example that names a portal names the sandbox; a client would go there.
  const here = /^[\w.:[\]-]+$/.test(host) ? shown.replaceAll(SANDBOX, `http://${host}`) : shown;
  const body: unknown = JSON.parse(here);
  const echoed = JSON.stringify(
    echo(body, { ...fields, ...idsOf(path) }),
    null,
    fields.f === "pjson" ? 2 : 0,
  );
  if (fields.callback === undefined) return send(response, echoed);
  return send(response, `${fields.callback}(${echoed});`, "text/javascript; charset=utf-8");
}

/** Returns the path of an operation. Browsers reach the sign-in page without /rest. */
function pathOf(pathname: string): string | undefined {
  const below = pathname.startsWith(`${SIGN_IN}/`)
    ? pathname.slice("/sharing".length)
    : pathname === PREFIX || pathname.startsWith(`${PREFIX}/`)
      ? pathname.slice(PREFIX.length)
      : undefined;
  return below === undefined ? undefined : below.replace(/\/$/, "") || "/";
}

/** True if a request asks for a page, as browsers do. */
const isForPeople = ({ f = "html" }: Partial<Fields>): boolean => f === "html";

const tokenOf = ({ headers }: IncomingMessage, fields: Fields): string | undefined =>
  String(headers["x-esri-authorization"] ?? headers.authorization ?? fields.token ?? "") ||
  undefined;

/** Refusals that need no memory: of a change by GET, and of a missing token. A request that prefers an example gets that. */
function earlyRefusal(
  id: OperationId,
  request: IncomingMessage,
  fields: Fields,
): "methodNotAllowed" | "tokenRequired" | undefined {
  const { method, refusals }: Operation = operations[id];
  if (request.headers.prefer !== undefined) return undefined;
  if (method === "POST" && request.method !== "POST" && refusals.includes("methodNotAllowed"))
    return "methodNotAllowed";
  const needsToken = refusals.includes("tokenRequired");
  return needsToken && tokenOf(request, fields) === undefined ? "tokenRequired" : undefined;
}

/** Reads a body. Returns undefined if it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** The headers that Prism reads. It knows no token in a form. */
function headersFor(
  request: IncomingMessage,
  fields: Fields,
  { text, successes }: Operation,
): Record<string, string> {
  const { "content-type": type, prefer } = request.headers;
  const isRefusal = prefer !== undefined && !successes.some((name) => prefer.includes(`=${name}`));
  return {
    ...(type === undefined ? {} : { "Content-Type": type }),
    ...(prefer === undefined ? {} : { Prefer: String(prefer) }),
    Accept: text === undefined || isRefusal ? "application/json" : text,
    "X-Esri-Authorization": tokenOf(request, fields) ?? "none",
  };
}

const PROBLEM = "application/problem+json";

/** What Prism says of a request that the contract doesn't allow. */
interface Problem {
  readonly status: number;
  readonly title: string;
  readonly validation?: readonly {
    readonly location: readonly string[];
    readonly message: string;
  }[];
}

/** Sends it as the portal would. */
function sendProblem(response: ServerResponse, { status, title, validation = [] }: Problem) {
  const details = validation.map(({ location, message }) => `${location.at(-1)}: ${message}`);
  if (status === 422) return sendError(response, 400, "Invalid parameters.", ...details);
  return sendError(response, status, title, ...details);
}

function sendError(response: ServerResponse, code: number, message: string, ...details: string[]) {
  return send(response, JSON.stringify({ error: { code, message, details } }));
}

const send = (response: ServerResponse, text: string, type = "application/json; charset=utf-8") =>
  response.writeHead(200, { "Content-Type": type }).end(text);

/** The headers with which a portal lets a page read a response. The SDK reads some with credentials. */
const readableBy = (origin: string | undefined): Record<string, string> =>
  origin === undefined || origin === "null"
    ? { "Access-Control-Allow-Origin": "*" }
    : {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Credentials": "true",
        Vary: "Origin",
      };

const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET,POST",
  "Access-Control-Allow-Headers": "Authorization,Content-Type,Prefer,X-Esri-Authorization",
};
