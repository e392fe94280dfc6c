/** Where requests of the page go. */
import type { Server } from "./contract.ts";

/** The portal that serves the page itself. */
export const SAME_PORTAL: Server = { url: "/sharing/rest", description: "The portal that serves this page." };

/** The origins of servers, their variables at their defaults; a server without an origin is the page's own. */
export const originsOf = (servers: readonly Server[]): string[] =>
  servers
    .map(({ url, variables = {} }) => url.replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? ""))
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).origin);
