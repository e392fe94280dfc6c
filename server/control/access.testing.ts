/** Requests to a portal as different machines, proxies and pages send them, over real connections. */
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { serveForTest } from "../serve.testing.ts";
import type { ServerOptions } from "../server.ts";
import { readSettings } from "../settings.ts";

export type Headers = Record<string, string>;

/** Starts a portal with settings from `environment`. Returns a function that sends it a request. */
export async function startForCaller(
  environment: Headers = {},
  options: Partial<ServerOptions> = {},
) {
  const { control, trustProxy } = readSettings({ DATABASE_URL: "sqlite::memory:", ...environment });
  const url = await serveForTest({ control, trustProxy, ...options });
  /** Sends a request. Unlike fetch, it can set Host and Origin. */
  return async (headers: Headers = {}, method = "GET", body = "", path = "/control/worlds") => {
    const [response] = (await once(
      request(`${url}${path}`, { method, headers: { Host: new URL(url).host, ...headers } }).end(
        body,
      ),
      "response",
    )) as [IncomingMessage];
    const { error } = JSON.parse((await text(response)) || "{}");
    return {
      status: response.statusCode,
      headers: response.headers,
      message: error?.message as string | undefined,
    };
  };
}
