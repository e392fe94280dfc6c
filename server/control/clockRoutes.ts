/** The clock of a world, over HTTP. */
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ClockEvent } from "../../generated/control.types.ts";
import { NEVER } from "../domain/provisions.ts";
import { END_OF_TIME } from "../domain/time.ts";
import { NO_EXPIRY } from "./accounts.ts";
import { readBody } from "./body.ts";
import { durationOf } from "./clock.ts";
import type { World, WorldOf } from "./worlds.ts";

export const createClockRoutes = (worldOf: WorldOf): Hono =>
  new Hono()
    .get("/:world/clock", (context) => context.json(worldOf(context).clock.state()))
    .put("/:world/clock", async (context) => {
      const world = worldOf(context);
      world.clock.set(await readBody("setClock", context));
      return report(world, context);
    })
    .post("/:world/clock/advance", async (context) => {
      const world = worldOf(context);
      const milliseconds = durationOf(await readBody("advanceClock", context));
      if (world.clock.now() + milliseconds > END_OF_TIME)
        refuse("The clock can't go beyond the year 275760.");
      world.clock.advance(milliseconds);
      return report(world, context);
    })
    .post("/:world/clock/advance-to", async (context) => {
      const world = worldOf(context);
      const event = await readBody("advanceClockTo", context);
      const time =
        event.event === "token-expiry"
          ? await findExpiry(world, event)
          : await findEnd(world, event);
      const { now } = world.clock.state();
      if (time < now)
        refuse(`The ${event.event} was at ${iso(time)}. The clock is at ${iso(now)} already.`);
      if (time > END_OF_TIME) refuse("The clock can't go beyond the year 275760.");
      world.clock.set({ now: time });
      return report(world, context);
    });

function report({ clock, events }: World, context: Context): Response {
  const state = clock.state();
  events.add("clock", { clock: state });
  return context.json(state);
}

function refuse(message: string): never {
  throw new HTTPException(400, { message });
}

const iso = (time: number): string =>
  time > END_OF_TIME ? "after the year 275760" : new Date(time).toISOString();

/** Returns when a token expires, in milliseconds since the epoch. */
async function findExpiry({ name, portal }: World, { token }: ClockEvent): Promise<number> {
  if (token === undefined)
    refuse("token-expiry needs the token that expires, in the member token.");
  const grant =
    (await portal.tokens.access.read(token)) ?? (await portal.tokens.refresh.read(token));
  if (grant === undefined) refuse(`The token was not issued by the world ${name}.`);
  if (grant.expires === NO_EXPIRY)
    refuse(
      "The token never expires, because the control API created it. Use a token from generateToken, or create one with expiresIn.",
    );
  return grant.expires;
}

/** Returns when the trial or purchase ends, or the next one that matches. */
async function findEnd(
  { portal, clock }: World,
  { event, itemId, purchaserOrgId }: ClockEvent,
): Promise<number> {
  const kind = event === "trial-end" ? "trial" : "purchased";
  const { provisions } = await portal.store.export();
  const found = provisions.filter(
    (provision) =>
      provision[kind] &&
      provision.endDate !== NEVER &&
      (itemId === undefined || provision.itemId === itemId) &&
      (purchaserOrgId === undefined || provision.purchaserOrgId === purchaserOrgId),
  );
  const ends = found.map(({ endDate }) => endDate).toSorted((a, b) => a - b);
  const next = ends.find((end) => end >= clock.now()) ?? ends.at(-1);
  if (next !== undefined) return next;
  const what = [
    event === "trial-end" ? "trial" : "purchase with an end",
    ...(itemId === undefined ? [] : [`of ${itemId}`]),
    ...(purchaserOrgId === undefined ? [] : [`by ${purchaserOrgId}`]),
  ].join(" ");
  refuse(
    `There is no ${what}. ${describeKnown(provisions.filter((one) => one[kind] && one.endDate !== NEVER))}`,
  );
}

/** Maximum number of provisions in a message. */
const MAX_SHOWN = 5;

function describeKnown(
  known: readonly {
    readonly itemId: string;
    readonly purchaserOrgId: string;
    readonly endDate: number;
  }[],
): string {
  if (known.length === 0) return "No organization has one.";
  const shown = known
    .slice(0, MAX_SHOWN)
    .map((one) => `${one.itemId} by ${one.purchaserOrgId} (ends ${iso(one.endDate)})`);
  return `There are: ${shown.join(", ")}${known.length > MAX_SHOWN ? " and more" : ""}.`;
}
