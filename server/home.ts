/** Serves the first page, with the data of the demo world. */
import type { Context } from "hono";
import type { ConsoleMode } from "./console.ts";
import { type ControlAccess, isAllowed } from "./control/access.ts";
import {
  DEMO_APPLICATION,
  DEMO_PASSWORD,
  demo,
  demoAccounts,
  describeUser,
} from "./control/demo.ts";
import type { Env } from "./http/context.ts";
import { sendPage } from "./http/html.ts";

/** Returns the handler of the first page. It leads to the console and the control API if they would serve the caller. */
export const createHome =
  (console: ConsoleMode, access: ControlAccess) =>
  async (context: Context<Env>): Promise<Response> => {
    const hasControl = isAllowed(context, access);
    const { homePage } = await import("./pages/home.ts");
    const page = homePage({
      rest: "/sharing/rest",
      hasConsole: console !== "off" && hasControl,
      hasControl,
      password: DEMO_PASSWORD,
      accounts: demoAccounts.map(({ username, ...user }) => ({
        id: username,
        text: describeUser(user),
      })),
      items: demo.items.map(({ itemId, title, listed }) => ({
        id: itemId,
        text: listed ? title : `${title} (not listed)`,
      })),
      application: DEMO_APPLICATION,
    });
    return sendPage(context, await page);
  };
