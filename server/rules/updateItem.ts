/** https://developers.arcgis.com/rest/users-groups-and-items/update-item */
import type { Item } from "./facts.ts";
import { type ItemFacts, itemCommand } from "./itemCommand.ts";
import { mayChange } from "./roles.ts";
import { when } from "./rule.ts";

export const updateItem = itemCommand("updateItem", {
  refuse: [
    when("update-item.owner-or-admin", ({ actor, item }) => !mayChange(actor, item)),
    when("parameters.valid", triesForNoTime, () => ["trialDuration: is needed where trials are supported"]),
  ],
  accept: changed,
});

/** Whether the item would support trials of no duration, which neither the request nor the item tells. */
function triesForNoTime(facts: ItemFacts<"updateItem">): boolean {
  const { trialSupported, trialDuration } = changed(facts);
  return trialSupported && trialDuration < 1;
}

function changed({ parameters, item, now }: ItemFacts<"updateItem">): Item {
  return {
    ...item,
    title: parameters.title ?? item.title,
    type: parameters.type ?? item.type,
    licenseType: parameters.licenseType ?? item.licenseType,
    licenseBy: parameters.licenseBy ?? item.licenseBy,
    priceDesc: parameters.priceDesc ?? item.priceDesc,
    trialSupported: parameters.trialSupported ?? item.trialSupported,
    trialDuration: parameters.trialDuration ?? item.trialDuration,
    modified: now,
  };
}
