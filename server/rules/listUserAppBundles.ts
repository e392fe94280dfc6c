/** https://developers.arcgis.com/rest/users-groups-and-items/user-app-bundles */
import type { Actor } from "../domain/model.ts";
import { mayReadContentOf, userExists } from "../domain/permissions.ts";
import { type RequestFacts, type Rules, when } from "../domain/rule.ts";
import type { Page } from "../domain/selection.ts";

interface Facts extends RequestFacts<"listUserAppBundles"> {
  /** The requested user, if they exist. */
  readonly user: Actor | undefined;
}

/** The effect is the page to send. It has no entries, because no operation assigns a bundle. */
export const listUserAppBundles: Rules<"listUserAppBundles", Facts, Page> = {
  operation: "listUserAppBundles",
  refuse: [
    userExists,
    when("app-bundles.who", ({ actor, user }) => !mayReadContentOf(actor, user)),
  ],
  accept: ({ parameters: { start, num } }) => ({ start, num }),
};
