import { loadItem } from "./load.ts";
import type { Handler } from "./operation.ts";
import { showItem } from "./show.ts";

export const getItem: Handler<"getItem"> = async (call) =>
  showItem(await loadItem(call, call.portal.store));
