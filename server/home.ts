/** Serves the first page, with the data of the demo world. */
import type { Context } from "hono";
import { DEMO_APPLICATION, DEMO_PASSWORD, demo } from "./control/demo.ts";
import type { Env } from "./http/context.ts";
import { sendPage } from "./http/html.ts";
import type { User } from "./storage/seed.ts";
import { demoAccounts } from "./welcome.ts";

export async function showHome(context: Context<Env>): Promise<Response> {
  const { homePage } = await import("./pages/home.ts");
  const page = homePage({
    rest: "/sharing/rest",
    password: DEMO_PASSWORD,
    accounts: demoAccounts.map(({ username, ...user }) => ({ id: username, text: describe(user) })),
    items: demo.items.map(({ itemId, title, listed }) => ({
      id: itemId,
      text: listed ? title : `${title} (not listed)`,
    })),
    application: DEMO_APPLICATION,
  });
  return sendPage(context, await page);
}

function describe({
  role,
  orgId,
  privileges,
}: Pick<User, "role" | "orgId" | "privileges">): string {
  const { name } = demo.organizations.find(({ id }) => id === orgId) ?? { name: orgId };
  if (role === "org_admin") return `Administrator of ${name}`;
  return `Member of ${name}${privileges.length > 0 ? ", may request purchase information" : ", no privilege"}`;
}
