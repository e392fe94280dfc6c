/** Limits of the heap. They are for a process that only runs a portal. */
import { setFlagsFromString } from "node:v8";

/**
 * Collects garbage once the old generation has doubled. By default it may quadruple: to 260 MiB under load, not 190. Call
 * it first of all.
 */
export const limitOldGeneration = (): void => setFlagsFromString("--heap-growing-percent=100");

/**
 * Keeps the young generation at its size. A burst would let it grow to 128 MiB, which V8 never frees. Call it once the
 * portal listens, because the start needs more.
 */
export const limitYoungGeneration = (): void => setFlagsFromString("--semi-space-growth-factor=1");
