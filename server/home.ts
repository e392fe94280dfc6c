/** Serves the first page, with the data of the demo world. */
import type { Context } from "hono";
import {
  DEMO_APPLICATION,
  DEMO_PASSWORD,
  demo,
  demoAccounts,
  describeUser,
} from "./control/demo.ts";
import type { Env } from "./http/context.ts";
import { sendPage } from "./http/html.ts";

export async function showHome(context: Context<Env>): Promise<Response> {
  const { homePage } = await import("./pages/home.ts");
  const page = homePage({
    rest: "/sharing/rest",
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
}
