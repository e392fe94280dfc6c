/**
 * A portal by other hands, for the suite to judge: it keeps what Esri's pages say and what clients need, and decides otherwise
 * than the reference portal wherever they are silent. It shares no code with it. One fault at a time can be planted.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { entitlements } from "./entitlements.testing.ts";
import type { Fault } from "./faults.testing.ts";
import { items } from "./items.testing.ts";
import { lists } from "./lists.testing.ts";
import { market } from "./market.testing.ts";
import { oauth } from "./oauth.testing.ts";
import { signIn } from "./signIn.testing.ts";
import { createWorld, type Person, type World } from "./world.testing.ts";

/** A refusal in this portal's own words. */
export class No extends Error {
  readonly code: number;
  /** What else the envelope holds. */
  readonly more: object;
  constructor(code: number, message: string, more: object = {}) {
    super(message);
    this.code = code;
    this.more = more;
  }
}

/** A field as a number; one of letters counts as absent. */
export const numberOf = (field: string | undefined, absent: number): number =>
  field === undefined || Number.isNaN(Number(field)) ? absent : Number(field);

/** What a request asks of the portal. */
export interface Call {
  readonly world: World;
  readonly is: (fault: Fault) => boolean;
  readonly method: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
  /** The names in the path, in order. */
  readonly names: readonly string[];
  readonly caller: Person | undefined;
  readonly address: string;
}

export interface Route {
  readonly path: RegExp;
  /** Whether it changes something; such a one takes POST alone. */
  readonly changes?: boolean;
  readonly open?: boolean;
  /** The fault by which it takes GET too, or GET alone. */
  readonly byGet?: Fault;
  readonly onlyGet?: Fault;
  readonly unguarded?: Fault;
  readonly answer: (call: Call, caller: Person) => object | string;
}

const ROUTES: readonly Route[] = [
  ...signIn,
  ...oauth,
  ...market,
  ...entitlements,
  ...lists,
  ...items,
];

export interface Received {
  readonly method: string;
  readonly path: string;
}

export interface Foreign {
  readonly address: string;
  readonly world: World;
  /** What came in, in order. */
  readonly received: readonly Received[];
  readonly close: () => void;
}

/** Starts the portal on a free port. `delay` is how long each answer takes, in milliseconds. */
export async function startForeign({
  fault,
  delay = 0,
}: {
  fault?: Fault | undefined;
  delay?: number;
} = {}): Promise<Foreign> {
  const world = createWorld();
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://here");
    const body = await textOf(request);
    received.push({ method: request.method ?? "", path: url.pathname });
    await new Promise((resolve) => setTimeout(resolve, delay));
    serve({ request, url, body, world, is: (name) => name === fault }, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gis/sharing/rest`,
    world,
    received,
    close,
  };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: string;
  readonly world: World;
  readonly is: (fault: Fault) => boolean;
}

function serve(asked: Asked, response: ServerResponse): void {
  const { request, url, body, is } = asked;
  const fields: Record<string, string | undefined> = {
    ...Object.fromEntries(url.searchParams),
    ...Object.fromEntries(new URLSearchParams(body)),
  };
  let status = 200;
  let answer: object | string;
  if (isWrongMethod(asked)) {
    response.writeHead(405, { "content-type": "text/html" }).end("<h1>Nur mit POST</h1>");
    return;
  }
  try {
    answer = decide(asked, fields);
  } catch (fault) {
    if (!(fault instanceof No)) throw fault;
    if (is("refusals have status 400") && fault.code === 409) status = 400;
    if (is("missing token has status 401") && fault.code === 499) status = 401;
    const code =
      is("refusals with a code of letters") && fault.code === 409 ? "CONFLICT" : fault.code;
    const details = is("refusals without details") && fault.code === 409 ? {} : { details: [] };
    answer = { error: { code, message: fault.message, ...fault.more, ...details } };
  }
  const path = url.pathname;
  const asJson =
    is("JSON by default") || (is("customers as JSON by default") && path.endsWith("customersList"));
  const { f = asJson ? "json" : "html", callback } = fields;
  const text =
    typeof answer === "string"
      ? answer
      : JSON.stringify(answer, null, f === "pjson" && !is("pjson in one line") ? 4 : 0);
  const type =
    typeof answer === "string"
      ? "text/plain"
      : f === "html"
        ? "text/html; charset=UTF-8"
        : "text/plain;charset=utf-8";
  response.writeHead(status, { "content-type": type });
  if (f === "html" && typeof answer !== "string")
    response.end(`<!doctype html><pre>${text.replaceAll("<", "&lt;")}</pre>`);
  else {
    const isCalled =
      callback &&
      !is("callback ignored") &&
      !(is("refusals without callback") && text.startsWith('{"error"'));
    response.end(
      isCalled ? `/**/ ${callback}(${text})${is("callback left open") ? "" : ";"}\n` : text,
    );
  }
  void request;
}

const pathOf = ({ url }: Asked): string => decodeURI(url.pathname).replace("/gis/sharing/rest", "");
const routeOf = (path: string): Route | undefined =>
  ROUTES.find(({ path: pattern }) => pattern.test(path));

/** Whether the server refuses the request by itself, since it would change something and is no POST. */
function isWrongMethod(asked: Asked): boolean {
  const { changes, byGet } = routeOf(pathOf(asked)) ?? {};
  return changes === true && asked.request.method !== "POST" && !(byGet && asked.is(byGet));
}

function decide(asked: Asked, fields: Record<string, string | undefined>): object | string {
  const { request, world, is } = asked;
  const path = pathOf(asked);
  const route = routeOf(path);
  if (route === undefined) throw new No(404, "Hier ist nichts.");
  const { method = "GET" } = request;
  if (method === "POST" && route.onlyGet && is(route.onlyGet)) throw new No(417, "Nur mit GET.");
  const names = (route.path.exec(path) ?? []).slice(1);
  const caller = callerOf({ request, fields, world, is });
  const call = {
    world,
    is,
    method,
    fields,
    names,
    caller,
    address: `http://${request.headers.host}/gis`,
  };
  const isOpen =
    (route.open && !(is("info wants a token") && path === "/info")) ||
    (route.unguarded && is(route.unguarded));
  if (caller === undefined && !isOpen)
    throw new No(is("missing token has code 403") ? 403 : 499, "Wer ist da?");
  return route.answer(call, caller ?? (world.people[0] as Person));
}

/** Who the token speaks for; nobody without one. */
function callerOf({
  request: { headers, method, socket },
  fields,
  world,
  is,
}: Pick<Asked, "request" | "world" | "is"> & { fields: Record<string, string | undefined> }):
  | Person
  | undefined {
  const bearer = (name: string) => /^Bearer (.+)$/.exec(String(headers[name] ?? ""))?.[1];
  const inField = is(method === "POST" ? "token not in a form" : "token not in a query")
    ? undefined
    : fields.token;
  const token =
    inField ??
    (is("token not in X-Esri-Authorization") ? undefined : bearer("x-esri-authorization")) ??
    bearer("authorization");
  if (token === undefined) return undefined;
  const known = world.tokens.get(token);
  const isElsewhere =
    (known?.referer !== undefined && headers.referer !== known.referer && !is("any Referer")) ||
    (known?.ip !== undefined && socket.remoteAddress !== known.ip && !is("any address"));
  if (known !== undefined && known.until > Date.now() && !isElsewhere) return known.who;
  if (is("forged token counts as none")) throw new No(499, "Wer ist da?");
  throw new No(is("forged token has code 400") ? 400 : 498, "Diese Marke gilt nicht.");
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
