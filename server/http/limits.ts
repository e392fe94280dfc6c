/**
 * Limits of a request. A request beyond a limit is refused, and the message names the limit, before anything else is
 * checked.
 */

/** Largest body, in bytes, as it arrives and once it is decompressed. */
export const MAX_BODY = 1024 * 1024;
/** Largest body of a request to the control API, in bytes. */
export const MAX_CONTROL_BODY = 64 * 1024;
/** Largest body with a seed or a snapshot, in bytes. */
export const MAX_SEED_BODY = 32 * 1024 * 1024;
/** Largest form of the console, in bytes: a little more than the largest snapshot. */
export const MAX_CONSOLE_FORM = 33 * 1024 * 1024;
/** Most bytes of a body that the portal reads and drops after the response. */
export const MAX_DRAINED = 64 * 1024 * 1024;
/**
 * Most bytes of bodies in memory that are still arriving, of all requests together. Beyond that, only bodies up to
 * MAX_SMALL_BODY are read.
 */
export const MAX_ARRIVING = 128 * 1024 * 1024;
export const MAX_SMALL_BODY = 64 * 1024;
/** Most content codings of one body. */
export const MAX_CODINGS = 3;
/** Largest head of a part of a multipart form, in bytes. */
export const MAX_PART_HEAD = 4 * 1024;
/** Longest address, in characters. Longer requests can use a form. */
export const MAX_URL = 8 * 1024;
/** Most fields of query and form together, including files. */
export const MAX_FIELDS = 200;
/** Longest text of a parameter, in characters. */
export const MAX_TEXT = 256 * 1024;
/** Longest token, in characters. Longer ones are invalid. */
export const MAX_TOKEN = 8 * 1024;
/** Deepest nesting of JSON. */
export const MAX_DEPTH = 32;
/** Most items of a list. */
export const MAX_ITEMS = 100;
