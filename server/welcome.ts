/** Prints the portal's address and accounts when it is ready. */
import { DEMO_PASSWORD, demoAccounts } from "./control/demo.ts";

/** Returns the text to print. `certificate` is the file of one that no authority signed. Programs wait for the first line; the rest is for people. */
export function welcome(url: string, certificate?: string): string {
  const trust = certificate === undefined ? "" : ` --cacert ${certificate}`;
  const note =
    certificate === undefined
      ? ""
      : `\nNo authority signed the certificate, so browsers warn once. Node.js trusts it with\n  NODE_EXTRA_CA_CERTS=${certificate}\n`;
  return `portal listening on ${url}

  portal       ${url}/sharing/rest
  docs         ${url}/docs
  control API  ${url}/control/worlds

Accounts of the demo world, password ${DEMO_PASSWORD}:
${demoAccounts.map(({ username, role, orgId }) => `  ${username.padEnd(12)} ${orgId}  ${role}`).join("\n")}

Try:
  curl${trust} ${url}/sharing/rest/generateToken -d username=org2user -d password=${DEMO_PASSWORD} -d f=pjson
${note}`;
}
