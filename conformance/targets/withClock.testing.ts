/** A portal whose time tests move, so that none waits for the end of a purchase. */
import type { Clock } from "../model/context.ts";
import type { Target } from "../model/target.ts";

/** Returns the target with a clock for each scenario, which `reset` sets back. Moving it expires no token. */
export const withClock = (
  target: Target,
  { advance, reset }: Clock & { readonly reset: () => Promise<void> },
): Target => ({
  ...target,
  async open(scenario, listings) {
    const session = await target.open(scenario, listings);
    const { tokens } = session;
    return {
      ...session,
      clock: { advance },
      ...(tokens && { tokens: { ...tokens, expire() {} } }),
      async close() {
        await session.close();
        await reset();
      },
    };
  },
});
