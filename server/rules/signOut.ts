/** Esri documents this address only in an issue of its client. */
import type { Parameters } from "../../generated/calls.ts";
import { type Rules, when } from "../domain/rule.ts";
import { isAllowedRedirect } from "../domain/signIn.ts";

interface Facts {
  readonly parameters: Parameters<"signOut">;
  /** The application with this client id, if it exists. */
  readonly application: { readonly redirectUris: readonly string[] } | undefined;
}

export const signOut: Rules<"signOut", Facts, { readonly location?: string }> = {
  operation: "signOut",
  refuse: [
    when(
      "sign-out.redirect-registered",
      ({ parameters: { redirect_uri }, application }) =>
        redirect_uri !== undefined &&
        !isAllowedRedirect(redirect_uri, application?.redirectUris ?? []),
    ),
  ],
  accept: ({ parameters: { redirect_uri } }) =>
    redirect_uri === undefined ? {} : { location: redirect_uri },
};
