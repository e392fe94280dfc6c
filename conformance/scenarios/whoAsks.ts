/** Asks a portal who the caller is, by a resource that the portal has. */
import type { Actor, Call, Sent } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { Blocked } from "../runner/blocked.ts";
import { isLeftOut, objectIn } from "../runner/http/response.ts";

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
  const { user, id } = await own;
  if (user === undefined) {
    // Then the organization tells its members from others.
    const open = await caller.exchange("getPortal", { portalID: "self" }, { token: null });
    // Either would do, so that what is left out is the reason.
    if (id !== caller.orgId || objectIn(open.response.text)?.id === id)
      throw new Blocked(await call.send(), "portals/self does not say who the caller is");
  }
  return (sent = {}) => caller.getPortal("self", { sent }) as unknown as Call<"getSelf">;
}

/**
 * Expects a token to be that of a user. A portal may not show users, and one that doesn't show its own caller breaks another
 * rule.
 */
export async function checkUser(
  rule: Pick<Expectations, "accepted" | "equal" | "needs">,
  caller: Actor,
  { token, username }: { readonly token: string; readonly username: string },
): Promise<void> {
  const ask = await whoAsks(caller);
  const own = userIn(await ask());
  const shown = userIn(await rule.accepted(ask({ token })));
  rule.needs("the caller's own name", own === undefined || own === caller.username);
  if (own !== undefined) rule.equal("the user of the token", shown, username);
}

/** True if such a call shows a member, by name or by organization. */
export const isMember = (self: object): boolean => userIn(self) !== undefined || "id" in self;

/** The name of the user that such a call shows. */
export function userIn(self: object): string | undefined {
  const { username, user } = self as { username?: string; user?: { username?: string } };
  return username ?? user?.username;
}
