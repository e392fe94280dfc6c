/** Asks a portal who the caller is, by a resource that the portal has. */
import type { Actor, Call, Sent } from "../model/actor.ts";
import { Blocked } from "../runner/blocked.ts";
import { isLeftOut } from "../runner/http/response.ts";

/**
 * Makes calls that are refused without a valid token or, on a portal that leaves `community/self` out, show no user then.
 * Blocks the scenario unless the portal takes the caller's own token.
 */
export async function whoAsks(caller: Actor): Promise<(sent?: Sent) => Call<"getSelf">> {
  const call = caller.getSelf();
  if (!isLeftOut(await call.send())) {
    await call;
    return (sent = {}) => caller.getSelf({ sent });
  }
  const own = caller.getPortal("self");
  if ((await own).user === undefined)
    // Either would do, so that what is left out is the reason.
    throw new Blocked(await call.send(), "portals/self does not say who the caller is");
  return (sent = {}) => caller.getPortal("self", { sent }) as unknown as Call<"getSelf">;
}

/** The name of the user that such a call shows. */
export function userIn(self: object): string | undefined {
  const { username, user } = self as { username?: string; user?: { username?: string } };
  return username ?? user?.username;
}
