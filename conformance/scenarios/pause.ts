/** Waiting for a portal's own time to pass. */

/**
 * Lets so much time pass that what happens next happens at another instant than the one that was told. A portal whose instants
 * are whole seconds counts in seconds; all others are taken to count in milliseconds.
 */
export const nextInstant = (told: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, told % 1000 === 0 ? 1_100 : 3));
