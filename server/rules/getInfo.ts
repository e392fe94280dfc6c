/** Where the portal is. Anybody may ask, so nothing is left to refuse. */
import { rules } from "../domain/rule.ts";

/** The facts and the effect are the address by which the caller knows the portal. */
export const getInfo = rules<"getInfo", { readonly portal: string }, string>("getInfo", {
  refuse: [],
  accept: ({ portal }) => portal,
});
