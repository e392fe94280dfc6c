/** Lengths of time, in milliseconds. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Latest time of a JavaScript `Date`, in milliseconds since the epoch. */
export const END_OF_TIME = 8_640_000_000_000_000;
