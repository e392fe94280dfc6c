/** What a route of the alternate portal is, and how it refuses. */
import type { Person, World } from "./world.testing.ts";

/** A refusal in this portal's own words. */
export class No extends Error {
  readonly code: number;
  /** Further members of the envelope. */
  readonly more: object;

  constructor(code: number, message: string, more: object = {}) {
    super(message);
    this.code = code;
    this.more = more;
  }
}

/** A field as a number. One of letters counts as absent. */
export const numberOf = (field: string | undefined, absent: number): number =>
  field === undefined || Number.isNaN(Number(field)) ? absent : Number(field);

/** Fields of a request by their names. */
export type Fields = Readonly<Record<string, string | undefined>>;

export interface Call {
  readonly world: World;
  readonly fields: Fields;
  /** The names in the path, in order. */
  readonly names: readonly string[];
  /** Undefined without a token. */
  readonly caller: Person | undefined;
  readonly address: string;
}

export interface Route extends Kind {
  readonly path: RegExp;
  readonly respond: (call: Call, caller: Person) => object | string;
}
interface Kind {
  /** True if it takes POST alone. */
  readonly changes?: boolean;
  /** True if it sends JSON unless it is asked for a page. */
  readonly isJson?: boolean;
  /** True if it needs no token. */
  readonly open?: boolean;
}

/** A route at a path, in which `*` is any name. */
export const route = (path: string, respond: Route["respond"], kind: Kind = {}): Route => ({
  path: new RegExp(`^${path.replaceAll("*", "([^/]+)")}/?$`),
  respond,
  ...kind,
});

/** A page of entries, and where the next one begins. */
export function pageOf<Entry>(found: readonly Entry[], { start, num }: Fields, size = 10) {
  const page = { start: Math.max(1, numberOf(start, 1)), num: numberOf(num, size) };
  const next = page.start + page.num;
  return {
    page: { total: found.length, ...page },
    entries: found.slice(page.start - 1, next - 1),
    next: next <= found.length ? next : undefined,
  };
}
