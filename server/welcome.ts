/** Prints the portal's address and accounts when it is ready. */
import { DEMO_PASSWORD, demoAccounts } from "./control/demo.ts";

/** Returns the text to print. Programs wait for the first line; the rest is for people. */
export function welcome(url: string): string {
  return `portal listening on ${url}

  portal       ${url}/sharing/rest
  reference    ${url}/docs
  control API  ${url}/control/worlds

Accounts of the demo world, password ${DEMO_PASSWORD}:
${demoAccounts.map(({ username, role, orgId }) => `  ${username.padEnd(12)} ${orgId}  ${role}`).join("\n")}

Try:
  curl ${url}/sharing/rest/generateToken -d username=org2user -d password=${DEMO_PASSWORD} -d f=pjson
`;
}
