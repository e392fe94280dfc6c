/** Prints the portal's address and accounts when it is ready. */
import { DEMO_PASSWORD, demo } from "./control/demo.ts";

/** The accounts of the demo world, without similar ones. */
export const demoAccounts = demo.users.filter(
  ({ role, privileges, username }) =>
    role === "org_admin" || privileges.length > 0 || username.endsWith("member"),
);

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
