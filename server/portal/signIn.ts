/** Exchanges a user name and a password for a token. */
import type { Token } from "../../generated/openapi.types.ts";
import { generateToken } from "../rules/generateToken.ts";
import { decide } from "../rules/rule.ts";
import { isPassword } from "./password.ts";
import type { Handler } from "./portal.ts";

export const signIn: Handler<"generateToken"> = async ({ portal, parameters, origin }) => {
  const account = await portal.store.account(parameters.username);
  const correct = await isPassword(parameters.password, account?.password);
  const facts = {
    parameters,
    correct,
    private: origin.secure || origin.local,
    address: origin.address,
    now: portal.now(),
  };
  const decision = decide(generateToken, facts, portal.without);
  if (decision.refused !== undefined) return decision;
  const token = await portal.tokens.issue(decision.accepted);
  return { accepted: { token, expires: decision.accepted.expires, ssl: origin.secure } satisfies Token };
};
