/**
 * The mock: Prism with the contract's examples, behind a front that has a portal's addresses. Requests to the mock, the
 * sandbox and a real portal then differ in the origin only.
 */
import { once } from "node:events";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { operationAt } from "../runner/http/request.ts";
import { startChild } from "./child.ts";
import { echo } from "./mockEcho.ts";
import { signInPage } from "./mockSignIn.ts";

const PREFIX = "/sharing/rest";
const SIGN_IN = "/sharing/oauth2/";
/** Origin of the portal in the contract's examples. */
const SANDBOX = "http://127.0.0.1:4000";
const CONTRACT = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));
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
  const program = prismProgram();
  const { fetch } = mockApp(async () => (await prism).announced);
  const server = createAdaptorServer({ fetch }) as Server;
  // Before Prism, whose start takes seconds: the port may be taken.
  await once(server.listen(port, host), "listening").catch((fault) => {
    throw new Error(listenProblem(fault, host, port), { cause: fault });
  });
  const prism = startChild([program, "mock", CONTRACT, "--port", "0"], {
    ready: /Prism is listening on (http:\S+)/,
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { stop: stopPrism } = await prism.catch(async (fault) => {
    await close();
    throw fault;
  });
  const { port: own } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    portal: `http://${name}:${own}${PREFIX}`,
    async stop() {
      await close();
      await stopPrism();
    },
  };
}

function prismProgram(): string {
  try {
    return createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
  } catch (fault) {
    throw new Error("Prism is not installed: npm install @stoplight/prism-cli", { cause: fault });
  }
}

function listenProblem({ code = "", message }: NodeJS.ErrnoException, host: string, port: number) {
  if (code === "EADDRINUSE") return `port ${port} is in use; choose another with --port`;
  if (["ENOTFOUND", "EAI_AGAIN", "EADDRNOTAVAIL"].includes(code))
    return `${host} isn't an address of this machine; choose one with --host, such as 127.0.0.1`;
  return message;
}

/** The front. `prism` resolves to Prism's address. */
const mockApp = (prism: () => Promise<string>): Hono =>
  new Hono()
    .use(
      cors({
        // The SDK reads some responses with credentials.
        origin: (origin) => (origin === "" || origin === "null" ? "*" : origin),
        credentials: true,
        allowMethods: ["GET", "POST"],
        allowHeaders: ["Authorization", "Content-Type", "Prefer", "X-Esri-Authorization"],
      }),
    )
    .use(
      bodyLimit({
        maxSize: MAX_BODY,
        onError: (context) => sendError(context, 413, "The body is too large."),
      }),
    )
    .onError((fault, context) => sendError(context, 500, `The mock has failed: ${fault.message}`))
    .all("*", async (context) => respond(context, await prism()));

/** Forwards a request to Prism, and its response to the client. */
async function respond(context: Context, prism: string): Promise<Response> {
  const { req: request } = context;
  const { pathname, search, searchParams } = new URL(request.url);
  const path = pathOf(pathname);
  const at = path === undefined ? undefined : operationAt(path);
  if (at === undefined)
    return sendError(context, 404, "There is no such operation.", `${request.method} ${pathname}`);
  const text = await request.text();
  const isForm = request.header("Content-Type")?.startsWith("application/x-www-form-urlencoded");
  const form = new URLSearchParams(isForm ? text : "");
  const fields: Fields = Object.fromEntries([...searchParams, ...form]);
  const early = earlyRefusal(at.id, request, fields);
  if (early !== undefined) return sendJson(context, JSON.stringify(outcomes[at.id][early]?.value));
  // Browsers ask for a page.
  const isForPeople = (fields.f ?? "html") === "html";
  const page = at.id === "authorizeApplication" && isForPeople && signInPage(fields);
  if (page) return context.html(page, 200, { "Content-Type": "text/html; charset=utf-8" });
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const forwarded = await fetch(`${prism}${path}${search}`, {
    method: request.method,
    headers: headersFor(request, fields, operations[at.id]),
    ...(hasBody && { body: text }),
    redirect: "manual",
  });
  const type = forwarded.headers.get("Content-Type") ?? "";
  const shown = await forwarded.text();
  if (type.startsWith(PROBLEM)) return sendProblem(context, JSON.parse(shown) as Problem);
  if (!type.startsWith("application/json"))
    return new Response(shown, { status: forwarded.status, headers: { "Content-Type": type } });
  const host = request.header("Host") ?? "";
  // An example that names a portal names the sandbox; a client would go there.
  const here = /^[\w.:[\]-]+$/.test(host) ? shown.replaceAll(SANDBOX, `http://${host}`) : shown;
  const body = echo(JSON.parse(here), at.names, fields);
  const echoed = JSON.stringify(body, null, fields.f === "pjson" ? 2 : 0);
  return fields.callback === undefined
    ? sendJson(context, echoed)
    : sendJson(context, `${fields.callback}(${echoed});`, "text/javascript; charset=utf-8");
}

/** Returns the path of an operation. Browsers reach the sign-in page without /rest. */
function pathOf(pathname: string): string | undefined {
  if (pathname.startsWith(SIGN_IN)) return pathname.slice("/sharing".length);
  if (pathname === PREFIX) return "/";
  return pathname.startsWith(`${PREFIX}/`) ? pathname.slice(PREFIX.length) : undefined;
}

type Headers = Context["req"];

const tokenOf = (request: Headers, fields: Fields): string | undefined =>
  request.header("X-Esri-Authorization") || request.header("Authorization") || fields.token;

/** Refusals that need no memory: of a change by GET, and of a missing token. A request that prefers an example gets that. */
function earlyRefusal(
  id: OperationId,
  request: Headers,
  fields: Fields,
): "methodNotAllowed" | "tokenRequired" | undefined {
  const { method, refusals }: Operation = operations[id];
  if (request.header("Prefer") !== undefined) return undefined;
  if (method === "POST" && request.method !== "POST" && refusals.includes("methodNotAllowed"))
    return "methodNotAllowed";
  const needsToken = refusals.includes("tokenRequired");
  return needsToken && !tokenOf(request, fields) ? "tokenRequired" : undefined;
}

/** The headers that Prism reads. It knows no token in a form. */
function headersFor(
  request: Headers,
  fields: Fields,
  { text, successes }: Operation,
): Record<string, string> {
  const [type, prefer] = [request.header("Content-Type"), request.header("Prefer")];
  const isRefusal = prefer !== undefined && !successes.some((name) => prefer.includes(`=${name}`));
  return {
    ...(type !== undefined && { "Content-Type": type }),
    ...(prefer !== undefined && { Prefer: prefer }),
    Accept: text === undefined || isRefusal ? "application/json" : text,
    "X-Esri-Authorization": tokenOf(request, fields) || "none",
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
function sendProblem(context: Context, { status, title, validation = [] }: Problem) {
  const details = validation.map(({ location, message }) => `${location.at(-1)}: ${message}`);
  return status === 422
    ? sendError(context, 400, "Invalid parameters.", ...details)
    : sendError(context, status, title, ...details);
}

const sendError = (context: Context, code: number, message: string, ...details: string[]) =>
  sendJson(context, JSON.stringify({ error: { code, message, details } }));

const sendJson = (context: Context, text: string, type = "application/json; charset=utf-8") =>
  context.body(text, 200, { "Content-Type": type });
