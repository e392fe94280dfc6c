import { loadListing } from "./load.ts";
import type { Handler } from "./operation.ts";

export const getListing: Handler<"getListing"> = async (call) => {
  const { store } = call.portal;
  const { itemId } = await loadListing(call, store);
  return (await store.offer(itemId)) as object;
};
