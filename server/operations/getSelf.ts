import type { Handler } from "./operation.ts";
import { showUser } from "./show.ts";

export const getSelf: Handler<"getSelf"> = async ({ actor }) => showUser(actor);
