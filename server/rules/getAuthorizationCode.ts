/** https://developers.arcgis.com/rest/users-groups-and-items/register-app */
import type { Parameters } from "../../generated/calls.ts";
import { type Rules, when } from "../domain/rule.ts";

interface Facts {
  readonly parameters: Parameters<"getAuthorizationCode">;
}

export const getAuthorizationCode: Rules<"getAuthorizationCode", Facts, { readonly code: string }> =
  {
    operation: "getAuthorizationCode",
    refuse: [when("approval.code-present", ({ parameters: { code } }) => code === undefined)],
    accept: ({ parameters: { code = "" } }) => ({ code }),
  };
