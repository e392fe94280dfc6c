/** https://developers.arcgis.com/rest/users-groups-and-items/express-interest */
import { caller, command } from "./command.ts";
import { heldNow } from "./provision.ts";
import { isVendor, mayPurchase } from "./roles.ts";
import { when } from "./rule.ts";

export const expressInterest = command("expressInterest", {
  purchaser: caller,
  refuse: [
    when("interest.purchaser-side", ({ actor, listing }) => isVendor(actor, listing)),
    when("interest.privilege", ({ actor }) => !mayPurchase(actor)),
    when("interest.not-free", ({ listing }) => listing.licenseType === "free"),
    when("interest.not-purchased", ({ provision }) => provision?.purchased === true),
    when("interest.once", ({ provision }) => provision?.interested === true),
  ],
  // A trial that was started before keeps its dates: an interest neither shortens nor prolongs it.
  accept: (facts) => ({ ...heldNow(facts), interested: true }),
});
