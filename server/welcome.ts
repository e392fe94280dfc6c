/** Prints the portal's address and accounts when it is ready. */
import type { ConsoleMode } from "./console.ts";
import { DEMO_PASSWORD, demoAccounts } from "./control/demo.ts";

export interface WelcomeOptions {
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
