/** The form of the sign-in page, as Esri's Python client sends it. */
import { type Rules, when } from "../domain/rule.ts";
import type { SignInRequest } from "../domain/signIn.ts";
import { MAX_FAILURES } from "./generateToken.ts";

/** A request that the sign-in page contains, signed. */
export interface PendingSignIn extends SignInRequest {
  /** Expiry in milliseconds since the epoch. */
  readonly expires: number;
}

interface Facts {
  /** The request; undefined if it is forged. */
  readonly request: PendingSignIn | undefined;
  readonly isCancelled: boolean;
  /** True if a page of another origin sent the form. */
  readonly isForeignPage: boolean;
  /** True if the form came over HTTPS or from the portal's own machine. */
  readonly isPrivate: boolean;
  /** The account that was chosen instead of a name and password. */
  readonly account: string | undefined;
  /** The accounts that the portal offers to the caller. */
  readonly offered: readonly string[];
  /** Number of recent wrong passwords for this user from this address. */
  readonly failures: number;
  /** True if the user exists and the password is right. */
  readonly isCorrect: boolean;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** True if the user signs in by password. */
const isByPassword = ({ isCancelled, account }: Facts): boolean =>
  !isCancelled && account === undefined;

export const signIn: Rules<"signIn", Facts, void> = {
  operation: "signIn",
  refuse: [
    when(
      "sign-in.request-valid",
      ({ request, now }) => request === undefined || request.expires <= now,
    ),
    when("sign-in.own-page", ({ isForeignPage }) => isForeignPage),
    when("sign-in.https", (facts) => isByPassword(facts) && !facts.isPrivate),
    when(
      "sign-in.account-offered",
      ({ isCancelled, account, offered }) =>
        !isCancelled && account !== undefined && !offered.includes(account),
    ),
    when("sign-in.attempts", (facts) => isByPassword(facts) && facts.failures >= MAX_FAILURES),
    when("sign-in.credentials", (facts) => isByPassword(facts) && !facts.isCorrect),
  ],
  accept: () => {},
};
