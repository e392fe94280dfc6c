/**
 * An independent portal on plain `node:http`. It keeps what Esri's pages say and what clients need, and decides in
 * another way than the reference portal where they say nothing. It shares no code with it.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { entitlements } from "./entitlements.testing.ts";
import { items } from "./items.testing.ts";
import { listings } from "./listings.testing.ts";
import { lists } from "./lists.testing.ts";
import { provisions } from "./provisions.testing.ts";
import { type Fields, No, type Route } from "./route.testing.ts";
import { signIn } from "./signIn.testing.ts";
import { createWorld, type Person, type World } from "./world.testing.ts";

const ROUTES: readonly Route[] = [
  ...signIn,
  ...listings,
  ...provisions,
  ...entitlements,
  ...lists,
  ...items,
];

export interface Received {
  readonly method: string;
  readonly path: string;
}

export interface AlternatePortal {
  readonly address: string;
  readonly world: World;
  /** What came in, in order. */
  readonly received: readonly Received[];
  readonly close: () => void;
}

const ROOT = "/gis/sharing/rest";

/**
 * Starts the portal on a free port. `delay` is how long each response takes, in milliseconds, and `tag` begins all names
 * and ids.
 */
export async function startAlternatePortal({ delay = 0, tag = "" } = {}): Promise<AlternatePortal> {
  const world = createWorld(tag);
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://portal");
    const form = new URLSearchParams(await textOf(request));
    const fields = Object.fromEntries([...url.searchParams, ...form]);
    received.push({ method: request.method ?? "", path: url.pathname });
    await new Promise((resolve) => setTimeout(resolve, delay));
    serve({ request, path: decodeURI(url.pathname).replace(ROOT, ""), fields, world }, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${ROOT}`,
    world,
    received,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Asked {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly fields: Fields;
  readonly world: World;
}

function serve(asked: Asked, response: ServerResponse): void {
  const route = ROUTES.find(({ path }) => path.test(asked.path));
  if (route?.changes && asked.request.method !== "POST") {
    response.writeHead(405, { "content-type": "text/html" }).end("<h1>Nur mit POST</h1>");
    return;
  }
  const body = bodyOf(asked, route);
  const { f = route?.isJson ? "json" : "html", callback } = asked.fields;
  if (typeof body === "string") {
    response.writeHead(200, { "content-type": "text/csv" }).end(body);
    return;
  }
  const text = JSON.stringify(body, null, f === "pjson" ? 4 : 0);
  if (f === "html") {
    response.writeHead(200, { "content-type": "text/html; charset=UTF-8" });
    response.end(`<!doctype html><pre>${text.replaceAll("<", "&lt;")}</pre>`);
    return;
  }
  response.writeHead(200, { "content-type": "text/plain;charset=utf-8" });
  response.end(callback ? `/**/ ${callback}(${text});\n` : text);
}

function bodyOf({ request, path, fields, world }: Asked, route: Route | undefined) {
  try {
    if (route === undefined) throw new No(404, "Hier ist nichts.");
    const caller = callerOf(request, fields, world);
    if (caller === undefined && !route.open) throw new No(499, "Wer ist da?");
    const names = (route.path.exec(path) ?? []).slice(1);
    const address = `http://${request.headers.host}/gis`;
    const call = { world, fields, names, caller, address };
    return route.respond(call, caller ?? (world.people[0] as Person));
  } catch (error) {
    // Without a response, the suite would wait for one.
    const { code, message, more } = error instanceof No ? error : new No(500, String(error));
    return { error: { code, message, details: [], ...more } };
  }
}

/** Whom the token speaks for. */
function callerOf(
  { headers, socket }: IncomingMessage,
  fields: Fields,
  { tokens }: World,
): Person | undefined {
  const bearer = (name: string) => /^Bearer (.+)$/.exec(String(headers[name] ?? ""))?.[1];
  const token = fields.token ?? bearer("x-esri-authorization") ?? bearer("authorization");
  if (token === undefined) return undefined;
  const ticket = tokens.get(token);
  const isElsewhere =
    (ticket?.referer !== undefined && headers.referer !== ticket.referer) ||
    (ticket?.ip !== undefined && socket.remoteAddress !== ticket.ip);
  if (ticket === undefined || ticket.until <= Date.now() || isElsewhere)
    throw new No(498, "Diese Marke gilt nicht.");
  return ticket.who;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
