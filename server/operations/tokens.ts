/** The operation that issues tokens for passwords. */
import type { Token } from "../../generated/openapi.types.ts";
import { UNCHECKED } from "../auth/attempts.ts";
import { isPassword } from "../auth/password.ts";
import { MAX_FAILURES, generateToken as tokenRules } from "../rules/generateToken.ts";
import type { Handler } from "./operation.ts";

export const generateToken: Handler<"generateToken"> = async ({ portal, parameters, origin }) => {
  const { store, attempts, tokens } = portal;
  const { username, password } = parameters;
  const { address, secure } = origin;
  const now = portal.now();
  const account = await store.account(username);
  const isPrivate = secure || origin.local;
  const subject = { kind: "user", name: username, address } as const;
  const most = portal.enforces("token.attempts") ? MAX_FAILURES : Infinity;
  // A request that is refused for not using HTTPS needs no password check.
  const check =
    isPrivate || !portal.enforces("token.https")
      ? await attempts.check(subject, now, most, () => isPassword(password, account?.password))
      : UNCHECKED;
  const grant = portal.decide(tokenRules, { parameters, ...check, isPrivate, address, now });
  return {
    token: await tokens.access.issue(grant),
    expires: grant.expires,
    ssl: secure,
  } satisfies Token;
};
