/** Times and durations as tests write them. */
import type { Duration as Parts } from "../../generated/control.types.ts";

/** Milliseconds, or a sum of parts such as `{ days: 30 }`. */
export type Duration = number | Parts;

/** A time: a `Date`, milliseconds since the epoch, or a string such as `2026-11-25T09:00:00Z`. */
export type DateLike = Date | number | string;

const UNITS = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
};

/** Returns a duration as the control API reads it. Throws if it isn't one, or is negative. */
export function durationOf(duration: Duration): Parts {
  const parts = typeof duration === "number" ? { milliseconds: duration } : duration;
  const isValid =
    typeof parts === "object" &&
    parts !== null &&
    Object.keys(parts).length > 0 &&
    Object.entries(parts).every(([unit, count]) => unit in UNITS && Number(count) >= 0);
  if (isValid) return parts;
  throw new RangeError(
    `${typeof duration === "number" ? duration : JSON.stringify(duration)} isn't a duration. Use milliseconds, or an object such as { days: 30 } with ${Object.keys(UNITS).join(", ")}. Time can't be negative; clock.set moves it back.`,
  );
}

export const millisecondsOf = (duration: Duration): number =>
  Object.entries(durationOf(duration)).reduce(
    (sum, [unit, count]) => sum + UNITS[unit as keyof typeof UNITS] * count,
    0,
  );

/** Returns milliseconds since the epoch. Throws if the text isn't a time. */
export function timeOf(date: DateLike): number {
  const time = new Date(date).getTime();
  if (Number.isNaN(time))
    throw new RangeError(
      `"${String(date)}" isn't a time. Use a Date, or a string such as 2026-11-25T09:00:00Z.`,
    );
  return time;
}
