/** Exchanges a user name and a password for a token. */
import type { Token } from "../../generated/openapi.types.ts";
import { generateToken } from "../rules/generateToken.ts";
import { decide } from "../rules/rule.ts";
import { isPassword } from "./password.ts";
import type { Handler } from "./portal.ts";

export const signIn: Handler<"generateToken"> = async ({ portal, parameters, origin }) => {
  const { store, attempts, tokens, without } = portal;
  const who = `${parameters.username} ${origin.address}`;
  const now = portal.now();
  const failures = attempts.failures(who, now);
  const account = await store.account(parameters.username);
  const correct = await isPassword(parameters.password, account?.password);
  const facts = { parameters, failures, correct, private: origin.secure || origin.local, address: origin.address, now };
  const decision = decide(generateToken, facts, without);
  if (decision.refused === "token.credentials") attempts.failed(who, now);
  if (decision.refused !== undefined) return decision;
  attempts.succeeded(who);
  const token = await tokens.access.issue(decision.accepted);
  return { accepted: { token, expires: decision.accepted.expires, ssl: origin.secure } satisfies Token };
};
