/** The caller, described to itself. Whoever has a token may ask, so nothing is left to refuse. */
import type { Actor } from "../domain/model.ts";
import { rules } from "../domain/rule.ts";

export const getSelf = rules<"getSelf", { readonly actor: Actor }, Actor>("getSelf", {
  refuse: [],
  accept: ({ actor }) => actor,
});
