/** Commits concurrent changes together, because syncing the file takes longer than the rest of a change. */
import { CompiledQuery, type ControlledTransaction, type Kysely } from "kysely";
import type { Engine, Work } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** A transaction that several changes share. */
interface Group {
  readonly transaction: ControlledTransaction<Tables>;
  /** Resolves once the changes are durable, and rejects if none is. */
  readonly committed: PromiseWithResolvers<void>;
}

/**
 * Creates `change` for a database with a single writer. Changes run one after another. Those that arrive in the same turn of
 * the event loop are committed together, and each resolves after the commit. A change that fails is rolled back alone.
 */
export function createGroupCommit(db: Kysely<Tables>): Engine["change"] {
  const enqueue = createQueue();
  let open: Group | undefined;

  async function begin(): Promise<Group> {
    const group = {
      transaction: await db.startTransaction().execute(),
      committed: Promise.withResolvers<void>(),
    };
    // Each change of the group handles the rejection. This prevents an unhandled one if the group has none.
    group.committed.promise.catch(() => {});
    setImmediate(() => void enqueue(() => end(group)));
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
    // If the rollback fails too, the next change reports the problem.
    await group.transaction
      .rollback()
      .execute()
      .catch(() => {});
  }

  async function enlist<Result>(
    { transaction, committed }: Group,
    work: Work<Result>,
  ): Promise<Result> {
    await transaction.executeQuery(SAVEPOINT);
    try {
      const result = await work(transaction);
      await transaction.executeQuery(RELEASE);
      return result;
    } catch (fault) {
      // If the disk is full, SQLite has already rolled back the whole transaction.
      await transaction
        .executeQuery(ROLLBACK)
        .catch(() => abort({ transaction, committed }, fault));
      throw fault;
    }
  }

  return async (work) => {
    const { result, committed } = await enqueue(async () => {
      const group = open ?? (await begin());
      return { result: await enlist(group, work), committed: group.committed.promise };
    });
    await committed;
    return result;
  };
}

const SAVEPOINT = CompiledQuery.raw("savepoint change");
const RELEASE = CompiledQuery.raw("release change");
const ROLLBACK = CompiledQuery.raw("rollback to change");

/** Creates a function that runs tasks one after another, in the order of its calls. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
