/** What people see first: the text in the terminal, and the first page, with the data of the demo world. */
import type { Context } from "hono";
import type { ConsoleMode } from "./console.ts";
import { type ControlAccess, isAllowed } from "./control/access.ts";
import { DEMO_APPLICATION, DEMO_PASSWORD, demo } from "./control/demo.ts";
import { demoAccounts, describeUser } from "./control/offeredAccounts.ts";
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

interface WelcomeOptions {
  readonly console: ConsoleMode;
  /** File of a certificate that no authority signed. */
  readonly certificate?: string | undefined;
}

/** Returns the text to print. Programs wait for the first line; the rest is for people. */
export function welcome(url: string, { console, certificate }: WelcomeOptions): string {
  const trust = certificate === undefined ? "" : ` --cacert ${certificate}`;
  const note =
    certificate === undefined
      ? ""
      : `\nNo authority signed the certificate, so browsers warn once. Node.js trusts it with\n  NODE_EXTRA_CA_CERTS=${certificate}\n`;
  const door =
    console === "off"
      ? ""
      : `  console      ${url}/console${console === "on" ? "" : "  (read-only)"}\n`;
  return `portal listening on ${url}

${door}  docs         ${url}/docs
  portal       ${url}/sharing/rest
  control API  ${url}/control/worlds

Accounts of the demo world, password ${DEMO_PASSWORD}:
${demoAccounts.map(({ username, role, orgId }) => `  ${username.padEnd(12)} ${orgId}  ${role}`).join("\n")}

Try:
  curl${trust} ${url}/sharing/rest/generateToken -d username=org2user -d password=${DEMO_PASSWORD} -d f=pjson
${note}`;
}
