/** https://developers.arcgis.com/rest/users-groups-and-items/user-app-bundles */
import { mayReadContentOf, userExists } from "../domain/permissions.ts";
import { type Rules, type UserFacts, when } from "../domain/rule.ts";
import type { Page } from "../domain/selection.ts";

/** The effect is the page to send. It has no entries, because no operation assigns a bundle. */
export const listUserAppBundles: Rules<
  "listUserAppBundles",
  UserFacts<"listUserAppBundles">,
  Page
> = {
  operation: "listUserAppBundles",
  refuse: [
    userExists,
    when("app-bundles.who", ({ actor, user }) => !mayReadContentOf(actor, user)),
  ],
  accept: ({ parameters: { start, num } }) => ({ start, num }),
};
