/** Walks through the pages of a list. */
import type { CallOptions } from "./options.ts";
import { unwrap } from "./refusals.ts";
import type { Answer } from "./response.ts";

/** Most entries that a portal sends on one page. */
const LARGEST_PAGE = 100;

interface Page {
  readonly nextStart?: number | null | undefined;
  readonly [member: string]: unknown;
}

/**
 * Yields the entries of a list, page by page, from `start` on. Ends after the last page, whether that page says so by
 * -1, 0 or null, says nothing or is empty. Throws a `CallError` if a page is refused, and an error if a page leads back.
 */
export async function* walk(
  list: (input: object, options?: CallOptions) => Promise<Answer<object>>,
  entries: string,
  input: { readonly start?: number; readonly num?: number },
  options?: CallOptions,
): AsyncGenerator<unknown, void, undefined> {
  let start = input.start ?? 1;
  for (;;) {
    const page = unwrap(await list({ num: LARGEST_PAGE, ...input, start }, options)) as Page;
    const found = page[entries];
    if (!Array.isArray(found)) throw new Error(`The page has no list ${entries}.`);
    yield* found;
    const next = page.nextStart ?? 0;
    if (next <= 0 || found.length === 0) return;
    if (next <= start)
      throw new Error(`The page that starts at ${start} names ${next} as the next start.`);
    start = next;
  }
}
