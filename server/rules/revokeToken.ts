/** https://developers.arcgis.com/rest/users-groups-and-items/revoke-token */
import type { Parameters } from "../../generated/calls.ts";
import { type Rules, when } from "../domain/rule.ts";
import type { RefreshGrant } from "./createOAuthToken.ts";
import type { Grant } from "./generateToken.ts";

interface Facts {
  readonly parameters: Parameters<"revokeToken">;
  /** The application with this client id, if it exists. */
  readonly application: object | undefined;
  /** True if the request came over HTTPS or from the portal's own machine. */
  readonly isPrivate: boolean;
  /** What the token grants, if it is a valid token of either kind. */
  readonly refresh: RefreshGrant | undefined;
  readonly access: Grant | undefined;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

export const revokeToken: Rules<"revokeToken", Facts, string | undefined> = {
  operation: "revokeToken",
  refuse: [
    when("revoke.https", ({ isPrivate }) => !isPrivate),
    when("revoke.client-known", ({ application }) => application === undefined),
  ],
  /** Returns the id of the tokens to revoke: of a refresh token, all that come from its sign-in. */
  accept({ parameters: { client_id }, refresh, access, now }) {
    const grant = refresh ?? access;
    if (grant === undefined || grant.clientId !== client_id || grant.expires <= now)
      return undefined;
    return refresh === undefined ? access?.id : refresh.root;
  },
};
