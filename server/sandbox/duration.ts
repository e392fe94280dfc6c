/** Times and durations as tests write them. */
import type { Duration as Parts } from "../../generated/control.types.ts";

/** Milliseconds, or a sum of parts such as `{ days: 30 }`. */
export type Duration = number | Parts;

/** A time: a `Date`, milliseconds since the epoch, or a text such as `2026-11-25T09:00:00Z`. */
export type DateLike = Date | number | string;

export const durationOf = (duration: Duration): Parts =>
  typeof duration === "number" ? { milliseconds: duration } : duration;

const UNITS = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
};

export const millisecondsOf = (duration: Duration): number =>
  Object.entries(durationOf(duration)).reduce(
    (sum, [unit, count]) => sum + UNITS[unit as keyof typeof UNITS] * count,
    0,
  );

/** Returns milliseconds since the epoch. Throws if the text is no time. */
export function timeOf(date: DateLike): number {
  const time = new Date(date).getTime();
  if (Number.isNaN(time))
    throw new RangeError(
      `"${String(date)}" is no time. Use a Date, or a text such as 2026-11-25T09:00:00Z.`,
    );
  return time;
}
