/** Exchanges a user name and a password for a token. */
import type { Token } from "../../generated/openapi.types.ts";
import { UNCHECKED } from "../auth/attempts.ts";
import { isPassword } from "../auth/password.ts";
import { decide } from "../domain/rule.ts";
import { generateToken, mostFailures } from "../rules/generateToken.ts";
import type { Handler } from "./operation.ts";

export const signIn: Handler<"generateToken"> = async ({ portal, parameters, origin }) => {
  const { store, attempts, tokens, without } = portal;
  const { username, password } = parameters;
  const { address } = origin;
  const now = portal.now();
  const account = await store.account(username);
  const most = mostFailures("token.attempts", without);
  const subject = { kind: "user", name: username, address } as const;
  const isPrivate = origin.secure || origin.local;
  // What is refused for the way that it came is not looked at.
  const check =
    isPrivate || without.has("token.https")
      ? await attempts.check(subject, now, most, () => isPassword(password, account?.password))
      : UNCHECKED;
  const facts = { parameters, ...check, private: isPrivate, address, now };
  const decision = decide(generateToken, facts, without);
  if (decision.refused !== undefined) return decision;
  const token = await tokens.access.issue(decision.accepted);
  return { accepted: { token, expires: decision.accepted.expires, ssl: origin.secure } satisfies Token };
};
