/** https://developers.arcgis.com/rest/users-groups-and-items/listing */
import { rules } from "../domain/rule.ts";

/** That there is such a listing is asked before; whoever asks is shown it, so nothing is left to refuse. */
export const getListing = rules<"getListing", { readonly listing: object }, object>("getListing", {
  refuse: [],
  accept: ({ listing }) => listing,
});
