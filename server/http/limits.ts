/** How much of a request is read. Whatever goes beyond is refused by name, before anything else is looked at. */

/** Largest body, in bytes, as it arrives and once it is decompressed. */
export const MAX_BODY = 1024 * 1024;
/** Largest body of a request to the control API, in bytes. */
export const MAX_CONTROL_BODY = 64 * 1024;
/** Most bytes of a body that are taken and dropped after its response. */
export const MAX_DRAINED = 64 * 1024 * 1024;
/** Most bytes of bodies that are held while they arrive, all requests together. Beyond, only bodies up to MAX_SMALL_BODY are read. */
export const MAX_ARRIVING = 128 * 1024 * 1024;
export const MAX_SMALL_BODY = 64 * 1024;
/** Most compressions of one body, one around the other. */
export const MAX_CODINGS = 3;
/** Largest head of a part of a multipart form, in bytes. */
export const MAX_PART_HEAD = 4 * 1024;
/** Longest address, in characters; what does not fit travels in a form. */
export const MAX_URL = 8 * 1024;
/** Most fields of query and form together; parts with a file count. */
export const MAX_FIELDS = 200;
/** Longest text of a parameter, in characters. */
export const MAX_TEXT = 256 * 1024;
/** Longest token, in characters; a longer one is worth nothing. */
export const MAX_TOKEN = 8 * 1024;
/** How deep JSON may be nested. */
export const MAX_DEPTH = 32;
/** Longest list that is read. */
export const MAX_ITEMS = 100;
