/** Servers that the page can send requests to. */
import type { Server } from "../../openapi/model/contract.ts";

/** The portal that serves the page. */
export const SAME_PORTAL: Server = {
  url: "/sharing/rest",
  description: "The portal that serves this page.",
};

/**
 * Returns the origins of servers, with their variables at the defaults. A server without an origin is on the page's
 * own.
 */
export const originsOf = (servers: readonly Server[]): string[] =>
  servers
    .map(({ url, variables = {} }) =>
      url.replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? ""),
    )
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).origin);
