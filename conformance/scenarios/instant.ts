import { DAY } from "../runner/waiting.ts";

/** Whether a number can be an instant in milliseconds: after the marketplace began, and not ahead by more than clocks differ. */
export const isInstant = (instant: number): boolean =>
  instant > Date.UTC(2010) && instant < Date.now() + DAY;
