/** What has been found out about long lists. It holds as long as nothing is written, by whatever process. */
import type { Kysely } from "kysely";
import type { Selection } from "../rules/selection.ts";
import type { Engine } from "./engine.ts";
import { Latest } from "./latest.ts";
import type { Tables } from "./tables.ts";

/** A place in a list where the weightiest field of its sort takes another value. */
export interface Landmark {
  /** How many entries come before it. */
  readonly before: number;
  readonly value: string | number;
}

export interface KnownList {
  /** The present for which all of this is true. */
  readonly now: number;
  /** How many entries there are on all pages together. */
  readonly total: number;
  readonly landmarks: Landmark[];
}

/** Most lists that are known at a time, and most landmarks of each. */
const MAX_LISTS = 100;
const MAX_LANDMARKS = 1_000;

export class KnownLists {
  readonly #engine: Engine;
  /** By the state of the database, and what is listed. */
  readonly #lists = new Latest<string, KnownList>(MAX_LISTS);

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** What is known of a list whose pages are asked for; what is not is found out by counting. */
  async of(db: Kysely<Tables>, { page: _, now, ...list }: Selection, count: () => Promise<number>): Promise<KnownList> {
    const name = JSON.stringify([await this.#engine.version(db), list]);
    const known = this.#lists.get(name);
    if (known !== undefined && (list.status === "all" || !(await endsBetween(db, list, known.now, now)))) return known;
    const found = { now, total: await count(), landmarks: [] };
    this.#lists.set(name, found);
    return found;
  }
}

/** The last known place that is not behind the start of a page; the beginning of the list where there is none. */
export const landmarkBefore = ({ landmarks }: KnownList, start: number): Landmark | undefined =>
  landmarks.reduce<Landmark | undefined>(
    (best, mark) => (mark.before < start && (best === undefined || mark.before > best.before) ? mark : best),
    undefined,
  );

export function remember({ landmarks }: KnownList, found: readonly Landmark[]): void {
  const known = new Set(landmarks.map(({ before }) => before));
  landmarks.push(...found.filter(({ before }) => !known.has(before)));
  if (landmarks.length > MAX_LANDMARKS) landmarks.splice(0, landmarks.length - MAX_LANDMARKS);
}

/** Whether the present, by moving, has moved a provision from one status to another. */
async function endsBetween(
  db: Kysely<Tables>,
  { side, organization }: Pick<Selection, "side" | "organization">,
  one: number,
  other: number,
): Promise<boolean> {
  const ended = await db
    .selectFrom("provision")
    .select("endDate")
    .where(side, "=", organization)
    .where("endDate", ">", Math.min(one, other))
    .where("endDate", "<=", Math.max(one, other))
    .limit(1)
    .executeTakeFirst();
  return ended !== undefined;
}
