/** Snapshots of worlds that were deleted in the console, so that a deletion can be undone. */
import { LRUCache } from "lru-cache";
import { MAX_SEED_BODY } from "../http/limits.ts";

/** Most deleted worlds. A further one replaces the oldest. */
const MAX_WORLDS = 10;
/** Most bytes of all of them: two of the largest snapshots that the control API restores. */
const MAX_BYTES = 2 * MAX_SEED_BODY;

/** Largest snapshot, in bytes. The request that restores it also has the name of the world. */
const MAX_SNAPSHOT = MAX_SEED_BODY - 1024;

export interface DeletedWorld {
  readonly name: string;
  /** The snapshot as JSON, in UTF-8. */
  readonly snapshot: Buffer;
  /** When it was deleted, in milliseconds since the epoch. */
  readonly deleted: number;
}

export class Trash {
  readonly #worlds = new LRUCache<string, DeletedWorld>({
    ...{ max: MAX_WORLDS, maxSize: MAX_BYTES },
    sizeCalculation: ({ snapshot }) => snapshot.length,
  });

  /** Keeps a world, until later ones need its place. Returns false if its snapshot is too large to restore. */
  add(name: string, text: string): boolean {
    const snapshot = Buffer.from(text);
    if (snapshot.length > MAX_SNAPSHOT) return false;
    this.#worlds.set(name, { name, snapshot, deleted: Date.now() });
    return true;
  }

  /** Returns the worlds, the latest first. */
  all(): readonly DeletedWorld[] {
    return [...this.#worlds.values()];
  }

  find(name: string): DeletedWorld | undefined {
    return this.#worlds.peek(name);
  }

  delete(name: string): void {
    this.#worlds.delete(name);
  }
}
