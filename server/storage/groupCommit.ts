/** Commits changes that come together as one. To sync a file takes longer than all else that a change does. */
import { CompiledQuery, type ControlledTransaction, type Kysely } from "kysely";
import type { Engine, Work } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** A transaction that several changes are part of. */
interface Group {
  readonly transaction: ControlledTransaction<Tables>;
  /** Resolves once all of them are kept for good, and rejects where none is. */
  readonly committed: PromiseWithResolvers<void>;
}

/**
 * A way to change a database that has one writer at a time. Changes take turns; those that arrive before the event loop
 * comes round are committed together, and each resolves when all are kept. One that fails takes back what it wrote, and
 * leaves the others alone.
 */
export function createGroupCommit(db: Kysely<Tables>): Engine["change"] {
  const next = createQueue();
  let open: Group | undefined;

  async function begin(): Promise<Group> {
    const group = { transaction: await db.startTransaction().execute(), committed: Promise.withResolvers<void>() };
    // Whoever is part of the group hears of it; if nobody is left, nobody minds.
    group.committed.promise.catch(() => {});
    setImmediate(() => void next(() => end(group)));
    open = group;
    return group;
  }

  async function end(group: Group): Promise<void> {
    if (open !== group) return;
    open = undefined;
    try {
      await group.transaction.commit().execute();
      group.committed.resolve();
    } catch (fault) {
      await abort(group, fault);
    }
  }

  async function abort(group: Group, fault: unknown): Promise<void> {
    open = undefined;
    group.committed.reject(fault);
    // Where even that fails, the next change finds the database as it is, and says so.
    await group.transaction
      .rollback()
      .execute()
      .catch(() => {});
  }

  async function enlist<Result>({ transaction, committed }: Group, work: Work<Result>): Promise<Result> {
    await transaction.executeQuery(SAVE);
    try {
      const result = await work(transaction);
      await transaction.executeQuery(RELEASE);
      return result;
    } catch (fault) {
      // A full disk ends the whole transaction at once, and then there is nothing to go back to.
      await transaction.executeQuery(BACK).catch(() => abort({ transaction, committed }, fault));
      throw fault;
    }
  }

  return async (work) => {
    const { result, committed } = await next(async () => {
      const group = open ?? (await begin());
      return { result: await enlist(group, work), committed: group.committed.promise };
    });
    await committed;
    return result;
  };
}

const SAVE = CompiledQuery.raw("savepoint change");
const RELEASE = CompiledQuery.raw("release change");
const BACK = CompiledQuery.raw("rollback to change");

/** Runs one piece of work after the other, in the order in which they come. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
