/**
 * The mock: Prism with the contract's examples, behind a front that has a portal's addresses. Requests to the mock, the
 * sandbox and a real portal then differ in the origin only.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
import { startChild } from "./child.ts";
import { prismLine } from "./prismLine.ts";

const PREFIX = "/sharing/rest";
/** Origin of the portal in the contract's examples. */
const SANDBOX = "http://127.0.0.1:4000";
const FORM = "application/x-www-form-urlencoded";
/** Largest body of a request, in bytes, as on the portal. */
const MAX_BODY = 1024 * 1024;

export interface Mock {
  /** Address of the mock, up to and including /sharing/rest. */
  readonly portal: string;
  readonly stop: () => Promise<void>;
}

/** Starts the mock. Port 0 picks a free one. Rejects if Prism is not installed or the port is taken. */
export async function startMock({ port = 0, host = "127.0.0.1" } = {}): Promise<Mock> {
  const prism = await startChild(prismLine(["--port", "0"]), {
    ready: /Prism is listening on (http:\S+)/,
  });
  const server = createServer((request, response) => {
    respond(prism.announced, request, response).catch((fault: unknown) => {
      if (!response.headersSent) sendError(response, 500, `The mock has failed: ${String(fault)}`);
      else response.destroy();
    });
  });
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await prism.stop();
  };
  try {
    await listening(server, port, host);
  } catch (fault) {
    await prism.stop();
    throw fault;
  }
  const { port: own } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return { portal: `http://${name}:${own}${PREFIX}`, stop };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
}

/** Forwards a request to Prism, and its response to the client. */
async function respond(prism: string, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? "/", "http://mock");
  const path = url.pathname.startsWith(`${PREFIX}/`)
    ? url.pathname.slice(PREFIX.length).replace(/\/$/, "")
    : undefined;
  if (path === undefined)
    return sendError(response, 404, `There is no such operation: paths begin with ${PREFIX}.`);
  const text = await bodyOf(request);
  if (text === undefined) return sendError(response, 413, "The body is too large.");
  const isForm = request.headers["content-type"]?.startsWith(FORM) === true;
  const form = new URLSearchParams(isForm ? text : "");
  const fields = Object.fromEntries([...url.searchParams, ...form]);
  const forwarded = await fetch(`${prism}${path}${url.search}`, {
    method: request.method ?? "GET",
    headers: headersFor(request, fields, operationOf(path)),
    ...(request.method === "GET" || request.method === "HEAD" ? {} : { body: text }),
    redirect: "manual",
  });
  const type = forwarded.headers.get("Content-Type") ?? "";
  const shown = await forwarded.text();
  const headers = { "Access-Control-Allow-Origin": "*", "Content-Type": type };
  const isJson = forwarded.status === 200 && type.startsWith("application/json");
  if (!isJson) return response.writeHead(forwarded.status, headers).end(shown);
  const { host = "" } = request.headers;
  // An example that names a portal names the sandbox; a client would go there.
  const here = /^[\w.:[\]-]+$/.test(host) ? shown.replaceAll(SANDBOX, `http://${host}`) : shown;
  const body: unknown = JSON.parse(here);
  const echoed = JSON.stringify(
    echo(body, { ...fields, ...idsOf(path) }),
    null,
    fields.f === "pjson" ? 2 : 0,
  );
  if (fields.callback === undefined) return response.writeHead(200, headers).end(echoed);
  return response
    .writeHead(200, { ...headers, "Content-Type": "text/javascript; charset=utf-8" })
    .end(`${fields.callback}(${echoed});`);
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

/**
 * The headers that Prism reads. It knows no token in a form, and responds to a request without a token in its own way:
 * the contract has an example for that.
 */
function headersFor(
  { headers }: IncomingMessage,
  fields: Readonly<Record<string, string>>,
  operation: Operation | undefined,
): Record<string, string> {
  const named = headers["x-esri-authorization"] ?? headers.authorization ?? fields.token;
  const needsToken = operation?.refusals.includes("tokenRequired") === true && named === undefined;
  const prefer = headers.prefer ?? (needsToken ? "example=tokenRequired" : undefined);
  return {
    ...(headers["content-type"] === undefined ? {} : { "Content-Type": headers["content-type"] }),
    ...(prefer === undefined ? {} : { Prefer: String(prefer) }),
    Accept: "application/json, text/csv",
    "X-Esri-Authorization": String(named ?? "none"),
  };
}

const patterns = operationIds.map((id) => ({
  operation: operations[id] as Operation,
  // Parameters have no slash, so the pattern is linear.
  pattern: new RegExp(`^${operations[id].path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
}));

const operationOf = (path: string): Operation | undefined =>
  patterns.find(({ pattern }) => pattern.test(path))?.operation;

/** The parameters in a path, by the names of the members that show them. */
function idsOf(path: string): Record<string, string> {
  const found = patterns.map(({ pattern }) => pattern.exec(path)).find((match) => match !== null);
  const groups: Readonly<Record<string, string | undefined>> = found?.groups ?? {};
  const { itemID, portalID, userName } = groups;
  const id = itemID ?? (portalID === "self" ? undefined : portalID);
  return {
    ...(itemID === undefined ? {} : { itemId: decodeURIComponent(itemID) }),
    ...(id === undefined ? {} : { id: decodeURIComponent(id) }),
    ...(userName === undefined ? {} : { username: decodeURIComponent(userName) }),
  };
}

/**
 * Members that repeat an id of the path or query. The first occurrence is what the example has in its place. Whether an id
 * in a form counts is for the rules to say, which the mock does not know.
 */
const TEXTS = ["itemId", "id", "username"] as const;

/** Returns an example with the ids, query and position that the request asked for. Refusals stay as they are. */
function echo(body: unknown, asked: Readonly<Record<string, string>>): unknown {
  if (typeof body !== "object" || body === null || "error" in body) return body;
  const own = { ...body } as Record<string, unknown>;
  for (const name of ["start", "num"])
    if (typeof own[name] === "number" && /^\d+$/.test(asked[name] ?? ""))
      own[name] = Number(asked[name]);
  if (typeof own.query === "string" && asked.q !== undefined) own.query = asked.q;
  const replacements = TEXTS.flatMap((name) => {
    // The id of something inside, such as a vendor, is not the id that was asked for.
    const shown = name === "id" ? own.id : firstOf(own, name);
    const wanted = asked[name];
    return typeof shown === "string" && wanted !== undefined ? [[shown, wanted] as const] : [];
  });
  return replaced(own, new Map(replacements));
}

/** The first value of a member, at any depth. */
function firstOf(node: unknown, name: string): unknown {
  if (typeof node !== "object" || node === null) return undefined;
  if (name in node) return (node as Record<string, unknown>)[name];
  for (const inner of Object.values(node)) {
    const found = firstOf(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns a copy in which texts are replaced wherever they are a whole value. */
function replaced(node: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof node === "string") return texts.get(node) ?? node;
  if (Array.isArray(node)) return node.map((inner) => replaced(inner, texts));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, replaced(value, texts)]),
  );
}

function sendError(response: ServerResponse, code: number, message: string): void {
  const error = { code, message, details: [] };
  response.writeHead(200, {
    "Content-Type": "application/json",
    "Access-Control-Allow-Origin": "*",
  });
  response.end(JSON.stringify({ error }));
}
